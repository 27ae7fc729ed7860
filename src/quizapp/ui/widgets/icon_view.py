"""An icon that only shows: beside a text that says the same, so it is not read out."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.theme import ColorName
from quizapp.ui.theme_store import ThemeStore


class IconView(QWidget):
    """One icon, `size` px square at 100 %."""

    def __init__(
        self, themes: ThemeStore, icon: str, color: ColorName = "text2", size: int = 18
    ) -> None:
        """Show the icon `icon` of resources/icons in a colour token."""
        super().__init__()
        self._themes = themes
        self._icon = icon
        self._color: ColorName = color
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)

    def show_icon(self, icon: str, color: ColorName) -> None:
        """Show another icon."""
        self._icon = icon
        self._color = color
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._themes.theme.px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        ink = self._themes.theme.colors.named(self._color)
        self._themes.icons.paint(QPainter(self), self._icon, ink, QRectF(self.rect()))
