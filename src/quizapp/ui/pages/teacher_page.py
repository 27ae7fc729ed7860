"""What a teacher looks after: own questions, and the questions that learners reported."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal

from quizapp.dataset.date_words import DateWords
from quizapp.session.report import ProblemReport
from quizapp.ui.moments import Moments
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.empty_state import EmptyState
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.report_row import ReportRow
from quizapp.ui.widgets.rule import Rule
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.writing.sets_card import SetsCard


class TeacherPage(ScrollPage):
    """The sets of own questions, and a list of notes, the open ones first."""

    resolved = Signal(UUID)
    """A note was dealt with, by its id."""

    def __init__(self, themes: ThemeStore, words: DateWords) -> None:
        """Make the page with its title only; dates are said with `words`."""
        super().__init__(themes)
        self._words = words
        heading = Label(themes, self.tr("Teacher"), "h1")
        self._count = Label(themes, "", "body", "text2")
        head = Column(themes, 4)
        head.addWidget(heading)
        head.addWidget(self._count)
        self._card = Card(themes, spacing=12)
        self._card.body.addWidget(Label(themes, self.tr("Reported questions"), "h2"))
        self.sets = SetsCard(themes)
        self._list = Column(themes, 12)
        self._card.body.addLayout(self._list)
        self._empty = EmptyState(
            themes,
            "flag",
            self.tr("No question was reported"),
            self.tr("What learners note with “Report a problem” is kept here."),
        )
        self.body.addLayout(head)
        self.body.addWidget(self.sets)
        self.body.addWidget(self._card)
        self.body.addWidget(self._empty, 1)
        self.body.addStretch(0)
        self._card.hide()
        self._empty.hide()
        self.setFocusProxy(heading)

    def use_words(self, words: DateWords) -> None:
        """Say dates in another style from the next time on."""
        self._words = words

    def show_reports(
        self, reports: Sequence[ProblemReport], titles: Mapping[str, str], moments: Moments
    ) -> None:
        """Show notes in the order given; `titles` are those of sets by their id."""
        empty(self._list)
        still_open = sum(not report.resolved for report in reports)
        words = self.tr("1 open note") if still_open == 1 else self.tr("{n} open notes")
        self._count.setText(words.format(n=still_open))
        self._count.setVisible(bool(reports))
        self._card.setVisible(bool(reports))
        self._empty.setVisible(not reports)
        for number, report in enumerate(reports):
            if number:
                self._list.addWidget(Rule(self._themes))
            self._list.addWidget(
                self._row(report, titles.get(report.set_id, report.set_id), moments)
            )

    def _row(self, report: ProblemReport, title: str, moments: Moments) -> ReportRow:
        when = moments.minute(report.created_at)
        row = ReportRow(self._themes, self._words, report, title, when)
        row.resolved.connect(lambda: self.resolved.emit(report.id))
        return row
