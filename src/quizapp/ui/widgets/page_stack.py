"""Pages in one place, one of them in sight."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QStackedWidget

from quizapp.ui.widgets.accessible import Roled


class PageStack(Roled, QStackedWidget):
    """A QStackedWidget that screen readers say nothing about: a page speaks for itself."""

    def spoken_role(self) -> QAccessible.Role:
        """It is mere room; Qt would call it a layered pane, which is read out."""
        return QAccessible.Role.Client
