"""Keeping a quiz that is put together: under a title, and before that without one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from quizapp.services.saved_quizzes import QuizEntry, QuizExistsError, SavedQuizzes
from quizapp.session.draft import Draft
from quizapp.ui.flows.prepare_flow import PrepareFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.prepare_page import PreparePage


class KeepFlow(QObject):
    """Saves at the wish of a person, and keeps aside what was looked through but not saved."""

    def __init__(
        self, stage: Stage, page: PreparePage, prepare: PrepareFlow, quizzes: SavedQuizzes
    ) -> None:
        """Listen to the page; `prepare` has the draft."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._prepare = prepare
        self._quizzes = quizzes
        self._coming: tuple[QuizEntry | None, Draft | None] = (None, None)
        self._entry: QuizEntry | None = None
        self._saved: Draft | None = None
        prepare.opened.connect(self._begin)
        prepare.changed.connect(self._follow)
        page.save_asked.connect(self.save)
        page.copy_asked.connect(self._ask)
        page.renamed.connect(self._rename)
        page.save_panel.named.connect(self._name)
        page.save_panel.replaced.connect(self._replace)

    @property
    def quiz(self) -> tuple[str, Draft] | None:
        """The quiz that is put together, with its title or else that of its set."""
        draft = self._prepare.draft
        if draft is None:
            return None
        return self._entry.title if self._entry else draft.provenance.title, draft

    def open(self, quiz_id: str) -> None:
        """Show a saved quiz, so that it can be looked through and changed."""
        self._run(partial(self._find, quiz_id), self._open)

    def resume(self) -> None:
        """Show what was worked on last without being saved."""
        self._run(self._find_unsaved, self._open)

    def save(self) -> None:
        """Save the changes to a quiz, or ask under which title a new one is to be kept."""
        draft = self._prepare.draft
        if draft is None or not draft.questions:
            return
        if self._entry is None:
            self._ask()
        elif draft != self._saved:
            self._run(partial(self._quizzes.replace, self._entry.id, draft), self._settle(draft))

    def _find(self, quiz_id: str) -> tuple[QuizEntry | None, Draft, Draft]:
        """Return a saved quiz, and its draft twice: as it is saved and as it is shown."""
        draft = self._quizzes.open(quiz_id).draft
        return self._quizzes.find(quiz_id), draft, draft

    def _find_unsaved(self) -> tuple[QuizEntry | None, Draft | None, Draft | None]:
        found = self._quizzes.unsaved()
        if found is None:
            return None, None, None
        if not found.quiz_id:
            return None, None, found.draft
        entry, saved, _ = self._find(found.quiz_id)
        return entry, saved, found.draft

    def _open(self, found: tuple[QuizEntry | None, Draft | None, Draft | None]) -> None:
        entry, saved, draft = found
        if draft is not None:
            self._coming = (entry, saved)
            self._prepare.show_draft(draft)

    def _begin(self) -> None:
        """Note whether the quiz that is on the page now is a saved one."""
        (self._entry, self._saved), self._coming = self._coming, (None, None)

    def _follow(self) -> None:
        """Show the state of the quiz, and keep aside what somebody did with it."""
        steps = self._prepare.steps
        if steps is None:
            return
        draft, set_title = steps.draft, steps.draft.provenance.title
        is_changed = draft != self._saved
        state = set_title
        if self._entry is not None:
            saved = self.tr("{set} · saved")
            changed = self.tr("{set} · changed since it was saved")
            state = (changed if is_changed else saved).format(set=set_title)
        self._page.show_state(self._entry.title if self._entry else "", state)
        self._page.footer.present(
            can_undo=bool(steps.past),
            can_redo=bool(steps.future),
            is_kept=self._entry is not None,
            is_changed=is_changed,
        )
        self._page.footer.allow(bool(draft.questions))
        if steps.past or steps.future:
            self._keep_aside(draft, is_changed=is_changed)

    def _keep_aside(self, draft: Draft, *, is_changed: bool) -> None:
        """Keep a draft that holds work: one that was looked through, or changes a saved quiz."""
        holds_work = draft.locked or draft.plan.excluded or self._entry is not None
        work: Callable[[], None] = self._quizzes.forget_unsaved
        if is_changed and holds_work and draft.questions:
            quiz_id = self._entry.id if self._entry else ""
            work = partial(self._quizzes.keep_unsaved, draft, quiz_id)
        self._run(work, lambda _: None)

    def _ask(self) -> None:
        draft = self._prepare.draft
        if draft is not None and draft.questions:
            title = self._entry.title if self._entry else draft.provenance.title
            self._run(partial(self._quizzes.free_title, title), self._page.ask_title)

    def _name(self, title: str) -> None:
        """Keep the draft under a title, or say that another quiz has it."""
        draft = self._prepare.draft
        if draft is None:
            return

        def failed(error: Exception) -> None:
            if isinstance(error, QuizExistsError):
                show = self._page.save_panel.show_taken
                self._run(partial(self._quizzes.free_title, title), show)
            else:
                self._stage.tell(error)

        self._stage.background.run(
            self, partial(self._quizzes.save, title, draft), self._settle(draft), failed
        )

    def _replace(self, title: str) -> None:
        draft = self._prepare.draft
        if draft is not None:
            self._run(partial(self._put, title, draft), self._settle(draft))

    def _put(self, title: str, draft: Draft) -> QuizEntry:
        """Keep a draft in place of the quiz of a title; runs on the worker."""
        former = self._quizzes.find(title)
        if former is None:
            return self._quizzes.save(title, draft)
        return self._quizzes.replace(former.id, draft)

    def _settle(self, draft: Draft) -> Callable[[QuizEntry], None]:
        """Return what is to be done when a draft has been saved."""

        def settle(entry: QuizEntry) -> None:
            self._entry, self._saved = entry, draft
            if not self._page.save_panel.isHidden():
                self._page.close_panel()
            words = self.tr("“{title}” is saved. It is on the home page, too.")
            self._stage.shell.notice.present(words.format(title=entry.title), "ok")
            self._follow()
            self._run(self._quizzes.forget_unsaved, lambda _: None)

        return settle

    def _rename(self, title: str) -> None:
        if self._entry is None or title == self._entry.title:
            return

        def failed(error: Exception) -> None:
            if isinstance(error, QuizExistsError):
                self._page.show_title_error(self.tr("There is a quiz of this title already."))
            else:
                self._stage.tell(error)

        work = partial(self._quizzes.rename, self._entry.id, title)
        self._stage.background.run(self, work, self._renamed, failed)

    def _renamed(self, entry: QuizEntry) -> None:
        self._entry = entry
        self._follow()

    def _run(self, work: Callable[[], object], then: Callable[..., object]) -> None:
        self._stage.background.run(self, work, then, self._stage.tell)
