"""Showing and hiding parts of a widget while everything around it is being laid out."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLayout, QWidget


@contextmanager
def calm_around(widget: QWidget) -> Iterator[None]:
    """Keep the layouts around a widget from moving anything, for as long as this lasts.

    What is shown makes Qt lay out everything around it at once. In a resize event that happens
    in the middle of the layout that is at work, which then sets old sizes over the new ones.
    """
    held: list[QLayout] = []
    around = widget.parentWidget()
    while around is not None:
        layout = around.layout()
        if layout is not None and layout.isEnabled():
            layout.setEnabled(False)
            held.append(layout)
        around = around.parentWidget()
    try:
        yield
    finally:
        for layout in held:
            layout.setEnabled(True)
