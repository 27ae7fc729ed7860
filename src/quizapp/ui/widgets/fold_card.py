"""A card that can be folded away to its title."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card


class FoldCard(Card):
    """A title that is a button, room for more beside it in `head`, and one widget below."""

    folded = Signal()
    """It was opened or closed by a person."""

    def __init__(self, themes: ThemeStore, title: str, content: QWidget) -> None:
        """Make an open card around some content."""
        super().__init__(themes, padding=8, spacing=4)
        self._content = content
        self._button = Button(themes, title, "ghost", icon="chevron-down", small=True)
        self._button.clicked.connect(self._turn)
        self.head = Row(themes, 4)
        self.head.addWidget(self._button)
        self.head.addStretch(1)
        self.body.addLayout(self.head)
        self.body.addWidget(content, 1)
        self.is_open = True
        """Whether the content is shown, as far as there is any."""
        self.set_open(opened=True)

    def set_title(self, title: str) -> None:
        """Show another title, such as one with a new count."""
        self._button.set_text(title)

    def set_open(self, *, opened: bool) -> None:
        """Show the content or hide it."""
        self.is_open = opened
        self._content.setVisible(opened)
        self._button.set_icon("chevron-down" if opened else "chevron-right")
        state = self.tr("open") if opened else self.tr("closed")
        self._button.setAccessibleDescription(state)
        vertical = QSizePolicy.Policy.Preferred if opened else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)

    def _turn(self) -> None:
        self.set_open(opened=not self.is_open)
        self.folded.emit()
