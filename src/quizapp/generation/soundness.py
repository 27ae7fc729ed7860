"""Whether a question that came from a file can be asked, marked and drawn.

Nothing is said about whether it is true; `verification` judges that.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import is_dataclass
from functools import cache
from types import UnionType
from typing import ClassVar, TypeGuard, Union, cast, get_args, get_origin, get_type_hints

from quizapp.dataset.dates import HistoricalDate
from quizapp.generation.question import Question
from quizapp.generation.shape import ResponseError
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.point import Point

MOST_OPTIONS = 26
"""There are no more letters."""

_MOST_PARTLY_ORDERED = 7
_PLAIN = frozenset({str, int, float, bool, HistoricalDate})
_MOST_DAYS = 400_000


def unsound(question: Question) -> str:
    """Return the first thing that is wrong with a question, or nothing if it is sound."""
    if path := next(_mistyped(question, Question, ""), ""):
        return f"“{path}” is not what it should be"
    return next(_faults(question), "")


def _faults(question: Question) -> Iterator[str]:
    """Yield what is wrong with a question whose parts are all of their types."""
    if not question.id or not question.stem.strip():
        yield "it has no id or no stem"
    for things in (question.options, question.targets):
        ids = [thing.id for thing in things]
        if len(set(ids)) < len(ids) or len(ids) > MOST_OPTIONS:
            yield f"two options have the same id, or there are more than {MOST_OPTIONS}"
    shape = question.shape
    if isinstance(shape, Order) and not shape.is_chain and len(shape.key) > _MOST_PARTLY_ORDERED:
        yield f"more than {_MOST_PARTLY_ORDERED} things stand in an order that is not complete"
    if isinstance(shape, Point) and not 0 < _days(shape) < _MOST_DAYS:
        yield "the key and the axis need a first and a last day, not too far apart"
    elif not _earns_all(question):
        yield "the key does not fit the options"


def _days(shape: Point) -> int:
    if not shape.date.is_finite or not shape.axis.is_finite:
        return 0
    return (shape.axis.hi or 0) - (shape.axis.lo or 0)


def _earns_all(question: Question) -> bool:
    """Tell whether the key speaks of the options, and earns everything as an answer."""
    letters = [option.id for option in question.options]
    match question.shape:
        case Order(key=named):
            fits = sorted(named) == sorted(letters)
        case Match(partners=partners):
            fits = sorted(option for option, _ in partners) == sorted(letters)
        case _:
            fits = True
    try:
        return fits and question.shape.credit(question.key) == 1
    except (ResponseError, ArithmeticError, LookupError):
        return False


def _mistyped(value: object, hint: object, path: str) -> Iterator[str]:
    """Yield the paths of values that are not of the types that dataclasses declare."""
    if _fits(hint)(value):
        return
    made_of, parts = get_origin(hint), get_args(hint)
    if made_of in (Union, UnionType):
        yield path
    elif made_of in (tuple, frozenset):
        yield from _mistyped_items(value, made_of, parts, path)
    elif isinstance(hint, type) and not _is_of(value, hint):
        yield path
    elif is_dataclass(value) and not isinstance(value, type):
        for name, inner in _fields(type(value)).items():
            below = f"{path}.{name}" if path else name
            yield from _mistyped(getattr(value, name), inner, below)


def _mistyped_items(
    value: object, made_of: type, parts: tuple[object, ...], path: str
) -> Iterator[str]:
    if not isinstance(value, tuple | frozenset) or not isinstance(value, made_of):
        yield path
        return
    hints = parts[:1] * len(value) if _repeats(parts) else parts
    for number, (item, hint) in enumerate(zip(value, hints, strict=False), start=1):
        yield from _mistyped(item, hint, f"{path}.{number}")
    if not _repeats(parts) and len(value) != len(parts):
        yield path


@cache
def _fits(hint: object) -> Callable[[object], bool]:
    """Return what tells quickly whether a value is of a type, to its last part."""
    made_of, parts = get_origin(hint), get_args(hint)
    if made_of in (Union, UnionType):
        ways = tuple(map(_fits, parts))
        return lambda value: any(way(value) for way in ways)
    if made_of in (tuple, frozenset):
        return _fits_items(made_of, parts)
    if not isinstance(hint, type):
        return lambda _: True
    if hint in _PLAIN or not is_dataclass(hint):
        return lambda value: _is_of(value, hint)
    return lambda value: isinstance(value, hint) and _fits_fields(value)


def _fits_items(made_of: type, parts: tuple[object, ...]) -> Callable[[object], bool]:
    if _repeats(parts):
        one = _fits(parts[0])
        return lambda value: _is_many(value, made_of) and all(map(one, value))
    ways = tuple(map(_fits, parts))

    def fit(value: object) -> bool:
        if not isinstance(value, tuple) or len(value) != len(ways):
            return False
        return all(way(item) for way, item in zip(ways, value, strict=True))

    return fit


def _is_many(value: object, made_of: type) -> TypeGuard[Iterable[object]]:
    return isinstance(value, made_of)


def _fits_fields(value: object) -> bool:
    made_of = cast("Hashable", type(value))
    return all(fit(getattr(value, name)) for name, fit in _checked_fields(made_of))


def _repeats(parts: tuple[object, ...]) -> bool:
    return len(parts) == 1 or parts[1:] == (Ellipsis,)


def _is_of(value: object, hint: type) -> bool:
    """Tell whether a value is of a plain type; a truth is no number, a whole number is one."""
    if type(value) is hint:
        return True
    if hint in (int, float) and isinstance(value, bool):
        return False
    return isinstance(value, (int, float) if hint is float else hint)


@cache
def _checked_fields(made_of: type) -> Sequence[tuple[str, Callable[[object], bool]]]:
    """Return what tells of each field of a dataclass whether it is of its type."""
    return tuple((name, _fits(hint)) for name, hint in _fields(made_of).items())


@cache
def _fields(made_of: type) -> Mapping[str, object]:
    """Return the types of the fields of a dataclass by their names."""
    hints = get_type_hints(made_of)
    return {name: hint for name, hint in hints.items() if get_origin(hint) is not ClassVar}
