"""All pages and flows, connected."""

from collections.abc import Callable
from functools import partial

from quizapp.composition.bringing import bringing
from quizapp.composition.chronicling import chronicling
from quizapp.composition.class_keeping import choosing
from quizapp.composition.collecting import collecting, looking_through
from quizapp.composition.examining import examining
from quizapp.composition.learning import reviewing, taking
from quizapp.composition.places import places
from quizapp.composition.preparing import preparing
from quizapp.composition.progressing import progressing
from quizapp.composition.services import Services
from quizapp.composition.setting import handing_out, setting
from quizapp.composition.start import Start
from quizapp.composition.teaching import teaching
from quizapp.ui.flows.arrivals_flow import ArrivalsFlow
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.home_flow import HomeFlow
from quizapp.ui.flows.long_work import LongWork
from quizapp.ui.flows.navigation_flow import NavigationFlow
from quizapp.ui.flows.practice_flow import PracticeFlow
from quizapp.ui.flows.quiz_flow import QuizFlow
from quizapp.ui.flows.results_flow import ResultsFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.one_window import OneWindow
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.results_page import ResultsPage
from quizapp.ui.shell import Shell
from quizapp.ui.theme_store import ThemeStore

_LOOKED_THROUGH = 20
"""How many questions of a set that has just come in are to be looked through."""


def connect(
    start: Start, shell: Shell, themes: ThemeStore, services: Services
) -> Callable[[str], None]:
    """Build all pages and flows, go home, and offer the files there; return what goes elsewhere."""
    stage = _stage(start, shell, themes)
    page, home = _home(stage, services)
    words = services.wording.dates
    quiz_page, review_page = QuizPage(themes, words), QuizPage(themes, words)
    results_page = ResultsPage(themes, words)
    quiz = taking(stage, services, quiz_page)
    results = reviewing(stage, services, results_page, review_page)
    said = (quiz_page.sheet, review_page.sheet, results_page.answers)
    asking = (services.quizzes, services.preparing, services.printing)
    writing = (services.exporting, services.judging)
    dates = DatesFlow(stage, services.wording, (*asking, *writing), said)
    prepare = preparing(stage, services, dates, page, home, quiz)
    collect = collecting(stage, services, home, start)
    bring, arrivals = bringing(stage, services, dates, page, collect)
    PracticeFlow(stage, page, services.practise, quiz)
    examining(stage, services, dates, page, home, results)
    timeline = chronicling(stage, services, dates, page, home, review_page)
    teacher = teaching(stage, services, dates, prepare, bring, timeline, arrivals)
    handouts = handing_out(stage, services, page, home, arrivals)
    setting(stage, services, teacher, results, handouts)
    looking_through(stage, services, collect, results, teacher)
    ways = {
        "home": home.show,
        "teacher": teacher.show,
        "progress": progressing(stage, services, dates, home, results, timeline),
        **places(stage, services, home, results),
    }
    bring.prepared.connect(partial(prepare.show, count=_LOOKED_THROUGH))
    bring.changed.connect(home.refresh)
    start.window.closed.connect(bring.stop)
    _go_on(page, quiz, results, home)
    for flow in (results, prepare, bring):
        flow.left.connect(lambda place: ways[place]())
    navigation = NavigationFlow(shell, stage.preferences, themes, ways)
    home.show()
    _bring(start, arrivals)
    return navigation.go


def _stage(start: Start, shell: Shell, themes: ThemeStore) -> Stage:
    """Return what all flows work with."""
    long_work = LongWork(shell, start.background)
    start.window.closed.connect(long_work.stop)
    return Stage(shell, themes, start.background, start.preferences, start.clock, long_work)


def _bring(start: Start, arrivals: ArrivalsFlow) -> None:
    """Lead files to where they belong: those of this start, and those of later ones."""
    arrivals.open(start.files)
    if (one := start.window.findChild(OneWindow)) is not None:
        one.lead(arrivals.open)


def _home(stage: Stage, services: Services) -> tuple[HomePage, HomeFlow]:
    """Build the first page, and that on which somebody says who they are."""
    page = HomePage(stage.themes)
    stage.shell.add_page(page, stage.shell.tr("Home"), "home")
    home = HomeFlow(stage, page, services.overviews, services.people, services.quizzes)
    choosing(stage, services, page, home)
    return page, home


def _go_on(page: HomePage, quiz: QuizFlow, results: ResultsFlow, home: HomeFlow) -> None:
    """Lead from the first page to a quiz, from that to its results, and on to the next one."""
    page.started.connect(quiz.start)
    page.continued.connect(quiz.resume)
    page.opened.connect(results.open)
    quiz.finished.connect(results.show)
    quiz.stopped.connect(home.show)
    results.new_requested.connect(quiz.start)
