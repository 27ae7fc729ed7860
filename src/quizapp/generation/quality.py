"""How good the questions of a set are, in figures: coverage, fairness, cues, ease of reading."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from statistics import fmean

from quizapp.dataset.dates import HistoricalDate
from quizapp.generation.difficulty import Level, typical_distance
from quizapp.generation.pool import Pool
from quizapp.generation.proofs import distance
from quizapp.generation.question import Option, Question
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.supply import Supply

_FEWEST_FOR_LENGTH = 3
_VOWELS = re.compile(r"[aeiouy]+", re.IGNORECASE)
_LEVELS = (Level.EASY, Level.MEDIUM, Level.HARD)


@dataclass(frozen=True)
class Quality:
    """The figures of some quizzes of one set, made from one supply."""

    supply: Supply
    quizzes: Sequence[Sequence[Question]]

    @cached_property
    def questions(self) -> Sequence[Question]:
        """The questions of all quizzes."""
        return tuple(chain.from_iterable(self.quizzes))

    @cached_property
    def eligible(self) -> Mapping[str, int]:
        """How many rows each kind can ask about."""
        return {kind.name: len(self.supply.subjects(kind)) for kind in self.supply.kinds}

    @cached_property
    def asked(self) -> Mapping[str, int]:
        """How many of those rows each kind did ask about."""
        asked = {(q.kind, event) for q in self.questions for event in q.asks}
        subjects = {
            (kind.name, event.id)
            for kind in self.supply.kinds
            for event in self.supply.subjects(kind)
        }
        return Counter(kind for kind, _ in asked & subjects)

    @cached_property
    def different(self) -> Mapping[str, int]:
        """How many different questions there are of each kind."""
        return Counter(kind for kind, _ in {(q.kind, q.id) for q in self.questions})

    @property
    def coverage(self) -> float:
        """The share of eligible facts, rows by kind, that were asked."""
        return sum(self.asked.values()) / (sum(self.eligible.values()) or 1)

    @property
    def duplicates(self) -> int:
        """How many questions stand twice in one quiz, by their words."""
        return sum(
            len(quiz) - len({_words(question) for question in quiz}) for quiz in self.quizzes
        )

    @property
    def key_ranks(self) -> Mapping[int, Sequence[int]]:
        """How often the key stands first, second and so on, by the number of options."""
        counts: dict[int, list[int]] = {}
        for question in self._choices:
            size = len(question.options)
            counts.setdefault(size, [0] * size)[_rank(question)] += 1
        return dict(sorted(counts.items()))

    @property
    def length_cue(self) -> tuple[float, float]:
        """The share of questions whose key is the one longest option, and what chance gives."""
        lengths = [
            (sorted(len(o.text) for o in q.options), len(_key(q).text), 1 / len(q.options))
            for q in self._choices
            if len(q.options) >= _FEWEST_FOR_LENGTH and _key(q).date is None
        ]
        longest = [key == all_[-1] > all_[-2] for all_, key, _ in lengths]
        return _mean(longest), _mean([chance for _, _, chance in lengths])

    @cached_property
    def gaps(self) -> Sequence[float]:
        """The distance from each key to the nearest wrong answer, in typical distances; sorted."""
        typical = self.supply.pool.index(typical_distance)
        found = (_closest(self.supply.pool, question) for question in self._choices)
        return sorted(days / typical for days in found if days is not None)

    @property
    def reading(self) -> tuple[float, int, float]:
        """Words of a stem, mean and most, and the mean Flesch-Kincaid grade.

        The grade is 0.39 × words per sentence + 11.8 × syllables per word - 15.59 (Kincaid and
        others, 1975); a group of vowels counts as a syllable.
        """
        stems = [question.stem.split() for question in self.questions]
        return (
            _mean([len(words) for words in stems]),
            max(map(len, stems), default=0),
            _mean([_grade(words) for words in stems]),
        )

    @property
    def levels(self) -> Mapping[Level, float]:
        """The share of questions of each level."""
        return {
            level: _mean([level.holds(question.difficulty) for question in self.questions])
            for level in _LEVELS
        }

    @cached_property
    def _choices(self) -> Sequence[Question]:
        return [question for question in self.questions if isinstance(question.shape, Choose)]


def _key(question: Question) -> Option:
    return question.option(question.key[0])


def _rank(question: Question) -> int:
    return [option.id for option in question.options].index(question.key[0])


def _words(question: Question) -> tuple[str, tuple[str, ...]]:
    return question.stem, tuple(sorted(option.text for option in question.options))


def _closest(pool: Pool, question: Question) -> int | None:
    """Return the least distance in days from the key to a wrong option, None without dates."""
    dates = {option.id: _date(pool, option) for option in question.options}
    key = dates.pop(question.key[0])
    wrong = [date for date in dates.values() if date is not None]
    return min(distance(date, key) for date in wrong) if key and wrong else None


def _date(pool: Pool, option: Option) -> HistoricalDate | None:
    """Return the date that an option is, or that its event has."""
    if option.date is not None or len(option.events) != 1:
        return option.date
    return pool.recorded[option.events[0]].span


def _grade(words: Sequence[str]) -> float:
    syllables = _mean([max(1, len(_VOWELS.findall(word))) for word in words])
    return 0.39 * len(words) + 11.8 * syllables - 15.59


def _mean(values: Sequence[float]) -> float:
    return fmean(values) if values else 0.0
