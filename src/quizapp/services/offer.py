"""What files offer before anything of it is kept: every row with what became of it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event
from quizapp.dataset.problem import Level, Problem
from quizapp.dataset.reader import Reading
from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.written import WrittenQuestion
from quizapp.services.library import ADDED, SetSummary
from quizapp.services.set_changes import Changes

_OF_COLUMNS = ("column.unknown", "column.taken-as-title")


class LineState(StrEnum):
    """What became of a row or a question when it was read."""

    READY = "ready"
    WARNING = "warning"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row or one question of a file.

    `number` is the line of the file, or the row of the sheet, on which it begins, 0 if that is
    not known. It was read as an `event` or a `question`; one that is left out is neither, and
    goes by its `name`. `row` is its place among the rows of the draft, None for a question and
    for what is no row at all.
    """

    number: int
    name: str
    event: Event | None = None
    question: WrittenQuestion | None = None
    row: int | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def state(self) -> LineState:
        """What became of it."""
        if self.event is None and self.question is None:
            return LineState.LEFT_OUT
        return LineState.WARNING if self.problems else LineState.READY


@dataclass(frozen=True, slots=True)
class LineSums:
    """What there is to know of all lines of a file, gathered once by whoever reads them.

    So many are in each of the `states`, so many are `events` and `questions`; `told` are those of
    which there is something to say.
    """

    states: Mapping[LineState, int] = field(default_factory=dict)
    events: int = 0
    questions: int = 0
    told: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class OfferColumn:
    """A column of a table: how it is headed, what it is read as, and what stands in it.

    `meaning` is the name of a column of events, empty if it is not read.
    """

    heading: str
    meaning: str
    example: str


@dataclass(frozen=True, slots=True)
class DateChoice:
    """What can be meant by dates of one form, by the first one: `typed`, and both readings.

    `rows` is the number of rows with such dates.
    """

    typed: str
    first: HistoricalDate
    second: HistoricalDate
    rows: int


class Standing(StrEnum):
    """How a set that is offered stands to those that are there."""

    NEW = "new"
    SAME = "same"
    """It is there already, as it is."""

    UPDATE = "update"
    """It is there in another state."""

    TAKEN = "taken"
    """A set from elsewhere has its id."""


@dataclass(frozen=True, slots=True)
class Form:
    """How a file is written; what is not known of it is empty."""

    name: str = ""
    title: str = ""
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A set that a file or a folder would make.

    `draft` has the id that the set would get, every row that could be told apart, as it is
    typed, and the options that its dates are read with; `numbers` are the lines on which these
    rows begin. `file_id` and `file_title` are what the file calls it. `problems` concern the file
    as a whole. `known` is the set that it would change, or the one that has its id. `is_whole`
    tells that it is kept with everything in it or not at all. `plain` is the SHA-256 of files
    that can be kept as they are, empty if they cannot; `reading` is then the set that they make.
    """

    path: Path
    draft: SetDraft
    file_id: str = ""
    file_title: str = ""
    form: Form = field(default_factory=Form)
    lines: tuple[Line, ...] = ()
    numbers: tuple[int, ...] = ()
    columns: tuple[OfferColumn, ...] = ()
    problems: tuple[Problem, ...] = ()
    order: DateChoice | None = None
    years: DateChoice | None = None
    sums: LineSums = field(default_factory=LineSums)
    standing: Standing = Standing.NEW
    known: SetSummary | None = None
    changes: Changes | None = None
    is_whole: bool = False
    plain: str = ""
    reading: Reading | None = None

    @property
    def counts(self) -> Mapping[LineState, int]:
        """How many lines are in each state."""
        return self.sums.states

    @property
    def taken(self) -> int:
        """How many rows and questions would come in."""
        left_out = self.counts.get(LineState.LEFT_OUT, 0)
        return 0 if self.is_whole and self.errors else len(self.lines) - left_out

    @property
    def left_out(self) -> int:
        """How many rows and questions would stay in the file."""
        return len(self.lines) - self.taken

    @property
    def all_problems(self) -> tuple[Problem, ...]:
        """Everything that was found, in the order of the file."""
        lines = (problem for line in self.sums.told for problem in line.problems)
        found = dict.fromkeys((*self.problems, *lines))
        return tuple(sorted(found, key=lambda problem: (problem.line, problem.column)))

    @property
    def is_flawless(self) -> bool:
        """Whether there is nothing to say about the file, nor about anything in it."""
        return not self.problems and self.counts.get(LineState.READY, 0) == len(self.lines)

    @property
    def notes(self) -> tuple[Problem, ...]:
        """What is to be said of the whole file, besides what its columns tell."""
        told = _OF_COLUMNS if self.columns else ()
        return tuple(problem for problem in self.problems if problem.code not in told)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """Everything that keeps a row, or all of them, out."""
        return tuple(p for p in self.all_problems if p.level is Level.ERROR)

    @property
    def ready(self) -> SetDraft:
        """The set without the rows that are left out."""
        rows = [line.row for line in self.lines if line.event is not None and line.row is not None]
        return self.draft if len(rows) == len(self.draft.rows) else self.draft.only_rows(rows)

    @property
    def first_fault(self) -> int | None:
        """The first row of the draft that is left out, None if there is none."""
        out = (line.row for line in self.sums.told if line.state is LineState.LEFT_OUT)
        return min((row for row in out if row is not None), default=None)

    @property
    def can_replace(self) -> bool:
        """Whether it can take the place of the set that is known."""
        known = self.known
        return known is not None and known.origin == ADDED

    @property
    def can_be_mended(self) -> bool:
        """Whether rows that would be left out can be taken in as they are typed."""
        return not self.is_whole and self.first_fault is not None


def summed(lines: Iterable[Line]) -> LineSums:
    """Gather what there is to know of lines."""
    questions, states, told = 0, Counter[LineState](), []
    for line in lines:
        state = line.state
        states[state] += 1
        questions += line.question is not None
        if state is not LineState.READY:
            told.append(line)
    events = states.total() - states[LineState.LEFT_OUT] - questions
    return LineSums(states, events, questions, tuple(told))
