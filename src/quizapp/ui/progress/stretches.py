"""Days of answers put together into days, weeks or months, so that a line can be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto

from quizapp.session.practice import Count

_MOST_DAYS, _MOST_WEEKS = 45, 2 * 366


class Unit(Enum):
    """How long the stretches are."""

    DAY = auto()
    WEEK = auto()
    MONTH = auto()


@dataclass(frozen=True, slots=True)
class Stretch:
    """The answers from one day to another, both included."""

    first: date
    last: date
    count: Count


def unit_for(days: Mapping[date, Count]) -> Unit:
    """Return the shortest unit that leaves few enough stretches."""
    length = (max(days) - min(days)).days if days else 0
    if length <= _MOST_DAYS:
        return Unit.DAY
    return Unit.WEEK if length <= _MOST_WEEKS else Unit.MONTH


def stretches(days: Mapping[date, Count], unit: Unit) -> tuple[Stretch, ...]:
    """Return the stretches in which there were answers, oldest first."""
    found: dict[date, Count] = {}
    for day, count in sorted(days.items()):
        first = _first(day, unit)
        found[first] = found.get(first, Count()) + count
    return tuple(Stretch(first, _last(first, unit), count) for first, count in found.items())


def _first(day: date, unit: Unit) -> date:
    if unit is Unit.DAY:
        return day
    return day - timedelta(days=day.weekday()) if unit is Unit.WEEK else day.replace(day=1)


def _last(first: date, unit: Unit) -> date:
    if unit is Unit.DAY:
        return first
    if unit is Unit.WEEK:
        return first + timedelta(days=6)
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
