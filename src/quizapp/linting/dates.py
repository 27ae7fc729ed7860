"""Dates in the texts of items."""

import re
from collections.abc import Iterator

from quizapp.dataset.dates import DateError, HistoricalDate, parse_edtf
from quizapp.dataset.written_dates import read_written_date

_YEAR = re.compile(r"(?<![\d.,])\d{3,4}(?![\d]|[.,]\d)")


def date_in(text: str) -> HistoricalDate | None:
    """Return the date that a whole text is, or None."""
    try:
        return read_written_date(text)
    except DateError:
        return None


def years_in(text: str) -> Iterator[HistoricalDate]:
    """Yield every number in a text that reads as a year."""
    for match in _YEAR.finditer(text):
        yield parse_edtf(f"{int(match[0]):04}")
