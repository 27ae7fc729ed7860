"""Room at the side where lines begin, for what is painted there."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.theme_store import ThemeStore


class Gutter(QWidget):
    """An empty part of a row; unlike a margin, it changes sides with the direction of reading."""

    def __init__(self, themes: ThemeStore, width: int) -> None:
        """Make a gutter `width` px wide at 100 %."""
        super().__init__()
        self._themes = themes
        self._width = width
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        themes.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Its width, and no height of its own."""
        return QSize(self._themes.theme.px(self._width), 0)
