"""The question whether to stop, asked in place."""

from PySide6.QtCore import Qt, Signal

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
        question = Label(themes, self.tr("Stop and keep your place?"), "bodyS")
        promise = Label(themes, self.tr("Every checked answer is saved."), "small", "text2")
        stay = Button(themes, self.tr("Go on"), "ghost", key="Esc")
        self._stop = Button(themes, self.tr("Stop"), "primary", key="Enter")
        stay.clicked.connect(self.closed)
        self._stop.clicked.connect(self.confirmed)
        words, buttons = Column(themes, 0), Row(themes, 16)
        words.addWidget(question)
        words.addWidget(promise)
        buttons.addWidget(stay)
        buttons.addWidget(self._stop)
        fold = Fold(themes, gap=16, least=200)
        fold.add(words)
        fold.add(buttons, 0)
        row = Row(themes, 0, self.MARGINS)
        row.addLayout(fold, 1)
        self.setLayout(row)
        self.setAccessibleName(question.text())
        self.setAccessibleDescription(promise.text())
        self.setTabOrder(self._stop, stay)

    def ask(self) -> None:
        """Appear, ready for Enter."""
        self.show()
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)
