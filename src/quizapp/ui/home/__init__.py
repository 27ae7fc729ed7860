"""The parts of the page where a learner starts: what is due, what was begun, the sets."""
