"""Names in the order in which a language has them."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QCollator, QLocale, Qt

_One = TypeVar("_One")


def in_order_of_names(
    things: Iterable[_One], name: Callable[[_One], str], locale: QLocale | None = None
) -> list[_One]:
    """Sort by names as the language of the computer does; 9B comes before 10A.

    Only where the computer says no language that of the program counts.
    """
    collator = QCollator(locale or _language())
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return sorted(things, key=lambda one: collator.sortKey(name(one)))


def _language() -> QLocale:
    system = QLocale.system()
    return QLocale() if system.language() == QLocale.Language.C else system
