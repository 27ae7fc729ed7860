"""How far one looks back: a stretch of days that ends today, or from one day to another."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.day_fields import DayFields
from quizapp.ui.widgets.flow import Flow

_ALL, _CHOSEN = 0, -1


@dataclass(frozen=True, slots=True)
class Days:
    """Local days, both included; None is no limit."""

    first: date | None = None
    last: date | None = None

    def __contains__(self, day: date) -> bool:
        """Tell whether a day is one of them."""
        return (self.first is None or day >= self.first) and (self.last is None or day <= self.last)


def periods() -> tuple[tuple[int, str], ...]:
    """Return how many days one may look back, and their names; 0 is for all time."""
    tr = QCoreApplication.translate
    return (
        (_ALL, tr("PeriodBox", "All time")),
        (7, tr("PeriodBox", "Last 7 days")),
        (28, tr("PeriodBox", "Last 4 weeks")),
        (92, tr("PeriodBox", "Last 3 months")),
        (366, tr("PeriodBox", "Last year")),
    )


class PeriodBox(ChoiceBox):
    """`changed` tells that other days were chosen; `fields` are there while they are wanted."""

    changed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Choose all time; `add_to` puts box and fields into a layout."""
        super().__init__(themes, "")
        name = self.tr("Period")
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)
        self._looked_at = Days()
        self.fields = DayFields(themes)
        self.fields.hide()
        for days, text in periods():
            self.addItem(text, days)
        self.addItem(self.tr("From day to day…"), _CHOSEN)
        self.activated.connect(self._follow)
        self.fields.changed.connect(self.changed)

    def add_to(self, flow: Flow) -> None:
        """Put the box and its fields after what is in a layout."""
        flow.addWidget(self)
        flow.addWidget(self.fields)

    def days(self, today: date) -> Days:
        """Return the days that are chosen."""
        chosen: int = self.currentData()
        if chosen == _CHOSEN:
            return Days(*self.fields.days)
        days = Days(today - timedelta(days=chosen - 1)) if chosen else Days()
        self._looked_at = Days(days.first, today) if chosen else days
        return days

    def reset(self) -> None:
        """Choose all time, without `changed`."""
        self.choose(_ALL)
        self.fields.clear()
        self.fields.hide()

    def _follow(self) -> None:
        """Ask for days where they are to be chosen, at first those that were looked at."""
        chosen = self.currentData() == _CHOSEN
        if chosen and self.fields.isHidden():
            self.fields.show_days(self._looked_at.first, self._looked_at.last)
        self.fields.setVisible(chosen)
        if chosen:
            self.fields.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
