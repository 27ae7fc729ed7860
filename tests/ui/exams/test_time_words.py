"""Tests of times in words."""

import pytest

from quizapp.classroom.rules import Allowance
from quizapp.ui.exams.time_words import allowance_words, clock_words, span_words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 seconds"),
        (1, "1 second"),
        (60, "1 minute"),
        (90, "1 minute 30 seconds"),
        (2400, "40 minutes"),
    ],
)
def test_a_time_is_said_in_minutes_and_seconds(seconds: float, words: str) -> None:
    assert span_words(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (0.1, "0:01"), (59.0, "0:59"), (3600, "1:00:00")]
)
def test_a_clock_shows_a_part_of_a_second_as_one(seconds: float, words: str) -> None:
    assert clock_words(seconds) == words


def test_what_somebody_has_beyond_the_others_is_told_apart() -> None:
    assert allowance_words(Allowance(2400, 600)) == "40 + 10 minutes"
    assert allowance_words(Allowance(90, 45)) == "1 minute 30 seconds + 45 seconds"
    assert allowance_words(Allowance(2400)) == "40 minutes"
