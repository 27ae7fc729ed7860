"""The window is killed while somebody types, and nothing typed is lost."""

import signal
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.source_code import ROOT
from tests.ui.flows.editing import Editing, listed

TYPIST = """
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.app import build
from quizapp.paths import added_sets
from quizapp.ui.background import Background
from quizapp.ui.pages.editor_page import EditorPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.shell import Shell

folder = Path(sys.argv[1])
application = QApplication([])
window = build(folder, Background())
window.show()
window.activateWindow()


def until(happened):
    while not happened():
        QTest.qWait(20)


def page(kind):
    until(lambda: window.findChild(Shell) and isinstance(window.findChild(Shell).page, kind))
    return window.findChild(Shell).page


def type_(keys):
    for key in keys:
        QTest.keyClick(window.focusWidget(), key)


page(HomePage)
window.findChild(Shell).went.emit("teacher")
page(TeacherPage).sets.begun.emit()
view = page(EditorPage).events.sheet.view
view.setFocus()
type_([*"First flight", Qt.Key.Key_Tab, *"1903-12-17", Qt.Key.Key_Return])
view.show_cell(1, "title")
type_("Moon lan")
QTest.qWait(300)
note = added_sets(folder) / ".my-set.unsaved"
until(lambda: note.exists() and "Moon lan" in note.read_text("utf-8"))
print(type(window.focusWidget()).__name__, flush=True)
QTest.qWait(60_000)
"""


def test_whatever_was_typed_is_there_after_the_program_was_killed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(tmp_path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as typist:
        assert typist.stdout is not None
        # A cell is still open when the end comes.
        assert typist.stdout.readline().strip() == "CellField"
        typist.send_signal(signal.SIGKILL)
    again = Editing(qtbot, tmp_path)
    again.to_teacher()
    again.until(lambda: any("Draft" in cell or "not saved" in cell for cell in listed(again)))
    again.open("my-set")
    assert again.rows == (("First flight", "1903-12-17"), ("Moon lan",))
    assert "Everything you typed is here" in again.said(again.editor.message)
    again.close()
