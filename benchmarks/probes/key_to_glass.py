"""From a key to the painted verdict: the whole program, or the least that could do the same.

    python -m benchmarks.probes.key_to_glass program FOLDER ANSWERS
    python -m benchmarks.probes.key_to_glass minimal FOLDER ANSWERS

The program is the real one, with its worker, upon the history in the folder; an answer is
committed before anything is said about it. What is minimal shows a sentence and a stretch of time
once the answer is committed by bare sqlite3. Tells milliseconds, p50 and p99: `glass` from the key
to the end of the first frame that shows the verdict, `cpu` of the whole process meanwhile, and
`sync` of 4 KiB that are appended and synchronised between two answers.
"""

import json
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from quizapp.app import build
from quizapp.generation.shape import Response
from quizapp.ui.background import Background
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.results_page import ResultsPage
from quizapp.ui.shell import Shell

SET = "azerbaijan-turkiye"
PATIENCE = 240.0
GUARD = 0.3
"""Longer than the page takes no Enter after a verdict, in seconds."""

WIDTH, HEIGHT = 1280, 800
MARKS = 60


class Frames(QObject):
    """Notes when a frame of a window was finished."""

    def __init__(self, window: QWidget) -> None:
        """Look at the frames of a window."""
        super().__init__(window)
        self._window = window
        self._inside = False
        self.finished = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 as Qt calls it
        """Let the window paint, and note the time after it."""
        if event.type() is not QEvent.Type.UpdateRequest or self._inside:
            return False
        self._inside = True
        try:
            self._window.event(event)
        finally:
            self._inside = False
        self.finished = time.perf_counter()
        return True


class Minimal(QWidget):
    """A question, a key, a committed answer, a sentence and a stretch of time."""

    def __init__(self, file: Path) -> None:
        """Open a file that is as safe as that of the program."""
        super().__init__()
        self._file = sqlite3.connect(file)
        self._file.execute("PRAGMA journal_mode = WAL")
        self._file.execute("PRAGMA synchronous = FULL")
        self._file.execute("CREATE TABLE IF NOT EXISTS answer (id INTEGER PRIMARY KEY, given TEXT)")
        self._label = QLabel("When was it?")
        QVBoxLayout(self).addWidget(self._label)
        self.said = False

    def ask(self) -> None:
        """Ask again."""
        self.said = False
        self._label.setText("When was it?")

    def keyPressEvent(self, _event: QKeyEvent) -> None:  # noqa: N802 as Qt calls it
        """Keep the answer, then say what was right."""
        self._file.execute("INSERT INTO answer (given) VALUES ('a')")
        self._file.commit()
        self.said = True
        self._label.setText("Right: it was on 28 May 1918, two days after the federation ended.")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 as Qt calls it
        """Draw the stretch of time."""
        painter = QPainter(self)
        for mark in range(MARKS if self.said else 0):
            painter.drawText(20 + mark % 6 * 200, 420 + mark // 6 * 30, f"event number {mark}")
        painter.end()


def until(happened: Callable[[], object]) -> None:
    """Let the event loop run until something has happened."""
    end = time.perf_counter() + PATIENCE
    while not happened():
        # asleep until something comes, the timer of `main` at the latest: polling is not the work
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() > end:
            raise TimeoutError


def rest(seconds: float) -> None:
    """Let the event loop run for a while."""
    end = time.perf_counter() + seconds
    until(lambda: time.perf_counter() > end)


class Series:
    """Presses keys, and measures each until its verdict is on the screen."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        """Show a window as large as that of a person."""
        window.resize(WIDTH, HEIGHT)
        window.show()
        window.activateWindow()
        self._frames = Frames(window)
        self._plain = tempfile.NamedTemporaryFile(dir=folder)  # noqa: SIM115 as long as the series
        self.glass: list[float] = []
        self.cpu: list[float] = []
        self.sync: list[float] = []

    def press(self, key: Callable[[], None], is_said: Callable[[], object]) -> None:
        """Press a key that answers, wait for the frame, then let the disk take its turn."""
        begun, spent = time.perf_counter(), time.process_time()
        key()
        until(is_said)
        said = time.perf_counter()
        if self._frames.finished < begun:
            until(lambda: self._frames.finished >= begun)
        until(lambda: self._frames.finished >= said or time.perf_counter() > said + 0.05)
        self.glass.append(self._frames.finished - begun)
        self.cpu.append(time.process_time() - spent)
        begun = time.perf_counter()
        self._plain.write(bytes(4096))
        self._plain.flush()
        os.fdatasync(self._plain.fileno())
        self.sync.append(time.perf_counter() - begun)

    def told(self) -> dict[str, float]:
        """Return medians and p99 in milliseconds."""
        found: dict[str, float] = {}
        for name, values in (("glass", self.glass), ("cpu", self.cpu), ("sync", self.sync)):
            found[name] = median(values) * 1000
            found[f"{name}99"] = quantiles(values, n=100)[98] * 1000
        return found


def minimal(folder: Path, answers: int) -> dict[str, float]:
    """Answer in the least window that keeps answers."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        window = Minimal(Path(place, "minimal.db"))
        series = Series(window, folder)
        rest(0.5)
        for _ in range(answers):
            window.ask()
            rest(0.05)
            series.press(lambda: QTest.keyClick(window, Qt.Key.Key_1), lambda: window.said)
        return series.told()


def program(folder: Path, answers: int) -> dict[str, float]:
    """Answer in the program; its answers stay in the history."""
    background = Background()
    window = build(folder, background)
    series = Series(window, folder)
    until(lambda: window.findChild(HomePage) is not None)
    shell, home = window.findChild(Shell), window.findChild(HomePage)
    rest(2.0)
    while len(series.glass) < answers:
        home.started.emit(SET)
        until(lambda: isinstance(shell.page, QuizPage) and shell.page.sheet.item is not None)
        page = shell.page
        while isinstance(shell.page, QuizPage):
            _answer(page, series)
            rest(GUARD)
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
            until(partial(_has_gone_on, shell, page))
            rest(0.05)
    window.close()
    background.close()
    return series.told()


def _has_gone_on(shell: Shell, page: QuizPage) -> bool:
    return isinstance(shell.page, ResultsPage) or page.sheet.feedback is None


def _answer(page: QuizPage, series: Series) -> None:
    """Answer by keys: a choice by its letter, anything else by not knowing."""
    window, question = page.window(), page.sheet.item.question

    def key() -> None:
        if question.response is Response.CHOICE:
            QTest.keyClicks(window.focusWidget(), question.key[0])
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
        else:
            alt = Qt.KeyboardModifier.AltModifier
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_0, alt)

    series.press(key, lambda: page.sheet.feedback is not None)


def main() -> None:
    """Measure what is asked for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    waking = QTimer(application, interval=2, timerType=Qt.TimerType.PreciseTimer)
    waking.start()
    side = {"program": program, "minimal": minimal}[sys.argv[1]]
    print(json.dumps(side(Path(sys.argv[2]), int(sys.argv[3]))))
    application.quit()


if __name__ == "__main__":
    main()
