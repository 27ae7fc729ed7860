"""Facts turned into questions, each with the proof that one answer is right."""
