"""The navigation rail: the places of the program at the left of every page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.breakpoints import RAIL_AT_MOST, RAIL_WIDTHS, WidthClass, width_class
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import Group
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.rail_item import RailItem
from quizapp.ui.widgets.text_block import TextBlock


@dataclass(frozen=True)
class Place:
    """Somewhere to go: `name` identifies it, `label` is shown, `key` is in the tooltip."""

    name: str
    label: str
    icon: str
    key: str = ""


class Rail(Group):
    """Logo, places, and tools at the bottom. `went` carries the name of the place pressed."""

    went = Signal(str)

    def __init__(
        self,
        themes: ThemeStore,
        title: str,
        places: Sequence[Place],
        tools: Sequence[Place] = (),
    ) -> None:
        """Make a wide rail; `fit` gives it the width that its window has room for."""
        super().__init__()
        self._themes = themes
        self._title = title
        self._class = WidthClass.WIDE
        self._width = 0
        self._window_width = 0
        self._items: dict[str, RailItem] = {}
        self.setAccessibleName(self.tr("Navigation"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._column = Column(themes, 4, 0)
        for place in places:
            self._column.addWidget(self._item(place))
        self._column.addStretch(1)
        for tool in tools:
            self._column.addWidget(self._item(tool))
        self.setLayout(self._column)
        themes.changed.connect(self._arrange)
        self._arrange()

    def set_current(self, name: str) -> None:
        """Mark the place the window is at; an unknown name marks none."""
        for key, item in self._items.items():
            item.set_current(key == name)

    def fit(self, window_width: int) -> None:
        """Choose the form for a window `window_width` pixels wide."""
        self._window_width = window_width
        self._arrange()

    def sizeHint(self) -> QSize:
        """The width of the form, with room for its labels; all the height there is."""
        return QSize(self._width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The rail does not shrink."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sunken ground and the logo."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colors.sunken)
        wide = self._class is WidthClass.WIDE
        size = theme.px(24)
        left = theme.px(20) if wide else (self.width() - size) / 2
        box = QRectF(left, theme.px(20), size, size)
        self._themes.icons.paint(painter, "milestone", theme.colors.accent, box)
        if wide:
            block = TextBlock(theme, self._title, "h2")
            middle = box.center().y() - block.height / 2
            block.paint(painter, QPointF(box.right() + theme.px(8), middle), theme.colors.text)

    def _item(self, place: Place) -> RailItem:
        item = RailItem(self._themes, place.label, place.icon, place.key)
        item.clicked.connect(lambda: self.went.emit(place.name))
        self._items[place.name] = item
        return item

    def _arrange(self) -> None:
        theme = self._themes.theme
        if self._window_width:
            self._class = width_class(theme, self._window_width)
        side = {WidthClass.WIDE: 14, WidthClass.MEDIUM: 8, WidthClass.NARROW: 8}[self._class]
        self._column.set_margins((side, 62, side, 16))
        form, self._width = self._class, theme.px(RAIL_WIDTHS[self._class])
        if form is WidthClass.MEDIUM:
            needed = max(item.label_width for item in self._items.values()) + theme.px(2 * side)
            if needed > theme.px(RAIL_AT_MOST):
                form = WidthClass.NARROW
            else:
                self._width = max(self._width, needed)
        for item in self._items.values():
            item.set_form(form)
        self.updateGeometry()
        self.update()
