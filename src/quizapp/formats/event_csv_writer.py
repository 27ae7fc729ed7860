"""Writing events as a table for spreadsheets, and for this program to read again."""

from quizapp.formats.event_list import EventList
from quizapp.formats.exported import Exported
from quizapp.formats.writing.event_cells import event_cells
from quizapp.formats.writing.spreadsheet_text import spreadsheet_csv

NAME = "csv"
TITLE = "a table of events as CSV"
SUFFIXES = (".csv",)


def export_events(events: EventList) -> Exported:
    """Write one row for each event; no text can be taken for a formula."""
    cells = event_cells(events)
    return Exported(spreadsheet_csv((cells.columns, *cells.rows)), cells.losses)
