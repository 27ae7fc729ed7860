"""A button that is only an icon: named for screen readers, with its key in the tooltip."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.label import plain_tooltip
from quizapp.ui.widgets.painted_button import PaintedButton
from quizapp.ui.widgets.painting import paint_box, paint_focus_ring
from quizapp.ui.words.key_names import key_name


class IconButton(PaintedButton):
    """A square button, 40 px, or 32 px when `small`; `bordered` draws its edge.

    Make it checkable to keep a state, such as a mark: checked it is filled.
    """

    def __init__(
        self,
        themes: ThemeStore,
        icon: str,
        name: str,
        *,
        key: str = "",
        bordered: bool = False,
        small: bool = False,
    ) -> None:
        """Make a button; `name` says what it does, `key` is the key that does the same."""
        super().__init__(themes, name)
        self._icon = icon
        self._key = key_name(key)
        self._bordered = bordered
        self._small = small
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what the button does now."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._key or name)
        self.setToolTip(plain_tooltip(f"{name} ({self._key})" if self._key else name))

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """A square no smaller than a finger needs."""
        side = self._themes.theme.px(32 if self._small else 40)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, icon and focus ring."""
        theme, area = self._themes.theme, QRectF(self.rect())
        colors = theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = colors.surface if self._bordered else None
        if self.isDown() or self.isChecked():
            fill = colors.accent_soft
        elif self.hovered:
            fill = colors.hover
        edge = None
        if self._bordered:
            edge = colors.control if self.isEnabled() else colors.line
        paint_box(painter, area, theme.px(8), fill, edge, theme.px(1))
        ink = colors.text if self._bordered else colors.accent_text
        if not self.isEnabled():
            ink = colors.tick if self._bordered else colors.text3
        size = theme.px(18)
        corner = area.center()
        box = QRectF(corner.x() - size / 2, corner.y() - size / 2, size, size)
        self._themes.icons.paint(painter, self._icon, ink, box)
        if self.ring_visible:
            paint_focus_ring(painter, theme, area, theme.px(8))
