"""One question of each further shape, on the events of the other samples."""

from collections.abc import Mapping
from dataclasses import replace

from quizapp.dataset.dates import Grain, HistoricalDate, parse_edtf
from quizapp.generation.question import AnyShape, Option, Question
from quizapp.generation.shapes.buckets import Buckets
from quizapp.generation.shapes.gap import Gap
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.multiple import Multiple
from quizapp.generation.shapes.number import Number
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.point import Point
from quizapp.generation.shapes.text import Text
from quizapp.generation.target import Target
from tests.formats.sample_questions import ORDER

_YEAR = parse_edtf("1918")
_AXIS = HistoricalDate(parse_edtf("1900").lo, parse_edtf("1999").hi, Grain.YEAR, Grain.YEAR)


def _asked(stem: str, shape: AnyShape, options: tuple[Option, ...] = ORDER.options) -> Question:
    return replace(ORDER, stem=stem, shape=shape, options=options, proof=())


MULTIPLE = _asked("Which of these happened in 1918?", Multiple(tuple("abc"), frozenset("bc")))
LOOSE = _asked("Put these in order.", Order(("b", "c", "a"), frozenset({("b", "a"), ("c", "a")})))
GAP = _asked("Where does it belong?", Gap("Border closed", 3, 2))
MATCH = _asked(
    "When was each of these?",
    Match(
        (Target("1", "June 1918"), Target("2", "March 1921"), Target("3", "October 1918")),
        (("a", "2"), ("b", "1"), ("c", "3")),
    ),
)
BUCKETS = _asked(
    "Before or after 1920?",
    Buckets(
        (Target("1", "before 1920"), Target("2", "1920 or later")),
        (("a", "2"), ("b", "1"), ("c", "1")),
    ),
)
POINT = _asked("In which year was it signed?", Point(_YEAR, _AXIS), ())
NUMBER = _asked("How many days did it last?", Number(40, 44, "days", 0, 200), ())
TEXT = _asked("Who said it?", Text(("Nuri Pasha", "Nuri Paşa")), ())

SHAPES: Mapping[str, Question] = {
    "multiple": MULTIPLE,
    "loose order": LOOSE,
    "gap": GAP,
    "match": MATCH,
    "buckets": BUCKETS,
    "point": POINT,
    "number": NUMBER,
    "text": TEXT,
}
