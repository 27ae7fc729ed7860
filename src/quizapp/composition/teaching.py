"""What a teacher looks after question sets with."""

from collections.abc import Callable
from functools import cache, partial

from quizapp.composition.analysing import analysing
from quizapp.composition.chronicling import Timeline, lead_from_sets
from quizapp.composition.class_keeping import class_keeping
from quizapp.composition.services import Services
from quizapp.paths import bundled
from quizapp.services.watch_results import WatchResults
from quizapp.storage.acceptance import accept
from quizapp.storage.seal_check import alterations
from quizapp.ui.flows.analysis_flow import AnalysisFlow
from quizapp.ui.flows.arrivals_flow import ArrivalsFlow
from quizapp.ui.flows.bring_flow import BringFlow
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.edit_flow import EditFlow
from quizapp.ui.flows.export_flow import Exportable, ExportFlow
from quizapp.ui.flows.paper_flow import PaperFlow
from quizapp.ui.flows.picture_flow import PictureFlow
from quizapp.ui.flows.prepare_flow import PrepareFlow
from quizapp.ui.flows.seals_flow import SealsFlow
from quizapp.ui.flows.set_export_flow import SetExportFlow
from quizapp.ui.flows.sets_flow import SetsFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.teacher_flow import TeacherFlow
from quizapp.ui.pages.editor_page import EditorPage
from quizapp.ui.pages.set_export_page import SetExportPage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.words.export_words import set_losses
from quizapp.ui.words.question_words import QuestionWords


def teaching(
    stage: Stage,
    services: Services,
    dates: DatesFlow,
    prepare: PrepareFlow,
    bring: BringFlow,
    timeline: Timeline,
    arrivals: ArrivalsFlow,
) -> TeacherFlow:
    """Build the first of the teacher's pages, and the others when they are first wanted.

    Returns what shows the first one.
    """
    shell, themes = stage.shell, stage.themes
    page = TeacherPage(themes, services.wording.dates)
    dates.add(page)
    shell.add_page(page, shell.tr("Teacher"), "teacher")
    teacher = TeacherFlow(stage, page, services.teaching, services.reports, services.problems)
    sets = SetsFlow(
        stage, page, services.library, services.editing, services.problems, services.recent
    )
    _take_elsewhere(stage, services, sets, prepare, teacher)
    editor = _looked_into(stage, services, dates, sets, prepare, teacher)
    sets.changed.connect(teacher.refresh)
    lead_from_sets(timeline, sets, teacher, editor)
    page.sets.add_asked.connect(bring.show)
    page.sets.recent.update_asked.connect(bring.update)
    bring.changed.connect(teacher.refresh)
    page.sets.begun.connect(lambda: editor().begin(shell.tr("My set")))
    for opened in (sets.opened, bring.edited):
        opened.connect(lambda set_id: editor().show(set_id))
    for row_opened in (teacher.row_opened, page.sets.problems.opened, bring.mended):
        row_opened.connect(lambda *where: editor().show_row(*where))
    teacher.question_opened.connect(lambda *where: editor().show_question(*where))
    class_keeping(stage, services, teacher, arrivals)
    _watching(stage, services, teacher, page)
    sets.tidy()
    return teacher


def _looked_into(
    stage: Stage,
    services: Services,
    dates: DatesFlow,
    sets: SetsFlow,
    prepare: PrepareFlow,
    teacher: TeacherFlow,
) -> Callable[[], EditFlow]:
    """Lead to the analysis of a set and back; return what edits sets, built when first wanted."""
    ways_back: list[Callable[[], bool]] = []

    @cache
    def editor() -> EditFlow:
        flow = editing(stage, services, dates)
        flow.left.connect(lambda: None if any(back() for back in ways_back) else teacher.show())
        return flow

    @cache
    def analysis() -> AnalysisFlow:
        flow = analysing(stage, services, editor)
        flow.prepared.connect(prepare.show)
        flow.left.connect(teacher.show)
        ways_back.append(flow.come_back)
        return flow

    sets.analysed.connect(lambda set_id: analysis().show(set_id))
    return editor


def _watching(stage: Stage, services: Services, teacher: TeacherFlow, page: TeacherPage) -> None:
    """Look whether something else than this program changed the results."""
    if services.store.path is None:
        return
    letting_be = partial(accept, services.store.file)
    seals = SealsFlow(stage, page, WatchResults(services.backups, alterations, letting_be))
    page.altered.copies_asked.connect(partial(stage.shell.went.emit, "settings"))
    teacher.shown.connect(seals.look)
    seals.begin()


def _take_elsewhere(
    stage: Stage, services: Services, sets: SetsFlow, prepare: PrepareFlow, teacher: TeacherFlow
) -> None:
    """Lead from the list of sets to where they are exported, printed and asked."""

    @cache
    def export() -> SetExportFlow:
        flow = _exporting(stage, services)
        flow.prepared.connect(prepare.show)
        flow.left.connect(teacher.show)
        return flow

    sets.prepared.connect(prepare.show)
    sets.exported.connect(lambda set_id: export().show(set_id))
    sets.printed.connect(lambda set_id: export().show_paper(set_id))


def _exporting(stage: Stage, services: Services) -> SetExportFlow:
    """Build what a set is taken elsewhere with."""
    page = SetExportPage(stage.themes)
    stage.shell.add_page(page, stage.shell.tr("Export"), "teacher")
    export = SetExportFlow(stage, page, services.taking_out)

    def whole() -> Exportable | None:
        found = export.contents
        if found is None:
            return None
        write = partial(services.taking_out.write, found.id)
        return Exportable(found.title, write, set_losses)

    def questions() -> Exportable | None:
        found = export.contents
        if found is None:
            return None
        return Exportable(found.title, partial(services.exporting.written, found.questions))

    ExportFlow(stage, page.whole, services.taking_out.formats, whole)
    ExportFlow(stage, page.questions, services.exporting.written_formats, questions)
    PaperFlow(stage, page.paper, services.printing, lambda: export.paper, bundled("resources"))
    return export


def editing(stage: Stage, services: Services, dates: DatesFlow) -> EditFlow:
    """Build what sets are edited with."""
    page = EditorPage(stage.themes, services.wording.dates)
    words = QuestionWords(services.wording)
    dates.add(page, words)
    stage.shell.add_full_page(page, stage.shell.tr("Edit a set"), "teacher")
    PictureFlow(stage, page.questions.card.form)
    return EditFlow(stage, page, services.editing, services.judging, words)
