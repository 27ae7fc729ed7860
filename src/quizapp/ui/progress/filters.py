"""Which answers the page of progress looks at: of which set, and from when."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.session.practice import Wanted
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.flow import Flow

_ALL = "*"
"""Stands for every set; no id of a set is ever this."""


class ProgressFilters(QWidget):
    """Two boxes: the set, and how far back."""

    changed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Offer everything there is; `offer` adds the sets."""
        super().__init__()
        self._sets = ChoiceBox(themes, self.tr("Question set"))
        self._sets.addItem(self.tr("All question sets"), _ALL)
        self._periods = ChoiceBox(themes, self.tr("Period"))
        for text, days in (
            (self.tr("All time"), 0),
            (self.tr("Last 7 days"), 7),
            (self.tr("Last 4 weeks"), 28),
            (self.tr("Last 3 months"), 92),
            (self.tr("Last year"), 366),
        ):
            self._periods.addItem(text, days)
        flow = Flow(themes)
        for box in (self._sets, self._periods):
            box.activated.connect(self.changed)
            flow.addWidget(box)
        self.setLayout(flow)

    def offer(self, titles: Mapping[str, str]) -> None:
        """Offer sets by their ids; the one that was chosen stays."""
        chosen = self._sets.currentData()
        self._sets.clear()
        self._sets.addItem(self.tr("All question sets"), _ALL)
        for name, title in sorted(titles.items(), key=lambda one: one[1].casefold()):
            self._sets.addItem(title, name)
        self._sets.choose(chosen if chosen in titles else _ALL)

    def wanted(self, today: date) -> Wanted:
        """Return which answers were chosen."""
        chosen, days = self._sets.currentData(), self._periods.currentData()
        return Wanted(
            set_id=None if chosen == _ALL else chosen,
            first=today - timedelta(days=days - 1) if days else None,
        )

    def reset(self) -> None:
        """Choose everything."""
        for box in (self._sets, self._periods):
            box.setCurrentIndex(0)
        self.changed.emit()
