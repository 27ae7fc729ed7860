"""The parts of the teacher's area, side by side at the top of each of its pages."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.segmented import Segmented

SETS, CLASSES, ASSIGNMENTS, RESULTS, REPORTS = (
    "sets",
    "classes",
    "assignments",
    "results",
    "reports",
)
"""The parts, as `Segmented.chosen` names them."""


class TeacherTabs(Segmented):
    """The tabs for the page of one part; whoever builds the pages leads to the others."""

    shown = Signal()
    """They came into sight."""

    def __init__(self, themes: ThemeStore, here: str) -> None:
        """Offer all parts; that of the page is in force."""
        tr = QCoreApplication.translate
        parts = (
            (SETS, tr("TeacherTabs", "Sets")),
            (CLASSES, tr("TeacherTabs", "Classes")),
            (ASSIGNMENTS, tr("TeacherTabs", "Assignments")),
            (RESULTS, tr("TeacherTabs", "Results")),
            (REPORTS, tr("TeacherTabs", "Reported questions")),
        )
        super().__init__(themes, tr("TeacherTabs", "What to look after"), parts, here)

    def show_reported(self, count: int) -> None:
        """Say how many reported questions wait for somebody."""
        words = self.tr("Reported questions ({n})") if count else self.tr("Reported questions")
        self.set_text(REPORTS, words.format(n=count))

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that they are seen."""
        super().showEvent(event)
        self.shown.emit()
