"""Files of others: what can be read, what can be written, one module for each format."""
