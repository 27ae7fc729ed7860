"""Rows of one table that say the same: one title, one place, the same parties, no other time."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from math import inf

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.event_rows import EventRow
from quizapp.dataset.findings import Findings
from quizapp.dataset.problem import Level

_Said = tuple[str, str, tuple[str, ...]]


def without_twins(
    rows: Sequence[EventRow], titles: Sequence[str], shared: Collection[str], findings: Findings
) -> Iterator[EventRow]:
    """Yield the rows, those that say the same as an earlier one without their event.

    `titles` are those of the rows, folded; only rows with one of the `shared` titles can be
    twins, if there are letters in it.
    """
    earlier: dict[_Said, _Times] = {}
    for row, title in zip(rows, titles, strict=True):
        event = row.event
        if event is None or not title or title not in shared:
            yield row
            continue
        times = earlier.setdefault((title, event.place, event.parties), _Times())
        line = times.first_line(event.span, row.row.line)
        if line == row.row.line:
            yield row
            continue
        message = f"line {line} says the same; this row is left out"
        hint = "delete one of the two, or let the titles tell them apart"
        findings.add(row.row.problem("title", "title.duplicate", message, hint, Level.WARNING))
        yield row._replace(event=None)


@dataclass(slots=True)
class _Times:
    """When the rows that are kept took place, in the order of time; none can be another's."""

    starts: list[float] = field(default_factory=list)
    ends: list[float] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    undated: int = 0

    def first_line(self, span: HistoricalDate | None, line: int) -> int:
        """Return the first line whose time may be the same, or keep this one and return it."""
        if span is None:
            self.undated = self.undated or line
            return self.undated
        start = -inf if span.earliest is None else span.earliest
        end = inf if span.latest is None else span.latest
        place = bisect_left(self.ends, start)
        if same := self.lines[place : bisect_right(self.starts, end)]:
            return min(same)
        self.starts.insert(place, start)
        self.ends.insert(place, end)
        self.lines.insert(place, line)
        return line
