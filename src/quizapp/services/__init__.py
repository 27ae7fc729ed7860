"""What a person can do with the program, without a screen."""
