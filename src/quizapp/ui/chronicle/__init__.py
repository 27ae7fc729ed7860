"""The whole timeline of a set: what is drawn, looked for, chosen and told of one event."""
