"""A chip: a short state in a pill, told by colour, icon and word together."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.label import plain_tooltip
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.text_block import TextBlock, elided
from quizapp.ui.widgets.tone import Tone, tone_colors


class Chip(QLabel):
    """A pill with an optional icon; elided, never squeezing its neighbours, when too long."""

    def __init__(
        self, themes: ThemeStore, text: str = "", tone: Tone = "plain", icon: str = ""
    ) -> None:
        """Make a chip; `icon` is a name in resources/icons."""
        super().__init__()
        self._themes = themes
        self._tone: Tone = tone
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        themes.changed.connect(self._remeasure)

    def show_state(self, text: str, tone: Tone = "plain", icon: str = "") -> None:
        """Show another state."""
        self._tone = tone
        self._icon = icon
        self.setText(text)
        self._remeasure()

    def sizeHint(self) -> QSize:
        """Text, icon and 10 px on both sides."""
        theme = self._themes.theme
        text = TextBlock(theme, self.text(), "smallS").size.width()
        icon = theme.px(16 + 5) if self._icon else 0
        return QSize(ceil(text) + icon + 2 * theme.px(10), theme.px(26))

    def minimumSizeHint(self) -> QSize:
        """A chip may shrink to a few letters in a narrow place."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._themes.theme.px(96)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the whole text in a tooltip where there is no room for it."""
        super().resizeEvent(event)
        short = self.width() < self.sizeHint().width()
        self.setToolTip(plain_tooltip(self.text()) if short else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint pill, icon and text."""
        theme, area = self._themes.theme, QRectF(self.rect())
        fill, ink, strong = tone_colors(theme.colors, self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.colors.warn_line if self._tone == "warn" else None
        paint_box(painter, area, area.height() / 2, fill, edge, theme.px(1))
        left = float(theme.px(10))
        if self._icon:
            size = theme.px(16)
            box = QRectF(left - theme.px(1), area.center().y() - size / 2, size, size)
            self._themes.icons.paint(painter, self._icon, strong, box)
            left += theme.px(16 + 5)
        text = elided(theme, self.text(), "smallS", area.width() - left - theme.px(9))
        block = TextBlock(theme, text, "smallS")
        block.paint(painter, QPointF(left, area.center().y() - block.height / 2), ink)

    def _remeasure(self) -> None:
        self.updateGeometry()
        self.update()
