"""The ways to answer: one file for each shape, and the one place that knows them all."""
