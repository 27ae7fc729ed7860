"""The program with a window: builds every part and gives each what it needs.

What the window needs to appear is imported at the top. Storage, question sets and all pages
are imported when it has been painted, because that is what a person waits for.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from quizapp.paths import added_sets, bundled
from quizapp.services.clock import Clock, utc_now
from quizapp.settings import FILE_NAME as SETTINGS_FILE
from quizapp.ui.background import Background, Runner
from quizapp.ui.flows.opening_flow import OpeningFlow, Proceed
from quizapp.ui.main_window import MainWindow
from quizapp.ui.moments import Moments
from quizapp.ui.pages.opening_page import OpeningPage
from quizapp.ui.preferences import Preferences
from quizapp.ui.theme_store import ThemeStore

if TYPE_CHECKING:
    from quizapp.dataset.date_words import DateWords
    from quizapp.services.history import History
    from quizapp.services.library import Library
    from quizapp.services.overview import Overviews
    from quizapp.services.people import People
    from quizapp.services.reports import Reports
    from quizapp.services.take_quiz import TakeQuiz
    from quizapp.storage.store import Store
    from quizapp.ui.flows.home_flow import HomeFlow
    from quizapp.ui.flows.quiz_flow import QuizFlow
    from quizapp.ui.flows.results_flow import ResultsFlow
    from quizapp.ui.flows.stage import Stage
    from quizapp.ui.pages.help_page import About


@dataclass(frozen=True)
class Services:
    """What a person can do, and what all of it is kept in."""

    file: Path
    store: "Store"
    library: "Library"
    people: "People"
    quizzes: "TakeQuiz"
    history: "History"
    overviews: "Overviews"
    reports: "Reports"
    words: "DateWords"


def run(files: Sequence[Path], data_dir: Path) -> int:
    """Open the window, which offers the files for import; return its exit code."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("quizapp")
    application.setApplicationDisplayName("quizapp")
    application.setDesktopFileName("org.quizapp.quizapp")
    background = Background()
    window = build(data_dir, background, files=files)
    window.show()
    code = application.exec()
    background.close()
    return code


def build(
    data_dir: Path, background: Runner, *, clock: Clock = utc_now, files: Sequence[Path] = ()
) -> MainWindow:
    """Build the window; everything in it follows when it is painted for the first time.

    Needs a QApplication. `clock` tells the time in UTC.
    """
    QLocale.setDefault(QLocale("en"))
    preferences = Preferences(data_dir / SETTINGS_FILE, background)
    settings = preferences.settings
    themes = ThemeStore(
        bundled("resources"), settings.theme.value, settings.text_scale, settings.motion.value
    )
    application = QCoreApplication.instance()
    if isinstance(application, QApplication):
        themes.apply(application)
    window = MainWindow(themes)
    themes.setParent(window)
    preferences.setParent(window)
    preferences.changed.connect(partial(_follow, preferences, themes))
    window.restore(settings.window)
    page = OpeningPage(themes, Moments(clock(), settings.date_style).today_words())
    window.add_page(page, window.tr("Today"), "home")
    window.show_page(page)

    def opening() -> Proceed:
        services = _open(data_dir, clock)
        from quizapp.ui.flows.stage import Stage

        stage = Stage(window, themes, background, preferences, clock)
        return partial(_connect, stage, services, files)

    OpeningFlow(window, themes, background, opening)
    return window


def _follow(preferences: Preferences, themes: ThemeStore) -> None:
    """Let the window look as the settings say."""
    settings = preferences.settings
    themes.choose(settings.theme.value, settings.text_scale, settings.motion.value)


def _open(data_dir: Path, clock: Clock) -> Services:
    """Open everything that is not a widget; runs on the worker."""
    from quizapp.generation.wording import Wording
    from quizapp.services.history import History
    from quizapp.services.library import Library
    from quizapp.services.overview import Overviews
    from quizapp.services.people import People
    from quizapp.services.reports import Reports
    from quizapp.services.take_quiz import TakeQuiz
    from quizapp.storage.database import FILE_NAME
    from quizapp.storage.store import Store

    store = Store(data_dir / FILE_NAME)
    library = Library(bundled("questions"), added_sets(data_dir))
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    return Services(
        file=data_dir / FILE_NAME,
        store=store,
        library=library,
        people=People(store, clock),
        quizzes=TakeQuiz(store, library, wording, clock),
        history=History(store),
        overviews=Overviews(store, library),
        reports=Reports(store),
        words=wording.dates,
    )


def _connect(stage: "Stage", services: Services, files: Sequence[Path]) -> None:
    """Build all pages and flows, go home, and offer the files there."""
    from quizapp.ui.flows.home_flow import HomeFlow
    from quizapp.ui.flows.library_flow import LibraryFlow
    from quizapp.ui.flows.navigation_flow import NavigationFlow
    from quizapp.ui.pages.home_page import HomePage

    window = stage.window
    page = HomePage(stage.themes)
    window.add_page(page, window.tr("Home"), "home")
    home = HomeFlow(stage, page, services.overviews, services.people, services.quizzes)
    library = LibraryFlow(stage, page, services.library)
    quiz = _taking(stage, services)
    results = _results(stage, services)
    places = {"home": home.show, **_other_places(stage, services, home, results)}
    page.started.connect(quiz.start)
    page.continued.connect(quiz.resume)
    library.added.connect(home.refresh)
    quiz.finished.connect(results.show)
    quiz.stopped.connect(home.show)
    results.new_requested.connect(quiz.start)
    results.left.connect(lambda place: places[place]())
    NavigationFlow(window, stage.preferences, places)
    window.closed.connect(partial(_close, stage, services))
    home.show()
    library.offer(files)


def _taking(stage: "Stage", services: Services) -> "QuizFlow":
    """Build what a quiz is taken with."""
    from quizapp.ui.flows.notes_flow import NotesFlow
    from quizapp.ui.flows.quiz_flow import QuizFlow
    from quizapp.ui.flows.seat import Seat
    from quizapp.ui.pages.quiz_page import QuizPage

    page, seat = QuizPage(stage.themes, services.words), Seat()
    stage.window.add_full_page(page, stage.window.tr("Quiz"))
    quiz = QuizFlow(stage, page, services.quizzes, services.people, seat)
    NotesFlow(stage, page, services.quizzes, seat).changed.connect(quiz.note)
    return quiz


def _results(stage: "Stage", services: Services) -> "ResultsFlow":
    """Build what a finished quiz is looked at with."""
    from quizapp.ui.flows.notes_flow import NotesFlow
    from quizapp.ui.flows.results_flow import ResultsFlow
    from quizapp.ui.flows.seat import Seat
    from quizapp.ui.pages.quiz_page import QuizPage
    from quizapp.ui.pages.results_page import ResultsPage

    window, seat = stage.window, Seat()
    page = ResultsPage(stage.themes, services.words)
    review = QuizPage(stage.themes, services.words)
    window.add_page(page, window.tr("Results"), "home")
    window.add_full_page(review, window.tr("Answer"))
    results = ResultsFlow(stage, page, review, services.history, seat)
    NotesFlow(stage, review, services.quizzes, seat).changed.connect(results.note)
    return results


def _other_places(
    stage: "Stage", services: Services, home: "HomeFlow", results: "ResultsFlow"
) -> dict[str, Proceed]:
    """Build the places of the rail besides home; return what shows each of them."""
    from quizapp.ui.flows.help_flow import HelpFlow
    from quizapp.ui.flows.history_flow import HistoryFlow
    from quizapp.ui.flows.settings_flow import SettingsFlow
    from quizapp.ui.flows.teacher_flow import TeacherFlow
    from quizapp.ui.pages.help_page import HelpPage
    from quizapp.ui.pages.history_page import HistoryPage
    from quizapp.ui.pages.settings_page import SettingsPage
    from quizapp.ui.pages.teacher_page import TeacherPage

    window, themes = stage.window, stage.themes
    history_page, teacher_page = HistoryPage(themes), TeacherPage(themes)
    settings_page = SettingsPage(themes, services.file)
    help_page = HelpPage(themes, _about(services.file.parent))
    window.add_page(history_page, window.tr("History"), "history")
    window.add_page(teacher_page, window.tr("Teacher"), "teacher")
    window.add_page(settings_page, window.tr("Settings"), "settings")
    window.add_page(help_page, window.tr("Help"), "help")
    history_page.opened.connect(results.open)
    history_page.start_asked.connect(home.show)
    return {
        "history": HistoryFlow(stage, history_page, services.history).show,
        "teacher": TeacherFlow(stage, teacher_page, services.reports).show,
        "settings": SettingsFlow(stage, settings_page, services.file).show,
        "help": HelpFlow(stage, help_page).show,
    }


def _about(data_dir: Path) -> "About":
    """Return what the program says about itself."""
    from importlib.metadata import PackageNotFoundError, version
    from platform import python_version

    from PySide6.QtCore import qVersion

    from quizapp.ui.pages.help_page import About

    try:
        number = version("quizapp")
    except PackageNotFoundError:
        number = "?"
    return About(number, qVersion(), python_version(), data_dir)


def _close(stage: "Stage", services: Services) -> None:
    """Keep the place of the window, and let go of the results file when all work is done."""
    settings = stage.settings
    stage.preferences.change(replace(settings, window=stage.window.geometry_text()))
    stage.background.run(stage.window, services.store.close, lambda _: None, stage.tell)
