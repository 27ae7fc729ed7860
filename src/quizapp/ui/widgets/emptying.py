"""Taking widgets away for good."""

from functools import partial

from PySide6.QtWidgets import QLayout, QWidget


def empty(layout: QLayout) -> None:
    """Remove all widgets of a layout for good."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            discard(widget)


def discard(widget: QWidget) -> None:
    """Hide a widget, and delete it once nothing that happens now needs it any more.

    Its Python object is kept as long: where Qt’s parent was the last to know of it, it was freed
    now and then in the middle of the deletion, and the program ended.
    """
    widget.hide()
    widget.destroyed.connect(partial(_outlive, widget))
    widget.deleteLater()


def _outlive(_widget: QWidget) -> None:
    """Be there until the widget is gone; whoever is connected keeps what it was made with."""
