"""Pictures of every page, made by the program itself, without a display.

Without arguments it renews the pictures of the README in docs/screenshots/. With `--all OUT`
it draws every page, light and dark, in two window sizes and two text sizes, into a folder.
"""

import argparse
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.app import build
from quizapp.generation.question import Response
from quizapp.generation.wording import Wording
from quizapp.paths import added_sets, bundled
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.take_quiz import TakeQuiz
from quizapp.session.quiz import Quiz
from quizapp.settings import FILE_NAME as SETTINGS_FILE
from quizapp.settings import Settings, Theme, write_settings
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store
from quizapp.ui.background import Inline
from quizapp.ui.main_window import MainWindow
from quizapp.ui.pages.history_page import HistoryPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.shell import Shell

Page = TypeVar("Page", bound=QWidget)
SET = "azerbaijan-turkiye"
NOW = datetime(2026, 3, 14, 16, 42, tzinfo=UTC)
README_PICTURES = (
    ("home", "light", "home-light"),
    ("quiz-choice", "light", "quiz-choice-light"),
    ("feedback-wrong", "light", "feedback-wrong-light"),
    ("results", "dark", "results-dark"),
)


@dataclass(frozen=True)
class Look:
    """How the window looks: its theme, its size in pixels, its text size."""

    theme: str = "light"
    width: int = 1280
    height: int = 800
    scale: float = 1.0

    @property
    def name(self) -> str:
        """The end of the file name of a picture."""
        return f"{self.theme}-{self.width}x{self.height}-{round(self.scale * 100)}"


class Scene:
    """A data folder with some history in it, and a window on it."""

    def __init__(self, folder: Path, look: Look) -> None:
        """Prepare the settings; nothing was ever answered yet."""
        self.folder = folder
        self._look = look
        self._now = NOW - timedelta(days=6)
        settings = Settings(theme=Theme(look.theme), text_scale=look.scale, learner="Aydan")
        write_settings(folder / SETTINGS_FILE, settings)

    def practise(self, seed: int, wrong: int, stop: int | None = None) -> Quiz:
        """Take a quiz of ten questions as somebody would who gets every n-th one wrong."""
        store = Store(self.folder / FILE_NAME)
        library = Library(bundled("questions"), added_sets(self.folder))
        wording = Wording.read(bundled("resources") / "wording" / "en.toml")
        taking = TakeQuiz(store, library, wording, self._clock)
        learner = People(store, self._clock).learner("Aydan")
        quiz = taking.start(SET, 10, learner, seed)
        while quiz.current is not None and quiz.position != stop:
            question = quiz.current.question
            right = question.key
            other = tuple(option.id for option in question.options if option.id not in right[:1])
            missed = (quiz.position + 1) % wrong == 0
            response = (
                (other[:1] if question.response is Response.CHOICE else right[::-1])
                if (missed)
                else right
            )
            quiz = taking.answer(quiz, response, 14.0)
        store.close()
        return quiz

    def window(self) -> MainWindow:
        """Build the window, show it in its size and let it paint."""
        window = build(self.folder, Inline(), clock=lambda: NOW)
        window.resize(self._look.width, self._look.height)
        window.show()
        settle()
        return window

    def _clock(self) -> datetime:
        self._now += timedelta(minutes=41)
        return min(self._now, NOW - timedelta(minutes=20))


def settle() -> None:
    """Let everything happen that is waiting, layouts and scrolling among it."""
    for _ in range(8):
        QApplication.processEvents()
        QTest.qWait(30)


def home_empty(scene: Scene) -> MainWindow:
    """Home at the first start."""
    return scene.window()


def home(scene: Scene) -> MainWindow:
    """Home with a quiz to go on with."""
    scene.practise(3, wrong=4)
    scene.practise(11, wrong=3, stop=6)
    return scene.window()


def _asked(scene: Scene, response: Response) -> tuple[MainWindow, QuizPage, Quiz]:
    """Go on with a quiz at its first question of an answer shape."""
    questions = scene.practise(6, wrong=3, stop=0).items
    stop = next(n for n, item in enumerate(questions) if item.question.response is response)
    quiz = scene.practise(6, wrong=3, stop=stop)
    window = scene.window()
    _page(window, HomePage).continued.emit(quiz.id)
    settle()
    return window, _page(window, QuizPage), quiz


def _page(window: MainWindow, kind: type[Page]) -> Page:
    """Return the page of a type; of two, the one that is shown."""
    pages = window.findChildren(kind)
    return next((page for page in pages if page.isVisible()), pages[0])


def quiz_choice(scene: Scene) -> MainWindow:
    """A question with options."""
    return _asked(scene, Response.CHOICE)[0]


def quiz_order(scene: Scene) -> MainWindow:
    """Events to put in order."""
    return _asked(scene, Response.ORDER)[0]


def _answered(
    scene: Scene, response: Response, choose: Callable[[Quiz], tuple[str, ...]]
) -> MainWindow:
    window, page, quiz = _asked(scene, response)
    page.answered.emit(choose(quiz))
    settle()
    return window


def feedback_right(scene: Scene) -> MainWindow:
    """Feedback to the right option."""
    return _answered(scene, Response.CHOICE, _key)


def feedback_wrong(scene: Scene) -> MainWindow:
    """Feedback to a wrong option."""
    return _answered(scene, Response.CHOICE, lambda quiz: _wrong(quiz)[:1])


def feedback_order(scene: Scene) -> MainWindow:
    """Feedback to an order that is partly right."""
    return _answered(scene, Response.ORDER, lambda quiz: (*_key(quiz)[1:], _key(quiz)[0]))


def _key(quiz: Quiz) -> tuple[str, ...]:
    return quiz.items[quiz.position].question.key


def _wrong(quiz: Quiz) -> tuple[str, ...]:
    options = quiz.items[quiz.position].question.options
    return tuple(option.id for option in options if option.id not in _key(quiz))


def results(scene: Scene) -> MainWindow:
    """The results of a finished quiz, after an earlier one."""
    scene.practise(3, wrong=2)
    quiz = scene.practise(12, wrong=4)
    window = scene.window()
    _page(window, HistoryPage).opened.emit(quiz.id)
    settle()
    return window


def _place(name: str) -> Callable[[Scene], MainWindow]:
    """Return the scene of a place of the rail, with some history."""

    def show(scene: Scene) -> MainWindow:
        for seed, wrong in ((3, 2), (12, 3), (5, 4), (8, 11)):
            scene.practise(seed, wrong)
        window = scene.window()
        _page(window, Shell).went.emit(name)
        settle()
        return window

    return show


def damaged(scene: Scene) -> MainWindow:
    """What is said about a results file that cannot be read."""
    (scene.folder / FILE_NAME).write_bytes(b"This is not a results file. " * 400)
    return scene.window()


SCENES: tuple[tuple[str, Callable[[Scene], MainWindow]], ...] = (
    ("home-empty", home_empty),
    ("home", home),
    ("quiz-choice", quiz_choice),
    ("quiz-order", quiz_order),
    ("feedback-right", feedback_right),
    ("feedback-wrong", feedback_wrong),
    ("feedback-order", feedback_order),
    ("results", results),
    ("history", _place("history")),
    ("teacher", _place("teacher")),
    ("settings", _place("settings")),
    ("help", _place("help")),
    ("results-file-damaged", damaged),
)


def picture(show: Callable[[Scene], MainWindow], look: Look, file: Path) -> None:
    """Draw one scene into a file."""
    with tempfile.TemporaryDirectory() as folder:
        window = show(Scene(Path(folder), look))
        window.grab().save(str(file))
        window.close()
        window.deleteLater()
        settle()


def looks() -> Iterator[Look]:
    """Yield every look of the whole matrix."""
    sizes = ((1280, 800), (900, 600))
    for theme, (width, height), scale in product(("light", "dark"), sizes, (1.0, 1.5)):
        yield Look(theme, width, height, scale)


def main() -> None:
    """Draw the pictures that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", type=Path, metavar="OUT", help="draw every page into this folder")
    parser.add_argument("--only", default="", help="with --all: pages whose name begins so")
    options = parser.parse_args()
    _application = QApplication.instance() or QApplication([])
    scenes = dict(SCENES)
    if options.all is None:
        folder = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
        folder.mkdir(parents=True, exist_ok=True)
        for scene, theme, name in README_PICTURES:
            picture(scenes[scene], replace(Look(), theme=theme), folder / f"{name}.png")
        return
    options.all.mkdir(parents=True, exist_ok=True)
    for (name, show), look in product(SCENES, looks()):
        if name.startswith(options.only):
            picture(show, look, options.all / f"{name}-{look.name}.png")


if __name__ == "__main__":
    main()
