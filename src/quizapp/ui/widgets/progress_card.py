"""Work that takes a while: what is done, how far it is, and a way to stop it."""

from PySide6.QtCore import Signal

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.bar import Bar
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.label import Label


class ProgressCard(Card):
    """Title, bar, words and Cancel; never modal. `cancelled` when Cancel is pressed."""

    cancelled = Signal()

    def __init__(self, themes: ThemeStore, title: str) -> None:
        """Make a card at zero; `title` says what is being done."""
        super().__init__(themes, padding=20, spacing=12)
        self._bar = Bar(themes, name=title)
        self._words = Label(themes, "", "small", "text2", tabular=True)
        self.cancel = Button(themes, self.tr("Cancel"), key="Esc")
        self.cancel.clicked.connect(self.cancelled)
        self._title = Label(themes, title, "bodyS")
        self.body.addWidget(self._title)
        self.body.addWidget(self._bar)
        foot = Row(themes, 16)
        foot.addWidget(self._words, 1)
        foot.addWidget(self.cancel)
        self.body.addLayout(foot)

    def set_title(self, title: str) -> None:
        """Say what is being done now."""
        self._title.setText(title)
        self._bar.show_fraction(0, title)
        self._words.setText("")

    def show_progress(self, fraction: float, words: str) -> None:
        """Show how far it is, 0 to 1, and say it in words with the time left."""
        self._bar.show_fraction(fraction)
        self._words.setText(words)
