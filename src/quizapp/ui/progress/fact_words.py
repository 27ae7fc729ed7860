"""What a fact is called in a list, and which facts a list may keep to."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from quizapp.services.known_facts import Knowledge, KnownFact


class FactFilter(StrEnum):
    """Which facts of a set are shown."""

    ALL = "all"
    DUE = "due"
    WEAK = "weak"
    KNOWN = "known"
    NEW = "new"
    SUSPENDED = "suspended"
    LEECH = "leech"


_ADMITS: Mapping[FactFilter, Callable[[KnownFact], bool]] = {
    FactFilter.ALL: lambda _: True,
    FactFilter.DUE: lambda fact: fact.is_due,
    FactFilter.WEAK: lambda fact: fact.knowledge in (Knowledge.WEAK, Knowledge.FADED),
    FactFilter.KNOWN: lambda fact: fact.knowledge is Knowledge.KNOWN,
    FactFilter.NEW: lambda fact: fact.knowledge is Knowledge.NEW,
    FactFilter.SUSPENDED: lambda fact: fact.suspended,
    FactFilter.LEECH: lambda fact: fact.leech,
}


def admits(chosen: FactFilter, fact: KnownFact) -> bool:
    """Tell whether a list that keeps to some facts holds this one."""
    return _ADMITS[chosen](fact)


def filter_words() -> Mapping[FactFilter, str]:
    """Name the filters, in the order in which they are offered."""
    tr = QCoreApplication.translate
    return {
        FactFilter.ALL: tr("FactWords", "All facts ({n})"),
        FactFilter.DUE: tr("FactWords", "Due ({n})"),
        FactFilter.WEAK: tr("FactWords", "Weak or faded ({n})"),
        FactFilter.KNOWN: tr("FactWords", "Known ({n})"),
        FactFilter.NEW: tr("FactWords", "Never asked ({n})"),
        FactFilter.SUSPENDED: tr("FactWords", "Set aside ({n})"),
        FactFilter.LEECH: tr("FactWords", "Forgotten again and again ({n})"),
    }


def attribute_words(attribute: str) -> str:
    """Name what a fact tells of its event: its date, its place, or something of its own."""
    tr = QCoreApplication.translate
    words = {
        "date": tr("FactWords", "Date"),
        "place": tr("FactWords", "Place"),
        "people": tr("FactWords", "People"),
        "parties": tr("FactWords", "Parties"),
        "sequel": tr("FactWords", "What it followed"),
        "quote": tr("FactWords", "Quotation"),
        "answer": tr("FactWords", "Answer"),
        "signed": tr("FactWords", "Signed"),
        "adopted": tr("FactWords", "Adopted"),
        "ratified": tr("FactWords", "Ratified"),
        "in-force": tr("FactWords", "In force"),
        "opened": tr("FactWords", "Opened"),
        "ended": tr("FactWords", "Ended"),
    }
    return words.get(attribute, attribute.rpartition(":")[2].replace("-", " ").capitalize())
