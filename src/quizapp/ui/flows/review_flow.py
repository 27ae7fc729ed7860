"""Looking through the answers of all learners."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from quizapp.services.file_names import file_stem
from quizapp.services.review_answers import ReviewAnswers, ReviewChoices
from quizapp.services.withheld import Discretion
from quizapp.session.learner import Learner
from quizapp.session.review import ReviewedAnswer, ReviewIndex, ReviewWanted
from quizapp.ui.flows.file_choice import place_for
from quizapp.ui.flows.filling import Filling
from quizapp.ui.flows.results_flow import ResultsFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.review_page import PAGE, ReviewPage

_WEEK = 7


class ReviewFlow(QObject):
    """The worker puts quizzes in order and fetches answers; what is outdated is not shown."""

    def __init__(
        self,
        stage: Stage,
        page: ReviewPage,
        review: ReviewAnswers,
        results: Callable[[], ResultsFlow],
        discretion: Discretion,
    ) -> None:
        """Listen to the page; what `results` returns shows single answers again."""
        super().__init__(stage.shell)
        self._stage = stage
        self.page = page
        self._filling = Filling(stage, page, self)
        self._review = review
        self._results = results
        self._discretion = discretion
        self._index = ReviewIndex(())
        self._wanted = ReviewWanted()
        page.changed.connect(self._read)
        page.page_wanted.connect(self._fetch)
        page.opened.connect(self._open)
        page.export_asked.connect(self._choose_file)
        page.left_out_asked.connect(self._let_see)
        stage.shell.went.connect(lambda _: discretion.keep())

    def show(self) -> None:
        """Show the page with the answers as they are now."""
        self._stage.shell.show_page(self.page)
        self._filling.read(self._review.choices, self._offer)

    def show_mistakes(self, learner: Learner) -> None:
        """Show what somebody did not know in the last week."""
        self.page.filters.narrow_to(learner, days=_WEEK, right=False)
        self.show()

    def export(self, file: Path) -> None:
        """Write the answers that are shown into a file, which is replaced as a whole."""
        said = self.tr("The answers are in “{path}” now.").format(path=file)
        self._stage.long_work.run(
            self.tr("Writing the answers…"),
            partial(self._review.exporting, file, self._wanted),
            lambda _: self._stage.point_to(said, file),
            self._stage.tell,
        )

    def _offer(self, choices: ReviewChoices) -> None:
        self.page.filters.offer(choices)
        self._read()

    def _read(self) -> None:
        wanted = self._wanted = self.page.filters.wanted(self._stage.clock())
        self.page.show_reading()
        then = partial(self._present, wanted)
        self._stage.background.run(
            self, partial(self._review.index, wanted), then, self._stage.tell
        )

    def _present(self, wanted: ReviewWanted, index: ReviewIndex) -> None:
        if wanted is self._wanted:
            self._index = index
            self.page.present(len(index), self._stage.moments, index.left_out)

    def _fetch(self, number: int) -> None:
        index = self._index
        work = partial(self._review.answers, index, self._wanted, number * PAGE, PAGE)

        def then(answers: tuple[ReviewedAnswer, ...]) -> None:
            if index is self._index:
                self.page.show_page(number, answers)

        self._stage.background.run(self, work, then, self._stage.tell)

    def _open(self, answer: ReviewedAnswer) -> None:
        back = partial(self._stage.shell.show_page, self.page)
        self._results().show_answer(answer.quiz, answer.item, back, for_teacher=True)

    def _let_see(self) -> None:
        """Show what learners are told later, until the teacher's pages are left."""
        self._discretion.let_see()
        self._read()
        self.page.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self._stage.shell, self.tr("Export these answers"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Tables (*.csv)"), self.tr("Workbooks (*.xlsx)")])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(
            lambda kind: dialog.setDefaultSuffix("xlsx" if "xlsx" in kind else "csv")
        )
        who, about = map(file_stem, self.page.filters.name_parts)
        name = f"{who}_{about}_{self._stage.clock().astimezone():%Y-%m-%dT%H%M}.csv"
        dialog.selectFile(place_for(name))
        dialog.fileSelected.connect(lambda chosen: self.export(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
