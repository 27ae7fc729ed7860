"""Checks of items against the rules of item writing, for generated and for written ones."""
