"""Every key that does something stands in a sheet of keys."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quizapp.ui.dialogs.all_keys import AllKeys
from quizapp.ui.dialogs.editor_keys import EditorKeys
from quizapp.ui.dialogs.key_sheet import KeySheet
from quizapp.ui.dialogs.prepare_keys import PrepareKeys
from quizapp.ui.dialogs.quiz_keys import QuizKeys
from quizapp.ui.library.set_actions import SetAction
from quizapp.ui.library.sets_table import SetsTable
from quizapp.ui.library.teacher_tabs import ASSIGNMENTS, CLASSES, RESULTS
from quizapp.ui.pages.editor_page import EditorPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.key_hints import KeyHints
from tests.window import Program

PLACES = ("home", "progress", "history", "teacher", "settings", "help")
MODIFIERS = ("Ctrl", "Shift", "Alt")
AS_WRITTEN = {"Return": "Enter", "Delete": "Del", "PgUp": "Page ↑", "PgDown": "Page ↓", "-": "−"}
ALIASES = {
    "Ctrl+=": "Ctrl++",
    "Ctrl+Shift+Z": "Ctrl+Y",
    "Undo": "Ctrl+Z",
    "Alt+Backspace": "Ctrl+Z",
}
"""Second keys for the same, known from other programs."""


def shown(sheet: KeySheet) -> Iterator[str]:
    """Yield all keys of a sheet, each with what is held down with it."""
    for hint in chain.from_iterable(hints._hints for hints in sheet.findChildren(KeyHints)):
        held = [key for key in hint.keys if key in MODIFIERS]
        for key in hint.keys:
            if key not in MODIFIERS:
                yield "+".join((*held, key))


def written(sequence: str) -> str:
    """Return a shortcut as the sheets write it."""
    *held, key = sequence.removesuffix("+").split("+")
    if sequence.endswith("++"):
        key = "+"
    return "+".join((*held, AS_WRITTEN.get(key, key))).replace("++", "+", 0)


def visit_everything(program: Program) -> None:
    """Go to every page once; it is built then, with its keys."""
    home = program.page(HomePage)
    for place in PLACES:
        program.shell.went.emit(place)
    teacher = program.window.findChild(TeacherPage)
    assert teacher is not None
    for part in (CLASSES, ASSIGNMENTS, RESULTS):
        teacher.went.emit(part)
    for action in (SetAction.ANALYSE, SetAction.EXPORT, SetAction.TIMELINE, SetAction.PREPARE):
        teacher.acted.emit(action, program.window.findChild(SetsTable).current)
    teacher.sets.begun.emit()
    program.page(EditorPage)
    for asked in (home.who_asked, home.add_asked):
        asked.emit()


def test_every_shortcut_of_the_program_stands_in_a_sheet(qtbot: QtBot, tmp_path: Path) -> None:
    program = Program(qtbot, tmp_path)
    visit_everything(program)
    themes = program.window.findChild(ThemeStore)
    assert themes is not None
    kinds = (AllKeys, EditorKeys, PrepareKeys, QuizKeys)
    known = set(chain.from_iterable(shown(kind(themes, program.shell)) for kind in kinds))
    keys = {
        key.toString()
        for shortcut in program.window.findChildren(QShortcut)
        for key in shortcut.keys()  # noqa: SIM118
    }
    assert len(keys) > 30
    without_shift = {key.replace("Shift+F3", "F3") for key in keys}
    named = {written(ALIASES.get(key, key)) for key in without_shift}
    assert named - known == set()
    program.close()


def test_the_sheet_opens_from_every_place_and_leads_back(qtbot: QtBot, tmp_path: Path) -> None:
    program = Program(qtbot, tmp_path)
    program.page(HomePage)
    for place in PLACES:
        program.shell.went.emit(place)
        QTest.keyClick(program.focus, Qt.Key.Key_Question, Qt.KeyboardModifier.ControlModifier)
        program.until(lambda: program.window.findChildren(AllKeys))
        sheet = program.window.findChildren(AllKeys)[-1]
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        program.until(lambda: not program.window.findChildren(AllKeys))
        assert program.shell.place == place
    program.close()
