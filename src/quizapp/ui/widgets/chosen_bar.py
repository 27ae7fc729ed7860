"""What can be done with what is chosen in a list: the line at the foot of its page."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.calm import calm_around
from quizapp.ui.widgets.foot import Foot
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label

_GAP, _LEAST_SIDE = 8, 16


class ChosenBar(Foot):
    """Name and buttons; those that have no room are in the menu only, as is what is rare."""

    menu_wanted = Signal(QPoint)
    """The menu is wanted above this place of the screen."""

    def __init__(self, themes: ThemeStore, least_words: int) -> None:
        """Make a hidden bar without buttons; its words get `least_words` logical pixels."""
        super().__init__(themes)
        self._least_words = least_words
        self._side = _LEAST_SIDE
        self._in_bar: tuple[Button, ...] = ()
        self._title = Label(themes, "", "bodyS", elide=True)
        self._about = Label(themes, "", "small", "text2", elide=True)
        self._more = IconButton(themes, "ellipsis", self.tr("More"), key="Menu")
        self._more.clicked.connect(self._want_menu)
        words = Column(themes, 0)
        words.addWidget(self._title)
        words.addWidget(self._about)
        self._row = Row(themes, _GAP, (_LEAST_SIDE, 10, _LEAST_SIDE, 10))
        self._row.addLayout(words, 1)
        self._row.addWidget(self._more)
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._fit)
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """A few letters of the name, and the menu."""
        return QSize(self._least(_LEAST_SIDE), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one line with the page above, without the buttons there is no room for."""
        with calm_around(self):
            if (side := self.side()) != self._side:
                self._side = side
                self._row.set_margins((side, 10, side, 10))
            self._fit()
        super().resizeEvent(event)

    def _put(self, buttons: Sequence[Button]) -> None:
        """Give the bar its buttons, the most important first."""
        self._in_bar = tuple(buttons)
        for place, button in enumerate(buttons, start=1):
            self._row.insertWidget(place, button)

    def _say(self, title: str, about: str) -> None:
        self._title.setText(title)
        self._about.setText(about)
        self._fit()

    def _fit(self) -> None:
        """Show as many buttons as fit beside the name, which is smaller if it is long."""
        theme = self._themes.theme
        room = self.width() - self._least(self._side)
        words = room + theme.px(self._least_words)
        for button in self._in_bar:
            wide = button.sizeHint().width() + theme.px(_GAP)
            room -= wide
            button.setVisible(room >= 0)
            words -= wide if room >= 0 else 0
        natural = QFontMetrics(theme.font("bodyS")).horizontalAdvance(self._title.text())
        self._title.set_role("bodyS" if natural <= words else "smallS")

    def _least(self, side: int) -> int:
        """Return the pixels that a few letters and the menu need between the sides."""
        words = self._themes.theme.px(self._least_words + 2 * side + _GAP)
        return words + self._more.sizeHint().width()

    def _want_menu(self) -> None:
        self.menu_wanted.emit(self._more.mapToGlobal(QPoint(0, 0)))
