"""What readers share: files of strangers opened within bounds, and what was found in them."""
