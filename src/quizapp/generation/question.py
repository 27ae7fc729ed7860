"""What a generated question is: its words, its key, and the proof of the key."""

from dataclasses import dataclass
from enum import StrEnum

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event, Relation


class Response(StrEnum):
    """The closed set of ways to answer."""

    CHOICE = "choice"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Fact:
    """What a question tests: one attribute ("date" or "place") of one event, by id."""

    event: str
    attribute: str


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose or to place.

    `why` says why it is right or wrong. `events` are the events that the option stands for
    or that its reason names. `date` is set where the option is a date.
    """

    id: str
    text: str
    correct: bool
    why: str
    events: tuple[str, ...] = ()
    date: HistoricalDate | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """Source of the key as shown to a person: title, place inside it, status of the fact."""

    title: str
    locator: str
    status: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The stretch of timeline that explains a question.

    `focus` are the ids of the asked events, `before` and `after` those of the neighbours,
    nearest first; `events` holds all of them and those of the options; `relations` the
    stated links among them. `withheld` counts neighbours that are not shown because other
    questions of the same quiz ask them.
    """

    focus: tuple[str, ...]
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    relations: tuple[Relation, ...] = ()
    withheld: int = 0


@dataclass(frozen=True, slots=True)
class Refutation:
    """Proof that one option is false."""

    option: str
    false_because: str


@dataclass(frozen=True, slots=True)
class Precedence:
    """Proof that one option comes before another."""

    before: str
    after: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One item with exactly one defensible answer.

    `options` stand in the order of presentation. `key` is the id of the right option, or
    for an ordering all ids from the earliest to the latest. `guess_score` is the expected
    credit (0-1) of a random answer, `difficulty` runs from 0 (easy) to 1 (hard), `weight`
    is the marks a right answer is worth. `mentions` are the events that the stem or the
    explanation names besides those of the facts and the options.
    """

    id: str
    kind: str
    response: Response
    stem: str
    facts: tuple[Fact, ...]
    options: tuple[Option, ...]
    key: tuple[str, ...]
    guess_score: float
    difficulty: float
    explanation: str
    source: Citation
    stretch: Stretch
    proof: tuple[Refutation | Precedence, ...]
    weight: float = 1.0
    topic: str = ""
    mentions: tuple[str, ...] = ()

    @property
    def asks(self) -> frozenset[str]:
        """Ids of the events that one must know in order to answer."""
        return frozenset(fact.event for fact in self.facts)

    @property
    def tells(self) -> frozenset[str]:
        """Ids of the events whose facts the words and the timeline give away."""
        return self.says | {event.id for event in self.stretch.events}

    @property
    def says(self) -> frozenset[str]:
        """Ids of the events whose facts the stem, the options and the feedback give away."""
        offered = {event for option in self.options for event in option.events}
        return self.asks | offered | frozenset(self.mentions)

    def option(self, option_id: str) -> Option:
        """Return an option by its id; raises KeyError if there is none."""
        for option in self.options:
            if option.id == option_id:
                return option
        raise KeyError(option_id)
