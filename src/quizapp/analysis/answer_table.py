"""Answers laid out in columns, so that a million of them can be held and counted.

Generated quizzes ask everybody something else. An item is therefore whatever answers are counted
together: a fact, a kind of question, or one question with just these options.
"""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import isnan, nan
from typing import TypeVar

_STEP = 20_000
_DIGITS = 12
"""So that equal shares are equal numbers, whatever was added up to them."""

Key = TypeVar("Key")

Variant = tuple[str, str]
"""The id of a question and, where it was asked in several orders, that order; else nothing."""

Answer = tuple[Variant, tuple[str, ...], float, float]
"""A variant, what was chosen of it, the mark, and the most that could be earned (above 0)."""


@dataclass(frozen=True)
class AnswerTable:
    """One row for each answer, in the order of time for each person.

    `person`, `variant` and `response` are numbers; `variants` and `responses` say what the
    latter two stand for. `credit` is the share of the marks that was earned, `rest` the share of
    everything else in the same attempt, not a number if there was nothing else. As a share it
    can be compared between people who were asked different questions.
    """

    variants: list[Variant] = field(default_factory=list)
    responses: list[tuple[str, ...]] = field(default_factory=list)
    person: "array[int]" = field(default_factory=lambda: array("q"))
    variant: "array[int]" = field(default_factory=lambda: array("q"))
    response: "array[int]" = field(default_factory=lambda: array("q"))
    credit: "array[float]" = field(default_factory=lambda: array("d"))
    rest: "array[float]" = field(default_factory=lambda: array("d"))

    def __len__(self) -> int:
        """Return how many answers there are."""
        return len(self.credit)


class TableFiller:
    """Fills a table, one attempt after the other."""

    def __init__(self) -> None:
        """Begin with no answers."""
        self.table = AnswerTable()
        self._people: dict[object, int] = {}
        self._variants: dict[Variant, int] = {}
        self._responses: dict[tuple[str, ...], int] = {}

    def add(self, person: object, attempt: Sequence[Answer]) -> None:
        """Add the answers of one person in one attempt."""
        whole = sum(answer[2] for answer in attempt)
        most = sum(answer[3] for answer in attempt)
        for answer in attempt:
            self.add_one(person, answer, whole, most)

    def add_one(self, person: object, answer: Answer, whole: float, most: float) -> None:
        """Add one answer in an attempt that earned `whole` of `most` marks, itself included."""
        table = self.table
        variant, response, mark, top = answer
        other = most - top
        table.person.append(self._people.setdefault(person, len(self._people)))
        table.variant.append(_number(self._variants, table.variants, variant))
        table.response.append(_number(self._responses, table.responses, response))
        table.credit.append(mark / top)
        table.rest.append(round((whole - mark) / other, _DIGITS) if other > 0 else nan)


@dataclass
class Sums:
    """Of some answers with a rest: how many, the sum of the rests, and of their squares.

    `answers` counts those without a rest, too.
    """

    answers: int = 0
    count: int = 0
    rest: float = 0.0
    squares: float = 0.0

    def add(self, other: "Sums") -> None:
        """Add other answers."""
        self.answers += other.answers
        self.count += other.count
        self.rest += other.rest
        self.squares += other.squares


@dataclass
class ItemAnswers:
    """The answers to one item: `own` credits with the `rest`, and `alone` those without.

    `chosen` are the sums of what was chosen, by the numbers of variant and response.
    """

    own: list[float] = field(default_factory=list)
    rest: list[float] = field(default_factory=list)
    alone: list[float] = field(default_factory=list)
    chosen: dict[tuple[int, int], Sums] = field(default_factory=dict)

    @property
    def credits(self) -> Sequence[float]:
        """All credits."""
        return [*self.own, *self.alone]


def by_item(
    table: AnswerTable,
    items: Sequence[Sequence[str]],
    *,
    every: bool = False,
    tick: Callable[[int, int], object] = lambda _done, _of: None,
) -> dict[str, ItemAnswers]:
    """Return the first answer of everybody to each item.

    `items` says of each variant what it is an answer to, which may be several items, as an
    ordering tests several facts. Practising twice makes nobody two people; with `every` all
    answers are returned all the same. `tick` is told from time to time how far this is.
    """
    found: dict[str, ItemAnswers] = {}
    seen: set[tuple[int, str]] = set()
    columns = zip(
        *(table.person, table.variant, table.response, table.credit, table.rest), strict=True
    )
    for place, (person, variant, response, credit, rest) in enumerate(columns):
        if not place % _STEP:
            tick(place, len(table))
        for item in items[variant]:
            if not every:
                if (person, item) in seen:
                    continue
                seen.add((person, item))
            answers = found.get(item)
            if answers is None:
                answers = found[item] = ItemAnswers()
            _note(answers, (variant, response), credit, rest)
    return found


def _note(answers: ItemAnswers, chosen: tuple[int, int], credit: float, rest: float) -> None:
    sums = answers.chosen.get(chosen)
    if sums is None:
        sums = answers.chosen[chosen] = Sums()
    sums.answers += 1
    if isnan(rest):
        answers.alone.append(credit)
        return
    answers.own.append(credit)
    answers.rest.append(rest)
    sums.count += 1
    sums.rest += rest
    sums.squares += rest * rest


def _number(known: dict[Key, int], names: list[Key], key: Key) -> int:
    """Return the number of a key, a new one if it was not known."""
    number = known.get(key)
    if number is None:
        number = known[key] = len(names)
        names.append(key)
    return number
