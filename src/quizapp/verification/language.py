"""What the verification must know of a language, to read a question as a person reads it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from quizapp.dataset.model import RelationKind
from quizapp.verification.date_phrases import DatePhrases, any_of
from quizapp.verification.folding import fold

Faults = Sequence[tuple[re.Pattern[str], str]]
"""Patterns of what no text says that is well written, and what is wrong with it."""

ENGLISH_WORDS = (
    "the|of|and|with|from|by|which|when|where|was|were|has|before|after|between|until|about|according"
    "|january|february|april|june|july|august|september|october|november|december"
    "|days?|months?|years?|signed|opened|event|events|source|date|dates|question|answer"
)
"""English words that are none in the other languages: what was left untranslated has some."""


def whole(pattern: str) -> re.Pattern[str]:
    """Return a pattern that fits whole words only, in either case."""
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


def words(said: str, first: int = 0, step: int = 1) -> Mapping[str, int]:
    """Return numbers by the words for them, which stand in their order; folded."""
    return {fold(word): first + place * step for place, word in enumerate(said.split())}


@dataclass(frozen=True, kw_only=True)
class Language:
    """Patterns and words of one language, by what they show.

    Titles stand in `marks`. A stem that `begins` asks for a start; `early` and `late` tell which
    end of an order it wants, `full` and `about` how it counts years, `every` that all are to be
    chosen, `loose` that an order is open, `according` that one source says so. `between` are the
    words beside the earlier and the later of two events. `counted` is a pattern with a slot for
    numbers. Patterns of `early`, `late`, `between`, `counted`, `toll` and `harmed`, and all
    single words, are compared with folded texts; what is in `marks` is left out where it must be.

    `years` are the forms of the unit, `units` and `tens` the words for numbers. `eras` may begin an
    option in capitals. `faults` are looked for in all of a text, `foreign` words outside of marks.
    """

    code: str
    marks: tuple[str, str]
    dates: DatePhrases
    begins: re.Pattern[str]
    negative: re.Pattern[str]
    catch_all: re.Pattern[str]
    early: re.Pattern[str]
    late: re.Pattern[str]
    full: re.Pattern[str]
    about: re.Pattern[str]
    every: re.Pattern[str]
    counted: str
    between: tuple[str, str]
    loose: re.Pattern[str]
    according: re.Pattern[str]
    counted_from: re.Pattern[str]
    roles: Mapping[str, re.Pattern[str]]
    links: Mapping[RelationKind, re.Pattern[str]]
    yes: frozenset[str]
    no: frozenset[str]
    years: Sequence[str]
    units: Mapping[str, int]
    tens: Mapping[str, int]
    little: frozenset[str]
    generic: frozenset[str]
    toll: re.Pattern[str]
    harmed: re.Pattern[str]
    eras: tuple[str, ...] = ()
    faults: Faults = ()
    foreign: re.Pattern[str] = re.compile(r"(?!)")

    @cached_property
    def quoted(self) -> re.Pattern[str]:
        """A text in quotation marks."""
        opening, closing = self.marks
        return re.compile(f"{opening}[^{closing}]*{closing}")

    @cached_property
    def titled_and_dated(self) -> re.Pattern[str]:
        """A title in quotation marks, with something in brackets behind it."""
        opening, closing = self.marks
        return re.compile(rf"(?={opening}(.+?){closing} \()")

    @cached_property
    def counted_options(self) -> re.Pattern[str]:
        """A folded stem that says how many options there are, its number in `number`."""
        numbers = any_of(word for word, number in self.units.items() if 1 < number < 7)
        pattern = self.counted.format(numbers + r"|\d+")
        return re.compile(rf"\b{pattern}\b")

    @cached_property
    def calendar(self) -> frozenset[str]:
        """The folded names of months and seasons."""
        return frozenset(map(fold, (*self.dates.months, *self.dates.seasons)))

    def number_words(self, number: int) -> set[str]:
        """Return how a small number may be said in a folded text."""
        return {str(number), *(word for word, value in self.units.items() if value == number)}

    def spelled_numbers(self, said: Sequence[str]) -> Iterator[int]:
        """Yield the numbers below a hundred that a row of folded words says.

        “One” is left out: it is hardly ever a number.
        """
        for place, word in enumerate(said):
            if word in self.tens:
                following = self.units.get(said[place + 1], 0) if place + 1 < len(said) else 0
                yield self.tens[word] + (following if following < 10 else 0)
            elif self.units.get(word, 0) > 1 and (not place or said[place - 1] not in self.tens):
                yield self.units[word]

    def unit_of(self, text: str) -> str:
        """Return what is counted in a text of a number and its unit; years in one form."""
        unit = fold(re.sub(r"[\d\W]", "", text))
        return fold(self.years[0]) if unit in map(fold, self.years) else unit.removesuffix("s")
