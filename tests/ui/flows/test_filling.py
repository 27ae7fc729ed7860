"""Every place of the program while it is read, and when it cannot be read."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.background import Inline, Worker
from quizapp.ui.library.teacher_tabs import ASSIGNMENTS, CLASSES, RESULTS
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.cover import Cover
from tests.window import Program

Result = TypeVar("Result")

PLACES = ("progress", "history", "teacher")
PARTS = (CLASSES, ASSIGNMENTS, RESULTS)


class Moody(Inline):
    """Works well, not at all, or meets a fault of the disk."""

    mood = "well"

    def run(
        self,
        owner: QObject,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
        worker: Worker = Worker.ORDERLY,
    ) -> None:
        if self.mood == "well":
            super().run(owner, work, then, failed, worker)
        elif self.mood == "broken":
            failed(OSError(5, "Input/output error", "quizapp.db"))


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program at Home, of which nothing else has been seen."""
    made = Program(qtbot, tmp_path, Moody())
    made.page(HomePage)
    yield made
    made.close()


def go(program: Program, place: str) -> QWidget:
    """Go to a place of the rail, or to a part of the teacher's area."""
    if place in PARTS:
        teacher = program.window.findChild(TeacherPage)
        assert teacher is not None
        teacher.went.emit(place)
    else:
        program.shell.went.emit(place)
    page = program.shell.page
    assert page is not None
    return page


def cover(program: Program) -> Cover:
    found = program.window.findChild(Cover)
    assert found is not None
    return found


def said(program: Program) -> str:
    """Return what stands on the cover."""
    labels = cover(program).findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def mood(program: Program, how: str) -> None:
    assert isinstance(program.background, Moody)
    program.background.mood = how


def test_every_place_says_that_it_is_read_and_what_to_do_if_it_cannot_be(
    qtbot: QtBot, program: Program
) -> None:
    for place in (*PLACES, *PARTS):
        mood(program, "slow")
        page = go(program, place)
        qtbot.waitUntil(cover(program).isVisible)
        assert "Reading…" in said(program)
        assert not page.isEnabled()
        mood(program, "broken")
        go(program, place)
        assert "the disk reports a fault" in said(program)
        assert "your answers are safe" in said(program)
        assert isinstance(program.focus, Button)
        mood(program, "well")
        program.focus.click()
        assert cover(program).isHidden()
        assert page.isEnabled()
        assert page.isAncestorOf(program.focus)


def test_what_is_there_stays_when_it_cannot_be_read_again(program: Program) -> None:
    go(program, "history")
    go(program, "progress")
    mood(program, "broken")
    go(program, "history")
    assert cover(program).isHidden()
    assert "the disk reports a fault" in program.shell.notice.accessibleName()


def test_a_place_that_is_left_meanwhile_covers_no_other(qtbot: QtBot, program: Program) -> None:
    mood(program, "slow")
    go(program, "history")
    qtbot.waitUntil(cover(program).isVisible)
    go(program, "help")
    assert cover(program).isHidden()
