"""A desktop quiz program that makes fair questions out of a table of dated events."""
