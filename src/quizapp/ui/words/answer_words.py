"""The right answer to a question in words, whatever its shape."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from quizapp.dataset.date_words import DateWords
from quizapp.generation.question import Question
from quizapp.generation.shapes.buckets import Buckets
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.gap import Gap
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.multiple import Multiple
from quizapp.generation.shapes.number import Number
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.point import Point
from quizapp.generation.shapes.text import Text

_SINGULAR: Mapping[str, str] = MappingProxyType(
    {
        "years": "year",
        "months": "month",
        "days": "day",
        "hours": "hour",
        "people": "person",
        "countries": "country",
        "states": "state",
        "parties": "party",
    }
)
"""Units whose name differs for one of them; “km” and the like stay as they are."""


def key_words(question: Question, dates: DateWords) -> str:
    """Return the right answer in one line: “1918”, “Treaty of Kars, then Paris Agreement”."""
    match question.shape:
        case Choose() | Multiple() as shape:
            words = "; ".join(question.option(name).text for name in shape.key)
        case Order() as shape:
            words = _tr(", then ").join(question.option(name).text for name in shape.key)
        case Gap() as shape:
            words = _gap_words(question, shape)
        case Match() | Buckets() as shape:
            targets = {target.id: target.text for target in question.targets}
            pairs = ((question.option(pair[:1]).text, targets[pair[1:]]) for pair in shape.key)
            words = "; ".join(f"{one}: {other}" for one, other in pairs)
        case Point() as shape:
            words = dates.long(shape.date)
        case Number() as shape:
            words = amount_words(shape.lo, shape.hi, shape.unit)
        case Text() as shape:
            words = shape.accepted[0]
        case _ as unknown:
            assert_never(unknown)
    return words


def amount_words(lo: int, hi: int, unit: str) -> str:
    """Write one number or an interval with its unit: “70 to 75 km”, “1 year”."""
    # What has no unit may be a year, whose figures stand together.
    number = QLocale().toString if unit else str
    words = number(lo)
    if lo != hi:
        words = _tr("{lo} to {hi}").format(lo=number(lo), hi=number(hi))
    if lo == hi == 1:
        unit = _SINGULAR.get(unit, unit)
    return f"{words} {unit}".strip()


def _gap_words(question: Question, shape: Gap) -> str:
    texts = [option.text for option in question.options]
    if shape.right == 0:
        return _tr("before “{later}”").format(later=texts[0])
    if shape.right == shape.shown:
        return _tr("after “{earlier}”").format(earlier=texts[-1])
    words = _tr("between “{earlier}” and “{later}”")
    return words.format(earlier=texts[shape.right - 1], later=texts[shape.right])


def _tr(text: str) -> str:
    return QCoreApplication.translate("AnswerWords", text)
