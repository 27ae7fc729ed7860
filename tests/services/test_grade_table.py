"""Tests of grades for Moodle's import."""

from dataclasses import replace
from uuid import uuid4

from quizapp.services.grade_table import Counted, grade_csv, grade_rows
from quizapp.session.learner import Learner
from quizapp.session.quiz import Mode
from quizapp.session.record import QuizSummary
from quizapp.session.score import Tally
from tests.factories import moment

ADA, KEMAL = Learner(uuid4(), "Ada", "17"), Learner(uuid4(), "=Kemal")


def summary(score: float, set_id: str = "annals", mode: Mode = Mode.LEARN) -> QuizSummary:
    """Return a finished quiz with so many of four marks."""
    return QuizSummary(
        id=uuid4(),
        learner=ADA,
        set_id=set_id,
        set_title=set_id.title(),
        mode=mode,
        questions=4,
        answered=4,
        score=Tally(4, int(score), score, 4.0),
        seconds=1.0,
        started_at=moment(0),
        latest_at=moment(1),
        finished_at=moment(1),
    )


def test_there_is_a_row_for_each_learner_and_a_column_for_each_set() -> None:
    people = [(ADA, [summary(1), summary(3), summary(2, "wars")]), (KEMAL, [])]
    assert grade_rows(people) == [
        ["idnumber", "name", "Annals", "Wars"],
        ["17", "Ada", 75.0, 50.0],
        ["", "=Kemal", "", ""],
    ]


def test_the_best_the_latest_or_the_mean_counts() -> None:
    people = [(ADA, [summary(1), summary(3), summary(2)])]
    grades = {counted: grade_rows(people, counted)[1][2] for counted in Counted}
    assert grades == {Counted.BEST: 75.0, Counted.LATEST: 25.0, Counted.MEAN: 50.0}


def test_drills_and_quizzes_without_marks_do_not_count() -> None:
    empty = replace(summary(0), score=Tally())
    people = [(ADA, [summary(4, mode=Mode.MISTAKES), empty])]
    assert grade_rows(people) == [["idnumber", "name"], ["17", "Ada"]]


def test_no_cell_is_a_formula() -> None:
    text = grade_csv([(KEMAL, [summary(2)])]).decode("utf-8-sig")
    assert text == "idnumber,name,Annals\r\n,'=Kemal,50.0\r\n"
