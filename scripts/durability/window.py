"""A quiz in the real window, answered by keys until it is killed."""

import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.services.people import People
from quizapp.services.take_quiz import TakeQuiz
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store
from scripts.durability.works import QUESTIONS, SET, Refused, Say, shelf, unsound

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class WindowWork:
    """Goes on with a quiz that has begun; an answer is told of when its feedback is to be seen."""

    def __init__(self) -> None:
        """Load what the window needs, so that its children need not do so each time."""
        import_module("quizapp.app")
        for name in ("interior", "rooms", "services", "taking"):
            import_module(f"quizapp.composition.{name}")

    def prepare(self, folder: Path) -> None:
        """Begin a quiz."""
        store = Store(folder / FILE_NAME)
        quizzes = TakeQuiz(store, shelf().library, shelf().wording)
        quizzes.start(SET, QUESTIONS, People(store).learner(), seed=1)
        store.close()

    def run(self, folder: Path, say: Say, refused: Refused) -> None:
        """Open the window, and say “I don't know” to every question but the last."""
        del refused
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from quizapp.app import build
        from quizapp.ui.background import Background

        application, background = QApplication([]), Background()
        window = build(folder, background)
        hands = _Hands(say)
        timer = QTimer(window, interval=5)
        timer.timeout.connect(lambda: hands.move(window) or application.quit())
        window.show()
        timer.start()
        application.exec()
        background.close()

    def faults(self, folder: Path, said: Sequence[str]) -> Iterator[str]:
        """See that every answer is there, and that the quiz goes on behind it."""
        yield from unsound(folder)
        store = Store(folder / FILE_NAME)
        quizzes = TakeQuiz(store, shelf().library, shelf().wording)
        (summary,) = (*store.unfinished(), *store.finished())
        quiz = quizzes.resume(summary.id)
        store.close()
        kept = {str(item.id) for item in quiz.items if item.answer}
        yield from (f"{item} is lost" for item in map(json.loads, said) if item not in kept)
        if quiz.position != len(kept) or len(kept) > len(said) + 1:
            yield f"it goes on at {quiz.position} with {len(kept)} answers, {len(said)} told"
        with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
            (count,) = connection.execute("SELECT count(*) FROM quiz_question").fetchone()
        if count != QUESTIONS:
            yield f"{count} questions"


class _Hands:
    """Presses keys where they mean something."""

    def __init__(self, say: Say) -> None:
        self._say = say
        self._told: set[str] = set()

    def move(self, window: "QWidget") -> bool:
        """Do the next thing; False when there is nothing more to do."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from quizapp.ui.pages.home_page import HomePage
        from quizapp.ui.pages.quiz_page import QuizPage
        from quizapp.ui.shell import Shell

        shell = window.findChild(Shell)
        page = None if shell is None else shell.page
        focus = window.focusWidget() or window
        if isinstance(page, HomePage):
            QTest.keyClick(focus, Qt.Key.Key_Return)
        elif isinstance(page, QuizPage) and page.sheet.item is not None:
            item = str(page.sheet.item.id)
            if page.sheet.feedback is None:
                QTest.keyClick(focus, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
            elif item not in self._told:
                self._told.add(item)
                self._say(json.dumps(item))
            else:
                QTest.keyClick(focus, Qt.Key.Key_Return)
        return len(self._told) < QUESTIONS - 1
