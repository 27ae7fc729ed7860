"""Reads a workbook and prints its cells as JSON: run as a program of its own, with limits.

A few kilobytes can claim more cells than a machine has memory; then only this process ends.
"""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime

from python_calamine import CalamineError, PasswordError, SheetTypeEnum, load_workbook

MEMORY = 2 * 2**30
"""The address space that reading a workbook may take, in bytes."""

SECONDS = 30
"""The time of the processor that reading a workbook may take."""

MOST_CELLS = 4_000_000
"""How many cells the sheets of a workbook may have together."""

PROTECTED, TOO_LARGE = "protected", "too large"
"""What is said of a workbook that cannot be opened, besides what its reader says."""


def main(path: str) -> None:
    """Print the sheets of a workbook, or why it cannot be read."""
    _set_limits()
    try:
        answer: Mapping[str, object] = {"sheets": _sheets(path)}
    except PasswordError:
        answer = {"fault": PROTECTED}
    except MemoryError:
        answer = {"fault": TOO_LARGE}
    except (CalamineError, OSError, ValueError) as error:
        answer = {"fault": str(error)}
    json.dump(answer, sys.stdout)


def _set_limits() -> None:
    with suppress(ImportError, ValueError, OSError):  # Windows has no such limits
        import resource  # noqa: PLC0415 not there on every system

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _sheets(path: str) -> Sequence[Mapping[str, object]]:
    workbook = load_workbook(path)
    sheets = []
    cells = 0
    for about in workbook.sheets_metadata:
        if about.typ is SheetTypeEnum.WorkSheet:
            sheet = workbook.get_sheet_by_name(about.name)
            cells += sheet.total_height * sheet.total_width
            if cells > MOST_CELLS:
                raise MemoryError
            rows = sheet.to_python(skip_empty_area=False)
            sheets.append({"name": about.name, "rows": [_texts(row) for row in rows]})
    return sheets


def _texts(row: Iterable[object]) -> Sequence[str]:
    texts = list(map(text_of, row))
    while texts and not texts[-1]:
        texts.pop()
    return texts


def text_of(cell: object) -> str:
    """Return a cell as it would be typed: dates as in 1918-05-28, whole numbers without a point."""
    match cell:
        case bool():
            return str(cell).upper()
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime():
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
    return str(cell)


if __name__ == "__main__":
    main(sys.argv[1])
