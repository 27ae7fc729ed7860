"""Grades as Moodle's import of grades takes them: one row a learner, one column a set.

Moodle asks which column names the learner: `idnumber` is the number that a school gives, `name` is
there for people (https://docs.moodle.org/en/Grade_import).
"""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from statistics import fmean
from types import MappingProxyType

from quizapp.formats.writing.spreadsheet_text import spreadsheet_csv
from quizapp.session.learner import Learner
from quizapp.session.quiz import Mode
from quizapp.session.record import QuizSummary


class Counted(StrEnum):
    """Which of several quizzes about a set makes the grade."""

    BEST = "best"
    LATEST = "latest"
    MEAN = "mean"


_GRADES: Mapping[Counted, Callable[[Sequence[float]], float]] = MappingProxyType(
    {Counted.BEST: max, Counted.LATEST: lambda shares: shares[-1], Counted.MEAN: fmean}
)


def grade_rows(
    people: Sequence[tuple[Learner, Sequence[QuizSummary]]], counted: Counted = Counted.BEST
) -> list[list[object]]:
    """Return the heading and one row for each person with the share of marks, from 0 to 100.

    The quizzes of each come with the latest first, as `History.quizzes` returns them. Drills of
    mistakes do not count; a cell is empty where nothing counts.
    """
    titles: dict[str, str] = {}
    shares: list[dict[str, list[float]]] = []
    for _, quizzes in people:
        of_one: dict[str, list[float]] = {}
        for quiz in reversed(quizzes):
            if quiz.mode is not Mode.MISTAKES and quiz.score.max_score:
                titles[quiz.set_id] = quiz.set_title
                of_one.setdefault(quiz.set_id, []).append(quiz.score.share)
        shares.append(of_one)
    sets = sorted(titles, key=lambda one: (titles[one].casefold(), one))
    rows: list[list[object]] = [["idnumber", "name", *(titles[one] for one in sets)]]
    grade = _GRADES[counted]
    for (learner, _), of_one in zip(people, shares, strict=True):
        cells = (round(100 * grade(of_one[one]), 2) if one in of_one else "" for one in sets)
        rows.append([learner.number, learner.name, *cells])
    return rows


def grade_csv(
    people: Sequence[tuple[Learner, Sequence[QuizSummary]]], counted: Counted = Counted.BEST
) -> bytes:
    """Return the grades as CSV, UTF-8 with its mark; no cell can be taken for a formula."""
    return spreadsheet_csv(grade_rows(people, counted))
