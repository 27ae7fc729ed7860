"""What learners reported about questions."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.session.report import ProblemReport
from quizapp.ui.library.report_row import ReportRow
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.empty_state import EmptyState
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.rule import Rule
from quizapp.ui.words.moments import Moments


class ReportsPart(QWidget):
    """A list of notes, the open ones first."""

    opened = Signal(object)
    """The question of this note is to be changed."""

    resolved = Signal(object)
    """This note was dealt with."""

    def __init__(self, themes: ThemeStore, words: DateWords) -> None:
        """Make the list without notes; dates are said with `words`."""
        super().__init__()
        self._themes = themes
        self._words = words
        self._card = Card(themes, spacing=12)
        self._list = Column(themes, 12)
        self._card.body.addLayout(self._list)
        self._empty = EmptyState(
            themes,
            "flag",
            self.tr("No question was reported"),
            self.tr("What learners note with “Report a problem” is kept here."),
        )
        column = Column(themes, 0)
        column.addWidget(self._card)
        column.addWidget(self._empty, 1)
        column.addStretch(0)
        self.setLayout(column)
        self._card.hide()

    def use_words(self, words: DateWords) -> None:
        """Say dates in another style from the next time on."""
        self._words = words

    def present(
        self, reports: Sequence[ProblemReport], titles: Mapping[str, str], moments: Moments
    ) -> None:
        """Show notes in the order given; `titles` are those of sets by their id."""
        empty(self._list)
        self._card.setVisible(bool(reports))
        self._empty.setVisible(not reports)
        for number, report in enumerate(reports):
            if number:
                self._list.addWidget(Rule(self._themes))
            title = titles.get(report.set_id, report.set_id)
            when = moments.minute(report.created_at)
            row = ReportRow(self._themes, self._words, report, title, when)
            row.opened.connect(partial(self.opened.emit, report))
            row.resolved.connect(partial(self.resolved.emit, report))
            self._list.addWidget(row)
