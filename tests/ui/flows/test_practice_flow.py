"""Practising in the window: what is due, what was missed, what is new."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from quizapp.services.clock import utc_now
from quizapp.settings import FILE_NAME as SETTINGS_FILE
from quizapp.ui.home.day_bars import DayBars
from quizapp.ui.home.due_card import DueCard
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.results_page import ResultsPage
from tests.window import Program

LENGTH = 5


@pytest.fixture
def folder(qtbot: QtBot, tmp_path: Path) -> Path:
    """The folder of somebody who took a quiz, and knew two of five."""
    (tmp_path / SETTINGS_FILE).write_text(f'{{"quiz_length": {LENGTH}, "learner": "Ada"}}')
    program = Program(qtbot, tmp_path)
    program.page(HomePage)
    program.press(Qt.Key.Key_Return)
    for place in range(LENGTH):
        program.page(QuizPage)
        program.answer(right=place < 2)
        program.go_on()
    program.page(ResultsPage)
    program.close()
    return tmp_path


def later(days: int) -> datetime:
    """Return the time some days from now."""
    return utc_now() + timedelta(days=days)


def test_before_anything_is_learnt_nothing_is_said_of_practice(
    qtbot: QtBot, tmp_path: Path
) -> None:
    program = Program(qtbot, tmp_path)
    assert not program.page(HomePage).findChildren(DueCard)
    program.close()


def test_mistakes_can_be_drilled_at_once(qtbot: QtBot, folder: Path) -> None:
    program = Program(qtbot, folder)
    (card,) = program.page(HomePage).findChildren(DueCard)
    assert card.review is None or card.review.isVisible()
    drill = next(
        b
        for b in program.window.findChildren(type(program.button("Learn new")))
        if "mistake" in b.text() and b.isVisible()
    )
    drill.click()
    assert program.page(QuizPage).header._title.text().startswith("Mistakes · ")
    program.answer()
    assert program.nameless() == []
    program.close()


def test_days_later_enter_alone_begins_the_review(qtbot: QtBot, folder: Path) -> None:
    program = Program(qtbot, folder, clock=lambda: later(40))
    home = program.page(HomePage)
    program.until(lambda: home.findChildren(DueCard))
    assert home.findChildren(DayBars)[0].accessibleDescription()
    assert program.focus is home.findChildren(DueCard)[0].review
    program.press(Qt.Key.Key_Return)
    assert program.page(QuizPage).header._title.text().startswith("Review · ")
    for _ in range(2):
        program.answer()
        program.go_on()
    program.close()


def test_what_is_new_is_learnt(qtbot: QtBot, folder: Path) -> None:
    program = Program(qtbot, folder)
    program.page(HomePage)
    program.button("Learn new").click()
    program.page(QuizPage)
    assert program.item.question.facts
    program.close()
