"""What a search says that finds no set, and the way back to all of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.label import Label


class NoMatch(QWidget):
    """A sentence and a button; hidden until something is missed."""

    cleared = Signal()
    """All sets are wanted again."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make it hidden."""
        super().__init__()
        self._words = Label(themes, "", "body", "text2")
        clear = Button(themes, self.tr("Show all sets"), icon="x")
        clear.clicked.connect(self.cleared)
        column = Column(themes, 12)
        column.addWidget(self._words)
        column.addWidget(clear, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(column)
        self.hide()

    def miss(self, text: str) -> None:
        """Say that no set has a text in its name."""
        self._words.setText(self.tr("No set matches “{text}”.").format(text=text))
        self.show()
