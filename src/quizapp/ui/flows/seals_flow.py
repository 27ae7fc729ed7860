"""Whether something else than this program changed the results: seen at the start, and told."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from quizapp.services.watch_results import WatchResults
from quizapp.session.alterations import Alterations
from quizapp.ui.background import Worker
from quizapp.ui.flows.stage import Stage

if TYPE_CHECKING:
    from quizapp.ui.pages.teacher_page import TeacherPage

Result = TypeVar("Result")


class SealsFlow(QObject):
    """Looks beside the worker; everybody is told that there is something, the teacher what."""

    def __init__(self, stage: Stage, results: WatchResults) -> None:
        """Nothing is looked at yet."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page: TeacherPage | None = None
        self._found: Alterations | None = None
        self._results = results
        self._has_looked = False

    def serve(self, page: "TeacherPage") -> None:
        """Tell on a page what was found, from now on."""
        self._page = page
        page.altered.accepted.connect(self._accept)
        if self._found is not None:
            self._present(self._found)

    def begin(self) -> None:
        """Look for the first time, unless that takes long."""
        self._read(self._results.look_soon, self._tell)

    def look(self) -> None:
        """Look, if that was put off until somebody wants to know."""
        if not self._has_looked:
            self._has_looked = True
            self._read(self._results.look, self._present)

    def _read(self, work: Callable[[], Result], then: Callable[[Result], object]) -> None:
        self._stage.background.run(self, work, then, self._stage.tell, Worker.LONG)

    def _tell(self, found: Alterations | None) -> None:
        if found is None:
            return
        self._has_looked = True
        self._present(found)
        if found:
            words = self.tr("Results were changed by something else than quizapp.")
            more = self.tr("Teacher tells what.")
            self._stage.shell.notice.present(f"{words} {more}")

    def _present(self, found: Alterations) -> None:
        self._found = found
        if self._page is not None:
            self._page.present_altered(found, self._stage.moments)

    def _accept(self) -> None:
        """Let the answers count; on the worker, which waits for what is being kept."""
        self._stage.background.run(self, self._results.accept, self._present, self._fail)

    def _fail(self, error: Exception) -> None:
        self._has_looked = False
        self.look()
        self._stage.tell(error)
