"""The lower edge of the page of received files: what would be kept, and what can be done."""

from PySide6.QtCore import Signal

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.foot import WordsFoot


class CollectFoot(WordsFoot):
    """A surface with a line on top: words at the left, buttons at the right."""

    taken = Signal()
    left = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the edge of a page without files."""
        super().__init__(themes)
        self.leave = Button(themes, self.tr("Close"), "ghost", key="Esc")
        self.take = Button(themes, "", "primary", icon="file-input", key="Ctrl+Enter")
        self.leave.clicked.connect(self.left)
        self.take.clicked.connect(self.taken)
        self.put(self.leave)
        self.put(self.take)

    def present(self, taken: int, said: str) -> None:
        """Say how many files would be taken in, and what of the others."""
        words = self.tr("Take in 1 file") if taken == 1 else self.tr("Take in {n} files", "", taken)
        self.take.set_text(words.format(n=taken) if taken else self.tr("Take in"))
        self.take.setEnabled(bool(taken))
        self._words.setText(said)
