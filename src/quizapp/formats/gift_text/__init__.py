"""The parts of reading GIFT: the questions of a file, their grammar, their meaning."""
