"""Where a question would be dropped: a line between two others that follows the pointer."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from quizapp.ui.theme_store import ThemeStore

_EDGE = 48
_TICK_IN_MILLISECONDS = 16


class DropLine(QWidget):
    """Lies over a list of rows; the page scrolls while the pointer is near its edge."""

    def __init__(self, themes: ThemeStore, over: QWidget) -> None:
        """Make it unseen, ready to lie over a list."""
        super().__init__(over)
        self._themes = themes
        self._over = over
        self._rows: Sequence[QWidget] = ()
        self._point = QPoint()
        self._scroll = QTimer(self, interval=_TICK_IN_MILLISECONDS)
        self._scroll.timeout.connect(self._go_on)
        self.place = 0
        self.hide()

    def begin(self, rows: Sequence[QWidget]) -> None:
        """Show where, among the rows of the list, something would be dropped."""
        self._rows = rows
        self._scroll.start()

    def follow(self, point: QPoint) -> None:
        """Go to the gap that is nearest to a point of the screen; `place` counts from 0."""
        self._point = point
        high = self._themes.theme.px(3)
        y = self._over.mapFromGlobal(point).y()
        self.place = sum(row.geometry().center().y() < y for row in self._rows)
        last = self._rows[-1].geometry().bottom() + 1 if self._rows else 0
        top = self._rows[self.place].y() if self.place < len(self._rows) else last
        top = max(0, min(top - high // 2, self._over.height() - high))
        self.setGeometry(0, top, self._over.width(), high)
        self.raise_()
        self.show()

    def end(self) -> None:
        """Disappear."""
        self._scroll.stop()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), self._themes.theme.colors.accent)

    def _go_on(self) -> None:
        """Scroll while the pointer is near the upper or the lower edge of the page."""
        area: QWidget | None = self._over
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is None or self.isHidden():
            return
        view, px = area.viewport(), self._themes.theme.px
        y = view.mapFromGlobal(self._point).y()
        above, below = px(_EDGE) - y, y - (view.height() - px(_EDGE))
        if (step := max(above, below)) > 0:
            bar = area.verticalScrollBar()
            bar.setValue(bar.value() + (step // 3 + 1) * (-1 if above > 0 else 1))
            self.follow(self._point)
