"""What can be done with the set that is chosen: the line at the foot of the page."""

from functools import partial

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.services.teacher_overview import ListedSet
from quizapp.ui.library.set_actions import SetAction, action_words, is_possible
from quizapp.ui.library.set_words import faults_words, origin_words, size_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button, ButtonKind
from quizapp.ui.widgets.foot import Foot
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label

_IN_BAR = (
    SetAction.OPEN,
    SetAction.PREPARE,
    SetAction.ANALYSE,
    SetAction.EXPORT,
    SetAction.PRINT,
    SetAction.REMOVE,
)
_LEAST_WORDS, _GAP, _SIDE = 180, 8, 24


class SetBar(Foot):
    """Name and buttons; those that have no room are in the menu only, as is what is rare."""

    acted = Signal(SetAction)

    menu_wanted = Signal(QPoint)
    """The menu is wanted above this place of the screen."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make a bar about nothing, which is hidden."""
        super().__init__(themes)
        self._title = Label(themes, "", "bodyS", elide=True)
        self._about = Label(themes, "", "small", "text2", elide=True)
        self._buttons = {action: self._button(action) for action in _IN_BAR}
        self._more = IconButton(themes, "ellipsis", self.tr("More"), key=self.tr("menu key"))
        self._more.clicked.connect(self._want_menu)
        words = Column(themes, 0)
        words.addWidget(self._title)
        words.addWidget(self._about)
        row = Row(themes, _GAP, (_SIDE, 10, _SIDE, 10))
        row.addLayout(words, 1)
        for button in (*self._buttons.values(), self._more):
            row.addWidget(button)
        self.setLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._fit)
        self.hide()

    def present(self, one: ListedSet | None) -> None:
        """Offer what can be done with a set; nothing if there is none."""
        self.setVisible(one is not None)
        if one is None:
            return
        summary = one.summary
        size = size_words(summary.events, summary.questions) if summary.usable else ""
        parts = (size, origin_words(one), faults_words(summary))
        self._title.setText(summary.title)
        self._about.setText(" · ".join(filter(None, parts)))
        for action, button in self._buttons.items():
            button.setEnabled(is_possible(action, one))
            button.setAccessibleName(f"{action_words(action).text}: {summary.title}")
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

    def _button(self, action: SetAction) -> Button:
        words = action_words(action)
        kind: ButtonKind = "ghost" if action is SetAction.REMOVE else "secondary"
        button = Button(self._themes, words.text, kind, key=words.shown_key)
        button.clicked.connect(partial(self._act, action))
        return button

    def _act(self, action: SetAction) -> None:
        self.acted.emit(action)

    def _fit(self) -> None:
        """Show as many buttons as fit beside the name, from left to right."""
        px = self._themes.theme.px
        room = self.width() - self.minimumSizeHint().width()
        for button in self._buttons.values():
            room -= button.sizeHint().width() + px(_GAP)
            button.setVisible(room >= 0)

    def _want_menu(self) -> None:
        self.menu_wanted.emit(self._more.mapToGlobal(QPoint(0, 0)))
