"""The dates of events as a set records them, for checks that share nothing with generation."""

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Dataset


def raw_dates(of: Dataset, event: str) -> list[HistoricalDate]:
    """Return the dates that an event may have: the recorded one and every alternative."""
    others = of.alternatives_of.get(event, ())
    dates = (of.by_id[event].span, *(other.date for other in others))
    return [date for date in dates if date is not None]
