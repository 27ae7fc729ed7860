"""Blocks of cells as they go to a spreadsheet and come from one: tabs between the cells.

Cells with line breaks, tabs or a quotation mark at their beginning stand between quotation
marks, as LibreOffice and Excel write and read them.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from quizapp.dataset.columns import headings_of
from quizapp.dataset.date_forms import AmbiguousDateError
from quizapp.dataset.dates import DateError
from quizapp.dataset.event_rows import PLAIN_COLUMNS
from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.written_dates import read_written_date

_CELL = re.compile(r'"((?:[^"]|"")*+)"(?=[\t\r\n]|\Z)|[^\t\r\n]*')
_LINE_END = re.compile(r"\r\n|\r|\n")
_NEEDS_QUOTES = re.compile(r'[\t\r\n]|^"')

_ENDS = "end"
_SAMPLE = 50

Block = tuple[tuple[str, ...], ...]


def read_block(text: str) -> Block:
    """Return the cells of a text, all rows equally long."""
    rows: list[list[str]] = [[]]
    offset = 0
    while True:
        found = _CELL.match(text, offset)
        if found is None:  # the second half of the pattern matches anything
            break
        rows[-1].append(found[0] if found[1] is None else _unquoted(found[1]))
        offset = found.end()
        if text.startswith("\t", offset):
            offset += 1
        elif (end := _LINE_END.match(text, offset)) and end.end() < len(text):
            rows.append([])
            offset = end.end()
        else:
            break
    width = max(map(len, rows))
    return tuple((*row, *[""] * (width - len(row))) for row in rows)


def write_block(rows: Iterable[Sequence[str]]) -> str:
    """Write cells so that a spreadsheet reads them again as they are."""
    return "\n".join("\t".join(map(_quoted, row)) for row in rows)


def headed(block: Block) -> tuple[str, ...] | None:
    """Return what the columns of a block are called, None if its first row is no heading.

    It is one if it has two cells or more, most of which name columns of their own, the title
    or the date among them.
    """
    if len(block) < 2 or len(block[0]) < 2 or not all(block[0]):
        return None
    names = headings_of(block[0], PLAIN_COLUMNS)
    known = {*PLAIN_COLUMNS.required, *PLAIN_COLUMNS.optional}
    fitting = [name for name in names if name in known]
    if len(set(names)) < len(names) or 2 * len(fitting) < len(names):
        return None
    return tuple(names) if {"title", "date"} & {*fitting} else None


@dataclass(frozen=True, slots=True)
class Pasted:
    """A set with a block in it: which rows and columns it fills, and how much had no room."""

    draft: SetDraft
    rows: range
    columns: tuple[str, ...]
    lost: int = 0


def pasted(draft: SetDraft, block: Block, row: int, columns: Sequence[str]) -> Pasted:
    """Put a block into a set, its corner in a row and in the first of some columns.

    Where its first row names columns, these are filled instead. Rows that are missing are
    added; columns are added only if they are named. A column for ends that is empty so far is
    passed over if what would come into it is no dates.
    """
    names = headed(block)
    if names is None:
        columns = _without_ends(draft, block, columns)
    filled = tuple(columns)[: len(block[0])] if names is None else names
    place = min(row, len(draft.rows))
    cells = _without_blank_end(block if names is None else block[1:], len(draft.rows) - place)
    missing = max(0, place + len(cells) - len(draft.rows))
    draft = draft.with_columns(name for name in filled if name not in draft.columns)
    draft = draft.with_rows([()] * missing)
    changes: Mapping[tuple[int, str], str] = {
        (place + number, name): text
        for number, texts in enumerate(cells)
        for name, text in zip(filled, texts, strict=False)
    }
    rows = range(place, place + len(cells))
    return Pasted(draft.with_cells(changes), rows, filled, len(block[0]) - len(filled))


def _without_blank_end(cells: Block, least: int) -> Block:
    """Leave out blank rows at the end of a block, for which there are no rows in the set yet."""
    count = len(cells)
    while count > least and not any(map(str.strip, cells[count - 1])):
        count -= 1
    return cells[:count]


def _without_ends(draft: SetDraft, block: Block, columns: Sequence[str]) -> Sequence[str]:
    """Leave out the column for ends if it is empty and the block has other things in its place.

    Tables of others have titles, dates and places more often than they have ends. A block that
    begins with the ends is meant for them.
    """
    place = columns.index(_ENDS) if _ENDS in columns else 0
    texts = [row[place] for row in block[:_SAMPLE] if place < len(row) and row[place].strip()]
    held = any(draft.cell(row, _ENDS) for row in range(len(draft.rows)))
    if not place or not texts or held or any(map(_is_date, texts)):
        return columns
    return [*columns[:place], *columns[place + 1 :]]


def _is_date(text: str) -> bool:
    try:
        read_written_date(text)
    except AmbiguousDateError:
        return True
    except DateError:
        return False
    return True


def _unquoted(cell: str) -> str:
    return _LINE_END.sub("\n", cell.replace('""', '"'))


def _quoted(cell: str) -> str:
    if not _NEEDS_QUOTES.search(cell):
        return cell
    doubled = cell.replace('"', '""')
    return f'"{doubled}"'
