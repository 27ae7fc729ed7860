"""How a question is painted in the list of those of a set."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from quizapp.ui.editing.question_model import KIND, REMARKS, TONE
from quizapp.ui.editing.sheet_model import Index
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.text_block import TextBlock, elided
from quizapp.ui.widgets.tone import tone_icon

_HEIGHT, _PAD, _ICON = 52, 10, 18


class QuestionDelegate(QStyledItemDelegate):
    """Icon, number and words, and below them the kind; at the right how many remarks."""

    def __init__(self, themes: ThemeStore) -> None:
        """Paint from the tokens."""
        super().__init__()
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        theme = self._themes.theme
        return QSize(theme.px(120), theme.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, icon, words and the number of remarks."""
        theme, colors = self._themes.theme, self._themes.theme.colors
        area, state = QRectF(option.rect), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            fill = colors.accent_soft if chosen else colors.hover
            paint_box(painter, area.adjusted(0, 1, 0, -1), theme.px(8), fill)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            ring = area.adjusted(0, 1, 0, -1)
            paint_box(painter, ring, theme.px(8), None, colors.focus, theme.px(2))
        icon, ink = tone_icon(index.data(TONE))
        size, left = theme.px(_ICON), area.left() + theme.px(_PAD)
        box = QRectF(left, area.top() + theme.px(8), size, size)
        self._themes.icons.paint(painter, icon, colors.named(ink), box)
        right = area.right() - theme.px(_PAD)
        if remarks := index.data(REMARKS):
            count = TextBlock(theme, str(remarks), "smallS", tabular=True)
            right -= count.size.width()
            count.paint(painter, QPointF(right, area.top() + theme.px(8)), colors.named(ink))
            right -= theme.px(8)
        start = box.right() + theme.px(8)
        words = elided(theme, str(index.data()), "body", right - start)
        TextBlock(theme, words, "body").paint(
            painter, QPointF(start, area.top() + theme.px(6)), colors.text
        )
        kind = elided(theme, str(index.data(KIND)), "small", right - start)
        below = QPointF(start, area.top() + theme.px(28))
        TextBlock(theme, kind, "small").paint(painter, below, colors.text2)
        painter.restore()
