"""Tests of taking an exam in the window, by keys."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quizapp.classroom.rules import Feedback, Rules
from quizapp.classroom.sitting import LEFT_PAGE, LEFT_WINDOW
from quizapp.classroom.sitting_summary import SittingSummary
from quizapp.services.clock import utc_now
from quizapp.services.teachers_area import TeachersArea
from quizapp.ui.exams.exam_watch import ExamWatch
from quizapp.ui.flows.exam_flow import ExamFlow
from quizapp.ui.library.teacher_tabs import RESULTS
from quizapp.ui.pages.exam_end_page import ExamEndPage
from quizapp.ui.pages.exam_page import ExamPage
from quizapp.ui.pages.exam_start_page import ExamStartPage
from quizapp.ui.pages.history_page import HistoryPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.results_page import ResultsPage
from quizapp.ui.pages.review_page import ReviewPage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.progress_segments import ProgressSegments
from tests.ui.flows.exams import SET, Office
from tests.window import Program

Open = Callable[[Rules], Program]
INSTANT = 0.02
"""A time that is over before anything can be done."""


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Open the program where something is set by some rules, at its start page."""
    programs: list[Program] = []

    def open_program(rules: Rules) -> Program:
        office = Office(tmp_path)
        office.set(rules)
        office.close()
        programs.append(Program(qtbot, tmp_path))
        return to_start(programs[-1], "Look and start")

    yield open_program
    for program in programs:
        program.close()


def to_start(program: Program, words: str) -> Program:
    """Go from home to the page with the rules."""
    program.page(HomePage)
    program.button(words).click()
    program.page(ExamStartPage)
    return program


def give(program: Program) -> None:
    """Answer the question on the screen rightly."""
    page = program.page(ExamPage)
    assert page.sheet.item is not None
    page.answered.emit(page.sheet.item.question.key)


def seen(program: Program) -> str:
    """Return all words on the page."""
    page = program.shell.page
    assert page is not None
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisible())


def sittings(folder: Path) -> tuple[SittingSummary, ...]:
    """Return what is kept of all sittings of the only assignment."""
    office = Office(folder)
    (line,) = office.exams.setting.all()
    (taker,) = office.exams.setting.outcome(line.assignment.id).takers
    office.close()
    return taker.sittings


def test_the_rules_are_told_before_anything_begins(opened: Open, tmp_path: Path) -> None:
    program = opened(Rules(quiz_seconds=2400, corrected=True))
    words = seen(program)
    assert "40 minutes for everything" in words
    assert "One attempt" in words
    assert "You see what was right at the end" in words
    assert "1 ÷ (k − 1)" in words
    assert "Leaving the window is noted" in words
    program.press(Qt.Key.Key_Escape)
    program.page(HomePage)
    office = Office(tmp_path)
    assert office.exams.setting.all()[0].began == 0
    office.close()


def test_an_exam_is_taken_by_keys_and_tells_nothing_until_the_end(opened: Open) -> None:
    program = opened(Rules(quiz_seconds=2400))
    program.press(Qt.Key.Key_Return)
    page = program.page(ExamPage)
    for number in range(3):
        assert page.sheet.feedback is None
        assert page.header.place == f"{number + 1} of 3"
        progress = page.header.findChild(ProgressSegments)
        assert isinstance(progress, ProgressSegments)
        assert progress.accessibleName() == f"Question {number + 1} of 3"
        program.skip()
    program.page(ExamEndPage)
    assert "Handed in" in seen(program)
    assert "0 of 3 questions answered" in seen(program)
    assert program.nameless() == []
    program.press(Qt.Key.Key_Return)
    program.page(ResultsPage)


def test_answers_told_at_once_are_explained_without_another_like_it(opened: Open) -> None:
    program = opened(Rules(feedback=Feedback.NOW))
    program.press(Qt.Key.Key_Return)
    give(program)
    page = program.page(ExamPage)
    assert page.sheet.feedback is not None
    assert not page.footer.another.isVisible()
    program.press("l")
    assert page.header.place == "1 of 3"
    program.go_on()
    assert page.header.place == "2 of 3"


def test_before_the_date_no_page_tells_what_was_right(opened: Open) -> None:
    later = utc_now() + timedelta(days=3)
    program = opened(Rules(feedback=Feedback.LATER, feedback_at=later))
    program.press(Qt.Key.Key_Return)
    for _ in range(3):
        give(program)
    end = program.page(ExamEndPage)
    assert not end.result.isVisible()
    assert "points" not in seen(program)
    program.press(Qt.Key.Key_Return)
    home = program.page(HomePage)
    assert home.assignments.isVisible()
    program.button("Look").click()
    program.page(ExamStartPage)
    assert "There is no further attempt" in seen(program)
    assert not program.page(ExamStartPage).result.isVisible()
    program.shell.went.emit("history")
    history = program.page(HistoryPage)
    assert not any(table.isVisible() for table in history.findChildren(DataTable))


def test_the_corrected_score_stands_beside_the_other_one(opened: Open) -> None:
    program = opened(Rules(corrected=True))
    program.press(Qt.Key.Key_Return)
    for _ in range(3):
        give(program)
    program.page(ExamEndPage)
    assert "Corrected for guessing; without the correction" in seen(program)


def test_when_the_time_is_over_it_is_handed_in_kindly(opened: Open, tmp_path: Path) -> None:
    program = opened(Rules(quiz_seconds=INSTANT))
    program.press(Qt.Key.Key_Return)
    program.page(ExamEndPage)
    assert "Time is over" in seen(program)
    assert "Everything you answered counts" in seen(program)
    (sitting,) = sittings(tmp_path)
    assert sitting.finished_at is not None
    assert sitting.used == INSTANT


def test_when_the_time_of_a_question_is_over_the_next_one_comes_until_the_end(
    opened: Open,
) -> None:
    program = opened(Rules(question_seconds=INSTANT))
    program.press(Qt.Key.Key_Return)
    program.page(ExamEndPage)
    assert "0 of 3 questions answered" in seen(program)


def test_what_was_left_is_gone_on_with_at_the_same_question(opened: Open) -> None:
    program = opened(Rules(quiz_seconds=2400))
    program.press(Qt.Key.Key_Return)
    give(program)
    program.press(Qt.Key.Key_Escape, Qt.Key.Key_Return)
    assert program.button("Go on").hasFocus()
    assert "1 answered, the time is running" in seen(program)
    program.press(Qt.Key.Key_Return)
    program.page(ExamStartPage)
    assert "Your time is running." in seen(program)
    program.press(Qt.Key.Key_Return)
    assert program.page(ExamPage).header.place == "2 of 3"


def test_enter_is_shown_at_home_where_it_leads(opened: Open) -> None:
    program = opened(Rules(quiz_seconds=2400))
    program.press(Qt.Key.Key_Return)
    program.page(ExamPage)
    program.shell.went.emit("home")
    home = program.page(HomePage)
    home.started.emit(SET)
    program.page(QuizPage)
    program.shell.went.emit("home")
    with_key = program.button("Go on")
    without = program.button("Continue")
    plain = [Button(with_key._themes, button.text(), icon="play") for button in (with_key, without)]
    assert with_key.hasFocus()
    assert without.sizeHint() == plain[1].sizeHint()
    assert with_key.sizeHint().width() > plain[0].sizeHint().width()
    program.press(Qt.Key.Key_Return)
    program.page(ExamStartPage)


def test_a_program_that_is_closed_and_opened_goes_on_too(
    opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    program = opened(Rules(quiz_seconds=2400))
    program.press(Qt.Key.Key_Return)
    give(program)
    program.close()
    again = to_start(Program(qtbot, tmp_path), "Go on")
    again.press(Qt.Key.Key_Return)
    assert again.page(ExamPage).header.place == "2 of 3"
    again.close()


def test_the_time_can_be_hidden_and_asked_for(opened: Open) -> None:
    program = opened(Rules(quiz_seconds=2400))
    program.press(Qt.Key.Key_Return)
    timer = program.page(ExamPage).timer
    assert timer.text in ("40:00", "39:59", "39:58")
    QTest.keyClick(program.focus, Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    assert timer.text == "hidden"
    QTest.keyClick(program.focus, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert timer.text != "hidden"


def test_that_the_window_was_left_is_kept_for_the_teacher(opened: Open, tmp_path: Path) -> None:
    program = opened(Rules(quiz_seconds=2400))
    program.press(Qt.Key.Key_Return)
    program.page(ExamPage)
    watch = program.window.findChild(ExamWatch)
    assert isinstance(watch, ExamWatch)
    watch.leave(LEFT_WINDOW)
    watch.back(LEFT_WINDOW)
    (sitting,) = sittings(tmp_path)
    assert [note.sort for note in sitting.notes] == [LEFT_WINDOW]


def test_another_page_of_the_program_is_noted_like_another_window(
    opened: Open, tmp_path: Path
) -> None:
    program = opened(Rules(quiz_seconds=2400))
    program.press(Qt.Key.Key_Return)
    page = program.page(ExamPage)
    flow = program.window.findChild(ExamFlow)
    assert isinstance(flow, ExamFlow)
    program.shell.went.emit("history")
    flow.look()
    program.shell.show_page(page)
    flow.look()
    (sitting,) = sittings(tmp_path)
    assert [note.sort for note in sitting.notes] == [LEFT_PAGE]


def test_an_exam_that_wants_it_fills_the_screen_until_it_ends(opened: Open) -> None:
    program = opened(Rules(full_screen=True))
    assert "It fills the screen" in seen(program)
    program.press(Qt.Key.Key_Return)
    program.until(program.window.isFullScreen)
    program.press(Qt.Key.Key_F11)
    assert not program.window.isFullScreen()
    program.press(Qt.Key.Key_F11)
    for _ in range(3):
        give(program)
    program.page(ExamEndPage)
    assert not program.window.isFullScreen()


def test_the_time_is_kept_although_nothing_is_answered(opened: Open, tmp_path: Path) -> None:
    program = opened(Rules(quiz_seconds=2400))
    program.press(Qt.Key.Key_Return)
    program.page(ExamPage)
    flow = program.window.findChild(ExamFlow)
    assert isinstance(flow, ExamFlow)
    before = sittings(tmp_path)[0].used
    flow._kept -= 60
    flow.look()
    assert sittings(tmp_path)[0].used > before


def test_results_show_what_is_told_later_only_to_who_asks_for_it(
    opened: Open, tmp_path: Path
) -> None:
    later = utc_now() + timedelta(days=3)
    program = opened(Rules(feedback=Feedback.LATER, feedback_at=later))
    program.press(Qt.Key.Key_Return)
    for _ in range(3):
        give(program)
    program.page(ExamEndPage)
    program.shell.went.emit("teacher")
    program.page(TeacherPage).went.emit(RESULTS)
    page = program.page(ReviewPage)
    assert not page.table.isVisible()
    assert "3 are left out" in seen(program)
    page.later.click()
    assert page.table.model().rowCount() == 3
    page.table.setFocus()
    program.press(Qt.Key.Key_Return)
    program.page(QuizPage).back_requested.emit()
    program.shell.went.emit("home")
    program.shell.went.emit("teacher")
    program.page(TeacherPage).went.emit(RESULTS)
    assert not program.page(ReviewPage).table.isVisible()
    TeachersArea(tmp_path, lanes=1).protect("four golden apples", 5)
    page.changed.emit()
    assert page.table.model().rowCount() == 3
    assert not page.later.isVisible()
