"""Putting a quiz together, from the first draw to its start."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from quizapp.generation.difficulty import Level
from quizapp.generation.plan import Plan
from quizapp.generation.precision import Precision
from quizapp.services.prepare_quiz import NothingElseError, PrepareQuiz, Scope
from quizapp.session.draft import Draft
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.question_words import QuestionWords


class PrepareFlow(QObject):
    """Draws on the worker; what was drawn late, for a draft that is no more, is dropped."""

    started = Signal(object)
    """The draft is to be taken."""

    left = Signal()

    def __init__(
        self, stage: Stage, page: PreparePage, preparing: PrepareQuiz, words: QuestionWords
    ) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._preparing = preparing
        self._words = words
        self._draft: Draft | None = None
        page.planned.connect(self._plan)
        page.redrawn.connect(self._redraw)
        page.started.connect(self._start)
        page.left.connect(self.left)
        page.list.locked.connect(lambda name: self._change(lambda draft: draft.toggled(name)))
        page.list.moved.connect(
            lambda name, steps: self._change(lambda draft: draft.moved(name, steps))
        )
        page.list.left_out.connect(lambda name: self._change(lambda draft: draft.without(name)))
        page.list.swapped.connect(self._swap)

    @property
    def draft(self) -> Draft | None:
        """The quiz that is put together."""
        return self._draft

    def show(self, set_id: str) -> None:
        """Show the page with a first draw, as the settings want quizzes to be."""
        settings = self._stage.settings
        plan = Plan(
            settings.quiz_length,
            precision=Precision(settings.quiz_precision),
            level=Level(settings.quiz_level),
        )
        work = partial(self._preparing.open, set_id, plan)
        self._stage.background.run(self, work, self._open, self._stage.tell)

    def _open(self, found: tuple[Scope, Draft]) -> None:
        scope, draft = found
        kinds = {kind: self._words.kind(kind) for kind in scope.kinds}
        self._page.show_choices(draft.provenance.title, kinds, scope.topics, draft.plan)
        self._present(draft)
        self._stage.shell.show_page(self._page)
        self._page.to_top()

    def _present(self, draft: Draft) -> None:
        self._draft = draft
        details = [self._words.note(question) for question in draft.questions]
        self._page.show_draft(draft, details)

    def _change(self, change: Callable[[Draft], Draft]) -> None:
        if self._draft is not None:
            self._present(change(self._draft))

    def _plan(self, plan: Plan) -> None:
        if self._draft is not None:
            self._draw(partial(self._preparing.redraw, self._draft.planned(plan)))

    def _redraw(self) -> None:
        if self._draft is not None:
            self._draw(partial(self._preparing.redraw, self._draft))

    def _swap(self, name: str) -> None:
        if self._draft is not None:
            self._draw(partial(self._preparing.swap, self._draft, name))

    def _draw(self, work: Callable[[], Draft]) -> None:
        before = self._draft
        self._stage.background.run(self, work, partial(self._drawn, before), self._tell)

    def _drawn(self, before: Draft | None, draft: Draft) -> None:
        if before is self._draft:
            self._present(draft)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, NothingElseError):
            words = self.tr("The set has no other question of this kind that fits here.")
            self._stage.shell.notice.present(words)
        else:
            self._stage.tell(error)

    def _start(self) -> None:
        if self._draft is not None:
            self.started.emit(self._draft)
