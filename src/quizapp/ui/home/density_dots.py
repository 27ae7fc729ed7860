"""A set of events as dots on a line: where in time it is dense and where it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import Drawing


class DensityDots(Drawing):
    """A timeline of 168×16 px without words; close events make a darker spot."""

    def __init__(self, themes: ThemeStore, positions: Sequence[float], name: str) -> None:
        """Show events at `positions` from 0 (first) to 1 (last); `name` says it in words."""
        super().__init__()
        self._themes = themes
        self._positions = tuple(positions)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """168×16."""
        theme = self._themes.theme
        return QSize(theme.px(168), theme.px(16))

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line and one half-transparent dot per event."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, middle = theme.px(3), self.height() / 2
        length = self.width() - 2 * radius
        line = QRectF(0, middle - theme.px(1) / 2, self.width(), theme.px(1))
        painter.fillRect(line, theme.colors.axis)
        ink = QColor(theme.colors.accent)
        ink.setAlphaF(0.8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for position in self._positions:
            painter.drawEllipse(QPointF(radius + position * length, middle), radius, radius)
