"""Editing a set, from opening it until it is saved."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quizapp.dataset.draft_changes import question_now, row_now
from quizapp.dataset.set_draft import SetDraft
from quizapp.services.edit_sets import ChangedElsewhereError, EditSets, RemovedElsewhereError
from quizapp.services.judge_drafts import JudgeDrafts
from quizapp.services.library import SetNotFoundError
from quizapp.ui.editing.editor_head import EVENTS, QUESTIONS
from quizapp.ui.flows.judge_flow import JudgeFlow
from quizapp.ui.flows.search_flow import SearchFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.typing_flow import TypingFlow
from quizapp.ui.pages.editor_page import EditorPage
from quizapp.ui.words.question_words import QuestionWords


@dataclass(frozen=True, slots=True)
class _Opened:
    """A set as it was saved, and as it was typed since, if it was.

    `folder` holds its other tables, if it has any; `bundled` ones cannot be changed.
    """

    saved: SetDraft
    typed: SetDraft | None = None
    folder: Path | None = None
    bundled: bool = False


class EditFlow(QObject):
    """The set changes on the disk when it is saved; what is typed is kept beside it until then."""

    left = Signal()

    def __init__(
        self,
        stage: Stage,
        page: EditorPage,
        editing: EditSets,
        judging: JudgeDrafts,
        words: QuestionWords,
    ) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._desk = page.desk
        self._editing = editing
        self._typed_here: set[str] = set()
        self._is_busy = False
        self._typing = TypingFlow(stage, page.desk, editing)
        self._judging = JudgeFlow(stage, page, judging, words)
        SearchFlow(stage, page)
        self._typing.changed.connect(self._tell)
        page.desk.stated.connect(self._tell)
        page.saved.connect(self.save)
        page.left.connect(self.left)
        page.paused.connect(self._pause)

    @property
    def is_kept(self) -> bool:
        """Whether everything that was typed is on the disk."""
        return self._typing.is_kept

    def show(self, set_id: str) -> None:
        """Show a set, as it was last typed in."""
        self._run(partial(self._open, set_id), self._present)

    def show_row(self, set_id: str, row: int, column: str = "") -> None:
        """Show a set with one of its rows in sight, at a column if one is named."""
        self._run(partial(self._open, set_id), partial(self._present_row, row, column))

    def show_question(self, set_id: str, place: int) -> None:
        """Show a set at one of its written questions."""
        self._run(partial(self._open, set_id), partial(self._present_question, place))

    def begin(self, title: str) -> None:
        """Show a new set."""
        self._run(lambda: _Opened(self._editing.fresh(title)), self._present)

    def save(self) -> None:
        """Write the set as it is now."""
        if self._is_busy or self._desk.read_only or not self._desk.is_changed:
            return
        self._desk.settle()
        self._is_busy = True
        draft = self._desk.draft
        if not draft.title.strip():
            self._desk.change(self.tr("Rename the set"), draft.titled(self.tr("My set")))
            draft = self._desk.draft
        work = partial(self._editing.keep, draft)
        self._stage.background.run(self, work, self._saved, self._refused)

    def _run(self, work: Callable[[], _Opened], then: Callable[[_Opened], object]) -> None:
        self._stage.background.run(self, work, then, self._stage.tell)

    def _open(self, set_id: str) -> _Opened:
        """Return a set and what was typed in it; runs on the worker."""
        typed = self._editing.unsaved(set_id)
        try:
            saved = self._editing.open(set_id)
        except SetNotFoundError:
            if typed is None:
                raise
            return _Opened(SetDraft(id=set_id, title=typed.title), typed)
        folder = self._editing.folder(set_id)
        return _Opened(saved, typed, folder, self._editing.is_bundled(set_id))

    def _present(self, opened: _Opened) -> None:
        """Put a set on the desk, and say what is the matter with it."""
        typed, saved = opened.typed, opened.saved
        self._desk.open(typed or saved, saved, read_only=opened.bundled)
        self._judging.begin(opened.folder)
        self._stage.shell.show_page(self._page)
        if opened.bundled:
            copy = (self.tr("Make a copy to edit"), self._copy)
            self._page.message.present(self.tr("This set came with quizapp."), (copy,))
        elif typed is not None and typed.hash and not saved.hash:
            self._tell_of_removal()
        elif typed is not None and typed.hash != saved.hash:
            self._tell_of_others()
        elif typed is not None and saved.id not in self._typed_here:
            self._tell_of_typed(typed.title)
        self._typed_here.add(saved.id)

    def _present_row(self, row: int, column: str, opened: _Opened) -> None:
        self._present(opened)
        row = row_now(opened.saved, self._desk.draft, row)
        self._page.show_part(EVENTS)
        self._page.events.show_cell(row, column or "title")
        self._page.events.setFocus()

    def _present_question(self, place: int, opened: _Opened) -> None:
        self._present(opened)
        place = question_now(opened.saved, self._desk.draft, place)
        self._page.show_part(QUESTIONS)
        self._page.questions.show_question(place)
        self._page.questions.setFocus()

    def _tell_of_typed(self, title: str) -> None:
        """Say that what was typed last is here, and was not saved."""
        words = self.tr(
            "You were editing “{title}” when quizapp closed. Everything you typed is here."
        )
        go_on = (self.tr("Go on"), self._page.setFocus)
        before = (self.tr("Show the set as it was saved"), self._show_saved)
        self._page.message.present(words.format(title=title), (go_on, before))

    def _tell_of_others(self) -> None:
        """Say that the files of the set are others than those that were opened."""
        words = self.tr(
            "“{title}” was changed by another program meanwhile. What you typed is kept, and not"
            " in the set."
        )
        actions = (
            (self.tr("Save mine as a copy"), self._save_copy),
            (self.tr("Load the other version"), self._load_other),
        )
        self._page.message.present(words.format(title=self._desk.draft.title), actions, "warn")

    def _tell_of_removal(self) -> None:
        """Say that the set is not there any more."""
        words = self.tr("“{title}” was removed meanwhile. What you typed is kept.")
        again = (self.tr("Save it again"), self._save_again)
        self._page.message.present(words.format(title=self._desk.draft.title), (again,), "warn")

    def _save_again(self) -> None:
        """Write a set that was removed as if it were a new one."""
        draft = self._desk.draft
        self._desk.keep(SetDraft(id=draft.id, title=draft.title))
        self.save()

    def _show_saved(self) -> None:
        """Go back to what is in the set; this is a step like any other."""
        self._desk.change(self.tr("Show the set as it was saved"), self._desk.saved)

    def _copy(self) -> None:
        """Copy a set that came with the program, and go on in the copy."""
        draft = self._desk.draft
        title = self.tr("Copy of {title}").format(title=draft.title)

        def copied() -> _Opened:
            return self._open(self._editing.copy(draft.id, title))

        self._run(copied, self._present)

    def _save_copy(self) -> None:
        """Keep what was typed as a set of its own, and go on in that."""
        draft = self._desk.draft
        title = self.tr("{title}, my version").format(title=draft.title)

        def copied() -> _Opened:
            kept = self._editing.keep_as(draft, title)
            self._editing.forget_unsaved(draft.id)
            return self._open(kept.id)

        self._run(copied, self._present)

    def _load_other(self) -> None:
        """Show what another program wrote; what was typed can be had back by undoing that."""
        self._run(partial(self._open, self._desk.draft.id), self._take_over)

    def _take_over(self, opened: _Opened) -> None:
        self._desk.keep(opened.saved)
        self._desk.change(self.tr("Load the other version"), opened.saved)

    def _saved(self, kept: SetDraft) -> None:
        self._is_busy = False
        self._page.message.hide()
        self._desk.keep(kept)
        self._typing.keep_again()
        self._tell()

    def _refused(self, error: Exception) -> None:
        self._is_busy = False
        self._typing.keep_again()
        if isinstance(error, RemovedElsewhereError):
            self._tell_of_removal()
        elif isinstance(error, ChangedElsewhereError):
            self._tell_of_others()
        else:
            self._stage.tell(error)

    def _pause(self) -> None:
        """Keep everything, for somebody goes elsewhere."""
        self._typing.keep()
        self._judging.stop()

    def _tell(self) -> None:
        """Say in the head how the set stands."""
        changed = self._desk.is_changed
        if self._desk.read_only:
            words = self.tr("Only to read")
        elif not changed:
            words = self.tr("Saved") if self._desk.saved.hash else ""
        elif self._typing.is_kept:
            words = self.tr("Everything you typed is kept.\nNot in the set yet.")
        else:
            words = self.tr("Keeping what you type…")
        self._page.head.show_state(words, savable=changed)
