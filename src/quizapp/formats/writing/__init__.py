"""What writers share: cells, numbers and elements as other programs read them, and losses."""
