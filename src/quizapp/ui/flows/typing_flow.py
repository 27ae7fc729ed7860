"""Keeping what is typed beside its set, all the time."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from quizapp.dataset.set_draft import SetDraft
from quizapp.services.edit_sets import EditSets
from quizapp.ui.editing.desk import Desk
from quizapp.ui.flows.stage import Stage

_PAUSE_IN_MILLISECONDS = 200
_LONGEST_IN_MILLISECONDS = 1000


class TypingFlow(QObject):
    """Keeps the set at every pause in typing, and every second while there is none.

    What is like the saved set needs no keeping; then what was kept is forgotten.
    """

    changed = Signal()
    """Everything is kept now, or there is something that is not."""

    def __init__(self, stage: Stage, desk: Desk, editing: EditSets) -> None:
        """Listen to the desk."""
        super().__init__(stage.shell)
        self._stage = stage
        self._desk = desk
        self._editing = editing
        self._kept: SetDraft = desk.draft
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_IN_MILLISECONDS)
        self._longest = QTimer(self, singleShot=True, interval=_LONGEST_IN_MILLISECONDS)
        self._pause.timeout.connect(self.keep)
        self._longest.timeout.connect(self.keep)
        desk.opened.connect(self._begin)
        desk.changed.connect(self._wait)

    @property
    def is_kept(self) -> bool:
        """Whether everything that was typed is on the disk."""
        return self._kept is self._desk.draft

    def keep(self) -> None:
        """Keep the set now, if it is another one than was kept last."""
        self._pause.stop()
        self._longest.stop()
        draft = self._desk.draft
        if self.is_kept or self._desk.read_only:
            return
        work = partial(self._editing.keep_unsaved, draft)
        if not self._desk.is_changed:
            work = partial(self._editing.forget_unsaved, draft.id)
        then = partial(self._settle, draft)
        self._stage.background.run(self, work, then, self._stage.tell)

    def keep_again(self) -> None:
        """Keep the set although it was kept, for its files are other ones now."""
        self._kept = self._desk.saved
        if not self.is_kept:
            self.keep()

    def _begin(self) -> None:
        self._pause.stop()
        self._longest.stop()
        self._kept = self._desk.draft

    def _wait(self) -> None:
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        self.changed.emit()

    def _settle(self, draft: SetDraft, _: None) -> None:
        self._kept = draft
        self.changed.emit()
