"""The orders in which question sets can be listed."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from enum import IntEnum
from types import MappingProxyType
from typing import Any

from quizapp.services.teacher_overview import ListedSet
from quizapp.ui.library.set_words import fault_counts, origin_words
from quizapp.ui.words.collation import in_order_of_names

_NEVER = datetime.min.replace(tzinfo=UTC)


class SetColumn(IntEnum):
    """The columns of the table of sets, from left to right."""

    NAME = 0
    SIZE = 1
    ORIGIN = 2
    CHANGED = 3
    STATE = 4


def in_order(
    sets: Iterable[ListedSet], column: SetColumn, *, descending: bool
) -> tuple[ListedSet, ...]:
    """Sort sets by a column; those that are equal there stand by their names."""
    by_name = in_order_of_names(sets, lambda one: one.summary.title)
    if column is SetColumn.NAME:
        return tuple(reversed(by_name) if descending else by_name)
    return tuple(sorted(by_name, key=_KEYS[column], reverse=descending))


def _changed_at(one: ListedSet) -> datetime:
    return (one.summary.changed_at if one.is_own else None) or _NEVER


def _gravity(one: ListedSet) -> tuple[int, bool, int]:
    """Return what puts the gravest first."""
    errors, warnings = fault_counts(one.summary)
    return -errors, not one.is_draft, -warnings


_KEYS: Mapping[SetColumn, Callable[[ListedSet], Any]] = MappingProxyType(
    {
        SetColumn.SIZE: lambda one: one.summary.events + one.summary.questions,
        SetColumn.ORIGIN: lambda one: origin_words(one).casefold(),
        SetColumn.CHANGED: _changed_at,
        SetColumn.STATE: _gravity,
    }
)
