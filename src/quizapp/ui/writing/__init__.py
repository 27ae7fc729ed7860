"""The parts of the page on which questions are written."""
