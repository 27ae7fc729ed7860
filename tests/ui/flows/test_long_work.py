"""Work that takes minutes: seen, ended when that is wanted, and in nobody's way."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from quizapp.dataset.watch import Watch
from quizapp.ui.background import Background
from quizapp.ui.flows.history_flow import HistoryFlow
from quizapp.ui.flows.long_work import LongWork
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.shell import Shell
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.bar import Bar
from quizapp.ui.widgets.label import Label
from tests.ui.flows.practised import LENGTH, now, practise
from tests.window import Program


class Gate:
    """Work of a hundred steps that waits at its fortieth until it may go on."""

    def __init__(self) -> None:
        self.reached, self.free = threading.Event(), threading.Event()

    def __call__(self, watch: Watch) -> str:
        for step in range(100):
            if step == 40:
                self.reached.set()
                self.free.wait(10)
            watch.step(step, 100)
        return "done"


class Desk:
    """A shell with long work, and what came of it."""

    def __init__(self, qtbot: QtBot, themes: ThemeStore) -> None:
        self.background = Background()
        self.shell = Shell(themes)
        qtbot.addWidget(self.shell)
        self.shell.show()
        self.work = LongWork(self.shell, self.background)
        self.told: list[str | Exception] = []

    def begin(self, title: str) -> Gate:
        """Begin work that waits in its middle."""
        gate = Gate()
        self.work.run(title, lambda: gate, self.told.append, self.told.append)
        return gate

    @property
    def strip(self) -> str:
        """What the strip says, "" if it is hidden."""
        strip = self.shell.work
        if strip.isHidden():
            return ""
        return " ".join(label.text() for label in strip.findChildren(Label))


@pytest.fixture
def desk(qtbot: QtBot, themes: ThemeStore) -> Iterator[Desk]:
    """A window whose workers are real ones."""
    desk = Desk(qtbot, themes)
    yield desk
    desk.work.stop()
    desk.background.close()


def test_what_takes_long_is_seen_with_how_far_it_is(desk: Desk, qtbot: QtBot) -> None:
    gate = desk.begin("Writing…")
    qtbot.waitUntil(lambda: desk.strip.startswith("Writing…"))
    assert desk.shell.work.findChild(Bar).accessibleName() == "Writing…"
    gate.free.set()
    qtbot.waitUntil(lambda: desk.told == ["done"])
    assert desk.strip == ""


def test_what_is_to_be_kept_does_not_wait_for_it(desk: Desk, qtbot: QtBot) -> None:
    gate, kept = desk.begin("Writing…"), list[str]()
    qtbot.waitUntil(gate.reached.is_set)
    desk.background.run(desk.shell, lambda: "kept", kept.append, desk.told.append)
    qtbot.waitUntil(lambda: kept == ["kept"])
    assert not desk.told
    gate.free.set()
    qtbot.waitUntil(lambda: desk.told == ["done"])


def test_it_ends_where_it_is_when_somebody_cancels_it(desk: Desk, qtbot: QtBot) -> None:
    gate = desk.begin("Writing…")
    qtbot.waitUntil(lambda: bool(desk.strip))
    desk.shell.work.cancel.click()
    gate.free.set()
    qtbot.waitUntil(lambda: "Cancelled" in desk.shell.notice.accessibleName())
    assert (desk.strip, desk.told) == ("", [])


def test_the_page_has_the_focus_again_when_the_strip_leaves(desk: Desk, qtbot: QtBot) -> None:
    page = QPushButton("Somewhere")
    desk.shell.add_page(page, "Somewhere", "home")
    desk.shell.show_page(page)
    gate = desk.begin("Writing…")
    qtbot.waitUntil(lambda: bool(desk.strip))
    qtbot.mouseClick(desk.shell.work.cancel, Qt.MouseButton.LeftButton)
    assert desk.shell.focusWidget() is page
    desk.shell.work.cancel.setFocus()
    gate.free.set()
    qtbot.waitUntil(lambda: desk.strip == "")
    assert desk.shell.focusWidget() is page


def test_one_piece_is_shown_after_the_other(desk: Desk, qtbot: QtBot) -> None:
    first, second = desk.begin("First…"), desk.begin("Second…")
    qtbot.waitUntil(first.reached.is_set)
    qtbot.waitUntil(lambda: desk.strip.startswith("First…"))
    first.free.set()
    qtbot.waitUntil(lambda: desk.strip.startswith("Second…"))
    second.free.set()
    qtbot.waitUntil(lambda: desk.told == ["done", "done"])
    assert desk.strip == ""


def test_a_closing_window_does_not_wait_for_its_end(desk: Desk, qtbot: QtBot) -> None:
    gate = desk.begin("Writing…")
    qtbot.waitUntil(gate.reached.is_set)
    desk.work.stop()
    gate.free.set()
    desk.background.close()
    assert not desk.told


def test_all_answers_are_written_beside_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    folder, file = tmp_path / "data", tmp_path / "answers.csv"
    folder.mkdir()
    practise(folder)
    program = Program(qtbot, folder, Background(), clock=now)
    program.page(HomePage)
    program.shell.went.emit("history")
    program.window.findChild(HistoryFlow).export(file)
    program.until(lambda: file.name in program.shell.notice.accessibleName())
    assert file.read_text(encoding="utf-8-sig").count("\n") == 1 + 3 * LENGTH
    program.close()
