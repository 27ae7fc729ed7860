"""What the score of an answer came from: pairs the wrong way round, the distance, the misses."""

from collections.abc import Iterator, Sequence

from quizapp.dataset.dates import HistoricalDate
from quizapp.generation.question import Question
from quizapp.generation.shapes.buckets import Buckets
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.multiple import Multiple
from quizapp.generation.shapes.number import Number
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.point import Point
from quizapp.generation.shapes.text import Text
from quizapp.generation.wording import Wording


def score_lines(question: Question, given: Sequence[str], wording: Wording) -> Iterator[str]:
    """Yield why a response earned what it did; nothing for shapes that say it all themselves."""
    match question.shape:
        case Order() as shape:
            for earlier, later in shape.inverted(given):
                yield _inverted(question, earlier, later, wording)
        case Multiple(right=right):
            yield from _listed("Right", [name for name in given if name in right])
            yield from _listed("Wrong", [name for name in given if name not in right])
            yield from _listed("Missed", [name for name in question.key if name not in given])
        case Match() | Buckets():
            yield f"{len(set(given) & set(question.key))} of {len(question.key)} fit."
        case Point() as shape:
            yield _distance(shape, shape.guessed(given), wording)
        case Number() as shape if not shape.lo <= int(given[0]) <= shape.hi:
            near = shape.lo if int(given[0]) < shape.lo else shape.hi
            yield f"{wording.amount(abs(int(given[0]) - near), shape.unit)} away."
        case Text() as shape if slip := shape.slip(given):
            yield f"Taken as right; it is written {slip}."
        case _:
            return


def _listed(word: str, names: Sequence[str]) -> Iterator[str]:
    if names:
        yield f"{word}: {', '.join(names)}."


def _inverted(question: Question, earlier: str, later: str, wording: Wording) -> str:
    first, second = _span(question, earlier), _span(question, later)
    gap = f" by {wording.gap(first, second)}" if first and second else ""
    return f"{earlier}) comes before {later}){gap}."


def _span(question: Question, option: str) -> HistoricalDate | None:
    events = {event.id: event for event in question.stretch.events}
    names = question.option(option).events
    return next((events[name].span for name in names if name in events), None)


def _distance(shape: Point, guess: HistoricalDate, wording: Wording) -> str:
    if shape.distance(guess) == 0:
        return "Your date is inside the right one."
    too_early = guess.before(shape.date)
    gap = wording.gap(guess, shape.date) if too_early else wording.gap(shape.date, guess)
    return f"Your date is {gap} too {'early' if too_early else 'late'}."
