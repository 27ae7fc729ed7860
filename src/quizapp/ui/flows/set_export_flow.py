"""Taking a question set elsewhere."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from quizapp.services.export_sets import ExportSets, SetContents
from quizapp.session.draft import Draft
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.set_export_page import SetExportPage


class SetExportFlow(QObject):
    """Shows what there is in a set; files and papers of it are the matter of other flows."""

    prepared = Signal(str)
    """A quiz of this set is to be put together."""

    left = Signal()

    def __init__(self, stage: Stage, page: SetExportPage, exporting: ExportSets) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._exporting = exporting
        self._contents: SetContents | None = None
        page.prepared.connect(self._prepare)
        page.left.connect(self.left)

    @property
    def contents(self) -> SetContents | None:
        """What there is in the set that is shown."""
        return self._contents

    @property
    def paper(self) -> tuple[str, Draft] | None:
        """The title and the written questions of the set, None if there are none to print."""
        contents = self._contents
        if contents is None or contents.paper is None:
            return None
        return contents.title, contents.paper

    def show(self, set_id: str) -> None:
        """Show the page for a set."""
        self._open(set_id, self._page.to_top)

    def show_paper(self, set_id: str) -> None:
        """Show how the written questions of a set are printed; without any, a quiz is first."""
        self._open(set_id, self._to_paper)

    def _open(self, set_id: str, then: Callable[[], None]) -> None:
        work = partial(self._exporting.contents, set_id)
        self._stage.background.run(self, work, partial(self._present, then), self._stage.tell)

    def _present(self, then: Callable[[], None], contents: SetContents) -> None:
        self._contents = contents
        self._page.present(contents)
        self._stage.shell.show_page(self._page)
        then()

    def _to_paper(self) -> None:
        if self.paper is None:
            self._prepare()
        else:
            self._page.paper.setFocus(Qt.FocusReason.OtherFocusReason)
            self._page.reveal(self._page.paper)

    def _prepare(self) -> None:
        if self._contents is not None:
            self.prepared.emit(self._contents.id)
