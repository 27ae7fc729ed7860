"""Files that somebody drops on the window, or asks for by keys, wherever that is."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.ui.bringing.drop_overlay import DropOverlay
from quizapp.ui.flows.stage import Stage


class DoorsFlow(QObject):
    """Hears of them; what reads files is the matter of other flows."""

    dropped = Signal(list)
    """These files, whatever they are, were dropped on the window."""

    paste_asked = Signal()
    """What is copied is to be brought in."""

    files_asked = Signal()
    """Files are to be chosen and brought in."""

    def __init__(self, stage: Stage) -> None:
        """Listen to the window."""
        super().__init__(stage.shell)
        self.overlay = DropOverlay(stage.themes, stage.shell.window())
        self.overlay.dropped.connect(self.dropped)
        stage.shell.destroyed.connect(self.overlay.deleteLater)

    def listen_on(self, page: QWidget) -> None:
        """Let Ctrl+V and Ctrl+O on a page bring in what is copied, or chosen."""
        keys = QKeySequence.StandardKey
        for key, asked in ((keys.Paste, self.paste_asked), (keys.Open, self.files_asked)):
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(asked)
