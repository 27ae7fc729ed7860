"""A second, independent proof of generated questions."""
