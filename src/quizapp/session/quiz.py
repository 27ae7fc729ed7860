"""A quiz as a value: every step returns the quiz as it is afterwards.

Nothing here reads a clock, draws a number or writes a file. Questions are answered in their
order, so that the answered ones always come first and the quiz stands at the first one
without an answer. The last answer finishes the quiz.

"Another like this" does not take a question away: a fresh one is put in right after it, or
as the next one if the quiz is already past that place. Such an extra is asked, explained and
recorded like any other but does not count in the score, so that practice costs nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from math import isfinite
from uuid import UUID, uuid5

from quizapp.generation.question import Question
from quizapp.session.learner import Learner
from quizapp.session.marking import PRACTICE, STRICT, Marked, mark
from quizapp.session.report import ProblemReport, tidy_remark
from quizapp.session.score import Tally, tally


class Mode(StrEnum):
    """What a quiz is for."""

    LEARN = "learn"
    REVIEW = "review"
    MISTAKES = "mistakes"
    EXAM = "exam"


class QuizError(Exception):
    """A step is not possible in the state the quiz is in."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person answered: option ids in their order, none if the question was skipped.

    `seconds` is the time the question was looked at, by a clock that nobody can set back;
    `answered_at` is in UTC.
    """

    response: tuple[str, ...]
    marked: Marked
    seconds: float
    answered_at: datetime

    @property
    def skipped(self) -> bool:
        """Whether the person said "I don't know"."""
        return not self.response


@dataclass(frozen=True, slots=True)
class Item:
    """A question at its place in a quiz; `extra` ones do not count in the score."""

    id: UUID
    question: Question
    extra: bool = False
    flagged: bool = False
    answer: Answer | None = None

    @property
    def missed(self) -> bool:
        """Whether it was answered, and not wholly right."""
        return self.answer is not None and not self.answer.marked.correct


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiz:
    """One quiz of one learner; a new one gets its `items` from `items_for`.

    `set_id`, `set_title` and `set_hash` name the question set as it was, `generator` is the
    version that made the questions from `seed`. Times are in UTC.

    Raises:
        QuizError: there are no questions, or an answered one follows one without an answer.
        ValueError: the seed does not fit into 64 bits, or a time has no zone.
    """

    id: UUID
    learner: Learner
    set_id: str
    set_title: str
    set_hash: str
    generator: str
    seed: int
    mode: Mode
    items: tuple[Item, ...]
    started_at: datetime
    finished_at: datetime | None = None

    def __post_init__(self) -> None:
        if not self.items:
            raise QuizError("A quiz needs a question.")
        if any(item.answer for item in self.items[self.position :]):
            raise QuizError("Questions are answered in their order.")
        if not -(2**63) <= self.seed < 2**63:
            raise ValueError("the seed of a quiz must fit into 64 bits")
        for moment in (self.started_at, self.finished_at):
            if moment is not None:
                in_utc(moment)

    @property
    def position(self) -> int:
        """How many questions are answered, which is the index of the one to answer next."""
        return sum(item.answer is not None for item in self.items)

    @property
    def is_finished(self) -> bool:
        """Whether nothing can be answered any more."""
        return self.finished_at is not None

    @property
    def current(self) -> Item | None:
        """The item to answer next, None when the quiz is finished."""
        return None if self.is_finished else self.items[self.position]

    @property
    def latest(self) -> Item | None:
        """The item answered last, None before the first answer."""
        return self.items[self.position - 1] if self.position else None

    @property
    def score(self) -> Tally:
        """The marks so far; in a finished quiz every question counts, answered or not."""
        return tally(self._marks(self.items))

    @property
    def topics(self) -> Mapping[str, Tally]:
        """The marks by topic, in the order in which the topics first came up."""
        groups: dict[str, list[Item]] = {}
        for item in self.items:
            groups.setdefault(item.question.topic, []).append(item)
        tallies = {topic: tally(self._marks(items)) for topic, items in groups.items()}
        return {topic: counted for topic, counted in tallies.items() if counted.questions}

    @property
    def mistakes(self) -> tuple[Item, ...]:
        """What to look at again: items that count, answered and not wholly right."""
        return tuple(item for item in self.items if item.missed and not item.extra)

    @property
    def seconds(self) -> float:
        """The time spent on all answered questions."""
        return sum(item.answer.seconds for item in self.items if item.answer)

    def item(self, item_id: UUID) -> Item:
        """Return an item by its id.

        Raises:
            QuizError: it is not part of this quiz.
        """
        return self.items[self._index(item_id)]

    def answer(self, response: Sequence[str], at: datetime, seconds: float) -> "Quiz":
        """Answer the current question; an empty response skips it.

        Raises:
            QuizError: the quiz is finished.
            ResponseError: the response does not fit the question.
            ValueError: the time has no zone, or the duration is not one.
        """
        item, place = self.current, self.position
        if item is None:
            raise QuizError("The quiz is finished.")
        if not (isfinite(seconds) and seconds >= 0):
            raise ValueError("a duration must be a number of seconds, 0 or more")
        marked = mark(item.question, response, STRICT if self.mode is Mode.EXAM else PRACTICE)
        answer = Answer(tuple(response), marked, float(seconds), in_utc(at))
        later = self.items[place + 1 :]
        return replace(
            self,
            items=(*self.items[:place], replace(item, answer=answer), *later),
            finished_at=None if later else answer.answered_at,
        )

    def skip(self, at: datetime, seconds: float) -> "Quiz":
        """Say "I don't know" to the current question; raises as `answer` does."""
        return self.answer((), at, seconds)

    def flag(self, item_id: UUID) -> "Quiz":
        """Mark an item, answered or not, to come back to."""
        return self._with(replace(self.item(item_id), flagged=True))

    def unflag(self, item_id: UUID) -> "Quiz":
        """Take the mark off an item."""
        return self._with(replace(self.item(item_id), flagged=False))

    def another(self, item_id: UUID, question: Question) -> "Quiz":
        """Put in an extra question like that of an item, to be asked after it.

        After the last answer this opens the quiz again, until the extra is answered too.

        Raises:
            QuizError: the quiz was ended early, or the item is not part of it.
        """
        if self.is_finished and self.position < len(self.items):
            raise QuizError("The quiz is finished.")
        place = max(self._index(item_id) + 1, self.position)
        extra = Item(_item_id(self.id, len(self.items)), question, extra=True)
        items = (*self.items[:place], extra, *self.items[place:])
        return replace(self, items=items, finished_at=None)

    def report(self, item_id: UUID, remark: str, at: datetime, report_id: UUID) -> ProblemReport:
        """Make the note that something is wrong with a question; the quiz stays as it is."""
        question = self.item(item_id).question
        return ProblemReport(
            id=report_id,
            item_id=item_id,
            set_id=self.set_id,
            set_hash=self.set_hash,
            question=question,
            remark=tidy_remark(remark),
            created_at=in_utc(at),
        )

    def finish(self, at: datetime) -> "Quiz":
        """End the quiz early; what was not answered counts as not known."""
        return self if self.is_finished else replace(self, finished_at=in_utc(at))

    def _marks(self, items: Iterable[Item]) -> Iterable[Marked]:
        """Yield the marks of the items that count, also of those missing at the end."""
        for item in items:
            if item.extra:
                continue
            if item.answer is not None:
                yield item.answer.marked
            elif self.is_finished:
                yield mark(item.question, ())

    def _index(self, item_id: UUID) -> int:
        for index, item in enumerate(self.items):
            if item.id == item_id:
                return index
        raise QuizError("This question is not part of the quiz.")

    def _with(self, changed: Item) -> "Quiz":
        items = tuple(changed if item.id == changed.id else item for item in self.items)
        return replace(self, items=items)


def items_for(quiz_id: UUID, questions: Sequence[Question]) -> tuple[Item, ...]:
    """Return the unanswered items of a new quiz, in the order of the questions."""
    return tuple(
        Item(_item_id(quiz_id, number), question) for number, question in enumerate(questions)
    )


def in_utc(moment: datetime) -> datetime:
    """Return the same moment in UTC.

    Raises:
        ValueError: the time does not say in which zone it is.
    """
    if moment.utcoffset() is None:
        raise ValueError("a time needs its zone")
    return moment.astimezone(UTC)


def _item_id(quiz_id: UUID, number: int) -> UUID:
    """Return the id of the n-th item that a quiz was ever given, always the same one."""
    return uuid5(quiz_id, str(number))
