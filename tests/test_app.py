"""The whole program, from the first start to the history of a quiz, by keys alone."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.settings import FILE_NAME as SETTINGS_FILE
from quizapp.settings import read_settings
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store
from quizapp.ui.background import Background, Inline, Runner
from quizapp.ui.pages.history_page import HistoryPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.opening_page import OpeningPage
from quizapp.ui.pages.problem_page import ProblemPage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.results_page import ResultsPage
from quizapp.ui.preferences import Preferences
from quizapp.ui.results.answer_row import AnswerRow
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from tests.window import Program

Open = Callable[..., Program]
RUNNERS = pytest.mark.parametrize("runner", [Inline, Background])


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Open the program on one and the same folder, as often as a test likes."""
    programs: list[Program] = []

    def open_program(runner: Callable[[], Runner] = Inline, *files: Path) -> Program:
        programs.append(Program(qtbot, tmp_path, runner(), files=files))
        return programs[-1]

    yield open_program
    for program in programs:
        program.close()


def at_home(program: Program) -> None:
    """Wait until the home page knows what there is to do, and the focus is on it."""
    program.page(HomePage)
    program.until(lambda: isinstance(program.window.focusWidget(), Button))


def stored(folder: Path) -> tuple[int, int]:
    """Count the quizzes that are finished, and all answers."""
    store = Store(folder / FILE_NAME)
    counts = len(store.finished()), len(store.answers())
    store.close()
    return counts


@RUNNERS
def test_a_whole_quiz_is_taken_by_keys_alone(
    opened: Open, runner: Callable[[], Runner], tmp_path: Path
) -> None:
    (tmp_path / SETTINGS_FILE).write_text('{"quiz_length": 5}')
    program = opened(runner)
    at_home(program)
    program.press(Qt.Key.Key_Return)
    page = program.page(QuizPage)
    for number in range(5):
        assert program.shell.page is page
        program.answer(right=number != 2)
        assert stored(tmp_path)[1] == number + 1
        program.go_on()
    program.page(ResultsPage)
    assert stored(tmp_path) == (1, 5)
    assert program.flashes.names == []

    program.press(Qt.Key.Key_Escape)
    at_home(program)
    program.shell.went.emit("history")
    history = program.page(HistoryPage)
    table = history.findChild(DataTable)
    assert isinstance(table, DataTable)
    program.until(table.isVisible)
    table.setFocus()
    table.selectRow(0)
    program.press(Qt.Key.Key_Return)
    rows = program.page(ResultsPage).findChildren(AnswerRow)
    assert len([row for row in rows if row.isVisible()]) == 5


@RUNNERS
def test_a_quiz_that_is_left_goes_on_at_the_same_question(
    opened: Open, runner: Callable[[], Runner]
) -> None:
    program = opened(runner)
    at_home(program)
    program.press(Qt.Key.Key_Return)
    program.answer()
    program.go_on()
    left = program.item
    program.close()

    again = opened(runner)
    at_home(again)
    again.press(Qt.Key.Key_Return)
    assert again.item == left


def test_an_answer_survives_that_was_given_just_before_the_window_closed(
    opened: Open, tmp_path: Path
) -> None:
    program = opened(Background)
    at_home(program)
    program.press(Qt.Key.Key_Return)
    program.page(QuizPage)
    program.skip()
    program.close()
    assert stored(tmp_path)[1] == 1


def test_the_first_question_is_one_key_away_from_the_first_start(opened: Open) -> None:
    program = opened()
    at_home(program)
    program.press(Qt.Key.Key_Return)
    assert program.page(QuizPage).sheet.item is not None


def test_a_place_that_is_chosen_while_everything_is_opened_is_gone_to(opened: Open) -> None:
    program = opened(Background)
    assert isinstance(program.shell.page, OpeningPage)
    program.shell.rail.went.emit("history")
    assert program.page(HistoryPage).isVisible()
    assert program.shell.place == "history"


def test_stopping_leads_home_and_offers_to_continue(opened: Open) -> None:
    program = opened()
    at_home(program)
    program.press(Qt.Key.Key_Return)
    program.answer()
    program.go_on()
    program.press(Qt.Key.Key_Escape, Qt.Key.Key_Return)
    at_home(program)
    assert program.focus is program.button("Continue")


def test_a_quiz_that_is_discarded_is_not_offered_again(opened: Open) -> None:
    program = opened()
    at_home(program)
    program.press(Qt.Key.Key_Return)
    program.answer()
    program.shell.went.emit("home")
    at_home(program)
    program.button("Discard").click()
    program.until(lambda: "Start" in program.focus.accessibleName())


def test_a_double_click_discards_one_quiz_which_can_be_taken_up_again(
    opened: Open, tmp_path: Path
) -> None:
    program = opened(Background)
    at_home(program)
    home = program.page(HomePage)
    for _ in range(2):
        program.button("Start").click()
        program.page(QuizPage)
        program.answer()
        program.shell.went.emit("home")
        program.until(lambda: program.focus is program.button("Continue"))
    store = Store(tmp_path / FILE_NAME)
    late, early = (one.id for one in store.unfinished())
    # The bar stands there, so that the second card comes to where the first one was.
    home.undo.present("", take_focus=False)
    QApplication.processEvents()
    first = program.button("Discard")
    place = first.mapTo(program.window, first.rect().center())
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    program.until(lambda: program.button("Discard") is not first)
    QApplication.processEvents()
    second = program.button("Discard")
    assert second.rect().contains(second.mapFrom(program.window, place))
    QTest.mouseDClick(second, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(second, Qt.MouseButton.LeftButton)
    # Undoing comes after whatever that click asked for.
    QTest.mouseClick(program.button("Undo"), Qt.MouseButton.LeftButton)
    program.until(lambda: len(store.unfinished()) != 1)
    assert [one.id for one in store.unfinished()] == [late, early]
    assert home.undo.isHidden()
    program.until(lambda: program.focus is program.button("Continue"))
    store.close()


def test_a_note_that_is_being_written_stays_with_its_question_when_the_quiz_is_left(
    opened: Open, tmp_path: Path
) -> None:
    program = opened()
    at_home(program)
    program.press(Qt.Key.Key_Return)
    program.answer()
    noted = program.item.question.stem
    program.button("Report a problem").click()
    program.press("Both are right.")
    program.shell.went.emit("history")
    assert program.shell.notice.isVisible()
    program.shell.went.emit("home")
    program.button("Continue").click()
    page = program.page(QuizPage)
    assert program.item.question.stem != noted
    assert page.footer.isVisible()
    assert not page.panel_open
    program.close()
    store = Store(tmp_path / FILE_NAME)
    (report,) = store.reports()
    store.close()
    assert (report.question.stem, report.remark) == (noted, "Both are right.")


def test_the_next_quiz_does_not_ask_whether_to_stop_the_last_one(opened: Open) -> None:
    program = opened()
    at_home(program)
    program.press(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    page = program.page(QuizPage)
    assert page.panel_open
    for place in ("history", "home"):
        program.shell.went.emit(place)
    program.button("Start").click()
    assert program.page(QuizPage).footer.isVisible()
    assert not page.panel_open
    program.answer()


def test_changes_of_the_look_that_follow_each_other_are_made_at_once(opened: Open) -> None:
    program = opened()
    at_home(program)
    themes = program.shell.findChild(ThemeStore)
    assert isinstance(themes, ThemeStore)
    seen: list[float] = []
    themes.changed.connect(lambda: seen.append(themes.theme.scale))
    preferences = program.window.findChild(Preferences)
    assert isinstance(preferences, Preferences)
    for scale in (1.25, 1.5, 2.0):
        preferences.change(replace(preferences.settings, text_scale=scale))
    program.until(lambda: seen)
    assert seen == [2.0]


def test_the_place_of_the_window_is_kept_when_it_closes(opened: Open, tmp_path: Path) -> None:
    program = opened()
    at_home(program)
    assert not read_settings(tmp_path / SETTINGS_FILE).window
    program.close()
    assert read_settings(tmp_path / SETTINGS_FILE).window


def test_it_may_be_closed_while_the_worker_is_still_opening(opened: Open) -> None:
    program = opened(Background)
    program.close()


@pytest.mark.parametrize("place", ["home", "progress", "history", "teacher", "settings", "help"])
def test_everything_that_takes_the_focus_has_a_name(opened: Open, place: str) -> None:
    program = opened()
    at_home(program)
    program.press(Qt.Key.Key_Return)
    program.answer()
    program.shell.went.emit(place)
    assert program.nameless() == []


@pytest.mark.parametrize(
    "content", [b"not a results file " * 300, b"SQLite format 3\0" + b"?" * 99]
)
def test_a_damaged_results_file_is_named_and_left_alone(
    opened: Open, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / FILE_NAME
    file.write_bytes(content)
    program = opened()
    program.page(ProblemPage)
    assert file.read_bytes() == content
    file.unlink()
    program.press(Qt.Key.Key_Return)
    at_home(program)
