"""Answers of the past in a list; each opens as it was, with its explanation."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from quizapp.session.practice import GivenAnswer
from quizapp.ui.progress.amounts import answers, long_time, number
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.table_model import Cell, StateCell, TableColumn, WordedRows
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.words.moments import Moments
from quizapp.ui.words.question_words import QuestionWords


class Shown(StrEnum):
    """Which of the answers are in the list."""

    ALL = "all"
    MISSED = "missed"
    RIGHT = "right"


class AnswersPage(ScrollPage):
    """A table that fills the page; Enter opens an answer, Esc goes back."""

    opened = Signal(int)
    """The answer at this place of the list is to be seen again."""

    back_requested = Signal()
    chosen = Signal()
    """Only the right answers, only the others, or all are to be shown (see `shown`)."""

    def __init__(self, themes: ThemeStore, kinds: QuestionWords, most: int) -> None:
        """Make an empty page; `kinds` names kinds of questions, `most` is how many rows come."""
        super().__init__(themes)
        self._kinds = kinds
        self._most = most
        self._answers: tuple[GivenAnswer, ...] = ()
        self.back = Button(themes, self.tr("Progress"), "ghost", icon="arrow-left", key="Esc")
        self.back.clicked.connect(self.back_requested)
        self._heading = Label(themes, "", "h1")
        self._about = Label(themes, "", "body", "text2")
        self._choice = Segmented(
            themes,
            self.tr("Which answers"),
            (
                (Shown.ALL, self.tr("All")),
                (Shown.MISSED, self.tr("Not right")),
                (Shown.RIGHT, self.tr("Right")),
            ),
            Shown.ALL,
        )
        self._choice.chosen.connect(self._choose)
        self.table = DataTable(themes, self.tr("Answers"), self._columns(), fills=True)
        self.table.opened.connect(self.opened)
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._heading)
        head = Fold(themes, 12, least=200)
        head.add(self._about)
        head.add(self._choice, 0)
        self.body.addLayout(head)
        card = Card(themes, padding=8)
        card.body.addWidget(self.table, 1)
        self.body.addWidget(card, 1)
        self.setFocusProxy(self._heading)

    @property
    def shown(self) -> Shown:
        """Which of the answers are chosen."""
        return Shown(self._choice.value())

    def show_title(self, title: str, *, place: str) -> None:
        """Say what the answers have in common, and that they are being read."""
        self._heading.setText(title)
        self.back.set_text(place)
        self._choice.set_value(Shown.ALL)
        self._about.setText(self.tr("Reading…"))
        self._answers = ()
        self.table.show_rows(())
        self.setFocusProxy(self._heading)
        self.to_top()

    def show_answers(self, given: Sequence[GivenAnswer], moments: Moments) -> None:
        """Show some answers, the latest first."""
        self._answers = tuple(given)
        self._about.setText(self._count(len(self._answers)))

        def row(place: int) -> Sequence[Cell]:
            return self._row(self._answers[place], moments)

        self.table.show_rows(WordedRows(len(self._answers), row))
        if self._answers:
            self.table.selectRow(0)
        had_focus = self._heading.hasFocus()
        self.setFocusProxy(self.table if self._answers else self._heading)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, value: str) -> None:
        self._choice.set_value(value)
        self.chosen.emit()

    def _count(self, count: int) -> str:
        if not count:
            return self.tr("There are no such answers.")
        if count >= self._most:
            words = self.tr(
                "The latest {n} answers. Enter opens one with its explanation.", "", count
            )
            return words.format(n=number(count))
        words = self.tr("{n}, the latest first. Enter opens one with its explanation.")
        return words.format(n=answers(count))

    def _row(self, given: GivenAnswer, moments: Moments) -> tuple[Cell, ...]:
        return (
            moments.minute(given.answered_at),
            given.stem,
            self._kinds.kind(given.kind),
            self._result(given),
            long_time(given.seconds),
        )

    def _result(self, given: GivenAnswer) -> StateCell:
        if given.correct:
            return StateCell(self.tr("Right"), "ok")
        if given.skipped:
            return StateCell(self.tr("Not known"), "plain", "circle-question-mark")
        if given.score > 0:
            return StateCell(self.tr("Partly"), "accent")
        return StateCell(self.tr("Wrong"), "bad")

    def _columns(self) -> tuple[TableColumn, ...]:
        return (
            TableColumn(self.tr("Answered"), width=160),
            TableColumn(self.tr("Question"), stretch=True, width=240),
            TableColumn(self.tr("Kind"), width=150),
            TableColumn(self.tr("Result"), width=130),
            TableColumn(self.tr("Time"), right=True, width=90),
        )
