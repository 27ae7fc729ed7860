"""The program with the editor open, and what is shown in it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.editing.sheet_view import SheetView
from quizapp.ui.flows.sets_flow import SetsFlow
from quizapp.ui.pages.editor_page import EditorPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.widgets.painted_button import PaintedButton
from tests.window import Program

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
BUNDLED = "azerbaijan-turkiye"


class Editing(Program):
    """A program whose hands know the editor."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        """Open the window and go to the page of the teacher."""
        super().__init__(qtbot, folder)
        self.page(HomePage)
        self.to_teacher()

    @property
    def editor(self) -> EditorPage:
        return self.page(EditorPage)

    @property
    def view(self) -> SheetView:
        return self.editor.events.sheet.view

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """All rows of the set, without the empty cells at their ends."""
        return tuple(
            row[: max((at + 1 for at, cell in enumerate(row) if cell), default=0)]
            for row in self.editor.desk.draft.rows
        )

    @property
    def stems(self) -> list[str]:
        return [question.stem for question in self.editor.desk.draft.questions]

    def to_teacher(self) -> TeacherPage:
        self.shell.went.emit("teacher")
        return self.page(TeacherPage)

    def begin(self) -> None:
        """Begin a new set."""
        self.to_teacher().sets.begun.emit()
        self.page(EditorPage)
        QApplication.processEvents()

    def open(self, set_id: str) -> None:
        self.to_teacher()
        self.shell.findChild(SetsFlow).opened.emit(set_id)
        self.page(EditorPage)

    def type(self, *keys: Qt.Key | str) -> None:
        """Type letter by letter, wherever the focus goes meanwhile."""
        for key in keys:
            for one in key if isinstance(key, str) else [key]:
                self.press(one)
        QApplication.processEvents()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self.focus, key, modifiers)
        QApplication.processEvents()

    def fill(self, *rows: tuple[str, ...]) -> None:
        """Type rows into a new set, as into a spreadsheet."""
        self.view.setFocus()
        for at, row in enumerate(rows):
            self.view.show_cell(at, "title")
            for cell in row:
                self.type(cell, Qt.Key.Key_Tab)

    def judged(self) -> None:
        """Wait until what was typed was looked at."""
        self.until(lambda: self.editor.desk.is_judged)

    def said(self, widget: QWidget) -> str:
        QApplication.processEvents()
        shown = (label for label in widget.findChildren(QLabel) if label.isVisible())
        return "\n".join(label.text() for label in shown)

    def push(self, name: str) -> None:
        """Press the button with these words or this name."""
        QApplication.processEvents()
        buttons = self.window.findChildren(PaintedButton)
        next(b for b in buttons if b.isVisible() and b.accessibleName() == name).click()


def listed(program: Program) -> list[str]:
    """Return all cells of the table of sets."""
    model = program.page(TeacherPage).sets.table.table.model()
    places = ((row, at) for row in range(model.rowCount()) for at in range(model.columnCount()))
    return [str(model.index(row, at).data()) for row, at in places]
