"""Names in the order in which a language has them."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QCollator, QLocale, Qt

_One = TypeVar("_One")


def in_order_of_names(
    things: Iterable[_One], name: Callable[[_One], str], locale: QLocale | None = None
) -> list[_One]:
    """Sort by names as the language of the program does; 9B comes before 10A.

    English is spoken to everybody: then the language of the computer counts, if it says one.
    """
    collator = QCollator(locale or _language())
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return sorted(things, key=lambda one: collator.sortKey(name(one)))


def _language() -> QLocale:
    own, system = QLocale(), QLocale.system()
    english = own.language() in {QLocale.Language.English, QLocale.Language.C}
    return system if english and system.language() is not QLocale.Language.C else own
