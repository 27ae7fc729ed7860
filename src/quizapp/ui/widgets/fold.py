"""A layout that sets things side by side, or below each other where there is no room."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.mirror import as_read
from quizapp.ui.widgets.recent import Recent


@dataclass(frozen=True)
class _Part:
    """One thing and its share of the width; 0 keeps its own width and its own height."""

    item: QLayoutItem
    weight: int


_Arranged = tuple[bool, list[tuple[_Part, QRect]]]
"""Whether things stand side by side, and where each of them goes."""


class Fold(QLayout):
    """For cards in a row, or words with a control at their right.

    Each thing with a weight needs `least` px (at 100 %) before anything stands side by side.
    Hidden things take no room.
    """

    def __init__(self, themes: ThemeStore, gap: int = 16, least: int = 240) -> None:
        """Make an empty fold; `add` fills it."""
        super().__init__()
        self._themes = themes
        self._gap = gap
        self._least = least
        self._parts: list[_Part] = []
        self._weight = 1
        self._heights: Recent[int] = Recent()
        self._arrangements: Recent[_Arranged] = Recent()
        self.setContentsMargins(0, 0, 0, 0)
        themes.changed.connect(self.invalidate)

    def add(self, thing: QWidget | QLayout, weight: int = 1) -> None:
        """Add a widget or a layout with its share of the width (0: only what it needs)."""
        self._weight = weight
        if isinstance(thing, QWidget):
            self.addWidget(thing)
        else:
            self.addChildLayout(thing)
            self.addItem(thing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more thing (Qt calls this from `addWidget`)."""
        self._parts.append(_Part(item, self._weight))
        self.invalidate()

    def count(self) -> int:
        """Return how many things there are."""
        return len(self._parts)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the thing at `index`, None beyond the end."""
        return self._parts[index].item if 0 <= index < len(self._parts) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the thing at `index`, None beyond the end."""
        self._arrangements.forget()
        return self._parts.pop(index).item if 0 <= index < len(self._parts) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes the whole width."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Things below each other are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of everything at `width`."""
        return self._heights.at(width, self._height)

    def invalidate(self) -> None:
        """Measure anew: something inside changed."""
        self._heights.forget()
        self._arrangements.forget()
        super().invalidate()

    def setGeometry(self, area: QRect) -> None:
        """Place everything inside `area`."""
        super().setGeometry(area)
        height = max(area.height(), self.heightForWidth(area.width()))
        beside, places = self._arranged(area.width())
        for part, found in places:
            box = QRect(found)
            if beside and part.weight:
                box.setHeight(height)
            elif beside:
                box.moveTop((height - box.height()) // 2)
            part.item.setGeometry(as_read(self, area, box.translated(area.topLeft())))

    def sizeHint(self) -> QSize:
        """Everything side by side."""
        parts = self._shown()
        hints = [part.item.sizeHint() for part in parts]
        gaps = self._themes.theme.px(self._gap) * max(0, len(parts) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(sum(hint.width() for hint in hints) + gaps, height)

    def minimumSize(self) -> QSize:
        """The widest single thing."""
        size = QSize()
        for part in self._shown():
            size = size.expandedTo(part.item.minimumSize())
        return size

    def _height(self, width: int) -> int:
        return max((box.bottom() + 1 for _, box in self._arranged(width)[1]), default=0)

    def _shown(self) -> list[_Part]:
        return [part for part in self._parts if not part.item.isEmpty()]

    def _is_beside(self, width: int) -> bool:
        """Return whether everything fits side by side."""
        parts, px = self._shown(), self._themes.theme.px
        weighted = [part for part in parts if part.weight]
        fixed = sum(part.item.sizeHint().width() for part in parts if not part.weight)
        gaps = px(self._gap) * max(0, len(parts) - 1)
        if width < gaps + fixed + px(self._least) * len(weighted):
            return False
        shares = zip(parts, self._shares(width), strict=True)
        return all(share >= part.item.minimumSize().width() for part, share in shares)

    def _arranged(self, width: int) -> _Arranged:
        """Return whether everything is side by side, and where each goes at its least height."""
        return self._arrangements.at(width, self._arrange)

    def _arrange(self, width: int) -> _Arranged:
        beside = self._is_beside(width)
        widths = self._shares(width) if beside else self._widths_below(width)
        gap, left, top = self._themes.theme.px(self._gap), 0, 0
        places: list[tuple[_Part, QRect]] = []
        for part, wide in zip(self._shown(), widths, strict=True):
            box = QRect(left, top, wide, _item_height(part.item, wide))
            places.append((part, box))
            left, top = (left + wide + gap, 0) if beside else (0, top + box.height() + gap)
        return beside, places

    def _shares(self, width: int) -> list[int]:
        parts = self._shown()
        fixed = sum(part.item.sizeHint().width() for part in parts if not part.weight)
        gaps = self._themes.theme.px(self._gap) * max(0, len(parts) - 1)
        free, weights = width - gaps - fixed, sum(part.weight for part in parts)
        return [
            part.weight * free // weights if part.weight else part.item.sizeHint().width()
            for part in parts
        ]

    def _widths_below(self, width: int) -> list[int]:
        return [
            width if part.weight else min(width, part.item.sizeHint().width())
            for part in self._shown()
        ]


def _item_height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()
