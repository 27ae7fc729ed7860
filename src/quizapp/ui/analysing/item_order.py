"""The orders in which analysed items can be listed."""

from collections.abc import Callable, Iterable, Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import Any

from quizapp.services.analyse_items import AnalysedItem, Note
from quizapp.ui.words.collation import in_order_of_names

_GRAVITY = (
    Note.CHECK_KEY,
    Note.VERY_HARD,
    Note.WEAK,
    Note.VERY_EASY,
    Note.GOOD,
    Note.FEW_ANSWERS,
)


class ItemColumn(IntEnum):
    """The columns of the table of items, from left to right."""

    NAME = 0
    ANSWERS = 1
    RIGHT = 2
    LINK = 3
    EFFICIENCY = 4
    WEIGHT = 5
    NOTE = 6


def in_order(
    items: Iterable[AnalysedItem],
    column: ItemColumn,
    name: Callable[[AnalysedItem], str],
    *,
    descending: bool,
) -> tuple[AnalysedItem, ...]:
    """Sort items by a column; those without a figure stand at the end, either way."""
    if column is ItemColumn.NAME:
        by_name = in_order_of_names(items, name)
        return tuple(reversed(by_name) if descending else by_name)
    key = _KEYS[column]
    known = list(items)
    there = (item for item in known if key(item) is not None)
    missing = (item for item in known if key(item) is None)
    return (*sorted(there, key=key, reverse=descending), *missing)


def _gravity(item: AnalysedItem) -> tuple[int, int]:
    """Return what puts first what needs a look most."""
    place = _GRAVITY.index(item.note)
    if item.note is Note.GOOD and item.idle:
        place = _GRAVITY.index(Note.VERY_EASY)
    return place, -len(item.idle)


_KEYS: Mapping[ItemColumn, Callable[[AnalysedItem], Any]] = MappingProxyType(
    {
        ItemColumn.ANSWERS: lambda item: item.figures.answers,
        ItemColumn.RIGHT: lambda item: item.figures.facility,
        ItemColumn.LINK: lambda item: item.figures.discrimination,
        ItemColumn.EFFICIENCY: lambda item: item.figures.efficiency,
        ItemColumn.WEIGHT: lambda item: item.effective,
        ItemColumn.NOTE: _gravity,
    }
)
