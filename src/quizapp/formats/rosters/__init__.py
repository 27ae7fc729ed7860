"""Lists of the people of a class, as schools keep them."""
