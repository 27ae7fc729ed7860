"""Tests of the kinds of question, one file each."""
