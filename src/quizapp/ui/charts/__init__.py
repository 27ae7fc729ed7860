"""Charts, painted by the program itself: each is read by keys, by words and without colour."""
