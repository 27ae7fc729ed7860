"""Work that may take minutes: shown above all pages, and ended when that is wanted."""

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from quizapp.dataset.watch import Watch
from quizapp.ui.background import Runner
from quizapp.ui.flows.watched_work import WatchedWork, is_cancelled
from quizapp.ui.shell import Shell
from quizapp.ui.words.progress_words import progress_words

Result = TypeVar("Result")


class LongWork(QObject):
    """One piece after the other, beside everything else; the window shows the one that is done."""

    def __init__(self, shell: Shell, background: Runner) -> None:
        """Show in the strip of the shell what is being done."""
        super().__init__(shell)
        self._shell = shell
        self._background = background
        self._pieces: deque[tuple[str, WatchedWork]] = deque()
        shell.work.cancelled.connect(self._cancel)

    def run(
        self,
        title: str,
        prepare: Callable[[], Callable[[Watch], Result]],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
        cancelled: Callable[[], object] = lambda: None,
    ) -> None:
        """Let the worker `prepare` work that only reads what is kept, and then do it aside.

        `title` says what is being done. Whoever cancels it is told that it was.
        """

        def begin(work: Callable[[Watch], Result]) -> None:
            self._begin(title, work, then, failed, cancelled)

        self._background.run(self, prepare, begin, failed)

    def stop(self) -> None:
        """End everything; the window closes."""
        for _, piece in self._pieces:
            piece.drop()
        self._pieces.clear()

    def _begin(
        self,
        title: str,
        work: Callable[[Watch], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
        cancelled: Callable[[], object],
    ) -> None:
        def fail(error: Exception) -> None:
            if is_cancelled(error):
                self._shell.notice.present(self.tr("Cancelled. No file was written."), "ok")
                cancelled()
            else:
                failed(error)

        piece = WatchedWork(self._background, self, is_long=True)
        self._pieces.append((title, piece))
        piece.seen.connect(self._show)
        piece.progressed.connect(partial(self._progress, piece))
        piece.run(work, partial(self._end, piece, then), partial(self._end, piece, fail))

    def _cancel(self) -> None:
        if self._pieces:
            self._pieces[0][1].cancel()

    def _show(self) -> None:
        """Show the first piece, if it takes long enough to be seen."""
        if self._pieces and self._shell.work.isHidden():
            self._shell.work.present(self._pieces[0][0])

    def _progress(self, piece: WatchedWork, share: float, seconds: float) -> None:
        if self._pieces and piece is self._pieces[0][1]:
            self._shell.work.show_progress(share, progress_words(share, seconds))

    def _end(self, piece: WatchedWork, then: Callable[[Result], object], result: Result) -> None:
        """Take a piece away, show the one that is done now, and hand on what came of it."""
        self._pieces = deque(one for one in self._pieces if one[1] is not piece)
        piece.deleteLater()
        self._shell.put_away(self._shell.work)
        self._show()
        then(result)
