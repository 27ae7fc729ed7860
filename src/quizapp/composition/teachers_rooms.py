"""The teacher's pages and flows, connected."""

from functools import cached_property
from typing import TYPE_CHECKING

from quizapp.composition.services import Services
from quizapp.composition.start import Start
from quizapp.composition.ways import Ways
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.sets_flow import SetsFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.teacher_flow import TeacherFlow
from quizapp.ui.library.teacher_tabs import ASSIGNMENTS, CLASSES, RESULTS
from quizapp.ui.pages.teacher_page import TeacherPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.ui.flows.analysis_flow import AnalysisFlow
    from quizapp.ui.flows.assignments_flow import AssignmentsFlow
    from quizapp.ui.flows.classes_flow import ClassesFlow
    from quizapp.ui.flows.collect_flow import CollectFlow
    from quizapp.ui.flows.edit_flow import EditFlow
    from quizapp.ui.flows.report_flow import ReportFlow
    from quizapp.ui.flows.review_flow import ReviewFlow
    from quizapp.ui.flows.roster_flow import RosterFlow
    from quizapp.ui.flows.set_export_flow import SetExportFlow


class TeachersRooms:
    """The list of sets, and what is behind it, which is imported and built when first gone to."""

    def __init__(
        self, start: Start, stage: Stage, services: Services, dates: DatesFlow, ways: Ways
    ) -> None:
        """Build the first page of the area."""
        self._start, self._stage, self._services = start, stage, services
        self._dates, self._ways = dates, ways
        self._ways_back: list[Callable[[], bool]] = []
        self._page = page = TeacherPage(stage.themes, services.wording.dates)
        dates.add(page)
        stage.shell.add_page(page, stage.shell.tr("Teacher"), "teacher")
        self.teacher = TeacherFlow(
            stage, page, services.teaching, services.reports, services.problems
        )
        sets = SetsFlow(
            stage, page, services.library, services.editing, services.problems, services.recent
        )
        self._lead_from_sets(sets)
        self._lead_to_editor(sets)
        self._lead_further()
        self._watch()

    def _lead_from_sets(self, sets: SetsFlow) -> None:
        """Lead from the list of sets to where they are exported, printed, asked and analysed."""
        teacher, page, ways = self.teacher, self._page, self._ways
        sets.changed.connect(teacher.refresh)
        sets.prepared.connect(lambda set_id: ways.prepare().show(set_id))
        sets.exported.connect(lambda set_id: self.export.show(set_id))
        sets.printed.connect(lambda set_id: self.export.show_paper(set_id))
        sets.analysed.connect(lambda set_id: self.analysis.show(set_id))
        sets.timeline_asked.connect(
            lambda set_id: ways.timeline().show(
                set_id, "teacher", teacher.show, lambda *where: self.editor.show_row(*where)
            )
        )
        page.sets.add_asked.connect(lambda: ways.bring().show())
        page.sets.recent.update_asked.connect(lambda *which: ways.bring().update(*which))

    def _lead_to_editor(self, sets: SetsFlow) -> None:
        page, begun = self._page, self._stage.shell.tr("My set")
        sets.opened.connect(lambda set_id: self.editor.show(set_id))
        page.sets.begun.connect(lambda: self.editor.begin(begun))
        for row_opened in (self.teacher.row_opened, page.sets.problems.opened):
            row_opened.connect(lambda *where: self.editor.show_row(*where))
        self.teacher.question_opened.connect(lambda *where: self.editor.show_question(*where))

    def _lead_further(self) -> None:
        """Lead to the other parts of the area, and to what is told of classes and learners."""
        teacher = self.teacher
        teacher.report_printed.connect(lambda whom: self.reports.choose_printer(whom))
        teacher.report_saved.connect(lambda whom: self.reports.choose_file(whom))
        teacher.mistakes_asked.connect(lambda whom: self.answers.show_mistakes(whom))
        teacher.went.connect(self._go)

    def _go(self, part: str) -> None:
        if part == CLASSES:
            self.classes.show()
        elif part == ASSIGNMENTS:
            self.assignments.show()
        elif part == RESULTS:
            self.answers.show()

    def _watch(self) -> None:
        """Tell what something else than this program changed in the results."""
        seals, shell = self._ways.seals, self._stage.shell
        if seals is not None:
            seals.serve(self._page)
            self._page.altered.copies_asked.connect(lambda: shell.went.emit("settings"))
            self.teacher.shown.connect(seals.look)

    @cached_property
    def editor(self) -> "EditFlow":
        """Writing a set."""
        from quizapp.composition.editing import editing

        def leave() -> None:
            if not any(back() for back in self._ways_back):
                self.teacher.show()

        flow = editing(self._stage, self._services, self._dates)
        flow.left.connect(leave)
        return flow

    @cached_property
    def analysis(self) -> "AnalysisFlow":
        """What the answers tell of a set."""
        from quizapp.composition.analysing import analysing

        flow = analysing(self._stage, self._services, lambda: self.editor)
        flow.prepared.connect(lambda set_id: self._ways.prepare().show(set_id))
        flow.left.connect(self.teacher.show)
        self._ways_back.append(flow.come_back)
        return flow

    @cached_property
    def export(self) -> "SetExportFlow":
        """Taking a set elsewhere."""
        from quizapp.composition.exporting import exporting

        flow = exporting(self._stage, self._services)
        flow.prepared.connect(lambda set_id: self._ways.prepare().show(set_id))
        flow.left.connect(self.teacher.show)
        return flow

    @cached_property
    def _class_keeping(self) -> "tuple[ClassesFlow, RosterFlow]":
        from quizapp.composition.class_keeping import class_keeping

        return class_keeping(self._stage, self._services, self.teacher)

    @property
    def classes(self) -> "ClassesFlow":
        """Classes and learners."""
        return self._class_keeping[0]

    @property
    def roster(self) -> "RosterFlow":
        """Rosters that come as files."""
        return self._class_keeping[1]

    @cached_property
    def _looking_through(self) -> "tuple[ReviewFlow, ReportFlow]":
        from quizapp.composition.looking_through import looking_through

        results, teacher = self._ways.results, self.teacher
        return looking_through(self._stage, self._services, lambda: self.collect, results, teacher)

    @property
    def answers(self) -> "ReviewFlow":
        """The answers of all learners."""
        return self._looking_through[0]

    @property
    def reports(self) -> "ReportFlow":
        """Reports of classes and learners."""
        return self._looking_through[1]

    @cached_property
    def collect(self) -> "CollectFlow":
        """Taking in results that come as files."""
        from quizapp.composition.collecting import collecting

        flow = collecting(self._stage, self._services, self.teacher)
        flow.changed.connect(self._ways.home.refresh)
        flow.left.connect(lambda: self.answers.show())
        self._start.window.closed.connect(flow.stop)
        return flow

    @cached_property
    def assignments(self) -> "AssignmentsFlow":
        """What is set to classes."""
        from quizapp.composition.setting import setting

        ways = self._ways
        return setting(self._stage, self._services, self.teacher, ways.results, ways.handouts)
