"""What can be done with the learners that are chosen: the line at the foot of the page."""

from collections.abc import Sequence
from enum import StrEnum, auto
from functools import partial

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.session.learner import Learner
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.foot import Foot
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label

_LEAST_WORDS, _GAP, _SIDE = 140, 8, 24


class LearnerAction(StrEnum):
    """One thing to do with learners."""

    CHANGE = auto()
    PLACE = auto()
    WITHDRAW = auto()
    REMOVE = auto()


class LearnerBar(Foot):
    """Names and buttons; those that have no room are in the menu only."""

    acted = Signal(LearnerAction)

    menu_wanted = Signal(QPoint)
    """The menu is wanted above this place of the screen."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make a bar about nobody, which is hidden."""
        super().__init__(themes)
        self._title = Label(themes, "", "bodyS", elide=True)
        self._about = Label(themes, "", "small", "text2", elide=True)
        self.change = Button(themes, self.tr("Change…"), icon="pencil", key="F2")
        self.place = Button(themes, self.tr("Classes…"), icon="list", key=self.tr("Ctrl L"))
        self.remove = Button(themes, self.tr("Remove"), "ghost", key=self.tr("Del"))
        self._more = IconButton(themes, "ellipsis", self.tr("More"), key=self.tr("menu key"))
        self._more.clicked.connect(self._want_menu)
        self._actions = {
            self.change: LearnerAction.CHANGE,
            self.place: LearnerAction.PLACE,
            self.remove: LearnerAction.REMOVE,
        }
        words = Column(themes, 0)
        words.addWidget(self._title)
        words.addWidget(self._about)
        row = Row(themes, _GAP, (_SIDE, 10, _SIDE, 10))
        row.addLayout(words, 1)
        for button, action in self._actions.items():
            button.clicked.connect(partial(self._act, action))
            row.addWidget(button)
        row.addWidget(self._more)
        self.setLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._fit)
        self.hide()

    def present(self, learners: Sequence[Learner], about: str) -> None:
        """Offer what can be done with some people; nothing if there are none."""
        self.setVisible(bool(learners))
        if not learners:
            return
        names = ", ".join(one.name for one in learners)
        if len(learners) > 1:
            names = self.tr("{n} learners: {names}").format(n=len(learners), names=names)
        self._title.setText(names)
        self._about.setText(about)
        self.change.setEnabled(len(learners) == 1)
        for button in self._actions:
            button.setAccessibleName(f"{button.text()}: {names}")
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """A few letters of the name, and the menu."""
        px = self._themes.theme.px
        least = px(_LEAST_WORDS + 2 * _SIDE + _GAP) + self._more.sizeHint().width()
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the buttons that there is no room for."""
        self._fit()
        super().resizeEvent(event)

    def _act(self, action: LearnerAction) -> None:
        self.acted.emit(action)

    def _fit(self) -> None:
        """Show as many buttons as fit beside the name, from left to right."""
        px = self._themes.theme.px
        room = self.width() - self.minimumSizeHint().width()
        for button in self._actions:
            room -= button.sizeHint().width() + px(_GAP)
            button.setVisible(room >= 0)

    def _want_menu(self) -> None:
        self.menu_wanted.emit(self._more.mapToGlobal(QPoint(0, 0)))
