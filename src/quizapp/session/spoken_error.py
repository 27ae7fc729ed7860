"""Errors whose text is for whoever asked, and not for whoever wrote the program."""


class SpokenError(Exception):
    """What was asked for cannot be done; the text says why in plain words."""
