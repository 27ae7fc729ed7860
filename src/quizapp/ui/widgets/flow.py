"""A layout that sets things side by side and continues on a new line when one is full."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.mirror import as_read


class Flow(QLayout):
    """For chips and buttons: they wrap like words instead of squeezing their neighbours.

    Things of unequal height stand in the middle of their line.
    """

    def __init__(self, themes: ThemeStore, gap: int = 8, hang: int = 0, margin: int = 0) -> None:
        """Make an empty flow, `gap` px (at 100 %) between things and lines, `margin` around.

        Lines after the first begin `hang` px further out, and the last thing of a line may end as
        far out: the padding of buttons without an edge, whose words stand within the edges then.
        """
        super().__init__()
        self._themes = themes
        self._gap, self._hang, self._margin = gap, hang, margin
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        themes.changed.connect(self.invalidate)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more thing (Qt calls this from `addWidget`)."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return how many things there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the thing at `index`, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the thing at `index`, None beyond the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """A flow asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Fewer things fit into a narrow line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width`."""
        around = 2 * self._around
        return self._place(QRect(0, 0, width - around, 0), move=False) + around

    def setGeometry(self, area: QRect) -> None:
        """Place everything inside `area`."""
        super().setGeometry(area)
        around = self._around
        self._place(area.adjusted(around, around, -around, -around), move=True)

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        hints = [item.sizeHint() for item in self._shown()]
        gaps = self._themes.theme.px(self._gap) * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        size = QSize(sum(hint.width() for hint in hints) + gaps, height)
        return size.grownBy(self._margins)

    def minimumSize(self) -> QSize:
        """The widest single thing."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self._margins)

    @property
    def _around(self) -> int:
        return self._themes.theme.px(self._margin)

    @property
    def _margins(self) -> QMargins:
        return QMargins(self._around, self._around, self._around, self._around)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, area: QRect, *, move: bool) -> int:
        """Set the things in lines of the area's width and return the height they take."""
        gap, top = self._themes.theme.px(self._gap), 0
        for line in self._lines(area.width()):
            height = max(size.height() for _, _, size in line)
            for item, left, size in line if move else ():
                corner = QPoint(left, top + (height - size.height()) // 2)
                item.setGeometry(as_read(self, area, QRect(area.topLeft() + corner, size)))
            top += height + gap
        return max(0, top - gap)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        """Return lines of things, each with its left edge and its size."""
        gap, hang = self._themes.theme.px(self._gap), self._themes.theme.px(self._hang)
        lines: list[list[tuple[QLayoutItem, int, QSize]]] = []
        left = 0
        for item in self._shown():
            size = _bounded(item, max(1, width))
            if not lines or (left > 0 and left + size.width() > width + hang):
                left = -hang if lines else 0
                lines.append([])
            lines[-1].append((item, left, size))
            left += size.width() + gap
        return lines


def _bounded(item: QLayoutItem, width: int) -> QSize:
    """Return the size an item wants, if it is to be no wider than `width`."""
    hint = item.sizeHint()
    if hint.width() <= width:
        return hint
    return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else hint.height())
