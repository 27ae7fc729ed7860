"""Writing the questions of a set, one after the other."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from quizapp.dataset.written import WrittenQuestion
from quizapp.services.write_questions import (
    ChangedElsewhereError,
    Unsaved,
    WriteQuestions,
    WrittenSet,
)
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.write_page import WritePage
from quizapp.ui.writing.missing import missing_words
from quizapp.ui.writing.question_form import blank
from quizapp.ui.writing.question_list import Listed


class WriteFlow(QObject):
    """Files are read and written by the worker; remarks are found at once, as that is quick.

    What is in the form is kept beside the set at every pause, and saved with the set when
    another question is gone to.
    """

    left = Signal()

    def __init__(self, stage: Stage, page: WritePage, writing: WriteQuestions) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._writing = writing
        self._set = WrittenSet("", "")
        self._place: int | None = None
        self._saved = blank()
        self._is_busy = False
        self._removed: tuple[int, WrittenQuestion] | None = None
        page.form.changed.connect(self._show_state)
        page.written.connect(self._pause)
        page.saved.connect(self.save)
        page.undone.connect(self._undo)
        page.removed.connect(lambda: self._remove(self._place))
        page.restored.connect(self._restore)
        page.renamed.connect(self._rename)
        page.left.connect(self.left)
        page.list.chosen.connect(self._go)
        page.list.new_asked.connect(lambda: self._go(None))
        page.list.moved.connect(self._move)
        page.list.removed.connect(self._remove)

    def show(self, set_id: str, title: str) -> None:
        """Show a set, or a new one of that title if there is no id."""
        work = partial(self._open, set_id, title)
        self._stage.background.run(self, work, self._present, self._stage.tell)

    def save(self) -> None:
        """Save the question in the form, if it is another one than before and has words."""
        self._after_saving(lambda: None)

    @property
    def _is_changed(self) -> bool:
        return self._page.form.question() != self._saved

    def _open(self, set_id: str, title: str) -> tuple[WrittenSet, Unsaved | None]:
        """Return a set and what was being written in it; runs on the worker."""
        opened = self._writing.open(set_id) if set_id else self._writing.fresh(title)
        for question in opened.questions:
            self._writing.findings(question)
        self._writing.findings(blank())
        return opened, self._writing.unsaved(opened.id)

    def _present(self, found: tuple[WrittenSet, Unsaved | None]) -> None:
        """Show a set that was opened, with what was being written in it."""
        self._set, unsaved = found
        self._removed = None
        self._page.undo.hide()
        first = 0 if self._set.questions else None
        self._show_question(first if unsaved is None else self._fitting(unsaved.place))
        self._stage.shell.show_page(self._page)
        if unsaved is not None:
            self._page.show_question(unsaved.question)
            self._show_remarks()

    def _fitting(self, place: int | None) -> int | None:
        return place if place is not None and place < len(self._set.questions) else None

    def _show_question(self, place: int | None) -> None:
        """Put a question of the set, or a new one, into the form."""
        self._place = place
        self._page.show_question(blank() if place is None else self._set.questions[place])
        self._saved = self._page.form.question()
        self._show_set()
        self._show_remarks()

    def _show_set(self) -> None:
        listed = [
            Listed(one.stem, len(self._writing.findings(one)), self._writing.is_askable(one))
            for one in self._set.questions
        ]
        self._page.show_set(self._set.title, listed, self._place)

    def _show_remarks(self) -> None:
        question = self._page.form.question()
        findings = self._writing.findings(question) if _is_begun(question) else ()
        self._page.show_findings(findings, self._missing(question))
        self._show_state()

    def _show_state(self) -> None:
        question = self._page.form.question()
        self._page.card.show_state(
            changed=question != self._saved,
            worded=bool(question.stem),
            missing=self._missing(question),
        )

    def _missing(self, question: WrittenQuestion) -> str:
        """Say what a question needs before it can be asked; nothing if it can be."""
        if not _is_begun(question):
            return self.tr("Begin to write. Remarks about the wording appear here as you type.")
        return "" if self._writing.is_askable(question) else missing_words(question)

    def _pause(self) -> None:
        """Look at what was typed, and keep it beside the set."""
        self._show_remarks()
        self._keep_unsaved()

    def _keep_unsaved(self) -> None:
        unsaved = Unsaved(self._page.form.question(), self._place)
        work = partial(self._writing.forget_unsaved, self._set.id)
        if self._is_changed:
            work = partial(self._writing.keep_unsaved, self._set.id, unsaved)
        self._stage.background.run(self, work, lambda _: None, self._stage.tell)

    def _undo(self) -> None:
        self._page.show_question(self._saved)
        self._pause()

    def _go(self, place: int | None) -> None:
        """Save what is in the form, then show another question, or a new one."""
        self._after_saving(partial(self._arrive, place))

    def _after_saving(self, then: Callable[[], object]) -> None:
        """Save what is in the form, if there is anything to save, and go on."""
        question = self._page.form.question()
        if question == self._saved or not question.stem:
            then()
            return
        new = self._place is None
        place = len(self._set.questions) if self._place is None else self._place
        rest = self._set if new else self._set.without(place)
        settle = partial(self._settle, place, question, then)
        self._keep(rest.with_question(question, place), settle)

    def _arrive(self, place: int | None) -> None:
        self._page.undo.hide()
        self._show_question(place)
        self._page.form.setFocus()

    def _settle(self, place: int, question: WrittenQuestion, then: Callable[[], object]) -> None:
        """Go on from a question that was just saved."""
        self._place = place
        self._saved = question
        self._show_set()
        self._show_state()
        then()

    def _remove(self, place: int | None) -> None:
        """Remove a question; the one in the form comes back as it stands there."""
        if place is None:
            return
        if place != self._place:
            self._after_saving(partial(self._take_out, place, self._set.questions[place]))
            return
        written = self._page.form.question()
        self._take_out(place, written if written.stem else self._saved)

    def _take_out(self, place: int, question: WrittenQuestion) -> None:
        self._removed = (place, question)
        words = self.tr("Question {n} was removed.").format(n=place + 1)
        self._keep(self._set.without(place), partial(self._after_removal, place, words))

    def _after_removal(self, place: int, words: str) -> None:
        count = len(self._set.questions)
        self._show_question(min(place, count - 1) if count else None)
        self._page.undo.present(words)

    def _restore(self) -> None:
        if self._removed is not None:
            self._after_saving(partial(self._put_back, *self._removed))
            self._removed = None

    def _put_back(self, place: int, question: WrittenQuestion) -> None:
        restored = self._set.with_question(question, place)
        self._keep(restored, partial(self._arrive, place))

    def _move(self, place: int, steps: int) -> None:
        self._after_saving(partial(self._move_saved, place, steps))

    def _move_saved(self, place: int, steps: int) -> None:
        goal = max(0, min(len(self._set.questions) - 1, place + steps))
        self._keep(self._set.moved(place, steps), partial(self._show_moved, goal))

    def _show_moved(self, goal: int) -> None:
        self._show_question(goal)

    def _rename(self, title: str) -> None:
        if title == self._set.title:
            return
        renamed = self._set.titled(title)
        if renamed.questions:
            self._keep(renamed, self._show_set)
        else:
            self._set = renamed

    def _keep(self, changed: WrittenSet, then: Callable[[], object]) -> None:
        """Write the set, unless it is being written at this moment."""
        if self._is_busy:
            return
        self._is_busy = True
        work = partial(self._writing.keep, changed)
        self._stage.background.run(self, work, partial(self._kept, then), self._tell)

    def _kept(self, then: Callable[[], object], kept: WrittenSet) -> None:
        self._is_busy = False
        self._set = kept
        then()
        self._keep_unsaved()

    def _tell(self, error: Exception) -> None:
        self._is_busy = False
        if isinstance(error, ChangedElsewhereError):
            words = self.tr(
                "“{title}” was changed by another program meanwhile. Nothing was saved; what you"
                " wrote is kept. Go back and open the set again."
            )
            self._stage.shell.notice.present(words.format(title=self._set.title))
        else:
            self._stage.tell(error)


def _is_begun(question: WrittenQuestion) -> bool:
    """Tell whether anything was written."""
    lines = question.options or question.answers or question.pairs or question.items
    return bool(question.stem or question.general_feedback or lines)
