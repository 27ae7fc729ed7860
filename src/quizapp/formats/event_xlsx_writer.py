"""Writing events as a workbook, for spreadsheets and for this program to read again."""

from collections.abc import Iterator

from quizapp.formats.event_list import EventList
from quizapp.formats.exported import Exported, Loss
from quizapp.formats.writing.event_cells import EventCells, event_cells
from quizapp.formats.writing.sheet_writer import sheet_text, write_sheet

NAME = "xlsx"
TITLE = "a table of events as a workbook (.xlsx)"
SUFFIXES = (".xlsx",)


def export_events(events: EventList) -> Exported:
    """Write one row for each event; the same events give the same bytes."""
    cells = event_cells(events)
    content = write_sheet("Events", (cells.columns, *cells.rows))
    return Exported(content, (*cells.losses, *_unwritable(cells)))


def _unwritable(cells: EventCells) -> Iterator[Loss]:
    for row in cells.rows:
        if any(sheet_text(text) != text for text in row):
            yield Loss(row[0], "characters that a workbook cannot hold")
