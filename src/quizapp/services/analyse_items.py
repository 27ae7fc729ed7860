"""Item analysis of the answers to a set: by fact, by kind of question, by question."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quizapp.analysis.item_statistics import (
    ItemStatistics,
    OptionStatistics,
    item_statistics,
    option_statistics,
)
from quizapp.analysis.responses import Answers, Attempt, Response, by_item
from quizapp.generation.question import Question
from quizapp.session.record import ResponseRecord

if TYPE_CHECKING:
    from uuid import UUID

    from quizapp.storage.store import Store

_VERY_EASY, _VERY_HARD, _WEAK = 0.95, 0.2, 0.15


class Grouping(StrEnum):
    """What answers are counted together."""

    FACT = "fact"
    KIND = "kind"
    ITEM = "item"


class Note(StrEnum):
    """What the figures of an item say, in a word."""

    FEW_ANSWERS = "few-answers"
    VERY_EASY = "very-easy"
    VERY_HARD = "very-hard"
    CHECK_KEY = "check-key"
    WEAK = "weak"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class AnalysedItem:
    """One item with its figures; `options` are there where single questions are looked at.

    `name` is “event:attribute” of a fact, the name of a kind, or the id of a question; `stem`
    the words of a question.
    """

    name: str
    figures: ItemStatistics
    note: Note
    stem: str = ""
    options: tuple[OptionStatistics, ...] = ()

    @property
    def idle(self) -> tuple[OptionStatistics, ...]:
        """The wrong options that do not do their work."""
        return tuple(option for option in self.options if option.functioning is False)


class AnalyseItems:
    """Looks at all answers in the results file."""

    def __init__(self, store: "Store") -> None:
        """Look into a store."""
        self._store = store

    def of(
        self, set_id: str, grouping: Grouping = Grouping.FACT, *, every: bool = False
    ) -> tuple[AnalysedItem, ...]:
        """Return the items of a set, hardest first.

        Only first answers count, unless `every` answer is wanted.
        """
        records = self._store.responses(set_id)
        questions = self._questions(set_id, records) if grouping is Grouping.ITEM else {}
        answers = by_item(_attempts(records, _NAMES[grouping], questions), every=every)
        found = (_analysed(name, given, questions.get(name)) for name, given in answers.items())
        return tuple(sorted(found, key=lambda item: (item.figures.facility, item.name)))

    def _questions(self, set_id: str, records: Iterable[ResponseRecord]) -> Mapping[str, Question]:
        names = dict.fromkeys(record.question_id for record in records)
        found = ((name, self._store.question(set_id, name)) for name in names)
        return {name: question for name, question in found if question is not None}


def _of_facts(record: ResponseRecord) -> Sequence[str]:
    return [f"{fact.event}:{fact.attribute}" for fact in record.facts]


def _of_kind(record: ResponseRecord) -> Sequence[str]:
    return [record.kind]


def _of_question(record: ResponseRecord) -> Sequence[str]:
    return [record.question_id]


_NAMES: Mapping[Grouping, Callable[[ResponseRecord], Sequence[str]]] = {
    Grouping.FACT: _of_facts,
    Grouping.KIND: _of_kind,
    Grouping.ITEM: _of_question,
}


def _attempts(
    records: Iterable[ResponseRecord],
    names: Callable[[ResponseRecord], Sequence[str]],
    questions: Mapping[str, Question],
) -> Sequence[Attempt]:
    """Return one attempt for each quiz."""
    grouped: dict[UUID, list[ResponseRecord]] = {}
    for record in records:
        grouped.setdefault(record.quiz, []).append(record)
    return [
        Attempt(
            str(answers[0].person),
            tuple(
                _response(names(record), record, questions.get(record.question_id))
                for record in answers
            ),
        )
        for answers in grouped.values()
    ]


def _response(names: Sequence[str], record: ResponseRecord, question: Question | None) -> Response:
    chosen: tuple[str, ...] = ()
    if question is not None:
        texts = {option.id: option.text for option in question.options}
        chosen = tuple(texts[letter] for letter in record.response if letter in texts)
    return Response(tuple(names), record.score, record.max_score, record.guess, chosen)


def _analysed(name: str, answers: Answers, question: Question | None) -> AnalysedItem:
    options: tuple[OptionStatistics, ...] = ()
    if question is not None:
        right = {option.text: option.correct for option in question.options}
        options = option_statistics(answers, right)
    figures = item_statistics(name, answers)
    stem = "" if question is None else question.stem
    return AnalysedItem(name, figures, _note(figures), stem, options)


def _note(figures: ItemStatistics) -> Note:
    if not figures.enough:
        return Note.FEW_ANSWERS
    if figures.discrimination is not None and figures.discrimination < 0:
        return Note.CHECK_KEY
    if figures.facility > _VERY_EASY:
        return Note.VERY_EASY
    if figures.facility < _VERY_HARD:
        return Note.VERY_HARD
    if figures.efficiency is not None and figures.efficiency < _WEAK:
        return Note.WEAK
    return Note.GOOD
