"""Everything that can be done with the chosen learners, as menus."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from quizapp.classroom.roll import Roll
from quizapp.classroom.school_class import SchoolClass
from quizapp.session.learner import Learner
from quizapp.ui.classes.class_group import ListedGroup
from quizapp.ui.classes.learner_bar import LearnerAction
from quizapp.ui.words.key_names import key_name


class LearnerMenu(QMenu):
    """Made anew for each choice, before it opens."""

    acted = Signal(LearnerAction)

    def __init__(self, parent: QWidget) -> None:
        """Make an empty menu."""
        super().__init__(parent)
        self._entries = (
            (LearnerAction.MISTAKES, self.tr("Mistakes of the last 7 days"), "Ctrl+R"),
            (LearnerAction.CHANGE, self.tr("Change name or number…"), "F2"),
            (LearnerAction.PLACE, self.tr("Classes…"), "Ctrl+L"),
            (LearnerAction.WITHDRAW, self.tr("Take out of this class"), ""),
            (LearnerAction.MERGE, self.tr("These two are one person…"), ""),
            (LearnerAction.PRINT, self.tr("Print report…"), ""),
            (LearnerAction.SAVE, self.tr("Report as PDF…"), ""),
            (LearnerAction.REMOVE, self.tr("Remove from all lists"), "Del"),
        )

    def offer(self, possible: Collection[LearnerAction]) -> None:
        """Offer what makes sense."""
        self.clear()
        for action, text, key in self._entries:
            entry = self.addAction(f"{text}\t{key_name(key)}" if key else text)
            entry.setEnabled(action in possible)
            entry.triggered.connect(partial(self._act, action))

    def _act(self, action: LearnerAction, _checked: bool = False) -> None:
        self.acted.emit(action)


class PlacesMenu(QMenu):
    """All classes; those that everybody chosen is in are ticked, and choosing one changes that."""

    joined = Signal(object)
    left = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Make an empty menu."""
        super().__init__(parent)

    def offer(self, groups: Sequence[ListedGroup], roll: Roll, learners: Sequence[Learner]) -> None:
        """Offer the classes for some people."""
        self.clear()
        classes = [one.school_class for one in groups if one.school_class is not None]
        for one in classes:
            entry = self.addAction(one.name.replace("&", "&&"))
            entry.setCheckable(True)
            inside = {learner.id for learner in roll.learners_in(one.id)}
            is_in = all(learner.id in inside for learner in learners)
            entry.setChecked(is_in)
            entry.triggered.connect(partial(self._turn, one, is_in))
        if not classes:
            self.addAction(self.tr("There is no class yet")).setEnabled(False)

    def _turn(self, one: SchoolClass, was_in: bool, _checked: bool = False) -> None:
        (self.left if was_in else self.joined).emit(one)
