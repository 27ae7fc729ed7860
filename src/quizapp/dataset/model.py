"""What a question set holds: events, how they relate, where each fact comes from.

Everything here is an immutable value. Reading and checking files happens elsewhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType

from quizapp.dataset.dates import Grain, HistoricalDate
from quizapp.dataset.written import WrittenQuestion


class Status(StrEnum):
    """How far a statement can be relied on; only established ones are scored."""

    ESTABLISHED = "established"
    ATTRIBUTED = "attributed"
    DISPUTED = "disputed"
    OPINION = "opinion"


class Confidence(StrEnum):
    """How sure the author of the set is of a row."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class RelationKind(StrEnum):
    """How one event stands to another, read as "event KIND target"."""

    FOLLOWS_FROM = "follows-from"
    PRECEDES = "precedes"
    PART_OF = "part-of"
    ABOUT = "about"
    RESTORES = "restores"
    ENDS = "ends"
    ENTERS_INTO_FORCE = "enters-into-force"
    RATIFIES = "ratifies"
    AMENDS = "amends"
    IMPLEMENTS = "implements"
    COMMEMORATES = "commemorates"
    CONTRADICTS = "contradicts"
    CLARIFIES = "clarifies"
    PARTICIPANT_IN = "participant-in"


class PlaceLevel(StrEnum):
    """What sort of place a name stands for; only like places are offered together."""

    SITE = "site"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"


FACTS: Mapping[str, Grain] = MappingProxyType(
    {
        "day": Grain.DAY,
        "month": Grain.MONTH,
        "year": Grain.YEAR,
        "start-day": Grain.DAY,
        "start-month": Grain.MONTH,
        "start-year": Grain.YEAR,
    }
)
"""Scorable date fields and their grain; `start-` fields ask only when a period began."""

SCORABLE = frozenset(FACTS) | {
    "order",
    "place",
    "parties",
    "people",
    "first",
    "count",
    "route",
    "absent",
}
"""Every field that a row may declare scorable."""

ATTRIBUTABLE = frozenset({"year", "month", "day", "place", "people"})
"""The fields that an attributed row may declare scorable."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from.

    `independent` is False for the text that the whole set was read off; `primary` marks
    an official text or page of the body concerned.
    """

    title: str
    url: str = ""
    locator: str = ""
    independent: bool = True
    primary: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One dated row: an event, an agreement, an institution, a project or a statement.

    `title` is a short name that fits into a list. `clause` is a past-tense clause ("the
    Treaty of Kars was signed") and `inquiry` its question form ("was the Treaty of Kars
    signed"); both may be empty, and questions then speak of the title. `scorable` holds
    names from `SCORABLE`: what may be asked of an established row, and what may be asked in
    practice, with its source, of an attributed one. `as_of` dates a statement that may cease
    to hold. `shown_with` names events that must appear in any quiz in which this one appears.
    """

    id: str
    title: str
    date: HistoricalDate | None = None
    end: HistoricalDate | None = None
    kind: str = "event"
    clause: str = ""
    inquiry: str = ""
    place: str = ""
    parties: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    statement: str = ""
    status: Status = Status.ESTABLISHED
    confidence: Confidence = Confidence.HIGH
    sensitive: bool = False
    as_of: HistoricalDate | None = None
    scorable: frozenset[str] = frozenset()
    topic: str = ""
    series: str = ""
    aliases: tuple[str, ...] = ()
    shown_with: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    line: int = 0

    @property
    def span(self) -> HistoricalDate | None:
        """The whole stretch of time of the event, from its date to its end."""
        if self.date is None or self.end is None:
            return self.date
        return self.date.through(self.end)

    def may_be_asked(self, fact: str) -> bool:
        """Tell whether this row is established and declares a field scorable."""
        return self.status is Status.ESTABLISHED and fact in self.scorable

    def may_be_attributed(self, fact: str) -> bool:
        """Tell whether a field may be asked in practice, as what a source says of it."""
        return self.status is Status.ATTRIBUTED and fact in self.scorable


@dataclass(frozen=True, slots=True)
class Relation:
    """One stated link between two events, by id."""

    event: str
    kind: RelationKind
    target: str


@dataclass(frozen=True, slots=True)
class Place:
    """A place with its level, the place it lies in (or ""), and its other names."""

    name: str
    level: PlaceLevel
    within: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Alternative:
    """A value that some source gives instead of the recorded one.

    It is neither the key nor provably false, so it may never be a distractor. `field` is
    "date" or "place"; `date` is set for dates.
    """

    event: str
    field: str
    value: str
    date: HistoricalDate | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """Events of one sort; `closed` says that the set holds every one of them."""

    id: str
    title: str
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """Who did something in an event: `did` is the predicate of “who …?”, in the past tense.

    For example `name` “Nuri Pasha” and `did` “commanded the Caucasus Islamic Army”.
    """

    event: str
    name: str
    did: str


@dataclass(frozen=True, slots=True)
class RoleDate:
    """A further date of an event that is not the date of the event itself.

    `role` is one of `ROLES`; `of` names the row that holds the date where it has a row of its
    own, so that the two are known to be one fact.
    """

    event: str
    role: str
    date: HistoricalDate
    of: str = ""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that the source gives for an event, with its qualifier.

    `measure` names it for the program (“length”), `inquiry` is the question after “How many”
    or “How long” as a whole (“How many days did the war last”), `lo` to `hi` is what is
    accepted, `unit` its unit (“days”), `said` how the source puts it (“44 days”).
    """

    event: str
    measure: str
    inquiry: str
    lo: int
    hi: int
    unit: str
    said: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A short quotation about an event; `blank` is the part of it that may be asked.

    `accepted` are further ways to write that part; `by` says whose words they are.
    """

    event: str
    text: str
    blank: str
    by: str
    accepted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """What one side or source says about something disputed."""

    text: str
    source: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Dispute:
    """What sources say differently: two positions or more, none of them scored.

    `event` is the disputed row; `question` says in a few neutral words what it is about.
    """

    event: str
    question: str
    positions: tuple[Position, ...]


@dataclass(frozen=True, slots=True)
class Era:
    """A named stretch of time of the set; eras follow one another and never overlap."""

    id: str
    title: str
    date: HistoricalDate


ROLES = ("signed", "adopted", "ratified", "in-force", "opened", "ended")
"""What a further date of an event may be the date of."""


@dataclass(frozen=True, kw_only=True)
class Dataset:
    """A question set, read and checked.

    `hash` is the SHA-256 (hexadecimal) of its files; `origin` is the file or folder
    that it came from, empty if it was begun in the program; `names` groups spellings of one and
    the same name. `language` is that of its texts by ISO 639-1, empty if it says none; `words` are
    its texts in further languages, by language and by the text as it stands.
    """

    id: str
    title: str
    events: tuple[Event, ...]
    relations: tuple[Relation, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict)
    alternatives: tuple[Alternative, ...] = ()
    series: Mapping[str, Series] = field(default_factory=dict)
    names: tuple[tuple[str, ...], ...] = ()
    persons: tuple[Person, ...] = ()
    role_dates: tuple[RoleDate, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    quotes: tuple[Quote, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    eras: tuple[Era, ...] = ()
    written: tuple[WrittenQuestion, ...] = ()
    description: str = ""
    language: str = ""
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    based_on: str = ""
    hash: str = ""
    origin: str = ""

    @cached_property
    def by_id(self) -> Mapping[str, Event]:
        """Events by their id."""
        return {event.id: event for event in self.events}

    @cached_property
    def alternatives_of(self) -> Mapping[str, tuple[Alternative, ...]]:
        """Recorded alternatives by event id; events without any are left out."""
        grouped: dict[str, list[Alternative]] = {}
        for alternative in self.alternatives:
            grouped.setdefault(alternative.event, []).append(alternative)
        return {event: tuple(values) for event, values in grouped.items()}
