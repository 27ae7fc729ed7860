"""Items, their figures and what these say, in plain words."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from quizapp.services.analyse_items import AnalysedItem, Note
from quizapp.services.analyse_sets import NEEDED, NEEDED_FOR_OPTIONS, SetAnalysis
from quizapp.session.scope import Grouping
from quizapp.ui.progress import fact_words
from quizapp.ui.progress.amounts import number
from quizapp.ui.tables.table_model import StateCell
from quizapp.ui.words.question_words import QuestionWords

if TYPE_CHECKING:
    from quizapp.ui.widgets.tone import Tone

_tr = QCoreApplication.translate
_MINUS = str.maketrans("-", "\u2212")
_NOTHING = "–"
_ONE_IN = 20
"""Fewer than one in so many are hardly anybody."""


class ItemNames:
    """Says what an item is: a fact by its event, a kind by its name, a question by its stem."""

    def __init__(self, kinds: QuestionWords, seen: SetAnalysis) -> None:
        """Take the names of kinds, and titles from what is seen."""
        self._kinds = kinds
        self._seen = seen

    def of(self, item: AnalysedItem) -> str:
        """Name an item."""
        match self._seen.grouping:
            case Grouping.ITEM:
                return item.stem
            case Grouping.KIND:
                return self._kinds.kind(item.name)
            case Grouping.FACT:
                event, attribute = item.name.split(":", 1)
                title = self._seen.titles.get(event, event)
                asked = attribute_words(attribute)
                return f"{title} · {asked}" if asked else title


def attribute_words(attribute: str) -> str:
    """Say what is asked of an event; nothing of a written question, which says it itself."""
    known = {
        "answer": "",
        "date": _tr("ItemWords", "date"),
        "place": _tr("ItemWords", "place"),
        "people": _tr("ItemWords", "people"),
        "parties": _tr("ItemWords", "parties"),
        "sequel": _tr("ItemWords", "what followed"),
        "quote": _tr("ItemWords", "quotation"),
    }
    if attribute in known:
        return known[attribute]
    other = fact_words.attribute_words(attribute)
    return QLocale().toLower(other[:1]) + other[1:]


def percent(share: float) -> str:
    """Write a share as “58 %”, with a thin space."""
    return f"{share * 100:.0f}\u202f%"


def figure(value: float | None) -> str:
    """Write a correlation as “0.41”, with a real minus; a dash where there is none."""
    return _NOTHING if value is None else f"{value:.2f}".translate(_MINUS)


def answers_words(count: int) -> str:
    """Count answers."""
    words = (
        _tr("ItemWords", "1 answer") if count == 1 else _tr("ItemWords", "{n} answers", "", count)
    )
    return words.format(n=number(count))


def people_words(count: int) -> str:
    """Count people."""
    words = (
        _tr("ItemWords", "1 person") if count == 1 else _tr("ItemWords", "{n} people", "", count)
    )
    return words.format(n=number(count))


def options_words(count: int) -> str:
    """Count wrong options that do no work."""
    one = _tr("ItemWords", "1 idle option")
    many = _tr("ItemWords", "{n} idle options", "", count)
    return (one if count == 1 else many).format(n=count)


def note_cell(item: AnalysedItem) -> StateCell:
    """Say the gravest thing about an item: icon, word and colour."""
    notes: Mapping[Note, tuple[str, Tone]] = {
        Note.FEW_ANSWERS: (_tr("ItemWords", "Few answers"), "plain"),
        Note.CHECK_KEY: (_tr("ItemWords", "Check answer"), "bad"),
        Note.VERY_EASY: (_tr("ItemWords", "Very easy"), "warn"),
        Note.VERY_HARD: (_tr("ItemWords", "Very hard"), "warn"),
        Note.WEAK: (_tr("ItemWords", "Hardly tells"), "warn"),
        Note.GOOD: (_tr("ItemWords", "Good"), "ok"),
    }
    text, tone = notes[item.note]
    if item.note is Note.GOOD and item.idle:
        return StateCell(options_words(len(item.idle)), "warn")
    return StateCell(text, tone)


def finding_words(item: AnalysedItem) -> Sequence[str]:
    """Say in whole sentences what the figures of an item mean, and what to do about it."""
    few = _tr("ItemWords", "Needs {needed} answers to say anything; has {has}.")
    notes = {
        Note.FEW_ANSWERS: few.format(needed=NEEDED, has=item.figures.answers),
        Note.CHECK_KEY: _tr(
            "ItemWords",
            "People with high scores get this one wrong more often than others. Check the right"
            " answer and the wording.",
        ),
        Note.VERY_EASY: _tr(
            "ItemWords", "Nearly everybody knows this; it no longer tells people apart."
        ),
        Note.VERY_HARD: _tr(
            "ItemWords", "Hardly anybody knows this. Was it taught, and is the wording clear?"
        ),
        Note.WEAK: _tr(
            "ItemWords",
            "Those who know more in the rest hardly do better here. Look at the wording and at the"
            " wrong options.",
        ),
        Note.GOOD: _good_words(item),
    }
    return [notes[item.note], *_option_findings(item)]


def _good_words(item: AnalysedItem) -> str:
    if item.figures.discrimination is None:
        return _tr("ItemWords", "Neither too easy nor too hard.")
    return _tr("ItemWords", "Neither too easy nor too hard, and those who know more do better.")


def _option_findings(item: AnalysedItem) -> Sequence[str]:
    unseen = _tr("ItemWords", "No one chose “{text}”; replace it.")
    rare = _tr("ItemWords", "Only {n} of {all} chose “{text}”; replace it.")
    misleading = _tr(
        "ItemWords",
        "Those who know more choose “{text}” just as often; check whether it is really wrong.",
    )
    found = []
    for option in item.idle:
        words = misleading
        if option.count == 0:
            words = unseen
        elif option.count * _ONE_IN < option.offered:
            words = rare
        found.append(words.format(text=option.text, n=option.count, all=option.offered))
    seen = [option.offered for option in item.options if not option.right]
    if seen and max(seen) < NEEDED_FOR_OPTIONS:
        gate = _tr("ItemWords", "Wrong options need {needed} answers to be judged; have {has}.")
        found.append(gate.format(needed=NEEDED_FOR_OPTIONS, has=max(seen)))
    return found


def forms_words(item: AnalysedItem) -> str:
    """Say in how many forms an item was asked."""
    if item.forms == 1:
        return _tr("ItemWords", "Asked in 1 form")
    return _tr("ItemWords", "Asked in {n} forms", "", item.forms).format(n=number(item.forms))
