"""The whole program by its keys: begin a quiz, stop in the middle, go on at the same question."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.app import build
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store
from quizapp.ui.background import Background, Inline, Runner
from quizapp.ui.main_window import MainWindow
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.problem_page import ProblemPage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.widgets.label import Label

PATIENCE = 20_000


def opened(qtbot: QtBot, folder: Path, background: Runner) -> MainWindow:
    window = build(folder, background)
    qtbot.addWidget(window)
    window.show()
    return window


def shows(window: MainWindow, kind: type[QWidget]) -> Callable[[], bool]:
    return lambda: any(page.isVisible() for page in window.findChildren(kind))


def at_home(qtbot: QtBot, folder: Path, background: Runner) -> MainWindow:
    window = opened(qtbot, folder, background)
    qtbot.waitUntil(shows(window, HomePage), timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.focusWidget() is not None, timeout=PATIENCE)
    return window


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(window.focusWidget() or window, key)


def answers(folder: Path) -> int:
    store = Store(folder / FILE_NAME)
    kept = len(store.answers())
    store.close()
    return kept


def shown_quiz(window: MainWindow) -> QuizPage:
    return next(page for page in window.findChildren(QuizPage) if page.isVisible())


def said_by(page: QuizPage) -> str:
    labels = page.sheet.findChildren(Label)
    return "; ".join(label.text() for label in labels if label.isVisible())


def test_a_quiz_that_is_left_goes_on_at_the_same_question(qtbot: QtBot, tmp_path: Path) -> None:
    window = at_home(qtbot, tmp_path, Inline())
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(shows(window, QuizPage), timeout=PATIENCE)
    press(qtbot, window, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: answers(tmp_path) == 1, timeout=PATIENCE)
    qtbot.wait(300)
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.wait(50)
    words = said_by(shown_quiz(window))
    assert "?" in words or "order" in words
    window.close()

    again = at_home(qtbot, tmp_path, Inline())
    press(qtbot, again, Qt.Key.Key_Return)
    qtbot.waitUntil(shows(again, QuizPage), timeout=PATIENCE)
    assert said_by(shown_quiz(again)) == words
    assert answers(tmp_path) == 1


def test_the_window_opens_and_closes_with_the_real_worker(qtbot: QtBot, tmp_path: Path) -> None:
    background = Background()
    window = at_home(qtbot, tmp_path, background)
    window.close()
    background.close()
    assert (tmp_path / FILE_NAME).exists()


def test_it_may_be_closed_while_the_worker_is_still_opening(qtbot: QtBot, tmp_path: Path) -> None:
    background = Background()
    window = opened(qtbot, tmp_path, background)
    window.close()
    background.close()


def test_a_damaged_results_file_is_named_and_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    file.write_bytes(b"not a results file " * 300)
    before = file.read_bytes()
    window = opened(qtbot, tmp_path, Inline())
    qtbot.waitUntil(shows(window, ProblemPage), timeout=PATIENCE)
    assert file.read_bytes() == before


def test_everything_that_takes_the_focus_on_home_has_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    window = at_home(qtbot, tmp_path, Inline())
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
    ]
    assert nameless == []
