"""One file per rule of item writing; each is found by its file name."""
