"""The guides of the program: text files that are read here and by people alike."""
