"""The files that were taken in last."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from quizapp.services.recent_files import RecentFile
from quizapp.ui.library.recent_row import RecentRow
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.rule import Rule
from quizapp.ui.words.moments import Moments

_MOST = 5


class RecentCard(Card):
    """Hidden while no file was taken in."""

    update_asked = Signal(str, Path)
    """The id of a set, and the file that it is to be updated from."""

    forgotten = Signal(Path)
    """A file is to be taken off the list."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make a card without files."""
        super().__init__(themes, spacing=12)
        self._list = Column(themes, 12)
        self.body.addWidget(Label(themes, self.tr("Recent files"), "h2"))
        self.body.addLayout(self._list)
        self.hide()

    def present(
        self, files: Sequence[RecentFile], titles: Mapping[str, str], moments: Moments
    ) -> None:
        """Show other files, the latest first; `titles` are those of sets by their id."""
        empty(self._list)
        self.setVisible(bool(files))
        for number, recent in enumerate(files[:_MOST]):
            if number:
                self._list.addWidget(Rule(self._themes))
            row = RecentRow(self._themes, recent, titles.get(recent.set_id, ""), moments)
            row.updated.connect(partial(self.update_asked.emit, recent.set_id, recent.path))
            row.forgotten.connect(partial(self.forgotten.emit, recent.path))
            self._list.addWidget(row)
