"""The saved quizzes on the home page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from quizapp.services.saved_quizzes import QuizEntry, SavedQuizzes, UnsavedQuiz
from quizapp.session.saved_quiz import SavedQuiz
from quizapp.ui.flows.stage import Stage
from quizapp.ui.home.quiz_list import QuizList


class SavedFlow(QObject):
    """Lists, starts and removes them; what was removed last can be brought back."""

    started = Signal(object)
    """The draft of a saved quiz is to be taken."""

    def __init__(self, stage: Stage, quizzes: QuizList, saved: SavedQuizzes) -> None:
        """Listen to the list; the caller connects what opens a quiz."""
        super().__init__(stage.shell)
        self._stage = stage
        self._list = quizzes
        self._saved = saved
        self._bring_back: Callable[[], object] = lambda: None
        quizzes.started.connect(self._start)
        quizzes.removed.connect(self._remove)
        quizzes.discarded.connect(self._discard)
        quizzes.restored.connect(self._restore)

    def refresh(self) -> None:
        """Look again what there is."""
        self._run(self._all, self._present)

    def _all(self) -> tuple[tuple[QuizEntry, ...], UnsavedQuiz | None]:
        return self._saved.all(), self._saved.unsaved()

    def _present(self, found: tuple[tuple[QuizEntry, ...], UnsavedQuiz | None]) -> None:
        self._list.present(*found, self._stage.moments)

    def _start(self, quiz_id: str) -> None:
        def start(quiz: SavedQuiz) -> None:
            self.started.emit(quiz.draft)

        self._run(partial(self._saved.open, quiz_id), start)

    def _remove(self, quiz_id: str) -> None:
        """Remove a quiz, and offer to bring it back."""
        self._run(partial(self._take_away, quiz_id), self._offer)

    def _take_away(self, quiz_id: str) -> tuple[str, Callable[[], object]]:
        """Return the title of a quiz that was removed, and what brings it back."""
        entry = self._saved.find(quiz_id)
        removed = self._saved.remove(quiz_id)
        return entry.title if entry else quiz_id, partial(self._saved.restore, removed)

    def _discard(self) -> None:
        """Forget what is not saved, and offer to bring it back."""
        self._run(self._forget, self._offer)

    def _forget(self) -> tuple[str, Callable[[], object]]:
        unsaved = self._saved.unsaved()
        self._saved.forget_unsaved()
        if unsaved is None:
            return "", lambda: None
        title = unsaved.draft.provenance.title
        return title, partial(self._saved.keep_unsaved, unsaved.draft, unsaved.quiz_id)

    def _offer(self, gone: tuple[str, Callable[[], object]]) -> None:
        title, self._bring_back = gone
        self._list.undo.present(self.tr("“{title}” was removed.").format(title=title))
        self.refresh()

    def _restore(self) -> None:
        self._list.undo.hide()
        self._run(self._bring_back, lambda _: self.refresh())

    def _run(self, work: Callable[[], object], then: Callable[..., object]) -> None:
        self._stage.background.run(self, work, then, self._stage.tell)
