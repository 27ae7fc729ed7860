"""Copies of the results among the settings: listed, made, put back, and that undone."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from quizapp.services.keep_backups import KeepBackups, Restored
from quizapp.session.backup import Backup, Occasion
from quizapp.ui.copies.copies_card import CopiesCard
from quizapp.ui.flows.stage import Stage
from quizapp.ui.widgets.undo_bar import UndoBar


class CopiesFlow(QObject):
    """What puts a copy back is done by the worker, so that it waits for what is being kept."""

    def __init__(
        self,
        stage: Stage,
        parts: tuple[CopiesCard, UndoBar],
        backups: KeepBackups,
        let_go: Callable[[], None],
        is_held: Callable[[], bool],
    ) -> None:
        """Listen to the card, and to the bar that tells what was put back.

        `let_go` closes the results file until it is used again, since a damaged one is renamed.
        `is_held` asks for the passphrase of the teacher's area, and tells if it was asked for.
        """
        super().__init__(stage.shell)
        self._stage = stage
        self._card, self._undo = card, undo = parts
        self._backups = backups
        self._let_go = let_go
        self._is_held = is_held
        self._kept = ""
        card.asked.connect(self._make)
        card.taken.connect(self._restore)
        undo.undone.connect(self._restore_kept)

    def show(self) -> None:
        """Show what there is by now."""
        self._undo.hide()
        self._look()

    def _look(self) -> None:
        def found() -> tuple[tuple[Backup, ...], int]:
            now = self._backups.holdings()
            return self._backups.all(), 0 if now is None else now.answers

        present = self._card.present
        self._stage.background.run(
            self, found, lambda seen: present(*seen, self._stage.moments), self._stage.tell
        )

    def _make(self) -> None:
        self._card.wait()
        self._stage.long_work.run(
            self.tr("Copying the results…"),
            lambda: partial(self._backups.make, Occasion.ASKED),
            lambda _: self._look(),
            self._fail,
            self._look,
        )

    def _restore(self, copy: Backup) -> None:
        if self._is_held():
            self._look()
            return
        work = partial(self._put_back, copy)
        self._stage.background.run(self, work, self._restored, self._fail)

    def _put_back(self, copy: Backup) -> Restored:
        self._let_go()
        return self._backups.restore(copy)

    def _restore_kept(self) -> None:
        """Put back what was there before."""
        if self._is_held():
            return

        def work() -> Restored | None:
            copy = self._backups.named(self._kept)
            return None if copy is None else self._put_back(copy)

        self._stage.background.run(self, work, self._restored, self._fail)

    def _restored(self, restored: Restored | None) -> None:
        self._look()
        if restored is None:
            return
        self._kept = str(restored.kept or "")
        answers = restored.backup.holdings.answers
        words = self.tr("The results are those of the copy now: {n} answers.", "", answers)
        if answers == 1:
            words = self.tr("The results are those of the copy now: 1 answer.")
        self._undo.present(words.format(n=f"{answers:,}"))

    def _fail(self, error: Exception) -> None:
        self._look()
        self._stage.tell(error)
