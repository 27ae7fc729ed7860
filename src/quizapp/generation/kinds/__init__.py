"""One file per kind of question; each is found by its file name."""
