"""A program to use in tests: its window, and hands that press keys where the focus is."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.app import build
from quizapp.generation.shape import Response
from quizapp.services.clock import Clock, utc_now
from quizapp.session.quiz import Item
from quizapp.ui.background import Inline, Runner
from quizapp.ui.flows.doors_flow import DoorsFlow
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.shell import Shell
from quizapp.ui.tab_order import focus_proxy
from quizapp.ui.widgets.button import Button

Page = TypeVar("Page", bound=QWidget)

PATIENCE = 15_000
GUARD = 280
"""Longer than the quiz page takes no Enter after a check, in milliseconds."""


class Flashes(QObject):
    """Notes windows that appear although nobody opened one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.names: list[str] = []

    def watch(self, on: bool) -> None:
        """Begin or stop to look at everything that appears."""
        application = QApplication.instance()
        assert application is not None
        if on:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        shown = watched if event.type() is QEvent.Type.Show else None
        if isinstance(shown, QWidget) and shown.isWindow() and shown is not self._window:
            self.names.append(type(shown).__name__)
        return False


class Program:
    """The whole program on a data folder."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        background: Runner | None = None,
        *,
        files: Sequence[Path] = (),
        clock: Clock = utc_now,
    ) -> None:
        """Open the window, as the active one."""
        self._qtbot = qtbot
        self.background = background or Inline()
        self.window = build(folder, self.background, files=files, clock=clock)
        qtbot.addWidget(self.window)
        self.flashes = Flashes(self.window)
        self.flashes.watch(True)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def shell(self) -> Shell:
        """What fills the window once it has been painted for the first time."""
        self._qtbot.waitUntil(lambda: self.window.findChild(Shell) is not None, timeout=PATIENCE)
        shell = self.window.findChild(Shell)
        assert isinstance(shell, Shell)
        return shell

    @property
    def focus(self) -> QWidget:
        """What keys go to, once it can be seen: a page is given the focus before it is shown."""

        def seen() -> QWidget | None:
            widget = self.window.focusWidget()
            return widget if widget is not None and widget.isVisible() else None

        self.until(seen)
        widget = seen()
        assert widget is not None
        return widget

    @property
    def item(self) -> Item:
        """The question on the screen."""
        item = self.page(QuizPage).sheet.item
        assert item is not None
        return item

    def until(self, happened: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(happened()), timeout=PATIENCE)

    def page(self, kind: type[Page]) -> Page:
        """Wait until a page of some kind can be seen, and return it."""

        def seen() -> bool:
            shown = self.shell.page if self.window.findChild(Shell) else None
            return isinstance(shown, kind) and shown.isVisible()

        self.until(seen)
        page = self.shell.page
        assert isinstance(page, kind)
        return page

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys, each where the focus is by then."""
        for key in keys:
            if isinstance(key, str):
                QTest.keyClicks(self.focus, key)
            else:
                QTest.keyClick(self.focus, key)

    def answer(self, *, right: bool = True) -> None:
        """Answer the question on the screen by keys, and wait for what is said about it.

        What is no choice of one option is answered with “I don't know”.
        """
        question = self.item.question
        page = self.page(QuizPage)
        if question.response is Response.CHOICE:
            fitting = (option.id for option in question.options if option.correct is right)
            self.press(next(fitting), Qt.Key.Key_Return)
        else:
            self.skip()
        self.until(lambda: page.sheet.feedback is not None)

    def skip(self) -> None:
        """Say “I don't know” by the key that does so for every shape of answer."""
        QTest.keyClick(self.focus, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)

    def go_on(self) -> None:
        """Go on to the next question, once the page listens to Enter again."""
        self._qtbot.wait(GUARD)
        self.press(Qt.Key.Key_Return)
        self._qtbot.wait(20)

    def button(self, text: str) -> Button:
        """Wait for a button with a text, and return it."""

        def found() -> Iterator[Button]:
            buttons = self.window.findChildren(Button)
            return (b for b in buttons if b.isVisible() and b.text() == text)

        self.until(lambda: any(found()))
        return next(found())

    def nameless(self) -> list[QWidget]:
        """Return whatever takes the focus and has no name for a screen reader."""
        return [
            widget
            for widget in self.window.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not focus_proxy(widget)
            and not widget.accessibleName()
        ]

    def take(self, *files: Path) -> None:
        """Let files come as if they were dropped on the window."""
        doors = self.window.findChild(DoorsFlow)
        assert isinstance(doors, DoorsFlow)
        doors.dropped.emit(list(files))

    def close(self) -> None:
        """Close the window and wait for the worker."""
        self.flashes.watch(False)
        self.window.close()
        self.background.close()
