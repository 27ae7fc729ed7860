"""What is to be practised: how much is due, and the ways to practise."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QLocale, Signal, SignalInstance

from quizapp.services.practise import Standing
from quizapp.ui.home.day_bars import DayBars
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import SIDE_ROOM, Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.label import Label


class DueCard(Card):
    """All sets together; each way to practise leads to the set that has most of it."""

    reviewed = Signal(str)
    """What is due of the set with this id is to be asked."""

    drilled = Signal(str)
    """What was not known of it the last time."""

    learnt = Signal(str)
    """What was never asked of it."""

    def __init__(self, themes: ThemeStore, standings: Sequence[Standing], today: date) -> None:
        """Show how somebody stands with the sets that were begun; there is at least one."""
        super().__init__(themes)
        self.review: Button | None = None
        due = sum(standing.due for standing in standings)
        days = tuple(map(sum, zip(*(standing.days for standing in standings), strict=True)))
        self.body.addWidget(Label(themes, self.tr("Due for review"), "smallS", "accent_text"))
        self.body.addWidget(Label(themes, self._count(due, days[0]), "h2"))
        self.body.addWidget(DayBars(themes, days, today))
        for said in (self._about(standings, days, today), self._later(due, days[0])):
            if said:
                self.body.addWidget(Label(themes, said, "small", "text2"))
        self.body.addStretch(1)
        self.body.addLayout(self._buttons(themes, standings))

    def _count(self, due: int, today: int) -> str:
        """Say how much is due now; what was missed just now comes back later today."""
        if due:
            return (self.tr("1 fact") if due == 1 else self.tr("{n} facts", "", due)).format(n=due)
        if today:
            one, many = self.tr("1 fact later today"), self.tr("{n} facts later today", "", today)
            return (one if today == 1 else many).format(n=today)
        return self.tr("Nothing due today")

    def _later(self, due: int, today: int) -> str:
        """Say how many of the facts of today are not due yet, where others are."""
        if not due or today <= due:
            return ""
        more = today - due
        if more == 1:
            return self.tr("1 more later today")
        return self.tr("{n} more later today", "", more).format(n=more)

    def _about(self, standings: Sequence[Standing], days: Sequence[int], today: date) -> str:
        """Say which sets the facts are of, that with most first, or when the next ones come."""
        due = sorted((one for one in standings if one.due), key=lambda one: one.due, reverse=True)
        if due:
            words = self.tr("{title}: {n}")
            said = ", ".join(words.format(title=one.title, n=one.due) for one in due)
            return said if len(due) > 1 else due[0].title
        later = next((number for number, count in enumerate(days) if number and count), None)
        if later is None:
            return ""
        day = (today + timedelta(days=later)).isoweekday()
        name = QLocale().standaloneDayName(day, QLocale.FormatType.LongFormat)
        one, many = (
            self.tr("Next: 1 fact on {day}."),
            self.tr("Next: {n} facts on {day}.", "", days[later]),
        )
        return (one if days[later] == 1 else many).format(n=days[later], day=name)

    def _buttons(self, themes: ThemeStore, standings: Sequence[Standing]) -> Flow:
        row = Flow(themes, 0, hang=SIDE_ROOM)
        most = max(standings, key=lambda standing: standing.due)
        if most.due:
            self.review = Button(themes, self.tr("Review now"), icon="rotate-ccw")
            self.review.clicked.connect(partial(self.reviewed.emit, most.set_id))
            row.addWidget(self.review)
        most = max(standings, key=lambda standing: standing.missed)
        if most.missed:
            words = (
                self.tr("1 mistake")
                if most.missed == 1
                else self.tr("{n} mistakes", "", most.missed)
            )
            name = self.tr("Practise mistakes of {title}").format(title=most.title)
            row.addWidget(self._way(words.format(n=most.missed), name, self.drilled, most))
        most = max(standings, key=lambda standing: standing.new)
        if most.new:
            name = self.tr("Learn what is new of {title}").format(title=most.title)
            row.addWidget(self._way(self.tr("Learn new"), name, self.learnt, most))
        return row

    def _way(self, words: str, name: str, signal: SignalInstance, most: Standing) -> Button:
        """Return a button that practises the set that has most of something."""
        button = Button(self._themes, words, "ghost")
        button.setAccessibleName(name)
        button.clicked.connect(partial(signal.emit, most.set_id))
        return button
