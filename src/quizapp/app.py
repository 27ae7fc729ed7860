"""The program with a window: builds every part and gives each what it needs.

What the window needs to appear is imported at the top, and that is little. When it has been
painted, its widgets are imported, and the worker imports storage and reads the question sets.
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
from quizapp.ui.first_frame import FirstFrame
from quizapp.ui.incidents import Incidents
from quizapp.ui.main_window import MainWindow
from quizapp.ui.preferences import Preferences

if TYPE_CHECKING:
    from quizapp.generation.wording import Wording
    from quizapp.services.history import History
    from quizapp.services.library import Library
    from quizapp.services.overview import Overviews
    from quizapp.services.people import People
    from quizapp.services.prepare_quiz import PrepareQuiz
    from quizapp.services.print_quiz import PrintQuiz
    from quizapp.services.reports import Reports
    from quizapp.services.take_quiz import TakeQuiz
    from quizapp.services.write_questions import WriteQuestions
    from quizapp.storage.store import Store
    from quizapp.ui.flows.dates_flow import DatesFlow
    from quizapp.ui.flows.home_flow import HomeFlow
    from quizapp.ui.flows.opening_flow import Proceed
    from quizapp.ui.flows.prepare_flow import PrepareFlow
    from quizapp.ui.flows.quiz_flow import QuizFlow
    from quizapp.ui.flows.results_flow import ResultsFlow
    from quizapp.ui.flows.stage import Stage
    from quizapp.ui.pages.help_page import About
    from quizapp.ui.pages.quiz_page import QuizPage
    from quizapp.ui.pages.results_page import ResultsPage
    from quizapp.ui.shell import Shell
    from quizapp.ui.theme_store import ThemeStore


@dataclass(frozen=True)
class Services:
    """What a person can do, and what all of it is kept in."""

    file: Path
    store: "Store"
    library: "Library"
    people: "People"
    quizzes: "TakeQuiz"
    preparing: "PrepareQuiz"
    printing: "PrintQuiz"
    history: "History"
    overviews: "Overviews"
    reports: "Reports"
    writing: "WriteQuestions"
    wording: "Wording"


@dataclass(frozen=True)
class Start:
    """What is there before anything else."""

    window: MainWindow
    preferences: Preferences
    background: Runner
    clock: Clock
    data_dir: Path
    files: Sequence[Path]
    incidents: Incidents | None


def run(files: Sequence[Path], data_dir: Path) -> int:
    """Open the window, which offers the files for import; return its exit code."""
    incidents = Incidents(data_dir)
    incidents.watch()
    QApplication.setApplicationName("quizapp")
    QApplication.setApplicationDisplayName("quizapp")
    QApplication.setDesktopFileName("org.quizapp.quizapp")
    application = QApplication(sys.argv[:1])
    background = Background()
    window = build(data_dir, background, files=files, incidents=incidents)
    window.painted.connect(window.keep_on_screen)
    window.painted.connect(partial(_listen, application, window))
    window.show()
    code = application.exec()
    background.close()
    return code


def build(
    data_dir: Path,
    background: Runner,
    *,
    clock: Clock = utc_now,
    files: Sequence[Path] = (),
    incidents: Incidents | None = None,
) -> MainWindow:
    """Build the window; everything in it follows when it is painted for the first time.

    Needs a QApplication. `clock` tells the time in UTC, `incidents` of faults of the program.
    """
    preferences = Preferences(data_dir / SETTINGS_FILE, background)
    settings = preferences.settings
    window = MainWindow(settings.window)
    preferences.setParent(window)
    window.fill(FirstFrame(window, bundled("resources"), settings.theme, settings.text_scale))
    start = Start(window, preferences, background, clock, data_dir, files, incidents)
    window.painted.connect(partial(_furnish, start))
    return window


def _listen(application: QApplication, window: MainWindow) -> None:
    """Let the system end the program, and show its picture where windows are listed."""
    from PySide6.QtGui import QIcon

    from quizapp.ui.quit_signals import QuitSignals

    QuitSignals(application.quit, window)
    application.setWindowIcon(QIcon(str(bundled("resources") / "icons" / "quizapp.svg")))


def _furnish(start: Start) -> None:
    """Put the shell into the window, and let the worker open everything else."""
    from quizapp.ui.flows.opening_flow import OpeningFlow
    from quizapp.ui.moments import Moments
    from quizapp.ui.pages.opening_page import OpeningPage
    from quizapp.ui.shell import Shell
    from quizapp.ui.theme_store import ThemeStore

    QLocale.setDefault(QLocale("en"))
    settings = start.preferences.settings
    themes = ThemeStore(
        bundled("resources"), settings.theme.value, settings.text_scale, settings.motion.value
    )
    if isinstance(application := QCoreApplication.instance(), QApplication):
        themes.apply(application)
    shell = Shell(themes)
    themes.setParent(shell)
    start.window.fill(shell)
    page = OpeningPage(themes, Moments(start.clock(), settings.date_style))
    shell.add_page(page, shell.tr("Today"), "home")
    shell.show_page(page)
    if start.incidents is not None:
        start.incidents.happened.connect(partial(_own_up, shell, start.incidents.file))
    start.preferences.changed.connect(partial(_follow, start.preferences, themes))
    OpeningFlow(shell, themes, start.background, partial(_open, start, shell, themes)).begin()


def _own_up(shell: "Shell", log: Path) -> None:
    """Say that something went wrong, and that nothing is lost."""
    words = shell.tr(
        "Something went wrong that should not have. Your answers are safe. The details are in"
        " “{file}”; please report them."
    )
    shell.notice.present(words.format(file=log))


def _follow(preferences: Preferences, themes: "ThemeStore") -> None:
    """Let the window look as the settings say."""
    settings = preferences.settings
    themes.choose(settings.theme.value, settings.text_scale, settings.motion.value)


def _open(start: Start, shell: "Shell", themes: "ThemeStore") -> "Proceed":
    """Open everything that is not a widget, and return what to do then; runs on the worker."""
    from quizapp.generation.wording import Wording
    from quizapp.services.history import History
    from quizapp.services.library import Library
    from quizapp.services.overview import Overviews
    from quizapp.services.people import People
    from quizapp.services.prepare_quiz import PrepareQuiz
    from quizapp.services.print_quiz import PrintQuiz
    from quizapp.services.reports import Reports
    from quizapp.services.take_quiz import TakeQuiz
    from quizapp.storage.database import FILE_NAME
    from quizapp.storage.store import Store

    file = start.data_dir / FILE_NAME
    store = Store(file)
    library = Library(bundled("questions"), added_sets(start.data_dir))
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    services = Services(
        file=file,
        store=store,
        library=library,
        people=People(store, start.clock),
        quizzes=TakeQuiz(store, library, wording, start.clock),
        preparing=PrepareQuiz(library, wording),
        printing=PrintQuiz(wording),
        history=History(store),
        overviews=Overviews(store, library),
        reports=Reports(store),
        writing=_writing(start),
        wording=wording,
    )
    return partial(_connect, start, shell, themes, services)


def _writing(start: Start) -> "WriteQuestions":
    """Build what questions are written with."""
    from quizapp.linting.linter import Linter
    from quizapp.linting.words import Words
    from quizapp.services.write_questions import WriteQuestions

    words = Words.read(bundled("resources") / "linting" / "en.toml")
    return WriteQuestions(added_sets(start.data_dir), Linter(words))


def _connect(start: Start, shell: "Shell", themes: "ThemeStore", services: Services) -> None:
    """Build all pages and flows, go home, and offer the files there."""
    from quizapp.ui.flows.dates_flow import DatesFlow
    from quizapp.ui.flows.home_flow import HomeFlow
    from quizapp.ui.flows.library_flow import LibraryFlow
    from quizapp.ui.flows.navigation_flow import NavigationFlow
    from quizapp.ui.flows.stage import Stage
    from quizapp.ui.pages.home_page import HomePage
    from quizapp.ui.pages.quiz_page import QuizPage
    from quizapp.ui.pages.results_page import ResultsPage

    stage = Stage(shell, themes, start.background, start.preferences, start.clock)
    page = HomePage(themes)
    shell.add_page(page, shell.tr("Home"), "home")
    home = HomeFlow(stage, page, services.overviews, services.people, services.quizzes)
    library = LibraryFlow(stage, page, services.library)
    words = services.wording.dates
    quiz_page, review_page = QuizPage(themes, words), QuizPage(themes, words)
    results_page = ResultsPage(themes, words)
    quiz = _taking(stage, services, quiz_page)
    results = _results(stage, services, results_page, review_page)
    said = (quiz_page.sheet, review_page.sheet, results_page.answers)
    asking = (services.quizzes, services.preparing, services.printing)
    dates = DatesFlow(stage, services.wording, asking, said)
    prepare = _preparing(stage, services, dates)
    places = {"home": home.show, **_other_places(stage, services, home, results, dates)}
    page.started.connect(quiz.start)
    page.prepared.connect(prepare.show)
    prepare.started.connect(quiz.take)
    prepare.left.connect(home.show)
    page.continued.connect(quiz.resume)
    page.opened.connect(results.open)
    library.added.connect(home.refresh)
    quiz.finished.connect(results.show)
    quiz.stopped.connect(home.show)
    results.new_requested.connect(quiz.start)
    results.left.connect(lambda place: places[place]())
    NavigationFlow(shell, stage.preferences, places)
    start.window.closed.connect(partial(_close, start, stage, services))
    home.show()
    library.offer(start.files)


def _taking(stage: "Stage", services: Services, page: "QuizPage") -> "QuizFlow":
    """Build what a quiz is taken with."""
    from quizapp.ui.flows.notes_flow import NotesFlow
    from quizapp.ui.flows.quiz_flow import QuizFlow
    from quizapp.ui.flows.seat import Seat

    seat = Seat()
    stage.shell.add_full_page(page, stage.shell.tr("Quiz"))
    quiz = QuizFlow(stage, page, services.quizzes, services.people, seat)
    NotesFlow(stage, page, services.quizzes, seat).changed.connect(quiz.note)
    return quiz


def _preparing(stage: "Stage", services: Services, dates: "DatesFlow") -> "PrepareFlow":
    """Build what a quiz is put together with."""
    from quizapp.ui.flows.paper_flow import PaperFlow
    from quizapp.ui.flows.prepare_flow import PrepareFlow
    from quizapp.ui.pages.prepare_page import PreparePage
    from quizapp.ui.question_words import QuestionWords

    page = PreparePage(stage.themes)
    stage.shell.add_page(page, stage.shell.tr("Put a quiz together"), "home")
    words = QuestionWords(services.wording)
    dates.add(words)
    flow = PrepareFlow(stage, page, services.preparing, words)
    PaperFlow(stage, page.paper, services.printing, lambda: flow.draft, bundled("resources"))
    return flow


def _results(
    stage: "Stage", services: Services, page: "ResultsPage", review: "QuizPage"
) -> "ResultsFlow":
    """Build what a finished quiz is looked at with."""
    from quizapp.ui.flows.notes_flow import NotesFlow
    from quizapp.ui.flows.results_flow import ResultsFlow
    from quizapp.ui.flows.seat import Seat

    shell, seat = stage.shell, Seat()
    shell.add_page(page, shell.tr("Results"), "home")
    shell.add_full_page(review, shell.tr("Answer"))
    results = ResultsFlow(stage, page, review, services.history, seat)
    NotesFlow(stage, review, services.quizzes, seat).changed.connect(results.note)
    return results


def _other_places(
    stage: "Stage",
    services: Services,
    home: "HomeFlow",
    results: "ResultsFlow",
    dates: "DatesFlow",
) -> "dict[str, Proceed]":
    """Build the places of the rail besides home; return what shows each of them."""
    from quizapp.ui.flows.help_flow import HelpFlow
    from quizapp.ui.flows.history_flow import HistoryFlow
    from quizapp.ui.flows.settings_flow import SettingsFlow
    from quizapp.ui.pages.help_page import HelpPage
    from quizapp.ui.pages.history_page import HistoryPage
    from quizapp.ui.pages.settings_page import SettingsPage

    shell, themes = stage.shell, stage.themes
    history_page = HistoryPage(themes)
    settings_page = SettingsPage(themes, services.file)
    help_page = HelpPage(themes, _about(services.file.parent))
    shell.add_page(history_page, shell.tr("History"), "history")
    shell.add_page(settings_page, shell.tr("Settings"), "settings")
    shell.add_page(help_page, shell.tr("Help"), "help")
    history_page.opened.connect(partial(results.open, place="history"))
    history_page.start_asked.connect(home.show)
    return {
        "history": HistoryFlow(stage, history_page, services.history).show,
        "teacher": _teaching(stage, services, dates),
        "settings": SettingsFlow(stage, settings_page, services.people, services.file).show,
        "help": HelpFlow(stage, help_page).show,
    }


def _teaching(stage: "Stage", services: Services, dates: "DatesFlow") -> "Proceed":
    """Build what a teacher looks after questions and writes them with; return what shows it."""
    from quizapp.ui.flows.teacher_flow import TeacherFlow
    from quizapp.ui.flows.write_flow import WriteFlow
    from quizapp.ui.pages.teacher_page import TeacherPage
    from quizapp.ui.pages.write_page import WritePage

    shell, themes = stage.shell, stage.themes
    page, write_page = TeacherPage(themes, services.wording.dates), WritePage(themes)
    dates.add(page)
    shell.add_page(page, shell.tr("Teacher"), "teacher")
    shell.add_page(write_page, shell.tr("Write questions"), "teacher")
    writing = services.writing
    teacher = TeacherFlow(stage, page, services.reports, services.library, writing)
    write = WriteFlow(stage, write_page, writing)
    teacher.opened.connect(write.show)
    write.left.connect(teacher.show)
    return teacher.show


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


def _close(start: Start, stage: "Stage", services: Services) -> None:
    """Keep the place of the window, and let go of the results file when all work is done."""
    window = start.window
    stage.preferences.change(replace(stage.settings, window=window.geometry_text()))
    start.background.run(window, services.store.close, lambda _: None, stage.tell)
