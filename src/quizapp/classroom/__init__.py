"""Classes, rosters, what a class is set, and the clock of an exam; no Qt, no SQL."""
