"""The command line: the same program without a screen, and the way to its window."""
