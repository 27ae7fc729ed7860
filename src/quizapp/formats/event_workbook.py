"""Workbooks that hold a table of events: the first sheet with headings that are known."""

from collections.abc import Iterator
from pathlib import Path

from quizapp.dataset.event_rows import PLAIN_COLUMNS
from quizapp.dataset.findings import Findings, whole_file
from quizapp.dataset.problem import DatasetError
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats.event_list import EventList
from quizapp.formats.event_table import read_event_text
from quizapp.formats.workbook.sheets import SUFFIXES, read_sheets

NAME = "xlsx"
TITLE = "a workbook with a table of events (.xlsx, .xls, .ods)"


def recognises(path: Path) -> bool:
    """Tell workbooks by their names."""
    return path.suffix.lower() in SUFFIXES


def read_events(
    path: Path, options: TableOptions | None = None, watch: Watch = UNWATCHED
) -> EventList:
    """Read as many rows of the first sheet with events as can be read."""
    try:
        sheets = read_sheets(path, watch)
    except DatasetError as error:
        return EventList((), (), error.problems)
    known = set(_headings())
    headed = [(sheet, first) for sheet in sheets if (first := sheet.headed(known)) is not None]
    for sheet, first in headed[:1]:
        findings = Findings(watch)
        findings.add(*(other.left_out(path) for other, _ in headed[1:]))
        return read_event_text(sheet.text(path, first), path, options, findings)
    message = "no sheet of the workbook has a row that names columns of events or of questions"
    hint = "write “title” and “date” above the columns"
    return EventList((), (), (whole_file(str(path), "column.missing", message, hint),))


def _headings() -> Iterator[str]:
    """Yield what the columns that a table of events must have may be called."""
    for column in PLAIN_COLUMNS.required:
        yield column
        yield from PLAIN_COLUMNS.synonyms.get(column, ())
