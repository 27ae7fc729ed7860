"""Names in the order in which a language has them, and found however they are typed."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, Qt

from quizapp.dataset.folding import plain_letters

_One = TypeVar("_One")


def in_order_of_names(
    things: Iterable[_One], name: Callable[[_One], str], locale: QLocale | None = None
) -> list[_One]:
    """Sort by names as the language of the program does; 9B comes before 10A.

    English is spoken to everybody: then the language of the computer counts, if it says one.
    """
    place = place_of_name(locale)
    return sorted(things, key=lambda one: place(name(one)))


def place_of_name(locale: QLocale | None = None) -> Callable[[str], QCollatorSortKey]:
    """Return what gives each name its place, for sorting by more than the name."""
    collator = QCollator(locale or _language())
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator.sortKey


def is_found(wanted: str, *texts: str) -> bool:
    """Tell whether typed words stand in one of some texts; case and accents do not count."""
    key = plain_letters(wanted.strip())
    return any(key in plain_letters(text) for text in texts)


def _language() -> QLocale:
    own, system = QLocale(), QLocale.system()
    if own.language() not in {QLocale.Language.English, QLocale.Language.C}:
        return own
    if system.language() is QLocale.Language.C:  # which would put 10A before 9B
        return QLocale(QLocale.Language.English)
    return system
