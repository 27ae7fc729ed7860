"""One answered question in a list: right or wrong by icon, word and colour; opens on Enter."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.mirror import mirrored, placed, start_of_lines
from quizapp.ui.widgets.painted_button import PaintedButton
from quizapp.ui.widgets.painting import paint_box, paint_focus_ring
from quizapp.ui.widgets.recent import Recent
from quizapp.ui.widgets.text_block import TextBlock
from quizapp.ui.widgets.tone import Tone, tone_colors


class AnswerRow(PaintedButton):
    """Icon, title, a smaller second line, and a chip at the end; `clicked` opens it."""

    def __init__(
        self, themes: ThemeStore, title: str, detail: str, state: str, tone: Tone = "ok"
    ) -> None:
        """Make a row; `state` is the word in the chip (“Right”), `tone` its colour and icon."""
        super().__init__(themes, f"{title}, {detail}, {state}")
        self._title = title
        self._detail = detail
        self._state = state
        self._tone: Tone = tone
        self._blocks: Recent[tuple[TextBlock, TextBlock]] = Recent()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """A long title wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of both texts, at least 56 px."""
        theme = self._themes.theme
        title, detail = self._blocks.at(width, self._set_blocks)
        return max(theme.px(56), ceil(title.height + detail.height) + 2 * theme.px(8))

    def sizeHint(self) -> QSize:
        """As wide as its card."""
        width = self._themes.theme.px(360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        theme = self._themes.theme
        return QSize(theme.px(200), theme.px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon, texts, chip, line and focus ring."""
        theme, area = self._themes.theme, QRectF(self.rect())
        colors, px = theme.colors, theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hovered:
            paint_box(painter, area, px(8), colors.hover)
        _, _, strong = tone_colors(colors, self._tone)
        size = px(20)
        box = mirrored(self, QRectF(px(8), (area.height() - size) / 2, size, size))
        icon = {"ok": "check", "bad": "x"}.get(self._tone, "minus")
        self._themes.icons.paint(painter, icon, strong, box)
        title, detail = self._blocks.at(self.width(), self._set_blocks)
        top = (area.height() - title.height - detail.height) / 2
        title.paint(painter, placed(self, px(40), top, title), colors.text)
        top += title.height
        detail.paint(painter, placed(self, px(40), top, detail), colors.text2)
        self._paint_chip(painter, area)
        line = px(1)
        painter.fillRect(QRectF(0, area.height() - line, area.width(), line), colors.line)
        if self.ring_visible:
            paint_focus_ring(painter, theme, area, px(8))

    def _paint_chip(self, painter: QPainter, area: QRectF) -> None:
        theme = self._themes.theme
        fill, ink, _ = tone_colors(theme.colors, self._tone)
        word = TextBlock(theme, self._state, "smallS")
        high, wide = theme.px(26), self._chip_width(word)
        left = area.right() - theme.px(8) - wide
        box = mirrored(self, QRectF(left, (area.height() - high) / 2, wide, high))
        paint_box(painter, box, high / 2, fill)
        inside = QPointF(box.left() + theme.px(10), box.center().y() - word.height / 2)
        word.paint(painter, inside, ink)

    def _chip_width(self, word: TextBlock) -> int:
        return ceil(word.size.width()) + 2 * self._themes.theme.px(10)

    def _set_blocks(self, width: int) -> tuple[TextBlock, TextBlock]:
        theme = self._themes.theme
        chip = self._chip_width(TextBlock(theme, self._state, "smallS"))
        room = width - theme.px(40 + 12 + 8) - chip
        side = start_of_lines(self)
        title = TextBlock(theme, self._title, "body", room, alignment=side)
        return title, TextBlock(theme, self._detail, "small", room, alignment=side)

    def _remeasure(self) -> None:
        self._blocks.forget()
        super()._remeasure()
