"""Writing a workbook of one sheet; a cell is a text or a number, never a formula."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO

from quizapp.formats.writing.xml_text import xml_text

LONGEST_CELL = 32_767
"""How many characters a cell of a workbook can hold."""

_CREATED = datetime(2000, 1, 1, tzinfo=UTC)
Cell = str | float | None

_NARROWEST, _WIDEST, _LOOKED_AT = 8, 60, 200


def write_sheet(name: str, rows: Sequence[Sequence[Cell]]) -> bytes:
    """Write rows below their headings, the same rows always with the same bytes.

    What is typed into the columns later stays as it is typed, too; dates above all.
    """
    from xlsxwriter import Workbook

    target = BytesIO()
    book = Workbook(target, {"in_memory": True})
    book.set_properties({"created": _CREATED})
    heading, text = book.add_format({"bold": True}), book.add_format({"num_format": "@"})
    plain = book.add_format({"num_format": "General"})
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    for column, width in enumerate(_widths(rows)):
        sheet.set_column(column, column, width, text)
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if isinstance(cell, float | int):
                sheet.write_number(number, column, cell, plain)
            elif cell:
                sheet.write_string(number, column, sheet_text(cell), None if number else heading)
    book.close()
    return target.getvalue()


def sheet_text(text: str) -> str:
    """Return as much of a text as a cell can hold."""
    return xml_text(text)[:LONGEST_CELL]


def _widths(rows: Sequence[Sequence[Cell]]) -> list[int]:
    """Return a width in characters for each column, by its first texts."""
    columns = zip(*rows[:_LOOKED_AT], strict=True)
    longest = (max(len(str(cell)) for cell in cells) + 2 for cells in columns)
    return [min(max(width, _NARROWEST), _WIDEST) for width in longest]
