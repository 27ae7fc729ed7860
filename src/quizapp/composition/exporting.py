"""What a set is taken elsewhere with."""

from functools import partial

from quizapp.composition.services import Services
from quizapp.paths import bundled
from quizapp.ui.flows.export_flow import Exportable, ExportFlow
from quizapp.ui.flows.paper_flow import PaperFlow
from quizapp.ui.flows.set_export_flow import SetExportFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.set_export_page import SetExportPage
from quizapp.ui.words.export_words import set_losses


def exporting(stage: Stage, services: Services) -> SetExportFlow:
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
