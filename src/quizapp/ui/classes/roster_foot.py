"""The lower edge of the page of a roster: what would be kept, and what can be done."""

from PySide6.QtCore import Signal

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.foot import WordsFoot


class RosterFoot(WordsFoot):
    """A surface with a line on top: words at the left, buttons at the right."""

    taken = Signal()
    cancelled = Signal()
    other_asked = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the edge of a page without a roster."""
        super().__init__(themes)
        other = Button(themes, self.tr("Other file…"), icon="folder-open")
        cancel = Button(themes, self.tr("Cancel"), "ghost", key="Esc")
        self.take = Button(themes, "", "primary", icon="file-input", key="Ctrl+Enter")
        for button, signal in (
            (other, self.other_asked),
            (cancel, self.cancelled),
            (self.take, self.taken),
        ):
            button.clicked.connect(signal)
            self.put(button)

    def present(self, taken: int, left: int) -> None:
        """Say how many rows would change something, and how many are left out."""
        words = self.tr("Take in 1 row") if taken == 1 else self.tr("Take in {n} rows", "", taken)
        self.take.set_text(words.format(n=taken) if taken else self.tr("Take in"))
        self.take.setEnabled(bool(taken))
        said = self.tr("Nothing is kept yet.") if taken else self.tr("There is nothing to take in.")
        if left:
            stay = (
                self.tr("1 row is left out.")
                if left == 1
                else self.tr("{n} rows are left out.", "", left)
            )
            said = f"{said} {stay.format(n=left)}"
        self._words.setText(said)
