"""Faults of question sets in words."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from quizapp.dataset.problem import Problem
from quizapp.ui.editing import row_words
from quizapp.ui.words.told import told_first

_tr = QCoreApplication.translate


def reason_words(problem: Problem) -> str:
    """Say what is wrong, as a sentence."""
    return f"{told_first(problem.message)}."


def hint_words(problem: Problem) -> str:
    """Say what to do, as a sentence; what is said on the command line is chosen in the window."""
    if problem.code == "date.ambiguous":
        return _tr("ProblemWords", "Write the year first, or choose in the set what comes first.")
    return f"{row_words.hint_words(problem.hint).rstrip('.')}."


def place_words(problem: Problem) -> str:
    """Say where a fault is: “Kars · date · line 14 of treaties.csv”."""
    file = Path(problem.file).name
    words = _tr("ProblemWords", "line {line} of {file}") if problem.line else "{file}"
    place = words.format(line=problem.line, file=file)
    return " · ".join(filter(None, (problem.item, problem.field, place)))
