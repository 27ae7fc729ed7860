"""Places where people read from right to left."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtWidgets import QLayout, QStyle, QWidget

from quizapp.ui.widgets.text_block import TextBlock


def as_read(layout: QLayout, area: QRect, box: QRect) -> QRect:
    """Return where a box of a layout goes: mirrored in `area` where lines begin at the right."""
    parent = layout.parentWidget()
    if parent is None:
        return box
    return QStyle.visualRect(parent.layoutDirection(), area, box)


def is_mirrored(widget: QWidget) -> bool:
    """Tell whether lines of a widget begin at the right."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def from_start(widget: QWidget, gap: float, width: float) -> float:
    """Return the left edge of what is `width` px wide and `gap` px from where lines begin."""
    return widget.width() - gap - width if is_mirrored(widget) else gap


def placed(widget: QWidget, gap: float, top: float, block: TextBlock) -> QPointF:
    """Return the corner of a text that stands `gap` px from where lines begin.

    It is set with the alignment that `start_of_lines` tells.
    """
    return QPointF(from_start(widget, gap, block.room), top)


def start_of_lines(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side where lines of a widget begin."""
    return Qt.AlignmentFlag.AlignRight if is_mirrored(widget) else Qt.AlignmentFlag.AlignLeft


def mirrored(widget: QWidget, box: QRectF) -> QRectF:
    """Return where a box goes that is painted in a widget."""
    if not is_mirrored(widget):
        return box
    return QRectF(widget.width() - box.right(), box.top(), box.width(), box.height())
