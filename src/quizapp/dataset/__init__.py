"""Facts: dated events, where they come from, and what may be asked about them."""
