"""Shapes of every sort, drawn at random, for options called a, b, c and so on."""

from string import ascii_lowercase

from hypothesis import strategies as st

from quizapp.dataset.dates import Grain, HistoricalDate, cell_at
from quizapp.generation.question import AnyShape
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

_GRAINS = (Grain.MONTH, Grain.YEAR, Grain.DECADE)


def _targets(count: int) -> tuple[Target, ...]:
    return tuple(Target(str(number), f"target {number}") for number in range(1, count + 1))


@st.composite
def points(draw: st.DrawFn) -> Point:
    """Draw a date and an axis of whole cells around it."""
    grain = draw(st.sampled_from(_GRAINS))
    date = HistoricalDate(*cell_at(draw(st.integers(-800_000, 800_000)), grain), grain)
    before, after = draw(st.tuples(st.integers(1, 8000), st.integers(1, 8000)))
    first = cell_at((date.lo or 0) - before, grain)[0]
    last = cell_at((date.hi or 0) + after, grain)[1]
    return Point(date, HistoricalDate(first, last, grain, grain))


@st.composite
def shapes(draw: st.DrawFn, count: int) -> AnyShape:
    """Draw a shape for so many options, two or more."""
    options = tuple(ascii_lowercase[:count])
    order = tuple(draw(st.permutations(options)))
    few = draw(st.integers(1, count - 1))
    low, width, room = draw(st.tuples(st.integers(0, 99), st.integers(0, 9), st.integers(0, 99)))
    rights, buckets = _targets(count + draw(st.integers(0, 2))), _targets(3)
    placed = tuple((option, draw(st.sampled_from("123"))) for option in options)
    fixed: tuple[AnyShape, ...] = (
        Choose(options, order[0]),
        Multiple(options, frozenset(order[:few])),
        Order.chain(order),
        Order(order, frozenset({(order[0], order[1])})),
        Gap("something else", count, few),
        Match(rights, tuple(zip(options, [r.id for r in rights], strict=False))),
        Buckets(buckets, placed),
        Number(low, low + width, "days", 0, low + width + room),
        Text(("Nuri Pasha", "Nuri Paşa")),
    )
    return draw(st.sampled_from(fixed) | points())
