"""How an assignment went, person by person: score, time, and what was noted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from quizapp.classroom.rules import Rules
from quizapp.classroom.sitting_summary import SittingSummary
from quizapp.services.set_assignments import Outcome, Taker
from quizapp.ui.exams.footed_page import FootedPage
from quizapp.ui.exams.setting_words import (
    SHARES,
    note_words,
    notes_line,
    number_words,
    rules_line,
    score_words,
    share_words,
    taken_words,
    used_words,
    whom_words,
)
from quizapp.ui.exams.time_words import allowance_words
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.table_model import Cell, StateCell, TableColumn, TitleCell
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.setting_row import SettingRow
from quizapp.ui.words.collation import in_order_of_names
from quizapp.ui.words.moments import Moments
from quizapp.ui.words.person_words import person_words

Row = tuple[Taker, SittingSummary | None]


class OutcomePage(FootedPage):
    """One row for each sitting, and one for whoever has not begun."""

    opened = Signal(object)
    """The answers of the quiz with this id are to be seen."""

    time_given = Signal(object, float)
    """This person is to have such a share of time beyond everybody's."""

    left = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page without an assignment."""
        self.back = Button(themes, self.tr("Back"), "ghost", key="Esc")
        self.look = Button(themes, self.tr("Answers"), "primary", icon="list", key="Enter")
        super().__init__(themes, self.back, self.look, max_width=1040)
        self._rows: list[Row] = []
        self._rules = Rules()
        self._heading = Label(themes, "", "h1")
        self._about = Label(themes, "", "body", "text2")
        self._nobody = Label(themes, self.tr("Nobody has taken it yet."), "body", "text2")
        self.table = DataTable(themes, self.tr("Who took it"), self._columns())
        self._card, self._person = Card(themes, padding=8), Card(themes, spacing=8)
        self._card.body.addWidget(self.table)
        self._name = Label(themes, "", "h2")
        self._notes = Label(themes, "", "small", "text2")
        self.extra = ChoiceBox(themes, self.tr("Extra time"))
        for share in SHARES:
            self.extra.addItem(share_words(share), share)
        words = self.tr("For what begins, and for what is gone on with, from now on.")
        self._more = SettingRow(themes, self.tr("Extra time"), words, self.extra)
        self._person.body.addWidget(self._name)
        self._person.body.addWidget(self._more)
        self._person.body.addWidget(self._notes)
        head = Column(themes, 4)
        head.addWidget(self._heading)
        head.addWidget(self._about)
        self.body.addLayout(head)
        for part in (self._nobody, self._card, self._person):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.setFocusProxy(self.table)
        self.table.chosen.connect(lambda _: self._follow())
        self.table.opened.connect(lambda _: self.look.click())
        self.look.clicked.connect(self._open)
        self.back.clicked.connect(self.left)
        self.extra.activated.connect(self._give)

    @property
    def current(self) -> Row | None:
        """The row that is chosen, None if there is none."""
        place = self.table.currentIndex().row()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def present(self, outcome: Outcome, moments: Moments) -> None:
        """Show how it went until now; the row that was chosen stays so."""
        place = max(0, self.table.currentIndex().row())
        line = outcome.line
        self._rules = line.assignment.rules
        self._more.setVisible(self._rules.timed)
        self._heading.setText(line.assignment.title)
        about = (whom_words(line), self.tr("handed in: {n}").format(n=taken_words(line)))
        self._about.setText(" · ".join((*about, rules_line(line))))
        takers = in_order_of_names(outcome.takers, _named)
        self._rows = [row for taker in takers for row in _rows_of(taker)]
        self.table.show_rows([self._cells(row, moments) for row in self._rows])
        for part in (self._card, self._person):
            part.setVisible(bool(self._rows))
        self._nobody.setVisible(not self._rows)
        self.setFocusProxy(self.table if self._rows else self.back)
        if self._rows:
            self.table.selectRow(min(place, len(self._rows) - 1))
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Esc."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _cells(self, row: Row, moments: Moments) -> Sequence[Cell]:
        taker, sitting = row
        name = _named(taker)
        if sitting is None:
            state = StateCell(self.tr("Not begun"), "plain", "minus")
            return TitleCell(name), state, "", "", self._time(taker), ""
        if sitting.attempt > 1:
            name = self.tr("{name}, attempt {n}").format(name=name, n=sitting.attempt)
        if sitting.finished_at is None:
            words = self.tr("At it, {n} of {all} answered")
            text = words.format(n=sitting.answered, all=sitting.questions)
            state = StateCell(text, "accent", "pencil")
            return TitleCell(name), state, "", "", used_words(sitting), notes_line(sitting.notes)
        state = StateCell(moments.minute(sitting.finished_at), "ok")
        value = number_words(sitting.corrected) if self._rules.corrected else "–"
        return (
            TitleCell(name),
            state,
            score_words(sitting),
            value,
            used_words(sitting),
            notes_line(sitting.notes),
        )

    def _time(self, taker: Taker) -> str:
        """Say the time of somebody who has more than the others, "" for everybody else."""
        limits = self._rules.limits(taker.extra)
        time = limits.quiz or limits.question
        return allowance_words(time) if time is not None and taker.extra else ""

    def _columns(self) -> tuple[TableColumn, ...]:
        return (
            TableColumn(self.tr("Name"), stretch=True, width=120),
            TableColumn(self.tr("Handed in")),
            TableColumn(self.tr("Points"), right=True),
            TableColumn(self.tr("Corrected"), right=True),
            TableColumn(self.tr("Time")),
            TableColumn(self.tr("Noted"), stretch=True, width=140),
        )

    def _follow(self) -> None:
        """Say more of the person whose row is chosen."""
        row = self.current
        self.look.setEnabled(_finished(row) is not None)
        if row is None:
            return
        taker, sitting = row
        self._name.setText(_named(taker))
        self.extra.choose(taker.extra)
        notes = sitting.notes if sitting is not None else ()
        self._notes.setText("\n".join(map(note_words, notes)) or self.tr("Nothing was noted."))
        self.look.setAccessibleName(f"{self.look.text()}: {self._name.text()}")

    def _open(self) -> None:
        if (sitting := _finished(self.current)) is not None:
            self.opened.emit(sitting.quiz_id)

    def _give(self) -> None:
        row = self.current
        if row is not None:
            self.time_given.emit(row[0].learner.id, float(self.extra.currentData()))


def _named(taker: Taker) -> str:
    return person_words(taker.learner)


def _finished(row: Row | None) -> SittingSummary | None:
    """Return the sitting of a row if it was handed in."""
    sitting = None if row is None else row[1]
    return None if sitting is None or sitting.finished_at is None else sitting


def _rows_of(taker: Taker) -> list[Row]:
    return [(taker, sitting) for sitting in taker.sittings] or [(taker, None)]
