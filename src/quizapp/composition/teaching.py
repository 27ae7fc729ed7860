"""What a teacher looks after question sets with."""

from functools import partial

from quizapp.composition.analysing import analysing
from quizapp.composition.chronicling import Timeline, lead_from_sets
from quizapp.composition.class_keeping import class_keeping
from quizapp.composition.services import Services
from quizapp.paths import bundled
from quizapp.services.watch_results import WatchResults
from quizapp.storage.acceptance import accept
from quizapp.storage.seal_check import alterations
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
    """Build the teacher's pages; return what shows the first of them."""
    shell, themes = stage.shell, stage.themes
    page = TeacherPage(themes, services.wording.dates)
    dates.add(page)
    shell.add_page(page, shell.tr("Teacher"), "teacher")
    teacher = TeacherFlow(stage, page, services.teaching, services.reports, services.problems)
    sets = SetsFlow(
        stage, page, services.library, services.editing, services.problems, services.recent
    )
    _take_elsewhere(_exporting(stage, services), sets, prepare, teacher)
    editor = editing(stage, services, dates)
    sets.changed.connect(teacher.refresh)
    sets.opened.connect(editor.show)
    lead_from_sets(timeline, sets, teacher, editor)
    teacher.row_opened.connect(editor.show_row)
    teacher.question_opened.connect(editor.show_question)
    analysis = analysing(stage, services, editor)
    sets.analysed.connect(analysis.show)
    analysis.prepared.connect(prepare.show)
    analysis.left.connect(teacher.show)
    page.sets.problems.opened.connect(editor.show_row)
    page.sets.add_asked.connect(bring.show)
    page.sets.recent.update_asked.connect(bring.update)
    bring.changed.connect(teacher.refresh)
    page.sets.begun.connect(partial(editor.begin, shell.tr("My set")))
    editor.left.connect(lambda: None if analysis.come_back() else teacher.show())
    bring.edited.connect(editor.show)
    bring.mended.connect(editor.show_row)
    class_keeping(stage, services, teacher, arrivals)
    _watching(stage, services, teacher, page)
    sets.tidy()
    return teacher


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
    export: SetExportFlow, sets: SetsFlow, prepare: PrepareFlow, teacher: TeacherFlow
) -> None:
    """Lead from the list of sets to where they are exported, printed and asked."""
    sets.prepared.connect(prepare.show)
    sets.exported.connect(export.show)
    sets.printed.connect(export.show_paper)
    export.prepared.connect(prepare.show)
    export.left.connect(teacher.show)


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
