"""Places where people read from right to left."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QLayout, QStyle, QWidget


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


def start_of_lines(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side where lines of a widget begin."""
    return Qt.AlignmentFlag.AlignRight if is_mirrored(widget) else Qt.AlignmentFlag.AlignLeft


def mirrored(widget: QWidget, box: QRectF) -> QRectF:
    """Return where a box goes that is painted in a widget."""
    if not is_mirrored(widget):
        return box
    return QRectF(widget.width() - box.right(), box.top(), box.width(), box.height())
