"""Marks on questions and reports about them, while a quiz is taken and when it is looked at."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from quizapp.services.take_quiz import TakeQuiz
from quizapp.ui.flows.seat import Seat
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.quiz_page import QuizPage


class NotesFlow(QObject):
    """Keeps what a person notes on a page about the quiz in a seat."""

    changed = Signal(object)
    """The quiz, with other marks than before."""

    def __init__(self, stage: Stage, page: QuizPage, quizzes: TakeQuiz, seat: Seat) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._quizzes = quizzes
        self._seat = seat
        page.flag_toggled.connect(self._flag)
        page.report_submitted.connect(self._report)

    def _flag(self, item_id: UUID, flagged: bool) -> None:
        def failed(error: Exception) -> None:
            self._page.show_flag(not flagged)
            self._stage.tell(error)

        def work() -> object:
            return self._seat.step(lambda quiz: self._quizzes.flag(quiz, item_id))

        self._stage.background.run(self, work, self.changed.emit, failed)

    def _report(self, item_id: UUID, remark: str) -> None:
        def work() -> object:
            return self._quizzes.report(self._seat.quiz, item_id, remark)

        thanks = self.tr("Thank you. The note is kept for the teacher.")

        def kept(_: object) -> None:
            if self._page.isVisible():
                self._page.show_notice(thanks)
            else:
                self._stage.shell.notice.present(thanks, "ok")

        self._stage.background.run(self, work, kept, self._stage.tell)
