"""Where everything on a timeline strip stands: pure functions from events to boxes."""
