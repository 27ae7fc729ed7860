"""What the pointer carries while it drags something."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.chip import Chip
from quizapp.ui.widgets.painting import paint_box


class DragGhost(Chip):
    """A chip that follows the pointer, inside the widget that it is carried over."""

    def __init__(self, themes: ThemeStore, parent: QWidget) -> None:
        """Make it unseen."""
        super().__init__(themes, tone="accent")
        self.setParent(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def carry(self, text: str, point: QPoint) -> None:
        """Show `text` a little below and right of a point, as far as the parent reaches."""
        self.setText(text)
        parent, gap, size = self.parentWidget(), self._themes.theme.px(12), self.sizeHint()
        room = parent.size() if parent is not None else size
        self.resize(min(size.width(), room.width() // 2), size.height())
        most = QPoint(room.width() - self.width(), room.height() - self.height())
        self.move(min(point.x() + gap, most.x()), min(point.y() + gap, most.y()))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip with an edge, so that it stands out from what lies below."""
        super().paintEvent(event)
        theme, area = self._themes.theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, area, area.height() / 2, None, theme.colors.accent, theme.px(2))
