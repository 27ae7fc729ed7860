"""Exams as files: written where they are set, looked at and taken in where they are taken."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from quizapp.classroom.assignment import Assignment
from quizapp.services.hand_out import HandedOut, HandOut, SeenHandout, handout_name
from quizapp.services.set_assignments import AssignmentLine
from quizapp.ui.flows.file_choice import place_for
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.handout_page import HandoutPage


class HandoutFlow(QObject):
    """Files are read and written by the worker; nothing is kept before it is asked for."""

    arrived = Signal(object)
    """The assignment with this id is here now."""

    left = Signal()
    """Home is to be shown."""

    def __init__(self, stage: Stage, page: HandoutPage, handing_out: HandOut) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._handing_out = handing_out
        page.taken.connect(self._take)
        page.left.connect(self.left)

    def open(self, path: Path) -> None:
        """Show what a file brings."""

        def present(seen: SeenHandout) -> None:
            self._page.present(seen, self._stage.moments)
            self._stage.shell.show_page(self._page)
            self._page.setFocus()

        work = partial(self._handing_out.look, path)
        self._stage.background.run(self, work, present, self._stage.tell)

    def choose(self, line: AssignmentLine) -> None:
        """Let the place for the file of an assignment be chosen."""
        dialog = QFileDialog(self._stage.shell, self.tr("Hand out as a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Exams (*.quizexam)"))
        dialog.setDefaultSuffix("quizexam")
        dialog.selectFile(place_for(handout_name(line.assignment)))
        dialog.fileSelected.connect(lambda name: self.write(line.assignment, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, assignment: Assignment, file: Path) -> None:
        """Write a file, which is replaced as a whole."""
        words = self.tr(
            "“{title}” is in “{path}” now. The right answers can be read in this file, so hand it"
            " out when it is to be taken."
        )
        said = words.format(title=assignment.title, path=file)
        needs = self.tr(
            "Its questions are drawn from “{set}”, which is too large to go along, or not here as"
            " it was. That set must be on the other computers, too."
        )

        def written(handed_out: HandedOut) -> None:
            more = needs.format(set=assignment.made_of.title) if handed_out.needs_set else ""
            self._stage.shell.notice.present(f"{said} {more}".strip(), "warn" if more else "ok")

        work = partial(self._handing_out.write, file, assignment.id)
        self._stage.background.run(self, work, written, self._stage.tell)

    def _take(self, seen: SeenHandout) -> None:
        def taken(_: object) -> None:
            if seen.handout is not None:
                self.arrived.emit(seen.handout.assignment.id)
            self.left.emit()
            if seen.handout is not None:
                said = self.tr("“{title}” stands on Home now.")
                title = seen.handout.assignment.title
                self._stage.shell.notice.present(said.format(title=title), "ok")

        work = partial(self._handing_out.take, seen)
        self._stage.background.run(self, work, taken, self._stage.tell)
