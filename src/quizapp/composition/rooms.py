"""All pages and flows, connected."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from quizapp.composition.services import Services
from quizapp.composition.start import Start
from quizapp.composition.ways import Ways
from quizapp.ui.flows.area_flow import AreaFlow
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.doors_flow import DoorsFlow
from quizapp.ui.flows.due_flow import DueFlow
from quizapp.ui.flows.home_flow import HomeFlow
from quizapp.ui.flows.long_work import LongWork
from quizapp.ui.flows.navigation_flow import NavigationFlow
from quizapp.ui.flows.practice_flow import PracticeFlow
from quizapp.ui.flows.retention_flow import RetentionFlow
from quizapp.ui.flows.saved_flow import SavedFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.one_window import OneWindow
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.shell import Shell
from quizapp.ui.theme_store import ThemeStore

if TYPE_CHECKING:
    from quizapp.composition.teachers_rooms import TeachersRooms
    from quizapp.ui.flows.arrivals_flow import ArrivalsFlow
    from quizapp.ui.flows.bring_flow import BringFlow
    from quizapp.ui.flows.exam_flow import ExamFlow
    from quizapp.ui.flows.handout_flow import HandoutFlow
    from quizapp.ui.flows.help_flow import HelpFlow
    from quizapp.ui.flows.history_flow import HistoryFlow
    from quizapp.ui.flows.keep_flow import KeepFlow
    from quizapp.ui.flows.prepare_flow import PrepareFlow
    from quizapp.ui.flows.progress_flow import ProgressFlow
    from quizapp.ui.flows.quiz_flow import QuizFlow
    from quizapp.ui.flows.results_flow import ResultsFlow
    from quizapp.ui.flows.seals_flow import SealsFlow
    from quizapp.ui.flows.timeline_flow import TimelineFlow
    from quizapp.ui.flows.ways_in_flow import WaysInFlow
    from quizapp.ui.flows.who_flow import WhoFlow
    from quizapp.ui.pages.lock_page import LockPage

_LOOKED_THROUGH = 20
"""How many questions of a set that has just come in are to be looked through."""


class Rooms:
    """Home, and what can be gone to from there.

    Each room is imported and built when something first leads to it, and stays. Whoever leads there
    asks for it at that moment, never before.
    """

    def __init__(self, start: Start, shell: Shell, themes: ThemeStore, services: Services) -> None:
        """Build the first page and what listens wherever one is, and go home."""
        self._start, self._services = start, services
        self._stage = stage = _stage(start, shell, themes)
        self._dates = DatesFlow(stage, services.wording, (services,), ())
        RetentionFlow(stage, services.quizzes)
        school = services.school
        self._area = AreaFlow(stage, self._lock_page, school.area, school.area_state)
        self._page = HomePage(themes)
        shell.add_page(self._page, shell.tr("Home"), "home")
        self._home = HomeFlow(
            stage, self._page, services.overviews, services.people, services.quizzes
        )
        self._lead_from_home()
        self._open_doors()
        ways: dict[str, Callable[[], object]] = {
            "home": self._home.show,
            "progress": lambda: self.progress.show(),
            "history": lambda: self.history.show(),
            "teacher": lambda: self.teachers.teacher.show(),
            "settings": lambda: self.settings(),
            "help": lambda: self.help.show(),
        }
        self.go = NavigationFlow(shell, stage.preferences, themes, ways).go
        self._teachers: TeachersRooms | None = None
        self._home.show()
        stage.background.run(shell, lambda: None, lambda _: self._settle(), stage.tell)
        self._take(start.files)

    def _settle(self) -> None:
        """Do what can wait until everything is on the first page, and get ready for a quiz."""
        _ = self.quiz
        if self.seals is not None:
            self.seals.begin()
        tidy, background = self._services.library.removed.delete_old, self._stage.background
        # What cannot be deleted now is next time.
        background.run(self._stage.shell, tidy, lambda _: None, lambda _: None)

    def _lead_from_home(self) -> None:
        """Lead from the first page to all that is on it."""
        page, stage, services = self._page, self._stage, self._services
        page.started.connect(lambda set_id: self.quiz.start(set_id))
        page.continued.connect(lambda quiz_id: self.quiz.resume(quiz_id))
        page.opened.connect(lambda quiz_id: self.results.open(quiz_id))
        page.prepared.connect(lambda set_id: self.prepare.show(set_id))
        page.timeline_asked.connect(
            lambda set_id: self.timeline.show(set_id, "home", self._home.show)
        )
        page.who_asked.connect(lambda: self.who.show())
        keys = QShortcut(QKeySequence("Ctrl+U"), page)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(page.who_asked)
        page.assignments.opened.connect(lambda due: self.exam.show(due))
        due = DueFlow(stage, page.assignments, services.exams.taking, services.people)
        saved = SavedFlow(stage, page.quizzes, services.saved)
        for part in (saved, due):
            self._home.refreshed.connect(part.refresh)
        saved.started.connect(lambda draft: self.quiz.take(draft))
        page.quizzes.opened.connect(lambda quiz_id: self.keep.open(quiz_id))
        page.quizzes.resumed.connect(lambda: self.keep.resume())
        practice = PracticeFlow(stage, page, services.practise)
        practice.begun.connect(lambda begin: self.quiz.practise(begin))

    def _open_doors(self) -> None:
        """Hear of files, from wherever they come."""
        doors = DoorsFlow(self._stage)
        doors.listen_on(self._page)
        doors.dropped.connect(self._take)
        doors.paste_asked.connect(lambda: self.ways_in.paste())
        doors.files_asked.connect(lambda: self.ways_in.choose_files())
        self._page.add_asked.connect(lambda: self.bring.show())
        if (one := self._start.window.findChild(OneWindow)) is not None:
            one.lead(self._take)

    def _take(self, files: Sequence[Path]) -> None:
        if files:
            self.arrivals.open(files)

    def _lock_page(self) -> "LockPage":
        from quizapp.ui.pages.lock_page import LockPage

        page, shell = LockPage(self._stage.themes), self._stage.shell
        shell.add_page(page, shell.tr("Teacher"), "teacher", for_everybody=True)
        return page

    @cached_property
    def quiz(self) -> "QuizFlow":
        """Taking a quiz."""
        from quizapp.composition.taking import taking

        flow = taking(self._stage, self._services, self._dates)
        flow.finished.connect(lambda quiz: self.results.show(quiz))
        flow.stopped.connect(self._home.show)
        return flow

    @cached_property
    def results(self) -> "ResultsFlow":
        """Looking at a quiz again."""
        from quizapp.composition.reviewing import reviewing

        flow = reviewing(self._stage, self._services, self._dates, lambda: self.timeline)
        flow.new_requested.connect(self.quiz.start)
        flow.left.connect(self.go)
        return flow

    @cached_property
    def _preparing(self) -> "tuple[PrepareFlow, KeepFlow]":
        from quizapp.composition.preparing import preparing

        prepare, keep = preparing(self._stage, self._services, self._dates)
        prepare.started.connect(self.quiz.take)
        prepare.left.connect(self.go)
        return prepare, keep

    @property
    def prepare(self) -> "PrepareFlow":
        """Putting a quiz together."""
        return self._preparing[0]

    @property
    def keep(self) -> "KeepFlow":
        """Saving what was put together."""
        return self._preparing[1]

    @cached_property
    def exam(self) -> "ExamFlow":
        """Taking an exam."""
        from quizapp.composition.examining import examining

        flow = examining(self._stage, self._services, self._dates)
        flow.left.connect(self._home.show)
        flow.finished.connect(lambda quiz: self.results.show(quiz))
        flow.result_opened.connect(lambda quiz_id: self.results.open(quiz_id))
        return flow

    @cached_property
    def timeline(self) -> "TimelineFlow":
        """The timelines of whole sets."""
        from quizapp.composition.chronicling import chronicling

        return chronicling(self._stage, self._services, self._dates)

    @cached_property
    def who(self) -> "WhoFlow":
        """Saying who practises."""
        from quizapp.composition.choosing import choosing

        flow = choosing(self._stage, self._services)
        flow.left.connect(self._home.show)
        return flow

    @cached_property
    def progress(self) -> "ProgressFlow":
        """Looking back at one's own answers."""
        from quizapp.composition.progressing import progressing

        flow = progressing(
            self._stage, self._services, self._dates, lambda: self.results, self._home
        )
        flow.timeline_asked.connect(
            lambda set_id: self.timeline.show(set_id, "progress", flow.return_to)
        )
        return flow

    @cached_property
    def history(self) -> "HistoryFlow":
        """Finished quizzes."""
        from quizapp.composition.past import past

        flow, page = past(self._stage, self._services, self._home, self._area)
        page.opened.connect(lambda quiz_id: self.results.open(quiz_id, "history"))
        return flow

    @cached_property
    def settings(self) -> Callable[[], object]:
        """Shows the settings."""
        from quizapp.composition.adjusting import adjusting

        return adjusting(self._stage, self._services, self._area)

    @cached_property
    def help(self) -> "HelpFlow":
        """The guides."""
        from quizapp.composition.helping import helping

        return helping(self._stage, self._services)

    @cached_property
    def arrivals(self) -> "ArrivalsFlow":
        """Telling what files are for."""
        from quizapp.ui.flows.arrivals_flow import ArrivalsFlow

        flow = ArrivalsFlow(self._stage)
        flow.sets_came.connect(lambda files: self.bring.open(files))
        flow.results_came.connect(lambda files: self.teachers.collect.open(files))
        flow.roster_came.connect(lambda file: self.teachers.roster.open(file))
        flow.exam_came.connect(lambda file: self.handouts.open(file))
        return flow

    @cached_property
    def _bringing(self) -> "tuple[BringFlow, WaysInFlow]":
        from quizapp.composition.bringing import bringing

        bring, ways_in = bringing(self._stage, self._services, self._dates, self.arrivals)
        bring.prepared.connect(lambda set_id: self.prepare.show(set_id, count=_LOOKED_THROUGH))
        bring.changed.connect(self._follow_sets)
        bring.edited.connect(lambda set_id: self.teachers.editor.show(set_id))
        bring.mended.connect(lambda *where: self.teachers.editor.show_row(*where))
        bring.left.connect(self.go)
        self._start.window.closed.connect(bring.stop)
        return bring, ways_in

    @property
    def bring(self) -> "BringFlow":
        """Bringing files in."""
        return self._bringing[0]

    @property
    def ways_in(self) -> "WaysInFlow":
        """Choosing files, or pasting them."""
        return self._bringing[1]

    @cached_property
    def handouts(self) -> "HandoutFlow":
        """Exams that come as files."""
        from quizapp.composition.handing_out import handing_out

        flow = handing_out(self._stage, self._services)
        flow.arrived.connect(self._page.assignments.expect)
        flow.left.connect(self._home.show)
        return flow

    @cached_property
    def seals(self) -> "SealsFlow | None":
        """Telling what something else changed in the results; None where none are kept."""
        if self._services.store.path is None:
            return None
        from quizapp.composition.watching import watching

        return watching(self._stage, self._services)

    @property
    def teachers(self) -> "TeachersRooms":
        """The teacher's area."""
        if self._teachers is None:
            from quizapp.composition.teachers_rooms import TeachersRooms

            ways = Ways(
                home=self._home,
                seals=self.seals,
                prepare=lambda: self.prepare,
                bring=lambda: self.bring,
                timeline=lambda: self.timeline,
                results=lambda: self.results,
                handouts=lambda: self.handouts,
            )
            self._teachers = TeachersRooms(
                self._start, self._stage, self._services, self._dates, ways
            )
        return self._teachers

    def _follow_sets(self) -> None:
        """Look again at what lists the sets, if it is there."""
        self._home.refresh()
        if self._teachers is not None:
            self._teachers.teacher.refresh()


def _stage(start: Start, shell: Shell, themes: ThemeStore) -> Stage:
    """Return what all flows work with."""
    long_work = LongWork(shell, start.background)
    start.window.closed.connect(long_work.stop)
    return Stage(shell, themes, start.background, start.preferences, start.clock, long_work)
