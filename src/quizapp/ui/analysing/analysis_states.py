"""What stands on the page of item analysis while there is nothing to look at."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.empty_state import EmptyState
from quizapp.ui.widgets.message_card import MessageCard
from quizapp.ui.widgets.progress_card import ProgressCard


class AnalysisStates(QWidget):
    """No answers, no answers among the chosen ones, reading them, or something went wrong."""

    prepared = Signal()
    widened = Signal()
    retried = Signal()
    cancelled = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make all states, none of them shown."""
        super().__init__()
        self.progress = ProgressCard(themes, self.tr("Reading the answers"))
        self.progress.cancelled.connect(self.cancelled)
        prepare = Button(themes, self.tr("Put a quiz together"), "primary", icon="list")
        prepare.clicked.connect(self.prepared)
        self._none = EmptyState(
            themes,
            "chart-line",
            self.tr("No answers yet"),
            self.tr("Once people have taken quizzes of this set, its questions are judged here."),
            (prepare,),
        )
        widen = Button(themes, self.tr("Show all"))
        widen.clicked.connect(self.widened)
        self._missed = EmptyState(
            themes,
            "search",
            self.tr("No answers match these choices"),
            self.tr("Choose another quiz, everyone, or a longer time."),
            (widen,),
        )
        self._later = self._make_later(themes)
        retry = Button(themes, self.tr("Try again"))
        retry.clicked.connect(self.retried)
        self._failed = MessageCard(themes, buttons=(retry,))
        column = Column(themes, 0)
        for part in self._parts():
            column.addWidget(part, 1 if isinstance(part, EmptyState) else 0)
            part.hide()
        for card in (self.progress, self._failed):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addStretch(0)
        self.setLayout(column)
        self.hide()

    def show_none(self, *, narrow: bool, told_later: bool = False) -> None:
        """Say that there is nothing, or nothing among what was chosen, or that may be seen."""
        nothing = self._later if told_later else self._none
        self._show(self._missed if narrow else nothing)

    def show_busy(self) -> None:
        """Show that answers are read, and a way to end it."""
        self.progress.show_progress(0, "")
        self._show(self.progress)

    def show_failed(self, words: str) -> None:
        """Say what went wrong; nothing is lost by it."""
        self._failed.present(self.tr("The answers could not be read."), words)
        self._show(self._failed)

    def show_cancelled(self) -> None:
        """Say that the reading was ended."""
        words = self.tr("Reading was ended. Nothing was changed.")
        self._failed.present(words, self.tr("Choose a quiz or a shorter time to read less."))
        self._show(self._failed)

    def _make_later(self, themes: ThemeStore) -> EmptyState:
        words = self.tr(
            "There are only answers to an exam whose results are told later. They are counted from"
            " then on, and behind a passphrase at once."
        )
        return EmptyState(themes, "clock", self.tr("Answers are told later"), words, ())

    def _show(self, shown: QWidget) -> None:
        for part in self._parts():
            part.setVisible(part is shown)
        self.show()

    def _parts(self) -> tuple[QWidget, ...]:
        return self.progress, self._none, self._missed, self._later, self._failed
