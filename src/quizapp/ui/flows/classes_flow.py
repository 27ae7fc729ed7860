"""Classes and learners: made, changed, removed, and had back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quizapp.classroom.roll_change import RollChange
from quizapp.classroom.school_class import SchoolClass
from quizapp.services.classes import Classes, ClassOverview
from quizapp.services.rosters import Rosters
from quizapp.session.learner import Learner
from quizapp.ui.classes.change_words import change_words, undone_words
from quizapp.ui.classes.learner_bar import LearnerAction
from quizapp.ui.flows.file_choice import choose_place
from quizapp.ui.flows.filling import Filling
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.classes_page import ClassesPage
from quizapp.ui.words.collation import in_order_of_names


class ClassesFlow(QObject):
    """Every change is written by the worker, told in a line, and undone by one key."""

    roster_asked = Signal(str)
    """A roster is to be read; rows that name no class are about the class of this name."""

    report_printed = Signal(object)
    report_saved = Signal(object)
    """A report about a Learner or a SchoolClass is wanted."""

    mistakes_asked = Signal(object)
    """What a Learner did not know of late is wanted."""

    changed = Signal()
    """People or classes are others than before."""

    def __init__(self, stage: Stage, page: ClassesPage, classes: Classes, rosters: Rosters) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._filling = Filling(stage, page, self)
        self._classes = classes
        self._rosters = rosters
        self._asked: Callable[[tuple[str, ...]], Callable[[], RollChange | None]] | None = None
        tools = page.tools
        tools.class_asked.connect(self._ask_class)
        tools.learner_asked.connect(self._ask_learner)
        page.groups.renamed.connect(self._ask_other_name)
        page.groups.removed.connect(self._remove_class)
        tools.roster_asked.connect(lambda: self.roster_asked.emit(self._class_name))
        tools.export_asked.connect(self._choose_file)
        groups = page.groups
        groups.report_printed.connect(lambda: self.report_printed.emit(self._school_class))
        groups.report_saved.connect(lambda: self.report_saved.emit(self._school_class))
        page.merging.merged.connect(self._merge)
        page.acted.connect(self._act)
        page.class_name.kept.connect(self._keep)
        page.learner_name.kept.connect(self._keep)
        page.places.joined.connect(self._enrol)
        page.places.left.connect(self._leave)
        page.undo.undone.connect(self.undo)

    def show(self) -> None:
        """Show the page with everything on it."""
        self._stage.shell.show_page(self._page)
        self.refresh()

    def refresh(self) -> None:
        """Look for everything anew."""
        self._filling.read(self._classes.overview, partial(self._present, None))

    def undo(self) -> None:
        """Undo the change that was made last, also one from before the program was started."""
        work = self._classes.undo_latest
        self._stage.background.run(self, work, self._tell_undone, self._stage.tell)

    def tell(self, change: RollChange | None) -> None:
        """Say what was changed, with the way to undo it."""
        if change is not None:
            self._page.undo.present(change_words(change), take_focus=False)
        self._filling.read(self._classes.overview, partial(self._present, change))
        self.changed.emit()

    def export(self, file: Path) -> None:
        """Write the learners of the current group into a file."""
        chosen = self._school_class
        work = partial(self._rosters.export, None if chosen is None else chosen.id, file, _in_order)
        said = self.tr("The learners are in “{path}” now.").format(path=file)
        then = partial(self._stage.shell.notice.present, said, "ok")
        self._stage.background.run(self, work, lambda _: then(), self._stage.tell)

    @property
    def _school_class(self) -> SchoolClass | None:
        group = self._page.groups.current
        return None if group is None else group.school_class

    @property
    def _class_name(self) -> str:
        return "" if self._school_class is None else self._school_class.name

    def _present(self, change: RollChange | None, overview: ClassOverview) -> None:
        window, page = self._page.window(), self._page
        focus = window.focusWidget()
        had_focus = focus is None or page.isAncestorOf(focus)
        page.present(overview, self._stage.moments, change)
        focus = window.focusWidget()
        is_lost = focus is None or not (page.isAncestorOf(focus) and focus.isVisible())
        if had_focus and is_lost and self._stage.shell.page is page:
            page.setFocus()
        self._follow(overview)

    def _follow(self, overview: ClassOverview) -> None:
        """Let whoever takes quizzes be nobody, if that person was removed."""
        preferences = self._stage.preferences
        settings = preferences.settings
        if settings.learner_id in map(str, overview.roll.removed):
            preferences.change(replace(settings, learner="", learner_id=""))

    def _tell_undone(self, change: RollChange | None) -> None:
        self._page.undo.hide()
        words = self.tr("There is nothing to undo.")
        if change is not None:
            words = undone_words(change)
        self._stage.shell.notice.present(words, "ok")
        self.refresh()
        self.changed.emit()

    def _ask_class(self) -> None:
        self._page.learner_name.dismiss()
        self._asked = lambda texts: partial(self._classes.add_class, texts[0])
        self._page.class_name.present(self.tr("A new class"), "")

    def _ask_other_name(self) -> None:
        one = self._school_class
        if one is None:
            return
        self._page.learner_name.dismiss()
        self._asked = lambda texts: partial(self._classes.rename_class, one.id, texts[0])
        title = self.tr("Another name for {name}").format(name=one.name)
        self._page.class_name.present(title, one.name)

    def _ask_learner(self) -> None:
        one = self._school_class
        class_id = None if one is None else one.id
        self._page.class_name.dismiss()
        self._asked = lambda texts: partial(self._classes.add_learner, texts[0], texts[1], class_id)
        title = self.tr("A new learner")
        if one is not None:
            title = self.tr("A new learner in {name}").format(name=one.name)
        self._page.learner_name.present(title, "", "")

    def _act(self, action: LearnerAction) -> None:
        chosen = self._page.learners.selected
        match action:
            case LearnerAction.MISTAKES:
                self.mistakes_asked.emit(chosen[0])
            case LearnerAction.CHANGE:
                self._ask_change()
            case LearnerAction.REMOVE:
                self._do(partial(self._classes.remove_learners, chosen))
            case LearnerAction.MERGE:
                self._ask_merge()
            case LearnerAction.PRINT:
                self.report_printed.emit(chosen[0])
            case LearnerAction.SAVE:
                self.report_saved.emit(chosen[0])
            case LearnerAction.WITHDRAW if self._school_class is not None:
                self._leave(self._school_class)

    def _ask_change(self) -> None:
        (one,) = self._page.learners.selected
        self._page.class_name.dismiss()
        self._asked = lambda texts: partial(
            self._classes.change_learner, one.id, texts[0], texts[1]
        )
        title = self.tr("Another name or number for {name}").format(name=one.name)
        self._page.learner_name.present(title, one.name, one.number)

    def _ask_merge(self) -> None:
        chosen, page = self._page.learners.selected, self._page

        def present(overview: ClassOverview) -> None:
            page.learner_name.dismiss()
            page.class_name.dismiss()
            page.merging.present(chosen, overview)

        self._stage.background.run(self, self._classes.overview, present, self._stage.tell)

    def _merge(self, other: Learner, kept: Learner) -> None:
        self._do(partial(self._classes.merge, other, kept))

    def _keep(self, texts: tuple[str, ...]) -> None:
        if self._asked is not None:
            self._do(self._asked(texts))

    def _remove_class(self) -> None:
        if self._school_class is not None:
            self._do(partial(self._classes.remove_class, self._school_class))

    def _enrol(self, one: SchoolClass) -> None:
        ids = [learner.id for learner in self._page.learners.selected]
        self._do(partial(self._classes.enrol, one, ids))

    def _leave(self, one: SchoolClass) -> None:
        self._do(partial(self._classes.withdraw, one, self._page.learners.selected))

    def _do(self, work: Callable[[], RollChange | None]) -> None:
        self._stage.background.run(self, work, self.tell, self._stage.tell)

    def _choose_file(self) -> None:
        name = self._class_name or self.tr("learners")
        safe = "".join(mark if mark.isalnum() else "-" for mark in name)
        title = self.tr("Export learners")
        choose_place(self._stage.shell, title, f"{safe}.csv", self.export)


def _in_order(learners: Sequence[Learner]) -> list[Learner]:
    return in_order_of_names(learners, lambda one: f"{one.name} {one.number}")
