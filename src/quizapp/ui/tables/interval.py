"""A share and how sure it is: a dot on a line between two end ticks, on an axis from 0 to 1."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from quizapp.ui.tables.table_model import IntervalCell
from quizapp.ui.theme import Theme

INTERVAL_WIDTH = 96
"""How wide the axis is, in px at 100 %."""


def paint_interval(painter: QPainter, theme: Theme, area: QRectF, cell: IntervalCell) -> None:
    """Paint a share in the middle of the height of an area; it can be read without colour."""
    colors, middle = theme.colors, area.center().y()
    edge, dot = theme.px(5), theme.px(4)
    left, width = area.left() + dot, area.width() - 2 * dot

    def x(share: float) -> float:
        return left + width * min(1.0, max(0.0, share))

    painter.setPen(QPen(colors.control, theme.px(1)))
    painter.drawLine(QPointF(x(0), middle), QPointF(x(1), middle))
    for quarter in (0.0, 0.5, 1.0):
        painter.drawLine(QPointF(x(quarter), middle), QPointF(x(quarter), middle + edge))
    painter.setPen(QPen(colors.accent, theme.px(2)))
    low, high = QPointF(x(cell.low), middle), QPointF(x(cell.high), middle)
    painter.drawLine(low, high)
    for end in (low, high):
        painter.drawLine(end - QPointF(0, edge), end + QPointF(0, edge))
    painter.setBrush(colors.accent)
    painter.drawEllipse(QPointF(x(cell.share), middle), dot, dot)
