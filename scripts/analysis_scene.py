"""Pictures of item analysis: facts, kinds, and the questions of a quiz that a class took."""

from typing import Protocol

from practice import SET
from PySide6.QtCore import Qt

from quizapp.session.scope import Grouping
from quizapp.ui.library.sets_table import SetsTable
from quizapp.ui.pages.analysis_page import AnalysisPage
from quizapp.ui.shell import Shell


class Hands(Protocol):
    """What a scene needs of the program at work."""

    @property
    def shell(self) -> Shell:
        """What fills the window."""

    def go(self, place: str) -> None:
        """Go to a place of the rail."""

    def press_with_control(self, key: Qt.Key) -> None:
        """Press a key together with Ctrl."""

    def shoot(self, name: str) -> None:
        """Keep a picture of the window."""


def analysing(play: Hands) -> None:
    """What the answers of a class say, then each state of the page without answers to show."""
    play.go("teacher")
    # Which set is the first of the list depends on the language.
    table = play.shell.page.findChild(SetsTable)
    table.choose(SET)
    table.table.setFocus()
    play.press_with_control(Qt.Key.Key_I)
    page = play.shell.page
    if not isinstance(page, AnalysisPage):
        raise LookupError("the analysis is not on the screen")
    play.shoot("analysis-facts")
    page.groups.set_value(Grouping.KIND)
    page.grouped.emit(Grouping.KIND)
    play.shoot("analysis-kinds")
    page.groups.set_value(Grouping.ITEM)
    page.filters.choose_quiz(1)
    play.shoot("analysis")
    page.verticalScrollBar().setValue(10_000)
    play.shoot("analysis-below")
    page.show_busy()
    page.show_progress(0.4, 1.0)
    play.shoot("analysis-busy")
    page.show_failed("The results file is in use by another program. Close it and try again.")
    play.shoot("analysis-failed")
    page.states.show_none(narrow=False)
    play.shoot("analysis-empty")
