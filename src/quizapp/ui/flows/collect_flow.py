"""Results of learners from their files to the history, with a look at each file in between."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quizapp.dataset.watch import Watch
from quizapp.services.collect_results import Chosen, Collected, CollectResults, LookedAt
from quizapp.services.found_results import RESULT_ENDINGS, find_results
from quizapp.session.learner import Learner
from quizapp.ui.flows.file_choice import choose_files, choose_folder
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.watched_work import WatchedWork, is_cancelled
from quizapp.ui.pages.collect_page import CollectPage

_Looked = tuple[tuple[LookedAt, ...], tuple[Learner, ...]]


class CollectFlow(QObject):
    """Files are read by the worker; nothing is kept before it is asked for."""

    left = Signal()
    changed = Signal()
    """There are answers that were not there before."""

    def __init__(self, stage: Stage, page: CollectPage, collecting: CollectResults) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self.page = page
        self._collecting = collecting
        self._work = WatchedWork(stage.background, self)
        self._doing = ""
        page.taken.connect(self._take)
        page.left.connect(self._leave)
        page.stopped.connect(self._work.cancel)
        page.files_asked.connect(self.choose)
        page.folder_asked.connect(lambda: choose_folder(stage.shell, self.open))
        self._work.seen.connect(lambda: page.show_progress(self._doing))
        self._work.progressed.connect(lambda share, _: page.progress.show_progress(share, ""))

    def show(self) -> None:
        """Show the page without files."""
        self.page.present((), ())
        self._stage.shell.show_page(self.page)

    def choose(self) -> None:
        """Let files be chosen."""
        choose_files(self._stage.shell, RESULT_ENDINGS, self.open)

    def open(self, paths: Sequence[Path]) -> None:
        """Look at files, and at those in folders."""
        self._stage.shell.show_page(self.page)
        self._doing = self.tr("Reading the files…")

        def look(watch: Watch) -> _Looked:
            found = find_results(paths).paths
            return self._collecting.look(found, watch), self._collecting.learners()

        self._work.run(look, self._present, self._fail)

    def stop(self) -> None:
        """End what is going on; the window closes."""
        self._work.drop()

    def _present(self, looked: _Looked) -> None:
        files, learners = looked
        self.page.present(files, learners)
        if not files:
            self._stage.shell.notice.present(self.tr("There are no files of results there."))
        if self._stage.shell.page is self.page:
            self.page.setFocus()

    def _take(self) -> None:
        if self._work.is_running or not self.page.chosen:
            return
        chosen, refused = self.page.chosen, self.page.refused
        self._doing = self.tr("Taking the results in…")
        self._work.run(partial(self._taking, chosen, refused), self._taken, self._fail)

    def _taking(
        self, chosen: Sequence[Chosen], refused: Sequence[LookedAt], watch: Watch
    ) -> tuple[tuple[Collected, ...], int]:
        taken = self._collecting.take(chosen, watch)
        return taken, len(self._collecting.put_aside(refused))

    def _taken(self, done: tuple[tuple[Collected, ...], int]) -> None:
        taken, aside = done
        kept = [one for one in taken if one.merged is not None]
        failed = [one for one in taken if one.merged is None]
        quizzes = sum(one.fresh for one in kept)
        files = (
            self.tr("1 file was taken in")
            if len(kept) == 1
            else self.tr("{n} files were taken in", "", len(kept))
        )
        new = self.tr("1 new quiz") if quizzes == 1 else self.tr("{n} new quizzes", "", quizzes)
        said = self.tr("{files}, with {new}.").format(
            files=files.format(n=len(kept)), new=new.format(n=quizzes)
        )
        if failed:
            names = ", ".join(one.path.name for one in failed[:3])
            words = self.tr("Not taken in: {names}. {why}")
            said += " " + words.format(names=names, why=failed[0].error)
        aside += sum(one.aside is not None for one in failed)
        if aside:
            words = self.tr("Copies of what could not be taken in are kept aside ({n}).")
            said += " " + words.format(n=aside)
        self._stage.shell.notice.present(said, "warn" if failed else "ok")
        self.changed.emit()
        self._leave()

    def _fail(self, error: Exception) -> None:
        self.page.present((), ())
        if is_cancelled(error):
            self._stage.shell.notice.present(self.tr("Cancelled. Nothing more was taken in."))
        else:
            self._stage.tell(error)

    def _leave(self) -> None:
        self._work.drop()
        self.left.emit()
