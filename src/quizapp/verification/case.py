"""One question together with the data it must stand on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event
from quizapp.verification.document import Option, Question
from quizapp.verification.evidence import Evidence
from quizapp.verification.language import Language
from quizapp.verification.report import Finding

DATE, EVENT, FIRST, ORDER, BETWEEN, PLACE = (
    "date_of_event",
    "event_for_date",
    "first_of_two",
    "order",
    "between",
    "place",
)
POINT, GAP, ERAS, MATCH, ALL = (
    "place_on_timeline",
    "insert_into_timeline",
    "eras",
    "match",
    "choose_all",
)
FULL, ABOUT, QUANTITY, ACTOR, ROLE, SEQUEL, CLOZE, CLAIM = (
    "full_years_between",
    "about_years_between",
    "quantity",
    "actor",
    "agreement_role",
    "sequel",
    "cloze",
    "true_false",
)

RESPONSES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(
        (DATE, EVENT, FIRST, BETWEEN, PLACE, ABOUT, ACTOR, ROLE, SEQUEL, CLAIM), ("choice",)
    ),
    ORDER: ("order",),
    POINT: ("point",),
    GAP: ("gap",),
    ERAS: ("buckets",),
    MATCH: ("match",),
    ALL: ("multiple",),
    FULL: ("number", "choice"),
    QUANTITY: ("number", "choice"),
    CLOZE: ("choice", "text"),
}
"""The kinds that can be proved, and how each may be answered."""

OFFERS_DATES = frozenset({DATE, ROLE})
"""Kinds whose options are dates."""

OFFERS_EVENTS = frozenset({EVENT, FIRST, ORDER, BETWEEN, GAP, ERAS, MATCH, ALL, SEQUEL})
"""Kinds whose options are events."""

OFFERS_NUMBERS = frozenset({FULL, ABOUT, QUANTITY})
"""Kinds whose options, if they have any, are numbers."""

ASKS_ORDER = frozenset({FIRST, ORDER, BETWEEN, GAP, FULL, ABOUT})
"""Kinds that rest on the order of events."""

PRACTICE = frozenset({CLOZE, CLAIM, SEQUEL})
"""Kinds that are never part of an exam."""

_PAIRS = frozenset({FULL, ABOUT})


@dataclass(frozen=True)
class Case:
    """A well-formed question and the evidence for it.

    Well-formed means that `form.problems` found nothing: the kind is known, every event it
    names exists, and each option holds what its kind needs.
    """

    question: Question
    evidence: Evidence

    @property
    def language(self) -> Language:
        """The language that the question is asked in."""
        return self.evidence.language

    @property
    def kind(self) -> str:
        """The kind of the question."""
        return self.question.kind

    @property
    def options(self) -> tuple[Option, ...]:
        """The options of the question."""
        return self.question.options

    @cached_property
    def stem(self) -> str:
        """The stem, folded, every name in one spelling."""
        return self.evidence.spellings.unify(self.question.stem)

    @cached_property
    def bare_stem(self) -> str:
        """The stem without what stands in quotation marks, as it is written."""
        return self.language.quoted.sub("“…”", self.question.stem)

    @cached_property
    def stem_dates(self) -> tuple[HistoricalDate, ...]:
        """Every date the stem names."""
        return self.language.dates.find(self.question.stem)

    @cached_property
    def shown(self) -> frozenset[str]:
        """Every event that the question or its feedback shows or tells the date of."""
        texts = (self.question.explanation, *(option.why for option in self.options))
        told = [t for text in texts for t in self.language.titled_and_dated.findall(text)]
        titles = self.evidence.titles
        unified = {self.evidence.spellings.unify(title) for title in told}
        named = (titles[title] for title in unified & titles.keys())
        return self.question.shown.union(self.anchors, named)

    @cached_property
    def asks_start(self) -> bool:
        """Whether the stem asks when something began."""
        return self.language.begins.search(self.question.stem) is not None

    @cached_property
    def claimed_dates(self) -> tuple[HistoricalDate, ...]:
        """Every date that the stem names outside of titles."""
        return self.language.dates.find(self.bare_stem)

    @property
    def attribute(self) -> str:
        """What is asked of the first event."""
        return self.question.facts[0][1]

    @property
    def asked(self) -> Event:
        """The first event whose fact is asked; the only one of date and place questions."""
        return self.evidence.events[self.question.asked[0]]

    @cached_property
    def keyed(self) -> tuple[Option, ...]:
        """The options that the key names, in the order of the key; none for other keys."""
        by_id = {option.id: option for option in self.options}
        return tuple(by_id[option] for option in self.question.key)

    @cached_property
    def unkeyed(self) -> tuple[Option, ...]:
        """The options outside the key."""
        return tuple(option for option in self.options if option.id not in self.question.key)

    @cached_property
    def offered(self) -> tuple[Event, ...]:
        """The event of each option, for kinds whose options are events."""
        return tuple(self.event_of(option) for option in self.options)

    @cached_property
    def offered_texts(self) -> tuple[str, ...]:
        """The texts of options and targets, folded, every name in one spelling."""
        texts = [option.text for option in self.options]
        texts += [target.text for target in self.question.targets]
        return tuple(map(self.evidence.spellings.unify, texts))

    @cached_property
    def anchors(self) -> tuple[str, ...]:
        """The two events between which a question asks, the earlier first, or nothing.

        They are the asked events that are not offered, or else the events whose titles the stem
        quotes, or else those it names.
        Other kinds have none.
        """
        if self.kind != BETWEEN:
            return ()
        offered = {event.id for event in self.offered}
        found = set(self.question.asked) - offered
        if len(found) != 2:
            found = set(self._quoted) - offered
        if len(found) != 2:
            found = set(self.evidence.named_in(self.stem)) - offered
        if len(found) != 2:
            return ()
        one, other = sorted(found)
        return (other, one) if self.evidence.order.before(other, one) else (one, other)

    @property
    def _quoted(self) -> Iterator[str]:
        """Yield each event whose whole title stands in quotation marks in the stem."""
        titles, unify = self.evidence.titles, self.evidence.spellings.unify
        for text in self.language.quoted.findall(self.question.stem):
            if unify(text) in titles:
                yield titles[unify(text)]

    @property
    def ranked(self) -> tuple[Event, ...]:
        """The events whose place in time is scored, for kinds that rest on order."""
        asked = tuple(self.evidence.events[event] for event in self.question.asked)
        if self.kind == BETWEEN:
            ends = tuple(self.evidence.events[event] for event in self.anchors)
            return ends + tuple(self.event_of(option) for option in self.keyed)
        return tuple(dict.fromkeys((*asked, *(() if self.kind in _PAIRS else self.offered))))

    def event_of(self, option: Option) -> Event:
        """Return the event that an option stands for."""
        return self.evidence.events[option.events[0]]

    def names_of(self, option: Option) -> frozenset[str]:
        """Return every name of what an option stands for, folded, in one spelling."""
        names = frozenset({self.evidence.spellings.unify(option.text)})
        if self.kind in OFFERS_EVENTS:
            return names | self.evidence.names(self.event_of(option))
        place = self.evidence.places.find(option.text) if self.kind == PLACE else None
        return names | self.evidence.places.names([place]) if place else names

    def finding(self, rule: str, message: str, option: Option | None = None) -> Finding:
        """Return a finding about this question."""
        return Finding(rule, self.question.id, option.id if option else None, message)
