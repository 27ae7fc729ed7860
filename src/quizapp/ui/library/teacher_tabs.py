"""The parts of the teacher's area, side by side at the top of each of its pages."""

from PySide6.QtCore import QCoreApplication

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


def teacher_tabs(themes: ThemeStore, here: str) -> Segmented:
    """Return the tabs for the page of one part; whoever builds the pages leads to the others."""
    tr = QCoreApplication.translate
    parts = (
        (SETS, tr("TeacherTabs", "Sets")),
        (CLASSES, tr("TeacherTabs", "Classes")),
        (ASSIGNMENTS, tr("TeacherTabs", "Assignments")),
        (RESULTS, tr("TeacherTabs", "Results")),
        (REPORTS, tr("TeacherTabs", "Reported questions")),
    )
    return Segmented(themes, tr("TeacherTabs", "What to look after"), parts, here)
