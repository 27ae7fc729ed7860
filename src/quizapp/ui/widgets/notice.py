"""A message across the top of the window.

A warning stays until it is closed; word that something went well leaves by itself.
"""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.tone import Tone, tone_colors, tone_icon

_GOOD_NEWS_IN_MILLISECONDS = 8000


class Notice(QWidget):
    """One sentence about the program itself, with a button that closes it; hidden at first."""

    def __init__(self, themes: ThemeStore, *, stays: bool = False) -> None:
        """Make a notice that says nothing yet; one that `stays` cannot be closed."""
        super().__init__()
        self._themes = themes
        self._tone: Tone = "warn"
        self._icon = IconView(themes, "triangle-alert", "warn_text", 20)
        self._words = Label(themes)
        self._close = IconButton(themes, "x", self.tr("Close this message"), small=True)
        self._close.clicked.connect(self.hide)
        # A click here leaves the focus on the page.
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._file: Path | None = None
        self._open = Button(themes, self.tr("Open"), "ghost", icon="folder-open")
        self._open.clicked.connect(self._open_file)
        self._leave = QTimer(self, singleShot=True, interval=_GOOD_NEWS_IN_MILLISECONDS)
        self._leave.timeout.connect(self.hide)
        row = Row(themes, 12, (24, 8, 16, 8))
        row.addWidget(self._icon)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._open)
        row.addWidget(self._close)
        if stays:
            self._close.hide()
        self.setLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()
        themes.changed.connect(self.update)

    def present(self, words: str, tone: Tone = "warn", file: Path | None = None) -> None:
        """Show the words, and have them read out; a `file` of which they tell can be opened.

        What can be opened does not leave by itself.
        """
        self._file = file
        self._open.setVisible(file is not None)
        self._tone = tone
        self._icon.show_icon(*tone_icon(tone))
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()
        if tone == "ok" and file is None:
            self._leave.start()
        else:
            self._leave.stop()
        announce(self, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for every line."""
        super().resizeEvent(event)
        self._words.setMinimumHeight(self._words.heightForWidth(self._words.width()))

    def _open_file(self) -> None:
        """Let the program open the file that opens such files here."""
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the soft fill and the line below it."""
        theme = self._themes.theme
        fill, _, strong = tone_colors(theme.colors, self._tone)
        painter = QPainter(self)
        painter.fillRect(self.rect(), fill)
        line = theme.px(1)
        painter.fillRect(0, self.height() - line, self.width(), line, strong)
