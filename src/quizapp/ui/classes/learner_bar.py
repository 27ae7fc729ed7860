"""What can be done with the learners that are chosen: the line at the foot of the page."""

from collections.abc import Sequence
from enum import StrEnum, auto
from functools import partial

from PySide6.QtCore import Signal

from quizapp.session.learner import Learner
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.chosen_bar import ChosenBar

_LEAST_WORDS = 140


class LearnerAction(StrEnum):
    """One thing to do with learners."""

    MISTAKES = auto()
    CHANGE = auto()
    PLACE = auto()
    WITHDRAW = auto()
    MERGE = auto()
    PRINT = auto()
    SAVE = auto()
    REMOVE = auto()


class LearnerBar(ChosenBar):
    """Names and buttons; those that have no room are in the menu only."""

    acted = Signal(LearnerAction)

    def __init__(self, themes: ThemeStore) -> None:
        """Make a bar about nobody, which is hidden."""
        super().__init__(themes, _LEAST_WORDS)
        self.change = Button(themes, self.tr("Change…"), icon="pencil", key="F2")
        self.place = Button(themes, self.tr("Classes…"), icon="list", key="Ctrl+L")
        self.remove = Button(themes, self.tr("Remove"), "ghost", key="Del")
        self._actions = {
            self.change: LearnerAction.CHANGE,
            self.place: LearnerAction.PLACE,
            self.remove: LearnerAction.REMOVE,
        }
        for button, action in self._actions.items():
            button.clicked.connect(partial(self._act, action))
        self._put(tuple(self._actions))

    def present(self, learners: Sequence[Learner], about: str) -> None:
        """Offer what can be done with some people; nothing if there are none."""
        self.setVisible(bool(learners))
        if not learners:
            return
        names = ", ".join(one.name for one in learners)
        if len(learners) > 1:
            names = self.tr("{n} learners: {names}", "", len(learners)).format(
                n=len(learners), names=names
            )
        self.change.setEnabled(len(learners) == 1)
        for button in self._actions:
            button.setAccessibleName(f"{button.text()}: {names}")
        self._say(names, about)

    def _act(self, action: LearnerAction) -> None:
        self.acted.emit(action)
