"""Going from button to button by keys, wherever on the page the focus is."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from quizapp.ui.keys import KeyFilter, is_enter
from quizapp.ui.widgets.painted_button import PaintedButton

_STEPS: Mapping[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_CHOOSING = (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right, *_STEPS)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class RadioKeys(QObject):
    """Arrows go round a group of buttons; `submitted` when Enter is pressed on one.

    Of radio buttons the one that is gone to is chosen; check boxes are left as they are.
    While the group is `locked` its buttons do nothing; once it is `judged` they do nothing
    for good, and keys mean to the page what they mean elsewhere.
    """

    submitted = Signal()

    def __init__(self, buttons: Sequence[PaintedButton], parent: QObject) -> None:
        """Watch the radio buttons or check boxes of a group, in their order."""
        super().__init__(parent)
        self._buttons = tuple(buttons)
        self.locked = False
        self.judged = False
        self._filter = KeyFilter(self._press_button, self)
        self._filter.watch(*self._buttons)

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be chosen."""
        return self.locked or self.judged

    def lock(self, locked: bool) -> None:
        """Keep the choice as it is, or let it be changed again."""
        self.locked = locked
        for button in self._buttons:
            button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, locked)

    def press(self, event: QKeyEvent) -> bool:
        """Go to the button above or below; return whether the key asks for that."""
        step = _STEPS.get(event.key())
        if self.is_closed or step is None or event.modifiers() & ~_KEYPAD:
            return False
        self.choose((self._place(step) + step) % len(self._buttons))
        return True

    def choose(self, place: int) -> None:
        """Give the focus to the button at a place, and choose it if it is one of a choice."""
        button = self._buttons[place]
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if button.autoExclusive():
            button.setChecked(True)

    def _press_button(self, event: QKeyEvent) -> bool:
        """Take the keys that a button would use for something else."""
        if self.is_closed:
            return self.locked and event.key() in _CHOOSING
        if is_enter(event):
            if not event.isAutoRepeat():
                self.submitted.emit()
            return True
        return self.press(event)

    def _place(self, step: int) -> int:
        """Return where an arrow starts: at the focus, at the choice, or outside the group."""
        for place, button in enumerate(self._buttons):
            if button.hasFocus():
                return place
        chosen = (place for place, button in enumerate(self._buttons) if button.isChecked())
        return next(chosen, -1 if step > 0 else 0)
