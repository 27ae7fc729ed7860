"""Files of others: what can be read, what can be written, one module for each format.

What several formats need stands in the folders: `reading`, `writing`, and one for each family.
"""
