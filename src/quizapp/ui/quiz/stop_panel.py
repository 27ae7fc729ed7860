"""The question whether to stop, asked in place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.docked_panel import DockedPanel
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label


class StopPanel(DockedPanel):
    """“Stop and keep your place?”; `confirmed` when it was."""

    confirmed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Ask."""
        super().__init__(themes)
        self._question = Label(themes, "", "bodyS")
        self._promise = Label(themes, "", "small", "text2")
        self._stay = Button(themes, self.tr("Go on"), "ghost", key="Esc")
        self._stop = Button(themes, self.tr("Stop"), "primary", key="Enter")
        self._stay.clicked.connect(self.closed)
        self._stop.clicked.connect(self.confirmed)
        words, buttons = Column(themes, 0), Row(themes, 16)
        words.addWidget(self._question)
        words.addWidget(self._promise)
        buttons.addWidget(self._stay)
        buttons.addWidget(self._stop)
        fold = Fold(themes, gap=16, least=200)
        fold.add(words)
        fold.add(buttons, 0)
        row = Row(themes, 0, self.MARGINS)
        row.addLayout(fold, 1)
        self.setLayout(row)
        self.say(self.tr("Stop and keep your place?"), self.tr("Every checked answer is saved."))

    def say(self, question: str, promise: str) -> None:
        """Ask something else, and promise something else."""
        self._question.setText(question)
        self._promise.setText(promise)
        self.setAccessibleName(question)
        self.setAccessibleDescription(promise)

    @property
    def tab_order(self) -> Sequence[QWidget]:
        """What Enter does, before what Escape does."""
        return (self._stop, self._stay)

    def ask(self) -> None:
        """Appear, ready for Enter."""
        self.show()
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)
