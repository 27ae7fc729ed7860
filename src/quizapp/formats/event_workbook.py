"""Workbooks that hold a table of events: the first sheet with headings that are known."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from quizapp.dataset.event_rows import PLAIN_COLUMNS
from quizapp.dataset.findings import Findings, whole_file
from quizapp.dataset.problem import DatasetError
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats.event_list import EventList
from quizapp.formats.event_table import read_event_text
from quizapp.formats.workbook.sheets import SUFFIXES, Sheet, read_sheets

_BEGINNING = 512
_PACKED = (b"PK", b"\xd0\xcf\x11\xe0", b"<")
"""How workbooks begin, and the pages that some programs call workbooks."""

NAME = "xlsx"
TITLE = "a workbook with a table of events (.xlsx, .xls, .ods)"


def recognises(path: Path) -> bool:
    """Tell workbooks by their names."""
    return path.suffix.lower() in SUFFIXES


def read_events(
    path: Path, options: TableOptions | None = None, watch: Watch = UNWATCHED
) -> EventList:
    """Read as many rows of the first sheet with events as can be read."""
    if _holds_text(path):
        message, hint = "the file is called a workbook, but holds text", "call it .csv"
        return EventList((), (), (whole_file(str(path), "workbook.text", message, hint),))
    try:
        sheets = read_sheets(path, watch)
    except DatasetError as error:
        return EventList((), (), error.problems)
    known = set(_headings())
    headed = [(sheet, first) for sheet in sheets if (first := sheet.headed(known)) is not None]
    # Where no headings are known, the columns can still be told by what stands in them.
    for sheet, first in (headed or list(_tables(sheets)))[:1]:
        findings = Findings(watch)
        findings.add(*(other.left_out(path) for other, _ in headed[1:]))
        return read_event_text(sheet.text(path, first), path, options, findings)
    message = "no sheet of the workbook holds a table"
    hint = "write “title” and “date” above the columns"
    return EventList((), (), (whole_file(str(path), "column.missing", message, hint),))


def _holds_text(path: Path) -> bool:
    """Tell whether a file of that name is in truth a text, as tables that were renamed are."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as stream:
            beginning = stream.read(_BEGINNING)
    except OSError:
        return False
    return bool(beginning) and b"\0" not in beginning and not beginning.startswith(_PACKED)


def _tables(sheets: Sequence[Sheet]) -> Iterator[tuple[Sheet, int]]:
    """Yield the sheets with two rows of several cells or more, and their first such row."""
    for sheet in sheets:
        wide = [place for place, row in enumerate(sheet.rows) if sum(map(bool, row)) > 1]
        if len(wide) > 1:
            yield sheet, wide[0]


def _headings() -> Iterator[str]:
    """Yield what the columns that a table of events must have may be called."""
    for column in PLAIN_COLUMNS.required:
        yield column
        yield from PLAIN_COLUMNS.synonyms.get(column, ())
