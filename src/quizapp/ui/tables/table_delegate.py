"""How the cells of a table are painted: texts in up to two lines, bars, states."""

from collections.abc import Callable
from functools import partial
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from quizapp.ui.tables.interval import INTERVAL_WIDTH, paint_interval
from quizapp.ui.tables.table_model import (
    CELL,
    BarCell,
    Cell,
    Index,
    IntervalCell,
    StateCell,
    TableModel,
    TitleCell,
)
from quizapp.ui.theme import Role
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.bar import paint_bar
from quizapp.ui.widgets.text_block import TextBlock, clipped
from quizapp.ui.widgets.tone import tone_icon

_PAD, _BAR, _ROW = 12, 80, 44


_Begin = Callable[[float, float], float]
"""From a gap and a width to the left edge of what begins there."""


class TableDelegate(QStyledItemDelegate):
    """Paints each cell from the tokens.

    Where there is a number of `lines`, texts are cut off after so many, and rows are as high.
    """

    def __init__(self, themes: ThemeStore, table: TableModel, lines: int = 0) -> None:
        """Make a delegate for all columns of a table."""
        super().__init__()
        self._themes = themes
        self._table = table
        self._lines = lines

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, row line and content of one cell."""
        theme, colors = self._themes.theme, self._themes.theme.colors
        area = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, colors.accent_soft)
        line = theme.px(1)
        painter.fillRect(QRectF(area.left(), area.bottom() - line, area.width(), line), colors.line)
        inner = area.adjusted(theme.px(_PAD), 0, -theme.px(_PAD), -line)
        begin = partial(_from_start, inner, option.direction)
        cell: Cell = index.data(CELL)
        match cell:
            case BarCell():
                selected = bool(state & QStyle.StateFlag.State_Selected)
                self._paint_bar(painter, inner, begin, cell, selected=selected)
            case IntervalCell():
                self._paint_interval(painter, inner, begin, cell)
            case StateCell():
                self._paint_state(painter, inner, begin, cell)
            case text:
                right = self._table.columns[index.column()].right
                mirrored = option.direction is Qt.LayoutDirection.RightToLeft
                self._paint_text(painter, inner, text, right=right is not mirrored)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the text needs at the width of its column."""
        theme = self._themes.theme
        cell: Cell = index.data(CELL)
        width = option.rect.width() - 2 * theme.px(_PAD)
        if not isinstance(cell, str | TitleCell) or width <= 0:
            return QSize(self.natural_width(cell), theme.px(_ROW))
        text = _text(cell)
        if self._lines:
            text = clipped(theme, text, _role(cell), width, self._lines, tabular=True)
        high = TextBlock(theme, text, _role(cell), width, tabular=True).height
        return QSize(width, max(theme.px(_ROW), ceil(high) + 2 * theme.px(6)))

    def natural_width(self, cell: Cell) -> int:
        """Return the width of a cell on one line, in pixels."""
        theme = self._themes.theme
        width = ceil(TextBlock(theme, _text(cell), _role(cell), tabular=True).size.width())
        if isinstance(cell, BarCell):
            width += theme.px(_BAR + 10)
        if isinstance(cell, IntervalCell):
            width += theme.px(INTERVAL_WIDTH + 10)
        if isinstance(cell, StateCell):
            width += theme.px(18 + 8)
        return width + 2 * theme.px(_PAD)

    def _paint_text(
        self, painter: QPainter, area: QRectF, cell: str | TitleCell, *, right: bool
    ) -> None:
        theme = self._themes.theme
        text, role = _text(cell), _role(cell)
        if self._lines:
            text = clipped(theme, text, role, area.width(), self._lines, tabular=True)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        block = TextBlock(theme, text, role, area.width(), tabular=True, alignment=side)
        top = area.center().y() - block.height / 2
        block.paint(painter, QPointF(area.left(), top), theme.colors.text)

    def _paint_bar(
        self, painter: QPainter, area: QRectF, begin: _Begin, cell: BarCell, *, selected: bool
    ) -> None:
        theme = self._themes.theme
        high = theme.px(8)
        wide = theme.px(_BAR)
        bar = QRectF(begin(0, wide), area.center().y() - high / 2, wide, high)
        from_right = begin(0, 0) > area.left()
        paint_bar(painter, theme, bar, cell.fraction, from_right=from_right, selected=selected)
        block = TextBlock(theme, cell.text, "small", tabular=True)
        left = begin(wide + theme.px(10), block.size.width())
        top = area.center().y() - block.height / 2
        block.paint(painter, QPointF(left, top), theme.colors.text)

    def _paint_interval(
        self, painter: QPainter, area: QRectF, begin: _Begin, cell: IntervalCell
    ) -> None:
        theme = self._themes.theme
        wide = theme.px(INTERVAL_WIDTH)
        chart = QRectF(begin(0, wide), area.top(), wide, area.height())
        paint_interval(painter, theme, chart, cell)
        block = TextBlock(theme, cell.text, "small", tabular=True)
        left = begin(wide + theme.px(10), block.size.width())
        top = area.center().y() - block.height / 2
        block.paint(painter, QPointF(left, top), theme.colors.text)

    def _paint_state(self, painter: QPainter, area: QRectF, begin: _Begin, cell: StateCell) -> None:
        theme = self._themes.theme
        usual, ink = tone_icon(cell.tone)
        icon = cell.icon or usual
        color = theme.colors.named(ink)
        size = theme.px(18)
        box = QRectF(begin(0, size), area.center().y() - size / 2, size, size)
        self._themes.icons.paint(painter, icon, color, box)
        block = TextBlock(theme, cell.text, "smallS")
        left = begin(size + theme.px(8), block.size.width())
        top = area.center().y() - block.height / 2
        block.paint(painter, QPointF(left, top), color)


def _from_start(area: QRectF, direction: Qt.LayoutDirection, gap: float, width: float) -> float:
    """Return the left edge of what is `gap` px from the side of an area where lines begin."""
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    return area.right() - gap - width if mirrored else area.left() + gap


def _text(cell: Cell) -> str:
    return cell if isinstance(cell, str) else cell.text


def _role(cell: Cell) -> Role:
    match cell:
        case TitleCell():
            return "bodyS"
        case StateCell():
            return "smallS"
        case _:
            return "small"
