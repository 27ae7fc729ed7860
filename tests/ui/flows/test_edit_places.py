"""Going from what was said about a set to the very place in the editor."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from quizapp.paths import added_sets
from quizapp.ui.editing.editor_head import EVENTS, QUESTIONS
from quizapp.ui.flows.edit_flow import EditFlow
from quizapp.ui.flows.teacher_flow import TeacherFlow
from quizapp.ui.library.problem_row import ProblemRow
from quizapp.ui.library.set_actions import SetAction
from quizapp.ui.pages.teacher_page import TeacherPage
from tests.ui.flows.editing import Editing

EVENTS_HERE = [
    {"title": "First flight", "date": "1903-12-17"},
    {"title": "Moon landing", "date": "some day"},
]
ASKED = [{"kind": "true_false", "stem": f"Statement {n}.", "truth": True} for n in range(3)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a set of two events, one with a fault, and three questions."""
    sets = added_sets(tmp_path)
    sets.mkdir(parents=True)
    unit = {"quizapp": 1, "title": "Unit", "events": EVENTS_HERE, "questions": ASKED}
    (sets / "unit.json").write_text(json.dumps(unit))
    return tmp_path


def test_a_fault_of_a_set_is_opened_in_its_cell(qtbot: QtBot, folder: Path) -> None:
    program = Editing(qtbot, folder)
    sets = program.to_teacher().sets
    assert sets.table.choose("unit")
    program.page(TeacherPage).acted.emit(SetAction.PROBLEMS, sets.table.current)
    sets.problems.findChildren(ProblemRow)[0].opened.emit()
    assert program.editor.part == EVENTS
    assert (program.view.row, program.view.column) == (1, "date")
    assert program.focus is program.view
    program.close()


def test_a_report_about_a_question_opens_that_question(qtbot: QtBot, folder: Path) -> None:
    program = Editing(qtbot, folder)
    program.to_teacher()
    flow = program.window.findChild(TeacherFlow)
    assert isinstance(flow, TeacherFlow)
    flow.question_opened.emit("unit", 2)
    assert program.editor.part == QUESTIONS
    assert program.editor.questions.list.place == 2
    assert program.editor.questions.card.isAncestorOf(program.focus)
    program.close()


def test_a_place_is_found_although_rows_were_typed_above_it(qtbot: QtBot, folder: Path) -> None:
    program = Editing(qtbot, folder)
    program.open("unit")
    desk = program.editor.desk
    moved = desk.draft.with_rows([("Fire",)], 0).with_question(desk.draft.questions[2], 0)
    desk.change("Type", moved.without_question(3))
    program.to_teacher()
    flow = program.window.findChild(EditFlow)
    assert isinstance(flow, EditFlow)
    flow.show_row("unit", 1, "date")
    assert (program.view.row, program.view.column) == (2, "date")
    flow.show_question("unit", 2)
    assert program.editor.questions.list.place == 0
    program.close()
