"""The lower edge of a page: a surface with a line on top."""

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.breakpoints import page_side
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label

_WIDEST = 1120
"""How wide the columns of pages with a foot are at most, in px at 100 %."""


class Foot(QWidget):
    """Surface and line; what stands on it is laid out by whoever is one."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty foot."""
        super().__init__()
        self._themes = themes
        themes.changed.connect(self.update)

    def side(self) -> int:
        """Return the room at both sides, in px at 100 %: that of the page above."""
        scale = self._themes.theme.scale
        return page_side(self.window().width() / scale, self.width() / scale, _WIDEST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint surface and line."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colors.surface)
        painter.fillRect(0, 0, self.width(), theme.px(1), theme.colors.line)


class WordsFoot(Foot):
    """Words at the left and parts at the right; below each other where it is narrow."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make a foot without words; `put` adds the parts."""
        super().__init__(themes)
        self._words = Label(themes, "", "small", "text2")
        parts, self._parts = QWidget(), Flow(themes, 12)
        parts.setLayout(self._parts)
        fold = Fold(themes, 16, least=180)
        fold.add(self._words)
        fold.add(parts, 0)
        self._side = 24
        self._around = Column(themes, 0, (self._side, 10, self._side, 10))
        self._around.addLayout(fold)
        self.setLayout(self._around)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one line with the page above."""
        if (side := self.side()) != self._side:
            self._side = side
            self._around.set_margins((side, 10, side, 10))
        super().resizeEvent(event)

    def put(self, *parts: QWidget) -> None:
        """Add parts at the right, from left to right."""
        for part in parts:
            self._parts.addWidget(part)
