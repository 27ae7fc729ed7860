"""A scroll area whose parts a screen reader can ask for at any time."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea

from quizapp.ui.widgets.accessible import Roled


class ScrollArea(Roled, QScrollArea):
    """A QScrollArea, to be used in its place.

    Qt's own interface takes every number of a part for one that there is. A screen reader counts
    the parts and asks for them one after the other; where a scroll bar has gone in between, Qt
    reads what it should not, and the program ends. The plain interface looks first.
    """

    def spoken_role(self) -> QAccessible.Role:
        """It is mere room."""
        return QAccessible.Role.Client
