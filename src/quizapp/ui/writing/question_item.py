"""One question in the list of those of a set."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.theme import ColorName
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.painted_button import PaintedButton
from quizapp.ui.widgets.painting import paint_box, paint_focus_ring
from quizapp.ui.widgets.text_block import TextBlock, elided


class QuestionItem(PaintedButton):
    """State, number and the beginning of the stem in one line."""

    def __init__(
        self, themes: ThemeStore, number: int, stem: str, remarks: int, *, askable: bool
    ) -> None:
        """Show a question by its number from 1, with how many remarks there are about it."""
        self._text = f"{number}. {stem}"
        self._remarks = remarks
        self._askable = askable
        super().__init__(themes, self._text)
        self.setAccessibleDescription(self._state())
        self.setToolTip(self._state())
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line; as wide as there is room."""
        theme = self._themes.theme
        return QSize(theme.px(120), theme.px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon, words and the number of remarks."""
        theme, area = self._themes.theme, QRectF(self.rect())
        colors = theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = colors.accent_soft if self.isChecked() else colors.hover if self.hovered else None
        paint_box(painter, area, theme.px(8), fill)
        size, left = theme.px(18), theme.px(10)
        box = QRectF(left, (area.height() - size) / 2, size, size)
        icon, ink = self._icon()
        self._themes.icons.paint(painter, icon, colors.named(ink), box)
        right = area.right() - theme.px(10)
        if self._remarks:
            count = TextBlock(theme, str(self._remarks), "smallS")
            right -= count.size.width()
            top = (area.height() - count.height) / 2
            count.paint(painter, QPointF(right, top), colors.text2)
        start = box.right() + theme.px(8)
        text = elided(theme, self._text, "body", right - start - theme.px(8))
        block = TextBlock(theme, text, "body")
        block.paint(painter, QPointF(start, (area.height() - block.height) / 2), colors.text)
        if self.ring_visible:
            paint_focus_ring(painter, theme, area, theme.px(8))

    def _icon(self) -> tuple[str, ColorName]:
        if not self._askable:
            return "circle-x", "bad"
        return ("triangle-alert", "warn") if self._remarks else ("check", "ok")

    def _state(self) -> str:
        if not self._askable:
            return self.tr("cannot be asked yet")
        if not self._remarks:
            return self.tr("no remarks")
        words = self.tr("1 remark") if self._remarks == 1 else self.tr("{n} remarks")
        return words.format(n=self._remarks)
