"""Sentences of proof, in the terms of the data, and distances between dates."""

from quizapp.dataset.dates import HistoricalDate


def disjoint_because(one: HistoricalDate, other: HistoricalDate) -> str:
    """Say why two dates share no day.

    Raises:
        ValueError: they may share one.
    """
    if one.before(other):
        return f"{one.edtf()} ends before {other.edtf()} begins"
    if other.before(one):
        return f"{other.edtf()} ends before {one.edtf()} begins"
    raise ValueError(f"{one.edtf()} and {other.edtf()} may share a day")


def distance(one: HistoricalDate, other: HistoricalDate) -> int:
    """Count the days from one date to the beginning of another, whichever is first."""
    return abs((one.lo or one.hi or 0) - (other.lo or other.hi or 0))
