"""Which answers the page of progress looks at: of which set, and of which days."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.session.practice import Wanted
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.period_box import PeriodBox
from quizapp.ui.words.collation import in_order_of_names

_ALL = "*"
"""Stands for every set; no id of a set is ever this."""


class ProgressFilters(QWidget):
    """Two boxes: the set, and the days."""

    changed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Offer everything there is; `offer` adds the sets."""
        super().__init__()
        self._sets = ChoiceBox(themes, self.tr("Question set"))
        self._sets.addItem(self.tr("All question sets"), _ALL)
        self._periods = PeriodBox(themes)
        self._sets.activated.connect(self.changed)
        self._periods.changed.connect(self.changed)
        flow = Flow(themes)
        flow.addWidget(self._sets)
        self._periods.add_to(flow)
        self.setLayout(flow)

    def offer(self, titles: Mapping[str, str]) -> None:
        """Offer sets by their ids; the one that was chosen stays."""
        chosen = self._sets.currentData()
        self._sets.clear()
        self._sets.addItem(self.tr("All question sets"), _ALL)
        for name, title in in_order_of_names(titles.items(), lambda one: one[1]):
            self._sets.addItem(title, name)
        self._sets.choose(chosen if chosen in titles else _ALL)

    def wanted(self, today: date) -> Wanted:
        """Return which answers were chosen."""
        chosen, days = self._sets.currentData(), self._periods.days(today)
        set_id = None if chosen == _ALL else chosen
        return Wanted(set_id=set_id, first=days.first, last=days.last)

    def reset(self) -> None:
        """Choose everything."""
        self._sets.setCurrentIndex(0)
        self._periods.reset()
        self.changed.emit()
