"""Putting a quiz together, from the first draw, or a quiz that was kept, to its start."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from quizapp.generation.difficulty import Level
from quizapp.generation.plan import Plan
from quizapp.generation.precision import Precision
from quizapp.services.prepare_quiz import NothingElseError, PrepareQuiz, Scope
from quizapp.session.draft import Draft
from quizapp.session.draft_steps import DraftSteps
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.words.question_words import QuestionWords


class PrepareFlow(QObject):
    """Draws on the worker; if the draft was changed meanwhile, it is drawn once more for that."""

    started = Signal(object)
    """The draft is to be taken."""

    opened = Signal()
    """Another quiz is put together from now on."""

    changed = Signal()
    """The draft is another one than before, or the same one again after a step back."""

    left = Signal(str)
    """Back to the place that the page was shown from."""

    def __init__(
        self, stage: Stage, page: PreparePage, preparing: PrepareQuiz, words: QuestionWords
    ) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._preparing = preparing
        self._words = words
        self._place = "home"
        self._steps: DraftSteps | None = None
        self._quiz = 0
        page.planned.connect(self._plan)
        page.redrawn.connect(self._redraw)
        page.started.connect(self._start)
        page.left.connect(lambda: self.left.emit(self._place))
        page.undone.connect(self._undo)
        page.redone.connect(self._redo)
        page.list.locked.connect(lambda name: self._change(lambda draft: draft.toggled(name)))
        page.list.moved.connect(
            lambda name, steps: self._change(lambda draft: draft.moved(name, steps))
        )
        page.list.left_out.connect(self._leave_out)
        page.list.swapped.connect(self._swap)

    @property
    def draft(self) -> Draft | None:
        """The quiz that is put together."""
        return None if self._steps is None else self._steps.draft

    @property
    def steps(self) -> DraftSteps | None:
        """The quiz that is put together, with what was done to it."""
        return self._steps

    def show(self, set_id: str, count: int = 0) -> None:
        """Show the page with a first draw, as the settings want quizzes to be.

        With a `count` there are so many questions, whatever the settings say.
        """
        settings = self._stage.settings
        plan = Plan(
            count or settings.quiz_length,
            precision=Precision(settings.quiz_precision),
            level=Level(settings.quiz_level),
        )
        self._open(partial(self._preparing.open, set_id, plan))

    def show_draft(self, draft: Draft) -> None:
        """Show the page with a quiz that was put together before."""
        self._open(lambda: (self._preparing.reopen(draft), draft))

    def _open(self, work: Callable[[], tuple[Scope, Draft]]) -> None:
        self._stage.background.run(self, work, self._show, self._stage.tell)

    def _show(self, found: tuple[Scope, Draft]) -> None:
        scope, draft = found
        kinds = {kind: self._words.kind(kind) for kind in scope.kinds}
        self._page.offer(kinds, scope.topics, has_set=bool(scope.kinds))
        self._quiz += 1
        self.opened.emit()
        self._present(DraftSteps(draft))
        self._place = self._stage.shell.place
        self._stage.shell.show_page(self._page, self._place)
        self._page.to_top()

    def _present(self, steps: DraftSteps) -> None:
        self._steps = steps
        notes = [self._words.note(question) for question in steps.draft.questions]
        self._page.show_draft(steps.draft, notes)
        self.changed.emit()

    def _change(self, change: Callable[[Draft], Draft]) -> None:
        if self._steps is not None:
            self._present(self._steps.done(change(self._steps.draft)))

    def _leave_out(self, name: str) -> None:
        """Leave a question out, and offer to take that back."""
        if self._steps is None:
            return
        ids = [question.id for question in self._steps.draft.questions]
        words = self.tr("Question {n} was left out.").format(n=ids.index(name) + 1)
        self._change(lambda draft: draft.without(name))
        self._page.undo.present(words, take_focus=False)

    def _undo(self) -> None:
        if self._steps is not None:
            self._present(self._steps.undone())

    def _redo(self) -> None:
        if self._steps is not None:
            self._present(self._steps.redone())

    def _plan(self, plan: Plan) -> None:
        self._draw(lambda draft: self._preparing.redraw(draft.planned(plan)))

    def _redraw(self) -> None:
        self._draw(self._preparing.redraw)

    def _swap(self, name: str) -> None:
        self._draw(partial(self._another, name))

    def _another(self, name: str, draft: Draft) -> Draft:
        """Swap a question, if it is still there; runs on the worker."""
        is_there = any(question.id == name for question in draft.questions)
        return self._preparing.swap(draft, name) if is_there else draft

    def _draw(self, change: Callable[[Draft], Draft]) -> None:
        """Let the worker change the draft as it is now."""
        before, quiz = self._steps, self._quiz
        if before is None:
            return

        def drawn(draft: Draft) -> None:
            if self._steps is before:
                self._present(before.done(draft))
                self._tell_kind(before.draft, draft)
            elif self._quiz == quiz:
                self._draw(change)

        self._stage.background.run(self, partial(change, before.draft), drawn, self._tell)

    def _tell_kind(self, before: Draft, draft: Draft) -> None:
        """Say so if a question had to be swapped for one of another kind."""
        pairs = list(zip(before.questions, draft.questions, strict=False))
        swapped = [(old, new) for old, new in pairs if old != new]
        if len(swapped) == 1 and len(pairs) == len(before.questions) == len(draft.questions):
            ((old, new),) = swapped
            if old.kind != new.kind:
                words = self.tr("No other question of that kind fits, so this is one of another.")
                self._stage.shell.notice.present(words, "ok")

    def _tell(self, error: Exception) -> None:
        if isinstance(error, NothingElseError):
            words = self.tr("The set has no other question that fits here.")
            self._stage.shell.notice.present(words)
        else:
            self._stage.tell(error)

    def _start(self) -> None:
        if self.draft is not None and self.draft.questions:
            self.started.emit(self.draft)
