"""A panel at the lower edge of a page that takes the place of its footer for a while."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import Roled
from quizapp.ui.widgets.boxes import Margins
from quizapp.ui.widgets.foot import Foot


class DockedPanel(Roled, Foot):
    """A surface with a line on top. `closed` when Esc was pressed in it."""

    closed = Signal()
    MARGINS: Margins = (24, 10, 24, 10)

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty panel, hidden until it is shown."""
        super().__init__(themes)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; no other key means anything to the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        event.accept()
