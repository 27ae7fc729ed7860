"""Item analysis of a set: answers are read on the worker, and looked at in several ways."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from quizapp.services.analyse_items import AnalysedItem
from quizapp.services.analyse_sets import AnalyseSets, AnalysisChoices, SetAnalysis
from quizapp.services.file_names import file_stem
from quizapp.services.whole_file import replace_file
from quizapp.session.scope import Grouping
from quizapp.ui.flows.file_choice import place_for
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.watched_work import WatchedWork, is_cancelled
from quizapp.ui.pages.analysis_page import AnalysisPage
from quizapp.ui.words.errors import words_for


class AnalysisFlow(QObject):
    """Keeps the answers that were read, so that another way of counting need not read again."""

    left = Signal()

    row_opened = Signal(str, int)
    """A set is to be written in, at the row of an event."""

    question_opened = Signal(str, int)
    """A set is to be written in, at a written question."""

    prepared = Signal(str)
    """A quiz of this set is to be put together."""

    def __init__(self, stage: Stage, page: AnalysisPage, analysing: AnalyseSets) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._analysing = analysing
        self._choices: AnalysisChoices | None = None
        self._seen: SetAnalysis | None = None
        self._has_led_away = False
        stage.shell.went.connect(self._forget_way)
        self._work = WatchedWork(stage.background, self)
        self._work.seen.connect(page.show_busy)
        self._work.progressed.connect(page.show_progress)
        page.filtered.connect(self._look)
        page.grouped.connect(self._regroup)
        page.opened.connect(self._find)
        page.export_asked.connect(self._choose_file)
        page.left.connect(self._leave)
        page.states.retried.connect(self._look)
        page.states.cancelled.connect(self._work.cancel)
        page.states.prepared.connect(self._prepare)

    def show(self, set_id: str) -> None:
        """Show the analysis of a set."""
        work = partial(self._analysing.choices, set_id)
        self._stage.background.run(self, work, self._begin, self._stage.tell)

    def come_back(self) -> bool:
        """Show the page again if it led to where somebody comes from; tell whether it did."""
        choices, led = self._choices, self._has_led_away
        self._has_led_away = False
        if choices is not None and led:
            self.show(choices.set_id)
        return led

    def export(self, file: Path) -> None:
        """Write all items into a file, which is replaced as a whole."""
        if self._seen is not None:
            work = partial(_write, self._analysing, self._seen, file)
            said = self.tr("The analysis is in “{path}” now.").format(path=file)
            self._stage.background.run(
                self, work, lambda _: self._stage.point_to(said, file), self._stage.tell
            )

    def stop(self) -> None:
        """End what is going on; the window closes."""
        self._work.drop()

    def _begin(self, choices: AnalysisChoices) -> None:
        anew = self._choices is None or self._choices.set_id != choices.set_id
        self._choices = choices
        self._page.begin(choices, self._stage.moments, anew=anew)
        self._stage.shell.show_page(self._page)
        self._look()

    def _look(self) -> None:
        """Read the chosen answers."""
        if self._choices is not None:
            scope = self._page.filters.scope(self._choices.set_id, self._stage.clock())
            work = partial(self._analysing.look, scope, self._page.grouping)
            self._work.run(work, self._present, self._fail)

    def _regroup(self, grouping: Grouping) -> None:
        """Count what was read in another way; what was not read yet is read."""
        seen = self._seen
        if seen is None or self._work.is_running:
            self._look()
            return
        work = partial(self._analysing.regroup, seen, grouping)
        self._work.run(work, self._present, self._fail)

    def _present(self, seen: SetAnalysis) -> None:
        self._seen = seen
        self._page.present(seen)

    def _fail(self, error: Exception) -> None:
        self._seen = None
        if is_cancelled(error):
            self._page.show_cancelled()
        else:
            self._page.show_failed(words_for(error))

    def _find(self, item: AnalysedItem) -> None:
        if self._seen is not None:
            work = partial(self._analysing.place, self._seen, item)
            then = partial(self._open, self._seen.scope.set_id)
            self._stage.background.run(self, work, then, self._stage.tell)

    def _open(self, set_id: str, place: tuple[int | None, int | None]) -> None:
        question, row = place
        self._has_led_away = question is not None or row is not None
        if question is not None:
            self.question_opened.emit(set_id, question)
        elif row is not None:
            self.row_opened.emit(set_id, row)
        else:
            words = self.tr("What this is about is not in the set any more.")
            self._stage.shell.notice.present(words)

    def _forget_way(self) -> None:
        self._has_led_away = False

    def _prepare(self) -> None:
        if self._choices is not None:
            self.prepared.emit(self._choices.set_id)

    def _leave(self) -> None:
        self._work.drop()
        self.left.emit()

    def _choose_file(self) -> None:
        if self._choices is None or self._seen is None:
            return
        dialog = QFileDialog(self._stage.shell, self.tr("Export the analysis"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        csv, xlsx = self.tr("Tables (*.csv)"), self.tr("Excel workbooks (*.xlsx)")
        dialog.setNameFilters([csv, xlsx])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("xlsx" if chosen == xlsx else "csv")
        )
        name = self.tr("{title}-analysis").format(title=self._choices.title)
        dialog.selectFile(place_for(file_stem(name)))
        dialog.fileSelected.connect(lambda chosen: self.export(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _write(analysing: AnalyseSets, seen: SetAnalysis, file: Path) -> None:
    """Write a file; runs on the worker."""
    replace_file(file, analysing.content(seen, file.suffix.lower()))
