"""What a student sees of their own answers, part by part."""
