"""Records of other programs' files as a table of events, whose rows know the records' lines."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from quizapp.dataset.records import guarded
from quizapp.dataset.text_file import TextFile


@dataclass(frozen=True, slots=True)
class Record:
    """One record: the line of its file on which it begins, and its texts by column."""

    line: int
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RecordText(TextFile):
    """A table with a heading and a row for each record.

    `cited` is what its author knows it by, if that is not the name of its file.
    """

    lines: tuple[int, ...] = ()
    cited: str = ""

    @property
    def title(self) -> str:
        """Name for those who read where a fact is from."""
        return self.cited or self.name.replace("\\", "/").rpartition("/")[2]

    def locator(self, offset: int) -> str:
        """Return the number of a record from 1: its author does not see the lines of the file."""
        if not self.cited:
            return f"line {self.position(offset)[0]}"
        return f"entry {bisect_right(self.line_starts, offset) - 1}"

    def position(self, offset: int) -> tuple[int, int]:
        """Return the line of the record, and 1: where in it a text stands is not known."""
        row = bisect_right(self.line_starts, offset) - 1
        return self.lines[min(row, len(self.lines) - 1)], 1


def record_text(file: str, columns: Sequence[str], records: Iterable[Record]) -> RecordText:
    """Write records as a table that is read as any other table of events."""
    rows: list[tuple[int, Sequence[str]]] = [(1, columns)]
    rows += [(r.line, [r.texts.get(column, "") for column in columns]) for r in records]
    lines = [csv_line(texts) for _, texts in rows]
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    text = "\n".join(lines)
    lines_of_records = tuple(line for line, _ in rows)
    return RecordText(file, text.encode(), text, tuple(starts), lines=lines_of_records)


def csv_line(cells: Iterable[str]) -> str:
    """Write cells as one line of a table with commas, every cell in quotation marks."""
    return ",".join(f'"{_one_line(cell)}"' for cell in cells)


def _one_line(cell: str) -> str:
    text = " ".join(cell.replace('"', '""').splitlines()).replace("\0", "\ufffd")
    return guarded(text)
