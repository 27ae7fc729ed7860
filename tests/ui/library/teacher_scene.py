"""A data folder with question sets in every state, and the program on the page of the teacher."""

import json
from pathlib import Path

from pytestqt.qtbot import QtBot

from quizapp.paths import added_sets
from quizapp.ui.background import Inline, Runner
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.teacher_page import TeacherPage
from tests.window import Program

RAIL = "title,date\nBaku–Tiflis opened,1883\nKars opened,someday\nBTK opened,2017-10-30\n"
TREATIES = "title,date,colour\nKars,1921-10-13,red\nBatum,1918-06-04,blue\n"
CLASS = {
    "quizapp": 1,
    "title": "My class",
    "events": [{"title": "Treaty", "date": "1921-10-13"}],
    "questions": [
        {"kind": "short", "stem": "Which river?", "answers": [{"text": "Aras"}]},
        {"kind": "essay", "stem": "Tell of it."},
    ],
}


def fill(folder: Path) -> None:
    """Add a set with an error, one with a warning, and one that was written here."""
    sets = added_sets(folder)
    sets.mkdir(parents=True)
    (sets / "rail-lines.csv").write_text(RAIL, encoding="utf-8")
    (sets / "treaties.csv").write_text(TREATIES, encoding="utf-8")
    (sets / "my-class.json").write_text(json.dumps(CLASS), encoding="utf-8")


def open_teacher(qtbot: QtBot, folder: Path, background: Runner | None = None) -> Program:
    """Open the program and go to the page."""
    program = Program(qtbot, folder, background or Inline())
    program.page(HomePage)
    program.shell.went.emit("teacher")
    program.page(TeacherPage)
    return program
