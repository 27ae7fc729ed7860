"""Pictures of what a student sees: progress, answers, facts."""

from typing import Protocol

from practice import SET
from PySide6.QtCore import Qt

from quizapp.session.practice import Wanted
from quizapp.ui.charts.bar_chart import BarChart
from quizapp.ui.charts.calendar_chart import CalendarChart
from quizapp.ui.charts.chart import Chart
from quizapp.ui.charts.chart_card import ChartCard
from quizapp.ui.charts.knowledge_chart import KnowledgeChart
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.progress_page import ProgressPage
from quizapp.ui.pages.timeline_page import TimelinePage
from quizapp.ui.shell import Shell


class Hands(Protocol):
    """What a scene needs of the program at work."""

    @property
    def shell(self) -> Shell:
        """What fills the window."""

    def go(self, place: str) -> None:
        """Go to a place of the rail."""

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys one after the other on whatever has the focus."""

    def shoot(self, name: str) -> None:
        """Keep a picture of the window."""


def looking_back(play: Hands) -> None:
    """Progress from its top to its end, the answers behind a chart, and the facts of a set."""
    play.go("progress")
    play.shoot("progress")
    page = play.shell.page
    if not isinstance(page, ProgressPage):
        return
    charts = page.findChildren(Chart)
    for name, kind in (("known", KnowledgeChart), ("days", CalendarChart), ("parts", BarChart)):
        chart = next(chart for chart in charts if isinstance(chart, kind))
        chart.setFocus(Qt.FocusReason.TabFocusReason)
        page.reveal(chart, 120)
        play.shoot(f"progress-{name}")
    page.findChildren(ChartCard)[0].turn.click()
    page.to_top()
    play.shoot("progress-table")
    page.answers_asked.emit(Wanted(), "Score over time")
    play.shoot("answers")
    page.facts_asked.emit(SET)
    play.shoot("facts")


def seeing_all(play: Hands) -> None:
    """The timeline of a set: as it comes, with a chosen event, closer, and as a list."""
    home = play.shell.page
    if not isinstance(home, HomePage):
        return
    home.timeline_asked.emit(SET)
    play.shoot("timeline-all")
    page = play.shell.page
    if not isinstance(page, TimelinePage):
        return
    play.press("/", "kars", Qt.Key.Key_Return)
    play.shoot("timeline")
    play.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape, "+", "+", "+")
    play.shoot("timeline-close")
    play.press("l")
    play.shoot("timeline-list")
