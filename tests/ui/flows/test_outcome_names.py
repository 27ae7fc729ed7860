"""How people are named in the results of an assignment, and in which order they stand."""

from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from quizapp.classroom.rules import Rules
from quizapp.services.clock import utc_now
from quizapp.session.learner import Learner
from quizapp.ui.library.teacher_tabs import ASSIGNMENTS
from quizapp.ui.pages.assignments_page import AssignmentsPage
from quizapp.ui.pages.outcome_page import OutcomePage
from quizapp.ui.pages.teacher_page import TeacherPage
from tests.ui.flows.exams import Office
from tests.window import Program


def test_people_stand_in_the_order_of_the_language_and_namesakes_have_their_numbers(
    qtbot: QtBot, tmp_path: Path
) -> None:
    office = Office(tmp_path)
    task = office.set(Rules())
    for name, number in (("Zeynep", "104"), ("Zeynep", "103"), ("Çiçek", "")):
        one = office.store.add_learner(Learner(uuid4(), name, number), utc_now())
        office.exams.taking.begin(task.id, one)
    office.close()
    program = Program(qtbot, tmp_path)
    program.shell.went.emit("teacher")
    program.page(TeacherPage).show_part(ASSIGNMENTS)
    program.page(AssignmentsPage)
    program.press(Qt.Key.Key_Return)
    model = program.page(OutcomePage).table.model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert names == ["Çiçek", "Zeynep · 103", "Zeynep · 104"]
    program.close()
