"""The parts of the page on which a set is edited."""
