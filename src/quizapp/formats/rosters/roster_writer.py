"""Writing who is in a class as a table for spreadsheets, and for this program to read again."""

from collections.abc import Iterable

from quizapp.formats.writing.spreadsheet_text import spreadsheet_csv
from quizapp.session.learner import Learner

HEADINGS = ("name", "number", "class")


def write_roster(rows: Iterable[tuple[Learner, str]]) -> bytes:
    """Write one row for each person and class; no text can be taken for a formula."""
    cells = ((one.name, one.number, class_name) for one, class_name in rows)
    return spreadsheet_csv((HEADINGS, *cells))
