"""One file per shape of answer: what a response looks like, and what it earns."""
