"""What the data say about each kind of question, by a path of its own."""
