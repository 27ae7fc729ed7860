"""A page with a form: Ctrl Enter sends it, Esc leaves it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.ui.exams.footed_page import FootedPage
from quizapp.ui.keys import is_enter
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.label import Label


class FormPage(FootedPage):
    """Put the form below `fault`, and say in `_wrong` and `_emit` what is special about it."""

    left = Signal()

    def __init__(self, themes: ThemeStore, title: str, send: str) -> None:
        """Make a form without fields; `send` is the word on the button that sends it."""
        self.back = Button(themes, self.tr("Cancel"), "ghost", key="Esc")
        self.make = Button(themes, send, "primary", key="Ctrl+Enter")
        super().__init__(themes, self.back, self.make)
        self.heading = Label(themes, title, "h1")
        self._fault = Label(themes, "", "bodyS", "bad_text")
        self._fault.hide()
        self.body.addWidget(self.heading)
        self.body.addWidget(self._fault)
        self.back.clicked.connect(self.left)
        self.make.clicked.connect(self._send)

    def say_fault(self, words: str) -> None:
        """Say why it could not be done; everything stays as it was written."""
        self.make.setEnabled(True)
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        if words:
            self.middle.to_top()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send it by Ctrl Enter, go back by Esc."""
        held = event.isAutoRepeat()
        if event.key() == Qt.Key.Key_Escape and not held:
            self.left.emit()
        elif is_enter(event) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not held:
                self.make.click()
        else:
            super().keyPressEvent(event)

    def _wrong(self) -> QWidget | None:
        """Let every field say what is wrong with it; return the first of them, if any."""
        raise NotImplementedError

    def _emit(self) -> None:
        """Tell what is written, which is right."""
        raise NotImplementedError

    def _send(self) -> None:
        wrong = self._wrong()
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            self.middle.ensureWidgetVisible(wrong)
            return
        self.say_fault("")
        self.make.setEnabled(False)
        self._emit()
