"""What a teacher sees of item analysis."""
