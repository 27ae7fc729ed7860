"""Copies of the results, among the settings."""
