"""Tests of the rules of assignments."""

import pytest

from quizapp.classroom.rules import Allowance, Feedback, Limits, Rules
from tests.factories import NOON, moment


def test_extra_time_is_a_share_of_each_limit_beyond_the_base() -> None:
    rules = Rules(quiz_seconds=2400, question_seconds=60)
    assert rules.limits(0.25) == Limits(Allowance(2400, 600), Allowance(60, 15))
    assert rules.limits(0.25).quiz == Allowance(2400, 600)
    assert Rules().limits(0.5) == Limits()
    assert (rules.timed, Rules().timed) == (True, False)


@pytest.mark.parametrize("finished", [True, False])
def test_feedback_at_once_is_always_seen(finished: bool) -> None:
    assert Rules(feedback=Feedback.NOW).shows_answers(NOON, finished=finished)


def test_feedback_at_the_end_is_seen_when_the_quiz_is_finished() -> None:
    assert Rules().shows_answers(NOON, finished=True)
    assert not Rules().shows_answers(NOON, finished=False)


def test_feedback_from_a_date_on_is_seen_from_then_on() -> None:
    rules = Rules(feedback=Feedback.LATER, feedback_at=moment(60))
    assert not rules.shows_answers(moment(59), finished=True)
    assert rules.shows_answers(moment(60), finished=True)
    assert not rules.shows_answers(moment(60), finished=False)


@pytest.mark.parametrize(
    "wrong",
    [
        {"quiz_seconds": 0},
        {"question_seconds": -1},
        {"quiz_seconds": float("inf")},
        {"attempts": 0},
        {"feedback": Feedback.LATER},
        {"feedback_at": NOON},
        {"feedback": Feedback.LATER, "feedback_at": NOON.replace(tzinfo=None)},
    ],
)
def test_rules_that_make_no_sense_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        Rules(**wrong)  # type: ignore[arg-type]
