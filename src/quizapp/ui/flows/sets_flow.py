"""What is done with whole sets: seen, renamed, copied, removed, and had back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from quizapp.services.edit_sets import EditSets
from quizapp.services.library import Library
from quizapp.services.recent_files import RecentFiles
from quizapp.services.removed_sets import RemovedSet
from quizapp.services.set_problems import PlacedProblem, SetProblems
from quizapp.services.teacher_overview import ListedSet
from quizapp.ui.flows.stage import Stage
from quizapp.ui.library.set_actions import SetAction
from quizapp.ui.pages.teacher_page import TeacherPage


class SetsFlow(QObject):
    """Files are moved and written by the worker; what needs a page of its own is passed on."""

    opened = Signal(str)
    prepared = Signal(str)
    timeline_asked = Signal(str)
    analysed = Signal(str)
    exported = Signal(str)
    printed = Signal(str)

    changed = Signal(str)
    """The sets are others than before; the one of this id is new, if there is an id."""

    def __init__(
        self,
        stage: Stage,
        page: TeacherPage,
        library: Library,
        editing: EditSets,
        problems: SetProblems,
        recent: RecentFiles,
    ) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._library = library
        self._editing = editing
        self._problems = problems
        self._removed: RemovedSet | None = None
        page.acted.connect(self.act)
        page.sets.rename.renamed.connect(self._rename)
        page.sets.undo.undone.connect(self.undo)
        page.sets.removed.restored.connect(self._restore)
        page.sets.removed.deleted.connect(self._delete)
        page.sets.problems.copied.connect(self._tell_copied)
        page.sets.recent.forgotten.connect(lambda path: self._do(partial(recent.forget, path)))
        keys = QShortcut(QKeySequence.StandardKey.Undo, page)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.undo)

    def act(self, action: SetAction, one: ListedSet) -> None:
        """Do something with a set."""
        set_id = one.summary.id
        match action:
            case SetAction.OPEN:
                self.opened.emit(set_id)
            case SetAction.PREPARE:
                self.prepared.emit(set_id)
            case SetAction.TIMELINE:
                self.timeline_asked.emit(set_id)
            case SetAction.ANALYSE:
                self.analysed.emit(set_id)
            case SetAction.EXPORT:
                self.exported.emit(set_id)
            case SetAction.PRINT:
                self.printed.emit(set_id)
            case SetAction.PROBLEMS:
                self._show_problems(one)
            case SetAction.COPY:
                self._copy(one)
            case SetAction.REMOVE:
                self._remove(one)
            case SetAction.RENAME:
                self._page.sets.rename.present(one)

    def undo(self) -> None:
        """Bring back the set that was removed last, as long as its bar is there."""
        if self._removed is not None and not self._page.sets.undo.isHidden():
            self._restore(self._removed.key)

    def _show_problems(self, one: ListedSet) -> None:
        work = partial(self._problems.of, one.summary.id)
        then = partial(self._present_problems, one)
        self._stage.background.run(self, work, then, self._stage.tell)

    def _present_problems(self, one: ListedSet, problems: tuple[PlacedProblem, ...]) -> None:
        self._page.sets.problems.present(one, problems)
        self._page.reveal_problems()

    def _tell_copied(self) -> None:
        self._stage.shell.notice.present(self.tr("The list is in the clipboard."), "ok")

    def _rename(self, set_id: str, title: str) -> None:
        self._do(partial(self._editing.rename, set_id, title))

    def _copy(self, one: ListedSet) -> None:
        title = self.tr("Copy of {title}").format(title=one.summary.title)
        work = partial(self._editing.copy, one.summary.id, title)
        said = self.tr("“{title}” is a copy of your own.").format(title=title)
        self._stage.background.run(self, work, partial(self._tell, said), self._stage.tell)

    def _remove(self, one: ListedSet) -> None:
        away = self._library.remove if one.is_kept else self._editing.discard
        work = partial(away, one.summary.id)
        self._stage.background.run(self, work, self._offer_undo, self._stage.tell)

    def _offer_undo(self, removed: RemovedSet) -> None:
        self._removed = removed
        words = self.tr("“{title}” was removed.").format(title=removed.title)
        self._page.sets.undo.present(words, take_focus=False)
        self.changed.emit("")

    def _restore(self, key: str) -> None:
        work, then = partial(self._library.restore, key), partial(self._restored, key)
        self._stage.background.run(self, work, then, self._stage.tell)

    def _restored(self, key: str, set_id: str) -> None:
        self._forget_undo(key)
        self._tell(self.tr("The set is back."), set_id)

    def _delete(self, key: str) -> None:
        self._forget_undo(key)
        self._do(partial(self._library.removed.delete, key))

    def _forget_undo(self, key: str) -> None:
        """Offer no undo any more for a set that is not among the removed ones."""
        if self._removed is not None and self._removed.key == key:
            self._removed = None
            self._page.sets.undo.hide()

    def _tell(self, said: str, set_id: str) -> None:
        self._stage.shell.notice.present(said, "ok")
        self.changed.emit(set_id)

    def _do(self, work: Callable[[], object]) -> None:
        self._stage.background.run(self, work, lambda _: self.changed.emit(""), self._stage.tell)
