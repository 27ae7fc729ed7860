"""What is set: every assignment with its state, and who has taken it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.services.set_assignments import AssignmentLine
from quizapp.ui.exams.assignment_bar import AssignmentBar
from quizapp.ui.exams.footed_page import FootedPage
from quizapp.ui.exams.setting_words import (
    rules_line,
    state_cell,
    taken_words,
    when_words,
    whom_words,
)
from quizapp.ui.library.teacher_tabs import ASSIGNMENTS, TeacherTabs
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.table_model import Cell, TableColumn, TitleCell
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.empty_state import EmptyState
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.undo_bar import UndoBar
from quizapp.ui.words.moments import Moments


class AssignmentsPage(FootedPage):
    """A table; the bar at the foot is about the assignment that is chosen in it."""

    went = Signal(str)
    """Another part of the teacher's area."""

    new_asked = Signal()
    opened = Signal(object)
    toggled = Signal(object)
    """This assignment is to be closed, or to be open again."""

    change_asked = Signal(object)
    removed = Signal(object)
    handed_out = Signal(object)
    """The file of this assignment is to be written."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page without assignments."""
        self.bar = AssignmentBar(themes)
        super().__init__(themes, max_width=1040, foot=self.bar)
        self._lines: Sequence[AssignmentLine] = ()
        self.tabs = TeacherTabs(themes, ASSIGNMENTS)
        self.undo = UndoBar(themes)
        self.table = DataTable(themes, self.tr("Assignments"), self._columns())
        self.new = Button(themes, self.tr("New assignment"), icon="plus", key="Ctrl+N")
        self._card = Card(themes, padding=8)
        self._card.body.addWidget(self.table)
        self._empty = self._make_empty()
        head, tools = Fold(themes, 12, least=160), Fold(themes, 12, least=200)
        head.add(Label(themes, self.tr("Teacher"), "h1"))
        head.add(self.tabs, 0)
        words = self.tr(
            "What is set stands on Home of whoever is to take it. As a file it goes to other"
            " computers; the right answers can be read in it."
        )
        tools.add(Label(themes, words, "body", "text2"))
        tools.add(self.new, 0)
        self._tools = QWidget()
        self._tools.setLayout(tools)
        self.body.addLayout(head)
        for part in (self._tools, self.undo, self._card):
            self.body.addWidget(part)
        self.body.addWidget(self._empty, 1)
        self.body.addStretch(0)
        self._listen()
        self._show(0)

    @property
    def current(self) -> AssignmentLine | None:
        """The assignment that is chosen, None if there is none."""
        row = self.table.currentIndex().row()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def present(self, lines: Sequence[AssignmentLine], moments: Moments) -> None:
        """Show all assignments; what was chosen stays so."""
        chosen = None if self.current is None else self.current.assignment.id
        self._lines = tuple(lines)
        self.table.show_rows([self._row(line, moments) for line in lines])
        ids = [line.assignment.id for line in lines]
        if lines:
            self.table.selectRow(ids.index(chosen) if chosen in ids else 0)
        self._show(len(lines))

    def _show(self, count: int) -> None:
        for part in (self._card, self._tools):
            part.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        self.setFocusProxy(self.table if count else self.begin)
        self._follow()

    def _row(self, line: AssignmentLine, moments: Moments) -> tuple[Cell, ...]:
        return (
            TitleCell(line.assignment.title),
            whom_words(line),
            state_cell(line),
            when_words(line, moments),
            taken_words(line),
            rules_line(line),
        )

    def _columns(self) -> tuple[TableColumn, ...]:
        return (
            TableColumn(self.tr("Assignment"), stretch=True, width=160),
            TableColumn(self.tr("For")),
            TableColumn(self.tr("State")),
            TableColumn(self.tr("When"), width=118),
            TableColumn(self.tr("Handed in")),
            TableColumn(self.tr("Rules"), stretch=True, width=160),
        )

    def _make_empty(self) -> EmptyState:
        self.begin = Button(self._themes, self.tr("New assignment"), "primary", icon="plus")
        self.begin.clicked.connect(self.new_asked)
        words = self.tr(
            "Set a quiz to a class or to everybody: as homework, or as an exam with a time limit."
            " It then stands on Home of whoever is to take it."
        )
        title = self.tr("Nothing is set yet")
        return EmptyState(self._themes, "graduation-cap", title, words, (self.begin,))

    def _listen(self) -> None:
        self.tabs.chosen.connect(self._go)
        self.new.clicked.connect(self.new_asked)
        self.table.chosen.connect(lambda _: self._follow())
        self.table.opened.connect(lambda _: self._act(self.opened))
        self.bar.look.clicked.connect(lambda: self._act(self.opened))
        self.bar.toggle.clicked.connect(lambda: self._act(self.toggled))
        self.bar.hand_out.clicked.connect(lambda: self._act(self.handed_out))
        self.bar.change.clicked.connect(lambda: self._act(self.change_asked))
        self.bar.remove.clicked.connect(lambda: self._act(self.removed))
        self._on(self, "Ctrl+N", self.new_asked.emit)
        self._on(self.table, "Delete", self.bar.remove.click)
        self._on(self, "F2", self.bar.change.click)
        self._on(self, "Ctrl+Z", self._undo)

    def _undo(self) -> None:
        if not self.undo.isHidden():
            self.undo.undone.emit()

    def _act(self, signal: SignalInstance) -> None:
        line = self.current
        if line is not None:
            signal.emit(line)

    def _follow(self) -> None:
        """Name what can be done with the one that is chosen now."""
        self.bar.present(self.current)

    def _go(self, part: str) -> None:
        if part != ASSIGNMENTS:
            self.tabs.set_value(ASSIGNMENTS)
            self.went.emit(part)

    def _on(self, place: QWidget, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), place)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(partial(act))
