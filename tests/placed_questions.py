"""Questions made by hand whose answers are places in time: a date, a gap, buckets, an order."""

from collections.abc import Sequence
from dataclasses import replace

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Dispute, Position
from quizapp.generation.question import Fact, Option, Question, Stretch
from quizapp.generation.shapes.buckets import Buckets
from quizapp.generation.shapes.gap import Gap
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.point import Point
from quizapp.generation.target import Target
from tests.factories import choice_question, event

DISPUTE = Dispute(
    "event-0",
    "How many people came?",
    (
        Position("About 3,000 people came.", "Annals, page 7"),
        Position("More than 10,000 people came.", "Letters", "https://example.org/letters"),
    ),
)


def point_question(date: str = "1992-01", axis: str = "1984/1997") -> Question:
    """Return a question for the month of an event; by default its key is January 1992."""
    return _question(
        "place_on_timeline", "When was the protocol signed?", (), [0],
        Point(parse_edtf(date), parse_edtf(axis)),
    )  # fmt: skip


def gap_question(shown: int = 4, right: int = 2) -> Question:
    """Return a question for the place of event 9 among others, of which none is dated by it."""
    numbers = range(1, shown + 1)
    return _question(
        "insert_into_timeline", "Where does this event belong?", numbers, [9, *numbers],
        Gap("Event 9", shown, right),
    )  # fmt: skip


def buckets_question() -> Question:
    """Return four events for three stretches of time; the key is a1, b3, c1, d2."""
    buckets = tuple(
        Target(number, name) for number, name in (("1", "1900s"), ("2", "1910s"), ("3", "1920s"))
    )
    places = (("a", "1"), ("b", "3"), ("c", "1"), ("d", "2"))
    numbers = (2, 24, 5, 13)
    return _question(
        "eras", "Put each event into its time.", numbers, numbers, Buckets(buckets, places)
    )


def partial_order_question() -> Question:
    """Return an ordering of four events in which "b" and "c" may stand either way round."""
    pairs = frozenset((one, other) for one, other in ("ab", "ac", "ad", "bd", "cd"))
    numbers = (1, 3, 4, 9)
    return _question(
        "order", "Put these events in order.", numbers, numbers, Order(tuple("abcd"), pairs)
    )


def one_of_each_placed() -> tuple[Question, ...]:
    """Return a question of every shape of this file."""
    return (point_question(), gap_question(), buckets_question(), partial_order_question())


def _question(
    kind: str,
    stem: str,
    options: Sequence[int],
    events: Sequence[int],
    shape: Point | Gap | Buckets | Order,
) -> Question:
    shown = tuple(map(event, events))
    return replace(
        choice_question(),
        id=f"{kind}-1",
        kind=kind,
        stem=stem,
        facts=tuple(Fact(one.id, "date") for one in shown[:1]),
        options=tuple(
            Option(letter, f"Event {number}", True, "In its place.", (f"event-{number}",))
            for letter, number in zip("abcdef", options, strict=False)
        ),
        shape=shape,
        stretch=Stretch(focus=tuple(one.id for one in shown[:1]), events=shown),
        disputes=(DISPUTE,),
    )
