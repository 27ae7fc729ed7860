"""The removed sets, folded away at the foot of the page."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.services.removed_sets import KEPT_DAYS, RemovedSet
from quizapp.ui.library.removed_row import RemovedRow
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.fold_card import FoldCard
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.rule import Rule
from quizapp.ui.words.moments import Moments


class RemovedCard(FoldCard):
    """Hidden while nothing was removed."""

    restored = Signal(str)
    """The key of a removed set that is to come back."""

    deleted = Signal(str)
    """The key of a removed set that is to go for good."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make a card without sets."""
        content, self._list = QWidget(), Column(themes, 12)
        words = self.tr(
            "Removed sets can be had back for {n} days. Answers stay in any case.", "", KEPT_DAYS
        )
        inside = Column(themes, 12, (12, 4, 12, 12))
        inside.addWidget(Label(themes, words.format(n=KEPT_DAYS), "small", "text2"))
        inside.addLayout(self._list)
        content.setLayout(inside)
        super().__init__(themes, "", content)
        self.set_open(opened=False)
        self.hide()

    def present(self, removed: Sequence[RemovedSet], moments: Moments) -> None:
        """Show other sets, the one removed last first."""
        empty(self._list)
        self.set_title(self.tr("Removed sets ({n})").format(n=len(removed)))
        self.setVisible(bool(removed))
        for number, one in enumerate(removed):
            if number:
                self._list.addWidget(Rule(self._themes))
            row = RemovedRow(self._themes, one, moments)
            row.restored.connect(partial(self.restored.emit, one.key))
            row.deleted.connect(partial(self.deleted.emit, one.key))
            self._list.addWidget(row)
