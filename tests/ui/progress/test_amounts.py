"""Shares, counts and durations in words."""

import pytest
from PySide6.QtWidgets import QApplication

from quizapp.session.practice import Count
from quizapp.ui.progress.amounts import answers, days, facts, long_time, of_answers, percent


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 s"),
        (29, "29 s"),
        (40, "1 min"),
        (600, "10 min"),
        (3600, "1 h"),
        (12_000, "3 h 20 min"),
    ],
)
def test_durations_are_told_no_finer_than_one_cares(seconds: float, words: str) -> None:
    assert long_time(seconds) == words


def test_one_is_one(qapp: QApplication) -> None:
    assert [answers(1), facts(1), days(1)] == ["1 answer", "1 fact", "1 day"]
    assert [answers(0), facts(2), days(3)] == ["0 answers", "2 facts", "3 days"]


def test_a_share_is_told_with_what_it_is_of() -> None:
    assert of_answers(Count(25, 18)) == f"{percent(0.72)} · 18 of 25"
    assert percent(0.72).startswith("72")
