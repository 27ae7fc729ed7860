"""What is wrong with the sets of a library, each fault with the row of the set that it is in."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from quizapp.dataset.findings import Findings
from quizapp.dataset.problem import DatasetError, Problem
from quizapp.dataset.records import taken_apart
from quizapp.dataset.text_file import read_text
from quizapp.formats.set_json import read_stored, recognises
from quizapp.generation.question import Question
from quizapp.generation.written import name_of
from quizapp.services.library import Library
from quizapp.services.set_reading import TABLES


@dataclass(frozen=True, slots=True)
class PlacedProblem:
    """A fault; `row` is the place of its row among the events of the set, None if it has none."""

    problem: Problem
    row: int | None = None


class SetProblems:
    """Finds the rows of faults."""

    def __init__(self, library: Library) -> None:
        """Look into the sets of a library."""
        self._library = library

    def of(self, set_id: str) -> tuple[PlacedProblem, ...]:
        """Return the faults of a set; none if there is no such set."""
        known = self._library.find(set_id)
        if known is None or not known.problems:
            return ()
        table, lines = _row_lines(known.path)
        return tuple(
            PlacedProblem(problem, _row(lines, problem.line) if problem.file == table else None)
            for problem in known.problems
        )

    def row_of(self, set_id: str, event_id: str) -> int | None:
        """Return the place of an event among the rows of its set, None if it is not found."""
        known = self._library.find(set_id)
        if known is None or not known.usable:
            return None
        event = self._library.get(set_id).by_id.get(event_id)
        return None if event is None else _row(_row_lines(known.path)[1], event.line)

    def question_of(self, set_id: str, question: Question) -> int | None:
        """Return the place of a written question in its set, None if it is not found.

        One that was changed since is known by its stem.
        """
        return self.question_named(set_id, [fact.event for fact in question.facts], question.stem)

    def question_named(self, set_id: str, names: Sequence[str], stem: str) -> int | None:
        """Return the place of a written question of one of these names, or else of a stem."""
        known = self._library.find(set_id)
        if known is None or not known.usable:
            return None
        written = self._library.get(set_id).written
        there = [name_of(one) for one in written]
        for name in names:
            if name in there:
                return there.index(name)
        stems = [one.stem for one in written]
        return stems.index(stem) if stem and stem in stems else None


def _row(lines: Sequence[int], line: int) -> int | None:
    """Return the last row that begins on a line or before it."""
    place = bisect_right(lines, line) - 1
    return place if place >= 0 else None


def _row_lines(path: Path) -> tuple[str, Sequence[int]]:
    """Return the table with the events of a set, and the lines on which its rows begin."""
    if path.is_dir():
        table = path / "events.csv"
        source = read_text(table, Findings())
        return str(table), () if source is None else taken_apart(source).lines
    if path.suffix.lower() in TABLES:
        source = read_text(path, Findings(), older=True)
        return str(path), () if source is None else taken_apart(source).lines
    try:
        return str(path), read_stored(path).lines if recognises(path) else ()
    except DatasetError:
        return str(path), ()
