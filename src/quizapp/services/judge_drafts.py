"""Judging sets as they are typed: what is wrong in which cell, and what can be asked of it.

Nothing here reads or writes what others do, apart from the tables of a folder, so that it can
be done beside all else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from quizapp.dataset.model import Dataset, Event
from quizapp.dataset.problem import Level, Problem
from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.dataset.written import WrittenQuestion
from quizapp.formats.event_list import EventList
from quizapp.formats.event_table import read_folder_text
from quizapp.formats.set_json import draft_text, read_draft
from quizapp.generation.generator import Generator
from quizapp.generation.question import Question
from quizapp.generation.wording import Wording
from quizapp.generation.written import ask
from quizapp.linting.finding import Finding, Force
from quizapp.linting.item import written_item
from quizapp.linting.linter import Linter

_FIRST_ROW = 2
"""The line that the first row of a table has in messages."""

_TABLE = "events.csv"
"""What the table is called in messages, so that they can be told from those of other tables."""

_MOST_EVENTS = 2000
"""In larger sets, an event is asked among so many that are near to it in time."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to be said of a row, or, where `row` is None, of the table as a whole.

    `column` is the name of the column that it concerns, empty if it concerns all of the row.
    """

    row: int | None
    column: str
    level: Level
    message: str
    hint: str
    code: str


@dataclass(frozen=True, slots=True)
class CheckedDraft:
    """What a set is worth as it stands.

    `events` are those that could be read, by the places of their rows; `dataset` holds them
    all, None if no set can be made. `findings` are about the questions, one tuple for each,
    and `askable` are the places of those that can be asked as they are. `in_time` are the
    places of all rows with a date, the earliest first.
    """

    remarks: tuple[Remark, ...]
    events: Mapping[int, Event]
    dataset: Dataset | None
    findings: tuple[tuple[Finding, ...], ...]
    askable: frozenset[int] = frozenset()
    in_time: tuple[int, ...] = ()

    def of_row(self, row: int) -> tuple[Remark, ...]:
        """Return the remarks about one row."""
        return tuple(remark for remark in self.remarks if remark.row == row)

    @property
    def errors(self) -> int:
        """How many remarks are errors."""
        return sum(remark.level is Level.ERROR for remark in self.remarks)


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What was found about a written question, whatever set it stands in."""

    findings: tuple[Finding, ...]
    askable: bool


class JudgeDrafts:
    """Judges one set after the other; what did not change since is not judged again."""

    def __init__(self, linter: Linter, wording: Wording) -> None:
        """Judge questions by the rules of a linter, and ask in the words of a wording."""
        self._linter = linter
        self._wording = wording
        self._verdicts: Mapping[WrittenQuestion, _Verdict] = {}
        self._generator: Generator | None = None

    def use(self, wording: Wording) -> None:
        """Ask in other words from now on."""
        self._wording = wording
        self._generator = None

    def check(
        self, draft: SetDraft, folder: Path | None = None, watch: Watch = UNWATCHED
    ) -> CheckedDraft:
        """Judge a set as it stands; `folder` holds the tables beside its events, if any.

        Raises:
            CancelledError: the watch wants no more of it.
        """
        read = _read(draft, folder, watch)
        place = {event.line - _FIRST_ROW: event for event in read.events}
        known = self._verdicts
        self._verdicts = {one: known.get(one) or self._verdict(one) for one in draft.questions}
        verdicts = [self._verdicts[one] for one in draft.questions]
        return CheckedDraft(
            tuple(_remark(problem, len(draft.rows)) for problem in read.problems),
            place,
            read.dataset,
            tuple(verdict.findings for verdict in verdicts),
            frozenset(at for at, verdict in enumerate(verdicts) if verdict.askable),
            _in_time(place),
        )

    def findings(self, question: WrittenQuestion) -> tuple[Finding, ...]:
        """Return what would make a question better, what must be done first."""
        if not question.is_scorable:
            return ()
        found = self._linter.check(written_item(question))
        return tuple(sorted(found, key=lambda finding: finding.force is not Force.HARD))

    def questions_about(self, dataset: Dataset, event: Event) -> tuple[Question, ...]:
        """Return what may be asked about an event of a set, as the student would see it."""
        if len(dataset.events) > _MOST_EVENTS:
            return Generator(_around(dataset, event), self._wording).about(event.id)
        if self._generator is None or self._generator.dataset is not dataset:
            self._generator = Generator(dataset, self._wording)
        return self._generator.about(event.id)

    def asked(self, question: WrittenQuestion, dataset: Dataset | None) -> Question | None:
        """Return a written question as the student would see it; None if it cannot be asked."""
        if not question.stem.strip():
            return None
        return ask(question, dataset or Dataset(id="", title="", events=()), Random(0))

    def _verdict(self, question: WrittenQuestion) -> _Verdict:
        return _Verdict(self.findings(question), self.asked(question, None) is not None)


def _read(draft: SetDraft, folder: Path | None, watch: Watch) -> EventList:
    if not draft.rows:
        dataset = Dataset(id=draft.id, title=draft.title, events=(), written=draft.questions)
        return EventList((), (), (), dataset)
    text = draft_text(draft, _TABLE)
    if folder is None:
        return read_draft(draft, text, Path(f"{draft.id}.json"), watch)
    found = read_folder_text(folder, text, watch)
    # With a fault in one row, the others can still be asked about among themselves.
    whole = found.dataset or Dataset(id=draft.id, title=draft.title, events=found.events)
    return replace(found, dataset=replace(whole, title=draft.title, written=draft.questions))


def _remark(problem: Problem, rows: int) -> Remark:
    row = problem.line - _FIRST_ROW
    return Remark(
        row if problem.file == _TABLE and 0 <= row < rows else None,
        problem.field or "",
        problem.level,
        problem.message,
        problem.hint,
        problem.code,
    )


def _around(dataset: Dataset, event: Event) -> Dataset:
    """Return a set with none but the events that are nearest in time to one of them."""

    def distance(other: Event) -> float:
        if event.date is None or other.date is None:
            return float("inf")
        return abs(_first_day(other) - _first_day(event))

    near = {one.id for one in sorted(dataset.events, key=distance)[:_MOST_EVENTS]} | {event.id}
    return replace(dataset, events=tuple(one for one in dataset.events if one.id in near))


def _in_time(events: Mapping[int, Event]) -> tuple[int, ...]:
    dated = (row for row, event in events.items() if event.date is not None)
    return tuple(sorted(dated, key=lambda row: _first_day(events[row])))


def _first_day(event: Event) -> int:
    date = event.date
    return 0 if date is None else date.lo if date.lo is not None else date.hi or 0
