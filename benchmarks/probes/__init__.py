"""Programs that measure themselves and print what they found as one line of JSON."""
