"""Tests of what an answer says of the memory of a fact."""

import pytest

from quizapp.memory.grade import Grade, grade
from quizapp.session.marking import Marked
from tests.factories import choice_question
from tests.placed_questions import point_question


def marked(credit: float) -> Marked:
    """Return marks that are a share of the most."""
    return Marked(credit == 1.0, credit, 1.0)


@pytest.mark.parametrize(
    ("credit", "expected"),
    [
        (0.0, Grade.AGAIN),
        (0.49, Grade.AGAIN),
        (0.5, Grade.HARD),
        (0.84, Grade.HARD),
        (0.85, Grade.GOOD),
        (1.0, Grade.GOOD),
    ],
)
def test_the_grade_follows_the_credit(credit: float, expected: Grade) -> None:
    assert grade(choice_question(), marked(credit), 60.0) is expected


def test_a_failure_is_never_merely_hard() -> None:
    assert grade(choice_question(), marked(0.2), 1.0, hinted=True) is Grade.AGAIN


def test_a_hint_makes_a_right_answer_hard() -> None:
    assert grade(choice_question(), marked(1.0), 1.0, hinted=True) is Grade.HARD


def test_only_what_is_recalled_can_be_easy_and_only_quickly() -> None:
    assert grade(choice_question(), marked(1.0), 1.0) is Grade.GOOD
    assert grade(point_question(), marked(1.0), 3.0) is Grade.EASY
    assert grade(point_question(), marked(1.0), 60.0) is Grade.GOOD
    assert grade(point_question(), marked(0.9), 3.0) is Grade.GOOD
