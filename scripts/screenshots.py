"""Pictures of the program, made by the program itself: real data, a stopped clock, no display.

uv run python scripts/screenshots.py              # the few that the README shows
uv run python scripts/screenshots.py --all OUT    # every page, in every colour and size
uv run python scripts/screenshots.py --language tr   # those of the guides in a language
uv run python scripts/screenshots.py --all OUT --language tr   # every page in a language
"""

import argparse
import json
import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path

from analysis_scene import analysing
from bring_scene import bringing
from class_scene import fill_school, keeping_classes, lock_school, locked_out
from exam_scene import examining, set_exams
from looks import NARROW, WIDE, Look
from picture_names import GUIDES, README
from practice import SET, StoppedClock, asks_date, asks_order, fill, fill_class
from progress_scene import looking_back, seeing_all
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from set_folders import broken, own_sets

from quizapp.app import build
from quizapp.settings import FILE_NAME as SETTINGS_FILE
from quizapp.storage.database import FILE_NAME
from quizapp.ui.background import Inline
from quizapp.ui.editing.editor_head import QUESTIONS
from quizapp.ui.library.sets_table import SetsTable
from quizapp.ui.pages.editor_page import EditorPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.shell import Shell

ROOT = Path(__file__).parents[1]


Keep = Callable[[Look, str, QWidget], None]
"""Keeps a picture of a window under a name."""

Fill = Callable[[Path, str], None]
"""Makes what is in a data folder, in a language."""


class Play:
    """The program at work, with hands to use it and an eye to keep what it shows."""

    def __init__(self, folder: Path, look: Look, keep: Callable[[str, QWidget], None]) -> None:
        """Open the window on a data folder."""
        self.folder = folder
        (folder / SETTINGS_FILE).write_text(json.dumps(look.settings))
        self._keep = keep
        self.window = build(folder, Inline(), clock=StoppedClock())
        self.window.resize(look.width, look.height)
        self.window.show()
        self.window.activateWindow()
        # What fills the window comes once it has been painted.
        for _ in range(100):
            QTest.qWait(300)
            if self.window.findChild(Shell) is not None:
                break

    @property
    def shell(self) -> Shell:
        """What fills the window."""
        return self.window.findChild(Shell)

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys one after the other on whatever has the focus."""
        for key in keys:
            target = self.window.focusWidget() or self.window
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                QTest.keyClick(target, key)
            # The page ignores Enter for a quarter of a second after a check.
            QTest.qWait(300)

    def press_with_control(self, key: Qt.Key) -> None:
        """Press a key together with Ctrl on whatever has the focus."""
        target = self.window.focusWidget() or self.window
        QTest.keyClick(target, key, Qt.KeyboardModifier.ControlModifier)
        QTest.qWait(300)

    def go(self, place: str) -> None:
        """Go to a place of the rail."""
        self.shell.went.emit(place)
        QTest.qWait(30)

    def prepare(self) -> None:
        """Put a quiz of the bundled set together."""
        self.window.findChild(HomePage).prepared.emit(SET)
        QTest.qWait(300)

    def choose(self, *, right: bool) -> None:
        """Choose an option of the question on the page."""
        page = self.shell.page
        item = page.sheet.item if isinstance(page, QuizPage) else None
        if item is None:
            raise LookupError("there is no question on the screen")
        options = item.question.options
        place = next(n for n, option in enumerate(options) if option.correct is right)
        self.press("abcdef"[place])

    def shoot(self, name: str) -> None:
        """Keep a picture of the window."""
        QTest.qWait(30)
        self._keep(name, self.window)

    def close(self) -> None:
        """Close the window."""
        self.window.close()
        self.window.deleteLater()
        # Without an event loop nothing else would; the next window may speak another language.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def beginning(play: Play) -> None:
    """The first start, with nothing there but the bundled set."""
    play.shoot("home-empty")
    play.go("history")
    play.shoot("history-empty")
    play.go("progress")
    play.shoot("progress-empty")
    play.go("teacher")
    play.shoot("teacher-empty")


def choosing(play: Play) -> None:
    """Home, then a question with options, answered wrong, and on to the result."""
    play.shoot("home")
    play.press(Qt.Key.Key_Return)
    play.choose(right=False)
    play.shoot("quiz-choice")
    play.press(Qt.Key.Key_Return)
    play.shoot("feedback-wrong")
    for place in ("history", "teacher", "settings", "help"):
        play.go(place)
        play.shoot(place)
    play.go("home")
    play.prepare()
    play.shoot("prepare")
    play.press("s")
    play.shoot("prepare-unfolded")
    play.window.findChild(PreparePage).save_asked.emit()
    play.press("Class 9b", Qt.Key.Key_Return)
    play.shoot("prepare-saved")
    play.go("home")
    play.shoot("home-saved")


def choosing_well(play: Play) -> None:
    """The same question, answered right, and a report begun."""
    play.press(Qt.Key.Key_Return)
    play.choose(right=True)
    play.press(Qt.Key.Key_Return)
    play.shoot("feedback-right")
    page = play.shell.page
    if isinstance(page, QuizPage):
        page.footer.report.click()
        play.shoot("report")


def ordering(play: Play) -> None:
    """Events to put in order, and what came of it."""
    play.press(Qt.Key.Key_Return)
    play.shoot("quiz-order")
    play.press(Qt.Key.Key_Return)
    play.shoot("feedback-order")


def finishing(play: Play) -> None:
    """The last answer of a quiz, its result, and one answer again."""
    play.press(Qt.Key.Key_Return, "0", Qt.Key.Key_Return)
    play.shoot("results")
    play.press("r")
    play.shoot("review")


def not_saving(play: Play) -> None:
    """An answer that cannot be written, because another program holds the file."""
    play.press(Qt.Key.Key_Return, "a")
    file = play.folder / FILE_NAME
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        play.press(Qt.Key.Key_Return)
        play.shoot("state-not-saved")


def failing(play: Play) -> None:
    """What stands in the window when the results file cannot be opened."""
    play.shoot("state-newer-file")


def broken_set(play: Play) -> None:
    """A set that cannot be read, among others that can."""
    play.shoot("state-broken-set")


def looking_after_sets(play: Play) -> None:
    """Sets of one's own in every state, what is wrong with one, and one that is removed."""
    play.go("teacher")
    play.shoot("teacher-sets")
    # Where the set with faults stands among the others depends on the language.
    table = play.window.findChild(SetsTable)
    table.choose("caucasus-railways")
    table.table.setFocus()
    play.press(Qt.Key.Key_F8)
    play.shoot("teacher-faults")
    play.press(Qt.Key.Key_Escape, Qt.Key.Key_Delete)
    play.shoot("teacher-removed")


def editing(play: Play) -> None:
    """A copy of the bundled set in the editor: an event, a fault, words found, a question."""
    play.go("teacher")
    table = play.window.findChild(SetsTable)
    table.choose(SET)
    table.table.setFocus()
    QTest.keyClick(play.window.focusWidget(), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    QTest.qWait(300)
    play.press(Qt.Key.Key_Return)
    play.shell.notice.hide()
    page = play.shell.page
    if not isinstance(page, EditorPage):
        raise LookupError("the editor is not on the screen")
    page.head.renamed.emit("Azerbaijan and Türkiye, unit 4")
    page.events.show_cell(4, "title")
    QTest.qWait(900)
    play.shoot("editor")
    page.events.show_cell(5, "date")
    page.events.setFocus()
    play.press("1992-13", Qt.Key.Key_Return, Qt.Key.Key_Up)
    QTest.qWait(900)
    play.shoot("editor-fault")
    play.press_with_control(Qt.Key.Key_H)
    play.press("embassy")
    play.shoot("editor-found")
    play.press(Qt.Key.Key_Escape)
    page.show_part(QUESTIONS)
    page.questions.add()
    play.press("Which river is it?")
    QTest.qWait(900)
    play.shoot("editor-question")


@dataclass(frozen=True)
class Scene:
    """What is done in the window, with the results of `base`, changed by `prepare`.

    What `base` makes takes its time, and is the same for every scene that names it.
    """

    act: Callable[[Play], None]
    base: Fill
    prepare: Fill | None = None


def nothing(folder: Path, _language: str) -> None:
    """Leave the folder empty."""
    folder.mkdir()


def asking_dates(folder: Path, language: str) -> None:
    """Make the results of three months, and a quiz left before a question for a date."""
    fill(folder, language, asks_date)


def asking_orders(folder: Path, language: str) -> None:
    """Make the same, and leave the quiz before an ordering."""
    fill(folder, language, asks_order)


def asking_last(folder: Path, language: str) -> None:
    """Make the same, and leave the quiz before its last question."""
    fill(folder, language, asks_date, answered=11)


def newer(folder: Path, _language: str) -> None:
    """Make a results file of a later version."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as database:
        database.execute("PRAGMA user_version = 7")


SCENES = (
    Scene(beginning, nothing),
    Scene(choosing, asking_dates),
    Scene(looking_back, asking_dates),
    Scene(seeing_all, asking_dates),
    Scene(choosing_well, asking_dates),
    Scene(ordering, asking_orders),
    Scene(finishing, asking_last),
    Scene(broken_set, asking_dates, broken),
    Scene(looking_after_sets, asking_dates, own_sets),
    Scene(editing, nothing),
    Scene(analysing, fill_class),
    Scene(keeping_classes, fill_school),
    Scene(locked_out, lock_school),
    Scene(examining, asking_dates, set_exams),
    Scene(bringing, nothing),
    Scene(not_saving, asking_dates),
    Scene(failing, asking_dates, newer),
)


def play_all(scenes: tuple[Scene, ...], looks: list[Look], keep: Keep) -> None:
    """Play every scene in every look, each from the same results."""
    with tempfile.TemporaryDirectory() as name:
        for scene, look in product(scenes, looks):
            folder = Path(name, "quizapp")
            set_up(scene, folder, Path(name), look.language)
            play = Play(folder, look, partial(keep, look))
            scene.act(play)
            play.close()
            shutil.rmtree(folder)


def set_up(scene: Scene, folder: Path, kept: Path, language: str) -> None:
    """Make the data folder of a scene; what is below it comes from `kept`, once it is there."""
    base = kept / f"{scene.base.__name__}-{language}"
    if not base.exists():
        with tempfile.TemporaryDirectory(dir=kept) as name:
            made = Path(name, base.name)
            scene.base(made, language)
            # Another process may have been faster.
            with suppress(OSError):
                made.rename(base)
    shutil.copytree(base, folder)
    if scene.prepare is not None:
        scene.prepare(folder, language)


def looks_of(language: str, *, all_of_them: bool) -> list[Look]:
    """Return how the program looks in the pictures that are wished for."""
    themes = ("light", "dark")
    if language != "en":
        wide = [Look(theme, 1.0, *WIDE, language) for theme in themes]
        return [*wide, Look("light", 1.0, *NARROW, language)] if all_of_them else wide[:1]
    sizes = product((1.0, 1.5), (WIDE, NARROW)) if all_of_them else ((1.0, WIDE),)
    return [Look(theme, scale, *size) for scale, size in sizes for theme in themes]


def keep_for_readers(look: Look, name: str, window: QWidget) -> None:
    """Keep a picture if the README or the guides in its language show it."""
    help_folder = ROOT / "resources" / "help"
    if look.language == "en":
        if file := README.get((name, look.theme)):
            window.grab().save(str(ROOT / "docs" / "screenshots" / file))
    else:
        help_folder /= look.language
    if guided := GUIDES.get((name, look.theme)):
        help_folder.mkdir(exist_ok=True)
        small = window.grab().scaledToWidth(720, Qt.TransformationMode.SmoothTransformation)
        small.save(str(help_folder / guided))


def main() -> None:
    """Make the pictures of the README and the guides, or all there are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", type=Path, metavar="OUT", help="a folder for every picture")
    parser.add_argument("--language", default="en", help="the language of the window")
    parser.add_argument("--only", metavar="SCENE", help="one scene, by its name in this file")
    wish = parser.parse_args()
    everything: Path | None = wish.all
    os.environ["TZ"] = "UTC"
    time.tzset()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["quizapp", "-style", "fusion"])
    (everything or ROOT / "docs" / "screenshots").mkdir(parents=True, exist_ok=True)

    def keep(look: Look, name: str, window: QWidget) -> None:
        if everything is None:
            keep_for_readers(look, name, window)
        else:
            window.grab().save(str(everything / f"{name}-{look}.png"))

    shows = (choosing, looking_back, seeing_all, finishing, looking_after_sets, editing, analysing)
    shows = (*shows, keeping_classes, examining, bringing)
    if wish.language != "en":
        shows = (choosing, looking_back, bringing)
    scenes = tuple(
        scene
        for scene in SCENES
        if (everything or scene.act in shows) and wish.only in (None, scene.act.__name__)
    )
    play_all(scenes, looks_of(wish.language, all_of_them=everything is not None), keep)
    application.quit()


if __name__ == "__main__":
    main()
