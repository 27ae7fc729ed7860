"""Taking what is set, and setting it: the parts of its pages."""
