"""A strip across the top of the window while something takes long: how far it is, and Cancel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.bar import Bar
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label


class WorkStrip(QWidget):
    """Everything else can be used meanwhile; hidden while nothing is done."""

    cancelled = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make a strip for nothing yet."""
        super().__init__()
        self._themes = themes
        self._title = Label(themes, "", "bodyS")
        self._words = Label(themes, "", "small", "text2", tabular=True)
        self._bar = Bar(themes)
        self.cancel = Button(themes, self.tr("Cancel"), small=True)
        self.cancel.clicked.connect(self.cancelled)
        # A click here leaves the focus where somebody works meanwhile.
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        said = Fold(themes, 16, least=220)
        said.add(self._title)
        said.add(self._words, 0)
        told = Column(themes, 6)
        told.addLayout(said)
        told.addWidget(self._bar)
        row = Row(themes, 24, (24, 8, 16, 8))
        row.addLayout(told, 1)
        row.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()
        themes.changed.connect(self.update)

    def present(self, title: str) -> None:
        """Say what is being done, and have it read out."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self.show_progress(0, "")
        self._bar.show_fraction(0, title)
        self.show()
        announce(self, title)

    def show_progress(self, share: float, words: str) -> None:
        """Show how far it is, from 0 to 1, and say it in words."""
        self._bar.show_fraction(share)
        self._words.setText(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the line below it."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colors.surface)
        line = theme.px(1)
        painter.fillRect(0, self.height() - line, self.width(), line, theme.colors.line)
