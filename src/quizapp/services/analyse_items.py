"""Item analysis of the answers to a set: by fact, by kind of question, by question."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean
from typing import TYPE_CHECKING

from quizapp.analysis.answer_table import ItemAnswers, Sums, Variant, by_item
from quizapp.analysis.item_statistics import (
    ItemStatistics,
    OptionStatistics,
    item_statistics,
    option_statistics,
)
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.services.read_answers import ReadAnswers, read_answers
from quizapp.session.scope import AskedOption, AskedQuestion, Grouping, Scope, SharedQuiz

if TYPE_CHECKING:
    from quizapp.storage.store import Store

_VERY_EASY, _VERY_HARD, _WEAK = 0.95, 0.2, 0.15


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
    """An item, its figures and what they say.

    `stem` is there if it is a single question. `options` are all that were offered as answers
    to it, right and wrong, those of every form that it was asked in; `forms` is how many
    different questions these were. `effective` is how much of the differences between people
    comes from it, if everybody was asked the same.
    """

    name: str
    figures: ItemStatistics
    note: Note
    stem: str = ""
    options: tuple[OptionStatistics, ...] = ()
    forms: int = 1
    effective: float | None = None

    @property
    def idle(self) -> tuple[OptionStatistics, ...]:
        """The wrong options that do not do their work."""
        return tuple(option for option in self.options if option.functioning is False)


class AnalyseItems:
    """Looks at all answers in the results file."""

    def __init__(self, store: "Store") -> None:
        """Look into a store."""
        self._store = store

    def quizzes(self, set_id: str) -> tuple[SharedQuiz, ...]:
        """Return the quizzes of a set that several people took, the latest first."""
        return self._store.shared_quizzes(set_id)

    def read(self, scope: Scope, grouping: Grouping, watch: Watch = UNWATCHED) -> ReadAnswers:
        """Read answers to be looked at; raises CancelledError if whoever watches wants that."""
        return read_answers(self._store, scope, grouping, watch)

    def of(
        self, set_id: str, grouping: Grouping = Grouping.FACT, *, every: bool = False
    ) -> tuple[AnalysedItem, ...]:
        """Return the items of a set, hardest first.

        Only first answers count, unless `every` answer is wanted.
        """
        scope = Scope(set_id=set_id, every=every)
        return analysed(self.read(scope, grouping), grouping, every=every)


def analysed(
    read: ReadAnswers, grouping: Grouping, *, every: bool = False, watch: Watch = UNWATCHED
) -> tuple[AnalysedItem, ...]:
    """Return the items of answers that were read, hardest first.

    Raises:
        CancelledError: whoever watches wants no more of it.
    """
    variants = read.table.variants
    names = [_names(read.asked[question], grouping) for question, _ in variants]
    offered = [_options(read.asked[question], layout) for question, layout in variants]
    found = by_item(read.table, names, every=every, tick=watch.step)
    items = (
        _analysed(read, name, answers, offered, single=grouping is Grouping.ITEM)
        for name, answers in found.items()
    )
    return tuple(sorted(items, key=lambda item: (item.figures.facility, item.name)))


def _names(question: AskedQuestion, grouping: Grouping) -> Sequence[str]:
    match grouping:
        case Grouping.FACT:
            return tuple(dict.fromkeys(question.facts))
        case Grouping.KIND:
            return (question.kind,)
        case Grouping.ITEM:
            return (question.id,)


def _options(question: AskedQuestion, layout: str) -> Sequence[AskedOption]:
    """Return the options in the order in which they were offered."""
    if not layout or not question.options:
        return question.options
    return [AskedOption(one["id"], one["text"], one["correct"]) for one in json.loads(layout)]


def _analysed(
    read: ReadAnswers,
    name: str,
    answers: ItemAnswers,
    offered: Sequence[Sequence[AskedOption]],
    *,
    single: bool,
) -> AnalysedItem:
    variants = read.table.variants
    forms = {variants[variant][0] for variant, _ in answers.chosen}
    guess = _guess(read.asked, variants, answers)
    figures = item_statistics(name, answers, guess)
    return AnalysedItem(
        name=name,
        figures=figures,
        note=_note(figures),
        stem=read.asked[name].stem if single else "",
        options=tuple(_judged(answers, offered, read.table.responses)),
        forms=len(forms),
        effective=read.whole.effective.get(name) if read.whole is not None and single else None,
    )


def _guess(
    asked: Mapping[str, AskedQuestion], variants: Sequence[Variant], answers: ItemAnswers
) -> float:
    guesses = (
        asked[variants[variant][0]].guess * sums.answers
        for (variant, _), sums in answers.chosen.items()
    )
    return sum(guesses) / sum(sums.answers for sums in answers.chosen.values())


def _judged(
    answers: ItemAnswers,
    offered: Sequence[Sequence[AskedOption]],
    responses: Sequence[tuple[str, ...]],
) -> Iterable[OptionStatistics]:
    """Yield the figures of all options, one that was offered in several forms only once."""
    seen: dict[tuple[str, bool], Sums] = defaultdict(Sums)
    taken: dict[tuple[str, bool], Sums] = defaultdict(Sums)
    for (variant, response), sums in answers.chosen.items():
        for option in offered[variant]:
            key = (option.text, option.right)
            seen[key].add(sums)
            if option.id in responses[response]:
                taken[key].add(sums)
    for (text, right), sums in seen.items():
        yield option_statistics(text, right=right, offered=sums, taken=taken[text, right])


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


def mean_facility(items: Sequence[AnalysedItem]) -> float | None:
    """Return the mean facility of items, each as often as it was answered; None without any."""
    answers = [(item.figures.facility, item.figures.answers) for item in items]
    if not answers:
        return None
    return fmean([facility for facility, _ in answers], [count for _, count in answers])
