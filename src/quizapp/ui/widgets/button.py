"""The push button: primary, secondary or ghost, with an optional icon and key cap."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.label import plain_tooltip
from quizapp.ui.widgets.mirror import from_start
from quizapp.ui.widgets.painted_button import PaintedButton
from quizapp.ui.widgets.painting import key_cap_width, paint_box, paint_focus_ring, paint_key_cap
from quizapp.ui.widgets.text_block import TextBlock, elided
from quizapp.ui.words.key_names import key_name

ButtonKind = Literal["primary", "secondary", "ghost"]

SIDE_ROOM = 16
"""Px at 100 % between the words of a button and its left and right edge."""


class Button(PaintedButton):
    """A button with its text, and the key that presses it shown on it.

    `key`, as `Ctrl+N`, is only shown: the page gives it its meaning. One primary button a page.
    """

    def __init__(
        self,
        themes: ThemeStore,
        text: str,
        kind: ButtonKind = "secondary",
        *,
        icon: str = "",
        key: str = "",
        small: bool = False,
    ) -> None:
        """Make a button; `icon` is a name in resources/icons, `small` makes it 32 px high."""
        super().__init__(themes, text)
        self._kind: ButtonKind = kind
        self._icon = icon
        self._key = key_name(key)
        self._small = small
        self._text = text
        self._explained = False
        self._hint: QSize | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show another text; `&` is shown as it is."""
        self.setAccessibleName(text)
        if text != self._text:
            self._text = text
            self._remeasure()

    def set_key(self, key: str) -> None:
        """Show another key cap; an empty one hides it."""
        self._key = key_name(key)
        self._remeasure()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._remeasure()

    def set_kind(self, kind: ButtonKind) -> None:
        """Give the button another weight on the page."""
        self._kind = kind
        self.update()

    def text(self) -> str:
        """The text as it is shown."""
        return self._text

    def sizeHint(self) -> QSize:
        """Icon, text and key cap with 16 px on both sides."""
        if self._hint is None:
            self._hint = self._measured()
        return QSize(self._hint)

    def minimumSizeHint(self) -> QSize:
        """A button is never narrower than its text, unless the text is very long."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._themes.theme.px(280)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the whole text in a tooltip where there is no room for it."""
        super().resizeEvent(event)
        if self.width() < self.sizeHint().width():
            self.setToolTip(plain_tooltip(self._text))
            self._explained = True
        elif self._explained:
            self.setToolTip("")
            self._explained = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, icon, text, key cap and focus ring."""
        theme, area = self._themes.theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.colors.control if self._kind == "secondary" else None
        if edge is not None and not self.isEnabled():
            edge = theme.colors.line
        paint_box(painter, area, theme.px(8), self._fill(), edge, theme.px(1))
        self._paint_content(painter, area, self._ink())
        if self.ring_visible:
            primary = self._kind == "primary"
            ring = theme.colors.on_accent if primary else theme.colors.focus
            paint_focus_ring(painter, theme, area, theme.px(8), ring)

    def _measured(self) -> QSize:
        theme = self._themes.theme
        metrics = QFontMetrics(theme.font("bodyS"))
        width = 2 * self._pad() + metrics.horizontalAdvance(self._text) + 1
        width += theme.px(18 + 8) if self._icon else 0
        width += theme.px(10) + key_cap_width(theme, self._key) if self._key else 0
        return QSize(width, theme.px(32 if self._small else 40))

    def _remeasure(self) -> None:
        self._hint = None
        super()._remeasure()

    def _paint_content(self, painter: QPainter, area: QRectF, ink: QColor) -> None:
        theme = self._themes.theme
        cap = key_cap_width(theme, self._key) if self._key else 0
        spare = max(0.0, area.width() - self.sizeHint().width()) / 2
        left = area.left() + self._pad() + spare
        right = area.right() - self._pad() - spare
        if self._icon:
            size = theme.px(18)
            begin = from_start(self, left, size)
            box = QRectF(begin, area.center().y() - size / 2, size, size)
            self._themes.icons.paint(painter, self._icon, ink, box)
            left += size + theme.px(8)
        if cap:
            height = theme.px(20)
            begin = from_start(self, right - cap, cap)
            box = QRectF(begin, area.center().y() - height / 2, cap, height)
            paint_key_cap(painter, theme, box, self._key, ink)
            right -= cap + theme.px(10)
        shown = elided(theme, self._text, "bodyS", right - left + 1)
        block = TextBlock(theme, shown, "bodyS")
        begin = from_start(self, left, block.size.width())
        block.paint(painter, QPointF(begin, area.center().y() - block.height / 2), ink)

    def _fill(self) -> QColor | None:
        colors = self._themes.theme.colors
        if not self.isEnabled():
            return colors.sunken if self._kind == "primary" else None
        if self._kind == "primary":
            if self.isDown():
                return colors.accent_press
            return colors.accent_hover if self.hovered else colors.accent
        if self.isDown():
            return colors.accent_soft
        if self.hovered:
            return colors.hover
        return colors.surface if self._kind == "secondary" else None

    def _ink(self) -> QColor:
        colors = self._themes.theme.colors
        if not self.isEnabled():
            return colors.text3
        if self._kind == "primary":
            return colors.on_accent
        return colors.text if self._kind == "secondary" else colors.accent_text

    def _pad(self) -> int:
        return self._themes.theme.px(12 if self._small else SIDE_ROOM)
