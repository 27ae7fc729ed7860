"""Tests of setting assignments in the window."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quizapp.classroom.assignment import State
from quizapp.classroom.rules import Feedback, Rules
from quizapp.services.clock import utc_now
from quizapp.session.learner import Learner
from quizapp.ui.exams.setting_words import notes_line
from quizapp.ui.library.teacher_tabs import ASSIGNMENTS, CLASSES, SETS
from quizapp.ui.pages.assignments_page import AssignmentsPage
from quizapp.ui.pages.change_assignment_page import ChangeAssignmentPage
from quizapp.ui.pages.classes_page import ClassesPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.new_assignment_page import NewAssignmentPage
from quizapp.ui.pages.outcome_page import OutcomePage
from quizapp.ui.pages.results_page import ResultsPage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.widgets.label import Label
from tests.storage.exam_rows import add_class
from tests.ui.flows.exams import Office
from tests.window import Program

Prepare = Callable[[Office], object]
Open = Callable[[Prepare], Program]


def nothing(_: Office) -> None:
    """Set nothing."""


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Open the program at the list of what is set, after something was done to its files."""
    programs: list[Program] = []

    def open_program(prepare: Prepare) -> Program:
        office = Office(tmp_path)
        prepare(office)
        office.close()
        program = Program(qtbot, tmp_path)
        programs.append(program)
        program.shell.went.emit("teacher")
        program.page(TeacherPage).show_part(ASSIGNMENTS)
        program.page(AssignmentsPage)
        return program

    yield open_program
    for program in programs:
        program.close()


def seen(program: Program) -> str:
    """Return all words on the page."""
    page = program.shell.page
    assert page is not None
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisible())


def test_the_first_assignment_is_made_by_keys(opened: Open) -> None:
    program = opened(nothing)
    program.until(lambda: "Nothing is set yet" in seen(program))
    program.press(Qt.Key.Key_Return)
    form = program.page(NewAssignmentPage)
    program.press("Unit 4")
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page = program.page(AssignmentsPage)
    assert page.current is not None
    assignment = page.current.assignment
    assert (assignment.title, assignment.questions, assignment.class_id) == ("Unit 4", 10, None)
    assert assignment.rules == Rules()
    assert program.nameless() == []


def test_what_was_written_stays_until_it_is_sent_or_cancelled(opened: Open) -> None:
    program = opened(nothing)
    program.until(lambda: "Nothing is set yet" in seen(program))
    program.press(Qt.Key.Key_Return)
    program.page(NewAssignmentPage).title.set_text("Unit 4")
    program.shell.went.emit("home")
    program.page(HomePage)
    program.shell.went.emit("teacher")
    program.page(TeacherPage).show_part(ASSIGNMENTS)
    program.page(AssignmentsPage).new_asked.emit()
    assert program.page(NewAssignmentPage).title.text() == "Unit 4"
    program.press(Qt.Key.Key_Escape)
    program.page(AssignmentsPage).new_asked.emit()
    assert program.page(NewAssignmentPage).title.text() == ""


def test_every_rule_of_the_form_arrives(opened: Open) -> None:
    class_id = None

    def prepare(office: Office) -> None:
        nonlocal class_id
        class_id = add_class(office.store, "9b")

    program = opened(prepare)
    program.press(Qt.Key.Key_Return)
    form = program.page(NewAssignmentPage)
    form._whom.setCurrentIndex(1)
    form.form.time.set_text("40")
    form.form.each.set_text("90")
    form.form.opens.set_text("2026-03-01 08:00")
    form.form.closes.set_text("2026-03-02")
    form.form.feedback_at.set_text("2026-03-03 12:00")
    for segmented, value in (
        (form._own, "own"),
        (form._count, "20"),
        (form.form.attempts, "any"),
        (form.form.feedback, Feedback.LATER),
        (form.form.corrected, "on"),
        (form.form.mix, "on"),
        (form.form.mix_options, "on"),
        (form.form.full, "on"),
    ):
        segmented.chosen.emit(str(value))
    assert program.nameless() == []
    form.make.click()
    page = program.page(AssignmentsPage)
    assert page.current is not None
    made, rules = page.current.assignment, page.current.assignment.rules
    assert (made.questions, made.drawn, made.class_id) == (20, True, class_id)
    assert (rules.quiz_seconds, rules.question_seconds, rules.attempts) == (2400, 90, None)
    assert rules.corrected
    assert rules.shuffle_questions
    assert rules.shuffle_options
    assert rules.full_screen
    assert rules.feedback_at is not None
    assert rules.feedback_at.astimezone().isoformat()[:16] == "2026-03-03T12:00"
    assert made.closes_at is not None
    assert made.closes_at.astimezone().isoformat()[:16] == "2026-03-02T00:00"


@pytest.mark.parametrize(
    ("field", "text", "fault"),
    [
        ("time", "forty", "A whole number"),
        ("each", "0", "A whole number"),
        ("closes", "tomorrow", "A date is written like"),
        ("feedback_at", "", "From when on are they shown?"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    opened: Open, field: str, text: str, fault: str
) -> None:
    program = opened(nothing)
    program.press(Qt.Key.Key_Return)
    form = program.page(NewAssignmentPage)
    if field == "feedback_at":
        form.form.feedback.chosen.emit(str(Feedback.LATER))
    getattr(form.form, field).set_text(text)
    form.make.click()
    assert program.shell.page is form
    assert fault in getattr(form.form, field).edit.accessibleDescription()
    assert getattr(form.form, field).edit.hasFocus()


def test_it_would_not_close_before_it_opens(opened: Open) -> None:
    program = opened(nothing)
    program.press(Qt.Key.Key_Return)
    form = program.page(NewAssignmentPage)
    form.form.opens.set_text("2026-03-02")
    form.form.closes.set_text("2026-03-01")
    form.make.click()
    assert "before it opens" in form.form.closes.edit.accessibleDescription()


def test_it_is_closed_opened_again_removed_and_brought_back(opened: Open) -> None:
    program = opened(lambda office: office.set(Rules()))
    page = program.page(AssignmentsPage)

    def state() -> State | None:
        return None if page.current is None else page.current.state

    page.bar.toggle.click()
    assert state() is State.CLOSED
    page.bar.toggle.click()
    assert state() is State.OPEN
    program.until(page.table.isVisible)
    program.press(Qt.Key.Key_Delete)
    program.until(lambda: state() is None)
    program.until(lambda: "What was answered is kept" in seen(program))
    program.press(Qt.Key.Key_Return)
    assert state() is State.OPEN


def test_what_nobody_has_begun_is_changed_as_a_whole(opened: Open) -> None:
    program = opened(lambda office: office.set(Rules(quiz_seconds=90)))
    page = program.page(AssignmentsPage)
    program.until(page.table.isVisible)
    program.press(Qt.Key.Key_F2)
    form = program.page(ChangeAssignmentPage)
    assert (form.title.text(), form.form.time.text()) == ("Unit 4", "2")
    assert form.title.edit.hasFocus()
    assert program.nameless() == []
    form.title.set_text("Unit 4b")
    form.form.closes.set_text("2036-03-02 10:00")
    form.form.attempts.set_value("3")
    form.form.corrected.set_value("on")
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    program.page(AssignmentsPage)
    assert page.current is not None
    task = page.current.assignment
    assert task.title == "Unit 4b"
    assert task.rules == Rules(quiz_seconds=90, attempts=3, corrected=True)
    assert task.closes_at is not None


def test_what_has_no_room_below_the_list_is_in_the_menu(opened: Open) -> None:
    program = opened(lambda office: office.set(Rules()))
    page = program.page(AssignmentsPage)
    program.window.resize(720, 480)
    program.until(page.bar.look.isVisible)
    assert not page.bar.remove.isVisible()
    menu = page.bar.menu()
    assert [one.text().split("\t")[0] for one in menu.actions()] == [
        "Results", "Change…", "Close", "Hand out as a file…", "Remove",
    ]  # fmt: skip
    menu.actions()[2].trigger()
    assert page.current is not None
    assert page.current.state is State.CLOSED


def test_of_what_somebody_has_begun_the_time_is_not_offered(opened: Open) -> None:
    program = opened(taken)
    page = program.page(AssignmentsPage)
    page.bar.change.click()
    form = program.page(ChangeAssignmentPage)
    program.until(lambda: "Somebody has begun" in seen(program))
    assert not form.form.time.isVisible()
    assert not form.form.corrected.isVisible()
    form.form.feedback.chosen.emit(str(Feedback.LATER))
    form.make.click()
    assert "From when on" in form.form.feedback_at.edit.accessibleDescription()
    form.form.feedback_at.set_text("2036-03-02")
    form.make.click()
    program.page(AssignmentsPage)
    assert page.current is not None
    rules = page.current.assignment.rules
    assert (rules.feedback, rules.quiz_seconds, rules.corrected) == (Feedback.LATER, 1200, True)


def test_the_tabs_lead_to_every_part_of_the_area(opened: Open) -> None:
    program = opened(nothing)
    program.page(AssignmentsPage).tabs.chosen.emit(CLASSES)
    program.page(ClassesPage).tabs.chosen.emit(ASSIGNMENTS)
    program.page(AssignmentsPage).tabs.chosen.emit(SETS)
    program.page(TeacherPage)


def taken(office: Office) -> None:
    """Let one person hand an exam in, and another one be known."""
    task = office.set(Rules(quiz_seconds=1200, corrected=True))
    taking = office.exams.taking
    deniz = office.store.add_learner(Learner(uuid4(), "Deniz"), utc_now())
    class_sitting = taking.begin(task.id, deniz)
    while class_sitting.quiz.current is not None:
        key = class_sitting.quiz.current.question.key
        class_sitting = taking.note(class_sitting, "left-window", 5, taking.look())
        class_sitting = taking.answer(class_sitting, key, taking.look())


def test_how_it_went_is_seen_person_by_person(opened: Open) -> None:
    program = opened(taken)
    program.press(Qt.Key.Key_Return)
    page = program.page(OutcomePage)
    assert page.current is not None
    taker, sitting = page.current
    assert taker.learner.name == "Deniz"
    assert sitting is not None
    assert notes_line(sitting.notes) == "left the window (3×)"
    program.until(lambda: "another window was used for 5 seconds" in seen(program))
    assert program.nameless() == []
    program.press(Qt.Key.Key_Return)
    program.page(ResultsPage)
    assert "Results of " in seen(program)
    program.press(Qt.Key.Key_Escape)
    assert program.page(OutcomePage) is page
    program.press(Qt.Key.Key_Escape)
    program.page(AssignmentsPage)


def test_extra_time_is_given_to_one_person_by_keys(opened: Open, tmp_path: Path) -> None:
    def prepare(office: Office) -> None:
        taken(office)
        (line,) = office.exams.setting.all()
        office.exams.taking.begin(line.assignment.id, office.people.learner("Ada"))

    program = opened(prepare)
    program.press(Qt.Key.Key_Return)
    page = program.page(OutcomePage)
    page.extra.setFocus()
    program.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert page.current is not None
    assert (page.current[0].learner.name, page.current[0].extra) == ("Ada", 0.25)
    assert page.extra.hasFocus()
    program.press(Qt.Key.Key_Escape)
    program.page(AssignmentsPage)
    office = Office(tmp_path)
    (line,) = office.exams.setting.all()
    assert [one.extra for one in office.exams.setting.outcome(line.assignment.id).takers] == [
        0.25,
        0,
    ]
    office.close()
