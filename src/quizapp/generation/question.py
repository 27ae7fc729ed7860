"""What a generated question is: its words, its key, and the proof of the key."""

from dataclasses import dataclass

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.look_alikes import look_alikes
from quizapp.dataset.model import Dispute, Event, Relation
from quizapp.dataset.picture import Picture
from quizapp.generation.shape import Response
from quizapp.generation.shapes.buckets import Buckets
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.gap import Gap
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.multiple import Multiple
from quizapp.generation.shapes.number import Number
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.point import Point
from quizapp.generation.shapes.text import Text
from quizapp.generation.target import Target

AnyShape = Choose | Multiple | Order | Gap | Buckets | Match | Point | Number | Text
"""The closed set of shapes of answer."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What a question tests: one attribute of one event, by id.

    Attributes are "date", "place", "people", "parties", "sequel", "quote", the name of a role
    ("in-force") or of a quantity ("quantity:length").
    """

    event: str
    attribute: str


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose or to place.

    `why` says why it is right or wrong. `events` are the events that the option stands for
    or that its reason names. `date` is set where the option is a date. Where it is a `picture`
    without words, its text says what the picture shows.
    """

    id: str
    text: str
    correct: bool
    why: str
    events: tuple[str, ...] = ()
    date: HistoricalDate | None = None
    picture: Picture | None = None

    @property
    def caption(self) -> str:
        """The words to be seen beside the picture, if there are any."""
        return "" if self.picture is not None and self.picture.alt == self.text else self.text


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
    """Proof that one option is false, or that it does not belong to one partner or bucket."""

    option: str
    false_because: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Precedence:
    """Proof that one option comes before another."""

    before: str
    after: str
    because: str


@dataclass(frozen=True, slots=True)
class Derivation:
    """Proof that the key is right: all of it, or that one option belongs to it."""

    true_because: str
    option: str = ""


Proof = Refutation | Precedence | Derivation
"""One step of the proof that exactly one answer is defensible."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One item with exactly one defensible answer.

    `options` stand in the order of presentation; `shape` says how they, or something typed,
    make an answer. `difficulty` runs from 0 (easy) to 1 (hard), `weight` is the marks a right
    answer is worth. `mentions` are the events that the stem or the explanation names besides
    those of the facts and the options. A question for `practice_only` is no part of an exam.
    `disputes` are what sources say differently about the asked events; they score nothing.
    `sources` are those of the asked events, one for each id in `stretch.focus`; there are none
    where only one event is asked, for then `source` is all. `pictures` belong to the stem.
    """

    id: str
    kind: str
    stem: str
    facts: tuple[Fact, ...]
    options: tuple[Option, ...]
    shape: AnyShape
    difficulty: float
    explanation: str
    source: Citation
    stretch: Stretch
    proof: tuple[Proof, ...]
    weight: float = 1.0
    topic: str = ""
    mentions: tuple[str, ...] = ()
    practice_only: bool = False
    disputes: tuple[Dispute, ...] = ()
    sources: tuple[Citation, ...] = ()
    pictures: tuple[Picture, ...] = ()

    @property
    def every_picture(self) -> tuple[Picture, ...]:
        """The pictures of the stem, then those of the options."""
        return *self.pictures, *(o.picture for o in self.options if o.picture is not None)

    @property
    def response(self) -> Response:
        """The way to answer."""
        return self.shape.response

    @property
    def key(self) -> tuple[str, ...]:
        """A response that earns full marks; the only one for most shapes."""
        return self.shape.key

    @property
    def guess_score(self) -> float:
        """The mean credit, 0 to 1, of a random answer."""
        return self.shape.guess_score

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
        offered |= {event for target in self.targets for event in target.events}
        return self.asks | offered | frozenset(self.mentions)

    @property
    def has_look_alikes(self) -> bool:
        """Whether two options, or two of what they are put to, differ and cannot be told apart."""
        groups = (self.options, self.targets)
        return any(any(look_alikes(one.text for one in group)) for group in groups)

    @property
    def targets(self) -> tuple[Target, ...]:
        """The partners or buckets that options are put to; none for other shapes."""
        return targets_of(self.shape)

    def option(self, option_id: str) -> Option:
        """Return an option by its id; raises KeyError if there is none."""
        for option in self.options:
            if option.id == option_id:
                return option
        raise KeyError(option_id)


def targets_of(shape: AnyShape) -> tuple[Target, ...]:
    """Return the partners or buckets of a shape, if it has any."""
    match shape:
        case Match(rights=targets) | Buckets(buckets=targets):
            return targets
        case _:
            return ()
