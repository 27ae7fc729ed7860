"""The mark beside an option that is right: a round one for one of them, a square one for many."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.painted_button import PaintedButton
from quizapp.ui.widgets.painting import paint_box, paint_focus_ring


class MarkButton(PaintedButton):
    """A checkable button of 40 px with a check mark in it."""

    def __init__(self, themes: ThemeStore, *, many: bool) -> None:
        """Make a mark that is not set; its row names it."""
        super().__init__(themes, "")
        self._many = many
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as the field beside it."""
        theme = self._themes.theme
        return QSize(theme.px(32), theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, the mark and the focus ring."""
        theme, area = self._themes.theme, QRectF(self.rect())
        colors, side = theme.colors, theme.px(22)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, side, side)
        box.moveCenter(area.center())
        radius = theme.px(5) if self._many else side / 2
        fill, edge = (colors.ok, colors.ok) if self.isChecked() else (colors.surface, None)
        resting = colors.text2 if self.hovered else colors.control
        paint_box(painter, box, radius, fill, edge or resting, theme.px(2))
        if self.isChecked():
            gap = theme.px(4)
            inner = box.adjusted(gap, gap, -gap, -gap)
            self._themes.icons.paint(painter, "check", colors.surface, inner)
        if self.ring_visible:
            paint_focus_ring(painter, theme, area.adjusted(-3, 0, 3, 0), theme.px(8))
