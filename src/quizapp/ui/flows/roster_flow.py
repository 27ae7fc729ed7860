"""A roster from its file to the classes, with a look at every row in between."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quizapp.classroom.roll_change import RollChange
from quizapp.services.rosters import RosterOffer, RosterOutdatedError, Rosters
from quizapp.ui.flows.file_choice import choose_file
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.roster_page import RosterPage


class RosterFlow(QObject):
    """Files are read and compared by the worker; nothing is kept before it is asked for."""

    left = Signal()
    """Back to the classes."""

    taken = Signal(object)
    """What was changed, so that it can be undone; None if nothing was."""

    def __init__(self, stage: Stage, page: RosterPage, rosters: Rosters) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._rosters = rosters
        self._offer: RosterOffer | None = None
        self._class_name = ""
        page.taken.connect(self._take)
        page.cancelled.connect(self._leave)
        page.other_asked.connect(lambda: self.choose(self._class_name))
        page.class_named.connect(self._compare)

    def choose(self, class_name: str = "") -> None:
        """Let a file be chosen; rows that name no class are about the class of this name."""
        then = partial(self.open, class_name=class_name)
        choose_file(self._stage.shell, self._rosters.suffixes, then)

    def open(self, path: Path, class_name: str = "") -> None:
        """Read a file and show what it says."""
        self._offer, self._class_name = None, class_name
        self._page.show_reading(path.name)
        self._stage.shell.show_page(self._page)
        work = partial(self._rosters.read, path, class_name)
        self._stage.background.run(self, work, self._present, self._fail)

    def _present(self, offer: RosterOffer) -> None:
        self._offer = offer
        self._page.present(offer)
        if self._stage.shell.page is self._page:
            self._page.setFocus()

    def _compare(self, class_name: str) -> None:
        if self._offer is not None:
            self._class_name = class_name
            work = partial(self._rosters.again, self._offer, class_name)
            self._stage.background.run(self, work, self._present, self._stage.tell)

    def _take(self) -> None:
        if self._offer is not None:
            offer, choices = self._offer, dict(self._page.choices)
            work = partial(self._rosters.take, offer, choices)
            self._stage.background.run(self, work, self._taken, self._not_taken)

    def _taken(self, change: RollChange | None) -> None:
        self._leave()
        self.taken.emit(change)

    def _not_taken(self, error: Exception) -> None:
        self._stage.tell(error)
        if isinstance(error, RosterOutdatedError):
            self._compare(self._class_name)

    def _leave(self) -> None:
        self._offer = None
        self.left.emit()

    def _fail(self, error: Exception) -> None:
        self._leave()
        self._stage.tell(error)
