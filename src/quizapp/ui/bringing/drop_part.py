"""What the page shows while there are no files: where they can be dropped, and other ways."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.empty_state import EmptyState
from quizapp.ui.widgets.painting import paint_box


class DropPart(QFrame):
    """A dashed frame with the buttons that do the same as dropping something into it."""

    files_asked = Signal()
    folder_asked = Signal()
    pasted = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the frame."""
        super().__init__()
        self._themes = themes
        self.files = Button(
            themes, self.tr("Choose files…"), "primary", icon="file-input", key="Ctrl+O"
        )
        folder = Button(themes, self.tr("Choose a folder…"), icon="folder-open")
        paste = Button(themes, self.tr("Paste"), icon="copy", key="Ctrl+V")
        for button, signal in (
            (self.files, self.files_asked),
            (folder, self.folder_asked),
            (paste, self.pasted),
        ):
            button.clicked.connect(signal)
        words = self.tr(
            "Spreadsheets and tables of events, questions from Moodle and other programs,"
            " timelines, whole question sets. Everything is shown before it is kept."
        )
        inside = EmptyState(
            themes,
            "file-input",
            self.tr("Drop files or folders here"),
            words,
            (self.files, folder, paste),
        )
        column = Column(themes, 0, 8)
        column.addWidget(inside)
        self.setLayout(column)
        self.setFocusProxy(self.files)
        themes.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashed edge."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, colors = QRectF(self.rect()), theme.colors
        paint_box(
            painter, area, theme.px(12), colors.surface, colors.control, theme.px(2), dashed=True
        )
