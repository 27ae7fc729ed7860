"""Typing the answer: a field, and after the check cards in its place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.generation.question import Question
from quizapp.generation.shape import Response
from quizapp.ui.keys import KeyFilter, is_enter, skips
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.emptying import discard
from quizapp.ui.widgets.key_hints import KeyHint
from quizapp.ui.widgets.option_card import OptionCard
from quizapp.ui.widgets.option_look import Verdict
from quizapp.ui.widgets.text_field import TextField

_CONTROL = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

ResultCard = tuple[str, Verdict, str]
"""The text of a card, its verdict, and a sentence below."""


def is_typed(question: Question) -> bool:
    """Tell whether digits and letters are the answer, and so no keys of the page."""
    return question.response in (Response.NUMBER, Response.TEXT)


class FieldArea(QWidget):
    """A field that takes what is typed, wherever the focus is on the page."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, themes: ThemeStore, field: TextField) -> None:
        """Offer an empty field."""
        super().__init__()
        self._themes = themes
        self._field = field
        self._cards: tuple[OptionCard, ...] = ()
        self._column = Column(themes, 8)
        self._column.addWidget(field)
        self.setLayout(self._column)
        field.edited.connect(self._tell)
        KeyFilter(self._press_field, self).watch(field.edit)

    @property
    def widget(self) -> QWidget:
        """The field, and later the cards."""
        return self

    @property
    def hints(self) -> Sequence[KeyHint]:
        """Nothing needs to be said about typing."""
        return ()

    @property
    def stops(self) -> Sequence[QWidget]:
        """The field, or the cards."""
        return self._cards or (self._field.edit,)

    def response(self) -> tuple[str, ...]:
        """Return what was typed, nothing as long as it can be no answer."""
        text = self._field.text().strip()
        return (text,) if text and not self._problem(text) else ()

    def press(self, event: QKeyEvent) -> bool:
        """Type what was typed elsewhere on the page."""
        if self._cards or self._field.edit.isReadOnly():
            return False
        text = event.text()
        types = _writes(event) and text.strip() != "" and self._may_hold(text)
        if not types and not self._step(event):
            return False
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # Whatever the field selected when it got the focus is not to be typed over.
        self._put(self._field.text() + (text if types else ""))
        return True

    def lock(self, locked: bool) -> None:
        """Keep the text as it is, or let it be changed again."""
        self._field.edit.setReadOnly(locked)

    def set_compact(self, compact: bool) -> None:
        """There is nothing to leave out."""

    def _problem(self, text: str) -> str:
        """Return what is wrong with a text as an answer, "" if nothing is."""
        return ""

    def _may_hold(self, sign: str) -> bool:
        """Tell whether an answer may hold a character."""
        return True

    def _step(self, event: QKeyEvent) -> bool:
        """Act on a key that changes the answer without writing; tell whether it does."""
        return False

    def _put(self, text: str) -> None:
        self._field.set_text(text)
        self._tell()

    def _show_cards(self, *cards: ResultCard) -> None:
        """Replace the field by cards."""
        self._field.hide()
        for old in self._cards:
            self._column.removeWidget(old)
            discard(old)
        self._cards = tuple(OptionCard(self._themes, "", text) for text, _, _ in cards)
        for card, (_, verdict, why) in zip(self._cards, cards, strict=True):
            card.show_verdict(verdict, why)
            self._column.addWidget(card)

    def _tell(self) -> None:
        if problem := self._problem(self._field.text().strip()):
            self._field.show_error(problem)
        else:
            self._field.clear_message()
        self.changed.emit()

    def _press_field(self, event: QKeyEvent) -> bool:
        """Take Enter and the keys that step; leave to the page what writes nothing here."""
        if is_enter(event):
            if not event.isAutoRepeat():
                self.submitted.emit()
            return True
        if skips(event) or (_writes(event) and not self._may_hold(event.text())):
            # An ignored key goes on to the parents, past the field.
            event.ignore()
            return True
        return not self._field.edit.isReadOnly() and self._step(event)


def _writes(event: QKeyEvent) -> bool:
    """Tell whether a key writes a character."""
    text = event.text()
    return text != "" and text.isprintable() and not event.modifiers() & _CONTROL
