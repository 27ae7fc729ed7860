"""Texts in the cells of spreadsheets."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def harmless(cell: object) -> object:
    """Put an apostrophe before a text that a spreadsheet would run as a formula.

    Texts that begin like that already get another one, so that whoever takes one away again
    has the text as it was.
    """
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell


def spreadsheet_csv(rows: Iterable[Sequence[object]]) -> bytes:
    """Write rows as a table that spreadsheets open as it is meant: UTF-8 with its mark."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows(map(harmless, row) for row in rows)
    return text.getvalue().encode("utf-8-sig", errors="replace")
