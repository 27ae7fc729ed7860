"""What the questions of one quiz give away to each other.

A question *asks* the events of its facts and *tells* every event whose date or place its
words, its feedback or its timeline disclose. In a quiz no question tells what another asks, in
either direction, and no words hold the key of another question: no stem at all, and no option
or partner as a part of something longer. A list of values that has the key among them, such as
the same city in two lists of cities, tells nothing. No stem stands twice unless it is the same
for any events, and no two questions about one matter have the same key.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quizapp.dataset.folding import fold
from quizapp.dataset.model import RelationKind
from quizapp.generation.pool import Pool
from quizapp.generation.question import Option, Question
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.multiple import Multiple
from quizapp.generation.shapes.number import Number
from quizapp.generation.shapes.point import Point
from quizapp.generation.shapes.text import Text

_GENERIC = frozenset({"order", "match", "eras", "first_of_two", "choose_all", "event_for_date"})
"""Kinds whose stem is the same for any events."""

_NUMBERS = re.compile(r"\d+")
_TELLING = 10
"""The least number that is known again without its unit."""


class Company:
    """The questions that a new one is to stand beside, and what they already disclose."""

    def __init__(self, pool: Pool, taken: Iterable[str] = ()) -> None:
        """Begin with no question; those of the ids or words in `taken` are not let in."""
        self.questions: list[Question] = []
        self.asked: frozenset[str] = frozenset()
        self.told: frozenset[str] = frozenset()
        self._pool = pool
        self._taken = set(taken)
        self._words: list[_Words] = []
        self._admitted: tuple[Question, _Words] | None = None

    def add(self, question: Question, *, timeline: bool = False) -> None:
        """Take a question in; with `timeline` its timeline stays as it is and tells, too."""
        told = question.tells if timeline else question.says
        self.questions.append(question)
        self.asked |= question.asks
        self.told |= frozenset(self._pool.with_companions(told))
        self._taken |= {question.id, sameness(question)}
        self._words.append(self._words_of(question))

    def forbid(self, ids: Iterable[str]) -> None:
        """Let in no question of these ids or words, nor one that asks or names such an event."""
        listed = frozenset(ids)
        self._taken |= listed
        self.asked |= listed
        self.told |= listed

    def admits(self, question: Question) -> bool:
        """Tell whether a question is new and neither gives nor gets a cue."""
        if {question.id, sameness(question)} & self._taken or question.asks & self.told:
            return False
        if not self.asked.isdisjoint(self._pool.with_companions(question.says)):
            return False
        words = self._words_of(question)
        return not any(
            words.repeats(other) or words.cues(other) or other.cues(words) for other in self._words
        )

    def _words_of(self, question: Question) -> "_Words":
        """Return the words of a question, the last of which are kept: what is let in comes next."""
        if self._admitted is None or self._admitted[0] is not question:
            self._admitted = question, _Words.of(question, self._pool)
        return self._admitted[1]


def sameness(question: Question) -> str:
    """Return what is equal for two questions that ask the same in the same words.

    That is the stem with the key; a stem that fits any events goes with all that it lists.
    """
    generic = question.kind in _GENERIC - {"event_for_date"}
    right = [o.text for o in question.options if generic or o.correct]
    return "\n".join((question.stem, *sorted(right)))


@dataclass(frozen=True, slots=True)
class _Words:
    """The folded words of a question: its stem, what it lists, and the texts of its key.

    `together` are the first two in one, to see at once that a text is in none of them. `matters`
    are the events that are asked, and those that they are a part of; `is_generic` tells whether
    the stem says nothing about them.
    """

    stem: str
    listed: tuple[str, ...]
    together: str
    keys: tuple[str, ...]
    matters: frozenset[str]
    is_generic: bool

    @classmethod
    def of(cls, question: Question, pool: Pool) -> "_Words":
        """Fold the words of a question once."""
        texts = [option.text for option in question.options]
        texts += [target.text for target in question.targets]
        stem, listed = _spelt(question.stem, pool), tuple(map(_padded, texts))
        return cls(
            stem,
            listed,
            "\n".join((stem, *listed)),
            tuple(map(_padded, _keys(question, pool))),
            frozenset(_matters(question, pool)),
            question.kind in _GENERIC,
        )

    def repeats(self, other: "_Words") -> bool:
        """Tell whether another question has this stem, or the same key in the same matter."""
        return (self.stem == other.stem and not self.is_generic) or not (
            self.matters.isdisjoint(other.matters) or set(self.keys).isdisjoint(other.keys)
        )

    def cues(self, other: "_Words") -> bool:
        """Tell whether these words hold the key of another question."""
        return any(
            key in self.stem or any(key in text and key != text for text in self.listed)
            for key in other.keys
            if key in self.together
        )


def _matters(question: Question, pool: Pool) -> Iterator[str]:
    for event in question.asks:
        yield event
        for relation in pool.relations_of.get(event, ()):
            if relation.kind is RelationKind.PART_OF:
                yield relation.target


def _spelt(text: str, pool: Pool) -> str:
    """Fold a text together with every other spelling of the names that it holds."""
    folded = _padded(text)
    groups = (group for group in pool.dataset.names if any(_padded(n) in folded for n in group))
    return folded + "".join(_padded(name) for group in groups for name in group)


def _padded(text: str) -> str:
    return f" {fold(text)} "


def _keys(question: Question, pool: Pool) -> Iterator[str]:
    """Yield the texts that would give the answer away, wherever they stood."""
    match question.shape:
        case Choose() | Multiple():
            for option in question.options:
                if option.correct:
                    yield from _names(option, pool)
        case Match(rights=rights, partners=partners):
            right = {partner for _, partner in partners}
            yield from (target.text for target in rights if target.id in right)
        case Number(lo=lo, hi=hi, unit=unit):
            yield from (str(n) if n >= _TELLING else f"{n} {unit}" for n in (lo, hi))
        case Text(accepted=accepted):
            yield from accepted
        case Point(date=date):
            yield pool.wording.dates.long(date)
        case _:
            return


def _names(option: Option, pool: Pool) -> Iterator[str]:
    """Yield the text of an option, the other names of a place, and the one number of a text."""
    yield option.text
    if place := pool.dataset.places.get(option.text):
        yield from place.names
    numbers = _NUMBERS.findall(option.text) if option.date is None else []
    if len(numbers) == 1 and int(numbers[0]) >= _TELLING:
        yield numbers[0]
