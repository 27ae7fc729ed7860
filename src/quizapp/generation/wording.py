"""The sentences of questions, in one language, from a wording file.

A wording file is TOML with the tables `calendar`, `dates`, `gaps`, `stems`, `numbers`,
`units`, `singular`, `options`, `buckets`, `reasons`, `explanations` and `paper`;
`resources/wording/en.toml` is the model. Further tables called `dates-NAME` and `calendar-NAME`
hold what differs in another style of dates. Where a language needs more forms of a counted word,
`gaps` has them by `_one` and `_few`, and a table `few` stands beside `singular`.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType

from quizapp.dataset.date_words import DateWords
from quizapp.dataset.dates import HistoricalDate, cell_at
from quizapp.dataset.gaps import Unit, gap
from quizapp.dataset.model import Dataset, Event
from quizapp.generation.letters import capital
from quizapp.generation.plurals import plural_form

_INNER_MARKS: Mapping[str, Mapping[int, int]] = MappingProxyType(
    {"“{}”": str.maketrans("“”", "‘’"), "«{}»": str.maketrans("«»“”", "„“„“")}
)
"""How a text is marked that stands in the marks of another, by those."""

_PATTERNS = 1024
"""More slots than all patterns of a language have."""


@dataclass(frozen=True)
class Wording:
    """Sentence patterns by table and name; slots stand in braces.

    `recorded` are events, by id, whose dates are told as these have them. `folder` holds the
    words of other languages, by ISO 639-1, as `language` is this one; `style` is that of dates.
    Where the language `inflects` names, none can be cut out of a sentence without its ending
    telling which it was.
    """

    tables: Mapping[str, Mapping[str, str]]
    dates: DateWords
    styles: Mapping[str, DateWords] = field(default_factory=dict)
    recorded: Mapping[str, Event] = field(default_factory=dict)
    language: str = "en"
    inflects: bool = False
    folder: Path | None = None
    style: str = ""

    @classmethod
    def read(cls, path: Path) -> "Wording":
        """Read a wording file; raises OSError, tomllib.TOMLDecodeError or KeyError."""
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        names = content.pop("calendar")
        tables = {name: table for name, table in content.items() if isinstance(table, dict)}
        styles = {
            name: DateWords(tables["dates"] | table, names | tables.get(f"calendar-{name}", {}))
            for title, table in tables.items()
            if (name := title.removeprefix("dates-")) != title
        }
        dates = DateWords(tables["dates"], names)
        language, inflects = str(content.get("language", "en")), bool(content.get("inflects"))
        return cls(tables, dates, styles, language=language, inflects=inflects)

    @classmethod
    def among(cls, folder: Path, language: str) -> "Wording":
        """Read the words of a language, beside those of others that a set may want (see `read`)."""
        return replace(cls.read(folder / f"{language}.toml"), folder=folder)

    def in_style(self, name: str) -> "Wording":
        """Return the same words with dates in another style, or themselves if there is none."""
        return replace(self, dates=self.styles.get(name, self.dates), style=name)

    def of(self, dataset: Dataset) -> "Wording":
        """Return the words that fit a set: those of its language, or these if it says none."""
        language = dataset.language
        if self.folder is None or not language.isalpha() or language == self.language:
            return self
        file = self.folder / f"{language}.toml"
        return Wording.among(self.folder, language).in_style(self.style) if file.is_file() else self

    def telling(self, recorded: Mapping[str, Event]) -> "Wording":
        """Return the same words, which tell the dates of some events as they are recorded."""
        return replace(self, recorded=recorded)

    def stem(self, pattern: str, **slots: str) -> str:
        """Word a stem."""
        return self._sentence(self.tables["stems"][pattern], slots)

    def option(self, name: str) -> str:
        """Write an option that is the same in every question, such as “True”."""
        return self.tables["options"][name]

    def reason(self, pattern: str, **slots: str) -> str:
        """Word the reason why an option is right or wrong."""
        return self._sentence(self.tables["reasons"][pattern], slots)

    def explanation(self, pattern: str, **slots: str) -> str:
        """Word a part of an explanation."""
        return self._sentence(self.tables["explanations"][pattern], slots)

    def bucket(self, date: HistoricalDate) -> str:
        """Name a stretch of time that may be open: “before 1990”, “1990–2004”, “2005 or later”."""
        words = self.tables["buckets"]
        if date.lo is None and date.hi is not None:
            after = HistoricalDate(*cell_at(date.hi + 1, date.grain), date.grain)
            return words["before"].format(date=self.dates.long(after))
        if date.hi is None and date.lo is not None:
            first = HistoricalDate(*cell_at(date.lo, date.grain), date.grain)
            return words["from"].format(date=self.dates.long(first))
        return self.dates.long(date)

    def kind(self, name: str) -> str:
        """Name a kind of question for people; its own name will do where no words are given."""
        return self.tables["kinds"].get(name, name.replace("_", " "))

    def paper(self, name: str, **slots: object) -> str:
        """Write what stands on a printed paper besides its questions, such as “Name”."""
        return self.tables["paper"][name].format_map(slots)

    def number(self, count: int) -> str:
        """Write a small number as a word."""
        return self.tables["numbers"][str(count)]

    @cached_property
    def number_words(self) -> Mapping[int, str]:
        """The words that numbers are said with, by their value."""
        return {int(value): word for value, word in self.tables["numbers"].items()}

    def unit(self, unit: str) -> str:
        """Write a unit of time by itself, in the plural: “years”."""
        return self.tables["units"][unit]

    def amount(self, count: int, unit: str) -> str:
        """Write a number with its unit, which is in the plural: “1 year”, “12,000 men”."""
        form = plural_form(self.language, count)
        words = {"one": "singular", "few": "few"}.get(form, "")
        name = self.tables.get(words, {}).get(unit, unit)
        parted = f"{count:,}".replace(",", self.tables["units"].get("thousands", ","))
        return f"{parted} {name}"

    def years(self, count: int) -> str:
        """Write a number of years: “72 years”."""
        return self._counted(count, Unit.YEAR)

    def years_and_months(self, years: int, months: int) -> str:
        """Write a time of years and months: “2 years and 9 months”."""
        slots = {"years": self.years(years), "months": self._counted(months, Unit.MONTH)}
        return self.tables["gaps"]["years_and_months"].format_map(slots)

    def _counted(self, count: int, unit: Unit) -> str:
        words, many = self.tables["gaps"], f"{unit}s"
        if count == 1:
            return words[unit].format(n=count)
        return words.get(f"{many}_{plural_form(self.language, count)}", words[many]).format(n=count)

    def gap(self, earlier: HistoricalDate, later: HistoricalDate) -> str:
        """Word the time between two dates: “66 days”, “about 72 years”."""
        between = gap(earlier, later)
        words = self.tables["gaps"]
        if between.value == 0:
            return words["under_year" if between.unit is Unit.YEAR else "under_month"]
        text = self._counted(between.value, between.unit)
        return words["about"].format(gap=text) if between.about else text

    def item(self, event: Event) -> str:
        """Write an event with its date, for a list: “Treaty of Kars (13 October 1921)”."""
        return self.explanation("item", title=event.title, date=self.dated(event))

    def dated(self, event: Event) -> str:
        """Write the date of an event as it is recorded, or nothing if it has none."""
        span = self.recorded.get(event.id, event).span
        return self.dates.long(span) if span else ""

    def _sentence(self, pattern: str, slots: Mapping[str, str]) -> str:
        """Fill the slots; a sentence that begins with one begins with a capital.

        Quotation marks inside a quoted slot become those that stand inside others.
        """
        text = pattern.format_map({name: _inside(pattern, name, slots[name]) for name in slots})
        return capital(text, self.language) if pattern.startswith("{") else text


def _inside(pattern: str, name: str, value: str) -> str:
    marks = _marks_around(pattern, name)
    return value.translate(_INNER_MARKS[marks]) if marks else value


@lru_cache(_PATTERNS)
def _marks_around(pattern: str, name: str) -> str:
    """Return the quotation marks that stand around a slot, nothing if there are none."""
    return next((marks for marks in _INNER_MARKS if marks.format(f"{{{name}}}") in pattern), "")
