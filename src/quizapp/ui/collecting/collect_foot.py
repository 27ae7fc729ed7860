"""The lower edge of the page of received files: what would be kept, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label


class CollectFoot(QWidget):
    """A surface with a line on top: words at the left, buttons at the right."""

    taken = Signal()
    left = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the edge of a page without files."""
        super().__init__()
        self._themes = themes
        self._words = Label(themes, "", "small", "text2")
        self.leave = Button(themes, self.tr("Close"), "ghost", key=self.tr("Esc"))
        self.take = Button(themes, "", "primary", icon="file-input", key=self.tr("Ctrl Enter"))
        self.leave.clicked.connect(self.left)
        self.take.clicked.connect(self.taken)
        buttons, row = QWidget(), Row(themes, 12)
        row.addWidget(self.leave)
        row.addWidget(self.take)
        buttons.setLayout(row)
        fold = Fold(themes, 16, least=180)
        fold.add(self._words)
        fold.add(buttons, 0)
        around = Column(themes, 0, (24, 10, 24, 10))
        around.addLayout(fold)
        self.setLayout(around)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes.changed.connect(self.update)

    def present(self, taken: int, said: str) -> None:
        """Say how many files would be taken in, and what of the others."""
        words = self.tr("Take in 1 file") if taken == 1 else self.tr("Take in {n} files")
        self.take.set_text(words.format(n=taken) if taken else self.tr("Take in"))
        self.take.setEnabled(bool(taken))
        self._words.setText(said)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint surface and line."""
        del event
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colors.surface)
        painter.fillRect(0, 0, self.width(), theme.px(1), theme.colors.line)
