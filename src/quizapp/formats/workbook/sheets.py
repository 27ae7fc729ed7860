"""The sheets of a workbook as texts, whose every cell knows its row and column."""

import json
import re
import subprocess
import sys
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from quizapp.dataset.findings import Findings, whole_file
from quizapp.dataset.folding import fold
from quizapp.dataset.problem import DatasetError, Level, Problem
from quizapp.dataset.text_file import TextFile, read_bytes
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats.reading.archive import Limits, open_archive
from quizapp.formats.reading.record_text import csv_line
from quizapp.formats.workbook import cells

SUFFIXES = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
"""How the names of workbooks end."""

_LIMITS = Limits(member=128 * 2**20, total=192 * 2**20)
_QUOTED = re.compile(r'"(?:[^"]|"")*"')
_LOOK, _MOST_LOOKS = 0.1, 600
_FIRST_ROWS = 20
_OLD, _OLD_FORM = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old"
"""How workbooks of the old form begin, and those that a password protects."""


@dataclass(frozen=True, slots=True)
class SheetText(TextFile):
    """A sheet written as a table with commas: a line is a row, a column is one of the sheet."""

    def position(self, offset: int) -> tuple[int, int]:
        """Return the row and the column, both from 1, of the cell that begins there."""
        line, column = TextFile.position(self, offset)
        start = offset - column + 1
        return line, _QUOTED.sub("", self.text[start:offset]).count(",") + 1


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name and the texts of its cells, row by row from the first."""

    name: str
    rows: Sequence[Sequence[str]]

    def headed(self, known: Collection[str], fewest: int = 2) -> int | None:
        """Return the place of the first row that names so many of the known columns."""
        for place, row in enumerate(self.rows[:_FIRST_ROWS]):
            names = {fold(cell).replace(" ", "_") for cell in row}
            if len(names & set(known)) >= fewest:
                return place
        return None

    def left_out(self, path: Path) -> Problem:
        """Return that the sheet is not read, since another one is."""
        message = f"the sheet “{self.name}” is left out: only the first one like it is read"
        hint = "save it as a file of its own"
        code = "workbook.sheet-left-out"
        return whole_file(f"{path}!{self.name}", code, message, hint, Level.WARNING)

    def text(self, path: Path, first: int) -> SheetText:
        """Return the sheet as a text that begins with one of its rows, in its own line."""
        rows = [[] if place < first else row for place, row in enumerate(self.rows)]
        width = max(map(len, rows), default=0)
        padded = ([*row, *[""] * (width - len(row))] if row else () for row in rows)
        lines = list(map(csv_line, padded))
        text = "\n".join(lines)
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line) + 1)
        return SheetText(f"{path}!{self.name}", text.encode(), text, tuple(starts))


def read_sheets(path: Path, watch: Watch = UNWATCHED) -> Sequence[Sheet]:
    """Read the sheets of a workbook.

    Raises:
        CancelledError: whoever watches wants it to end.
        DatasetError: it cannot be read, or would harm; carries the problems.
    """
    findings = Findings()
    data = read_bytes(path, findings)
    if data is None:
        raise DatasetError(findings.in_order())
    if data.startswith(b"PK"):
        open_archive(data, str(path), _LIMITS)
    try:
        answer = json.loads(_printed_cells(path, watch) or "{}")
    except (OSError, ValueError):
        answer = {}
    if "sheets" not in answer:
        is_old = data.startswith(_OLD) and path.suffix.lower() != ".xls"
        fault = answer.get("fault", cells.TOO_LARGE)
        raise _refused(path, _OLD_FORM if is_old and fault != cells.PROTECTED else fault)
    return [Sheet(sheet["name"], sheet["rows"]) for sheet in answer["sheets"]]


def _printed_cells(path: Path, watch: Watch) -> bytes:
    """Return what the process prints that reads the workbook; nothing if it takes too long."""
    command = [sys.executable, "-m", cells.__name__, str(path.resolve())]
    # the command is this program's own, and the path is one argument of it
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as reader:  # noqa: S603
        try:
            for _ in range(_MOST_LOOKS):
                watch.step(0, 1)
                with suppress(subprocess.TimeoutExpired):
                    return reader.communicate(timeout=_LOOK)[0]
            return b""
        finally:
            reader.kill()


def _refused(path: Path, fault: str) -> DatasetError:
    message, hint = f"the workbook cannot be read: {fault}", "save it anew as .xlsx or as CSV UTF-8"
    if fault == cells.PROTECTED:
        message, hint = "the workbook is protected by a password", "save it without a password"
    if fault == _OLD_FORM:
        message = "the workbook has the old form, or is protected by a password"
        hint = "save it anew as .xlsx without a password, or as CSV UTF-8"
    if fault == cells.TOO_LARGE:
        message, hint = "the workbook is too large to be read", "save the sheet as CSV UTF-8"
    return DatasetError([whole_file(str(path), "workbook.unreadable", message, hint)])
