"""What the page for bringing files in is made of."""
