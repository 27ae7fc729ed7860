"""What the pointer carries while it drags something."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.chip import Chip


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
        parent, gap = self.parentWidget(), self._themes.theme.px(12)
        room = parent.size() if parent is not None else self.sizeHint()
        self.resize(min(self.sizeHint().width(), room.width() // 2), self.sizeHint().height())
        left = min(point.x() + gap, room.width() - self.width())
        self.move(left, min(point.y() + gap, room.height() - self.height()))
        self.raise_()
        self.show()
