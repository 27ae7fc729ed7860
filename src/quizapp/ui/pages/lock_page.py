"""The way into the teacher's area, where it has a passphrase."""

from PySide6.QtCore import Qt, QTimer, Signal

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.widgets.secret_field import SecretField


class LockPage(ScrollPage):
    """One field; after wrong tries it says for how long there is nothing to try."""

    tried = Signal(str)

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page with an empty field."""
        super().__init__(themes, max_width=560)
        self._wait, self._words = 0, ""
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._count_down)
        self._field = SecretField(themes, self.tr("Passphrase"))
        self._field.entered.connect(self._try)
        self._field.edited.connect(lambda _: self._show_state())
        self._open = Button(themes, self.tr("Open"), "primary", icon="lock", key="Enter")
        self._open.clicked.connect(self._try)
        words = self.tr(
            "Sets, classes and the results of others are behind a passphrase on this computer."
        )
        forgotten = self.tr(
            "Forgotten? Nothing is lost. The page “The teacher’s area” of the documentation tells"
            " how to go on."
        )
        buttons = Row(themes, 8)
        buttons.addWidget(self._open)
        buttons.addStretch(1)
        self.body.addStretch(2)
        self.body.addWidget(IconView(themes, "lock", "text3", 48))
        self.body.addWidget(Label(themes, self.tr("Teacher’s area"), "h1"))
        self.body.addWidget(Label(themes, words, "body", "text2"))
        self.body.addWidget(self._field)
        self.body.addLayout(buttons)
        self.body.addWidget(Label(themes, forgotten, "small", "text2"))
        self.body.addStretch(3)
        self.setFocusProxy(self._field.edit)
        self._show_state()

    def present(self) -> None:
        """Begin with an empty field."""
        self._field.take()
        self._field.clear_message()
        self._show_state()

    def show_checking(self) -> None:
        """Say that the passphrase is being compared."""
        self._open.set_text(self.tr("Comparing…"))
        self._open.setEnabled(False)

    def refuse(self, words: str, wait: float) -> None:
        """Say why it does not open; `wait` is how many seconds there is nothing to try."""
        self._wait = round(wait + 0.49)
        if self._wait:
            self._clock.start()
        self._words = words
        self._tell()
        self._show_state()
        announce(self, words)
        self._field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        words = self._words
        if self._wait:
            more = self.tr("The next try is in {n} s.").format(n=self._wait)
            words = f"{words} {more}"
        self._field.show_error(words)

    def _count_down(self) -> None:
        self._wait = max(0, self._wait - 1)
        if not self._wait:
            self._clock.stop()
        self._tell()
        self._show_state()

    def _show_state(self) -> None:
        self._open.set_text(self.tr("Open"))
        self._open.setEnabled(bool(self._field.text()) and not self._wait)

    def _try(self) -> None:
        if self._open.isEnabled():
            self.tried.emit(self._field.take())
