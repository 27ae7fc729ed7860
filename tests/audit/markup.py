"""What a window would take for markup: labels, fields, tooltips, also of rows of tables."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTextEdit, QWidget

from quizapp.ui.first_frame import FirstFrame

_ROWS = 60


def interpreted(window: QWidget) -> list[str]:
    """Name every part that would take a text for markup, on pages that are hidden, too."""
    labels = [
        f"{type(label).__name__} “{label.text()[:40]}” takes markup"
        for label in window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText
        and not isinstance(label.parent(), FirstFrame)
    ]
    fields = [f"a {type(field).__name__}" for field in window.findChildren(QTextEdit)]
    tips = [f"the tooltip “{tip[:60]}” holds markup" for tip in _tips(window) if _is_markup(tip)]
    return labels + fields + tips


def _tips(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        yield from (widget.toolTip(), widget.whatsThis(), widget.statusTip())
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(min(_ROWS, model.rowCount() if model is not None else 0)):
            for column in range(_columns(model)):
                yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def _columns(model: QAbstractItemModel) -> int:
    """Return how many columns there are; a list has one, and does not let itself be asked."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())


def _is_markup(tip: str) -> bool:
    """Tell whether Qt would read a text as markup that is more than an escaped text."""
    inner = tip.removeprefix("<qt>").removesuffix("</qt>").replace("<br>", "")
    return "<" in inner if tip.startswith("<qt>") else Qt.mightBeRichText(tip)
