"""Judging a set while it is edited, and asking its questions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from quizapp.dataset.model import Event
from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.watch import CancelledError
from quizapp.dataset.written import WrittenQuestion
from quizapp.generation.question import Question
from quizapp.linting.finding import Finding
from quizapp.services.judge_drafts import CheckedDraft, JudgeDrafts
from quizapp.ui.background import Worker
from quizapp.ui.editing.desk import RowNote, row_notes
from quizapp.ui.editing.editor_head import EVENTS
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.editor_page import EditorPage
from quizapp.ui.progress.amounts import number
from quizapp.ui.words.question_words import QuestionWords
from quizapp.ui.writing.missing import missing_words

_PAUSE_IN_MILLISECONDS = 250
_GLANCE_IN_MILLISECONDS = 120
_PATIENCE_IN_MILLISECONDS = 500
"""After so long it is said that the set is being looked at."""


class JudgeFlow(QObject):
    """Everything is done aside, at a pause; of several results only the newest counts."""

    def __init__(
        self, stage: Stage, page: EditorPage, judging: JudgeDrafts, words: QuestionWords
    ) -> None:
        """Listen to the page and its desk."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._desk = page.desk
        self._judging = judging
        self._words = words
        self._folder: Path | None = None
        self._wanted: SetDraft | None = None
        self._asked: object = None
        self._pause = self._timer(_PAUSE_IN_MILLISECONDS, self._judge)
        self._glance = self._timer(_GLANCE_IN_MILLISECONDS, self._look)
        self._patience = self._timer(_PATIENCE_IN_MILLISECONDS, self._say_so)
        self._desk.changed.connect(self._wait)
        self._desk.judged.connect(self._glance.start)
        page.looked_at.connect(self._glance.start)

    def begin(self, folder: Path | None) -> None:
        """Judge the set that was just opened; `folder` holds its other tables, if any."""
        self._folder = folder
        self._judge()
        self._glance.start()

    def stop(self) -> None:
        """Let go of everything that is still being done."""
        self._pause.stop()
        self._glance.stop()
        self._wanted = self._asked = None

    def go_on(self) -> None:
        """Judge the set if it was let go of before it was done."""
        if not self._desk.is_judged:
            self._pause.start()

    def _timer(self, interval: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(act)
        return timer

    def _wait(self) -> None:
        self._wanted = None
        self._pause.start()
        self._glance.start()

    def _judge(self) -> None:
        """Have the set looked at as it is now."""
        draft, folder = self._desk.draft, self._folder
        self._wanted = draft
        watch = _Wanted(lambda: self._wanted is draft)

        def work() -> tuple[CheckedDraft, list[RowNote]]:
            checked = self._judging.check(draft, folder, watch)
            return checked, row_notes(draft, checked)

        self._patience.start()
        self._stage.background.run(
            self, work, partial(self._judged, draft), self._fail, Worker.ASIDE
        )

    def _judged(self, draft: SetDraft, made: tuple[CheckedDraft, list[RowNote]]) -> None:
        if draft is self._wanted:
            self._patience.stop()
            self._page.events.sheet.show_progress("")
            self._desk.show_checked(draft, *made)

    def _say_so(self) -> None:
        """Say that it takes longer than a moment."""
        words = self.tr("Looking at {n} rows…", "", len(self._desk.draft.rows)).format(
            n=number(len(self._desk.draft.rows))
        )
        self._page.events.sheet.show_progress("" if self._desk.is_judged else words)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, CancelledError):
            self._stage.tell(error)

    def _look(self) -> None:
        """Ask about what is shown, as students will be asked."""
        if self._page.part == EVENTS:
            self._look_at_event()
        else:
            self._look_at_question()

    def _look_at_event(self) -> None:
        checked, event = self._desk.checked, self._desk.note(self._page.events.row).event
        if checked is None or checked.dataset is None or event is None:
            self._asked = None
            self._show_event(None, event, ())
            return
        if self._desk.is_judged:
            self._asked = event
            asked = partial(self._judging.questions_about, checked.dataset, event)
            work = partial(_if_wanted, lambda: self._asked is event, asked)
            then = partial(self._show_event, event, event)
            self._stage.background.run(self, work, then, self._fail, Worker.ASIDE)

    def _show_event(
        self, asked: Event | None, event: Event | None, questions: Sequence[Question] | None
    ) -> None:
        """Show what can be asked of an event, unless another one is shown by now."""
        if asked is not self._asked or questions is None:
            return
        names = {question.kind: self._words.kind(question.kind) for question in questions}
        missing = self.tr("A title and a date that can be read are needed to ask about an event.")
        if event is not None:
            missing = self.tr(
                "This event is not asked. It may be a claim, or there may be too few other events"
                " that it could be told from."
            )
        self._page.events.preview.show_questions(questions, names, missing)
        self._page.events.card.show_kinds(names.values())

    def _look_at_question(self) -> None:
        question, checked = self._page.questions.question, self._desk.checked
        self._asked = question
        if question is None:
            return
        dataset = checked.dataset if checked is not None else None

        def look() -> tuple[tuple[Finding, ...], Question | None]:
            return self._judging.findings(question), self._judging.asked(question, dataset)

        then = partial(self._show_question, question)
        self._stage.background.run(self, look, then, self._fail, Worker.ASIDE)

    def _show_question(
        self, question: WrittenQuestion, found: tuple[Sequence[Finding], Question | None]
    ) -> None:
        """Show the remarks about a question, and the question itself, if it is still shown."""
        if question is not self._asked:
            return
        findings, asked = found
        begun = _is_begun(question)
        missing = "" if asked is not None else missing_words(question)
        if not begun:
            missing = self.tr("Begin to write. Remarks about the wording appear here as you type.")
        self._page.questions.show_findings(findings if begun else (), missing)
        shown = () if asked is None else (asked,)
        self._page.questions.preview.show_questions(shown, {}, missing)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Ends a reading as soon as nobody wants to know any more."""

    still: Callable[[], bool]

    def step(self, done: int, of: int) -> None:
        """Look whether it is still wanted."""
        if not self.still():
            raise CancelledError


def _if_wanted(
    still: Callable[[], bool], work: Callable[[], tuple[Question, ...]]
) -> tuple[Question, ...] | None:
    """Do work, unless nobody wants it any more when its turn comes."""
    return work() if still() else None


def _is_begun(question: WrittenQuestion) -> bool:
    """Tell whether anything was written."""
    lines = question.options or question.answers or question.pairs or question.items
    return bool(question.stem or question.general_feedback or lines)
