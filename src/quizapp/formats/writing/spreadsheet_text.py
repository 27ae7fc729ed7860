"""Texts in the cells of spreadsheets."""

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

_AT_ONCE = 1000
_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def harmless(cell: object) -> object:
    """Put an apostrophe before a text that a spreadsheet would run as a formula.

    Texts that begin like that already get another one, so that whoever takes one away again
    has the text as it was.
    """
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell


def spreadsheet_csv(rows: Iterable[Sequence[object]]) -> bytes:
    """Write rows as a table that spreadsheets open as it is meant: UTF-8 with its mark."""
    return b"".join(spreadsheet_parts(rows))


def spreadsheet_parts(rows: Iterable[Sequence[object]]) -> Iterator[bytes]:
    """Write a table as `spreadsheet_csv` does, part by part as its rows come."""
    yield codecs.BOM_UTF8
    rest = iter(rows)
    while part := tuple(islice(rest, _AT_ONCE)):
        text = io.StringIO(newline="")
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerows(map(harmless, row) for row in part)
        yield text.getvalue().encode(errors="replace")
