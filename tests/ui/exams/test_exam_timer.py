"""Tests of the quiet timer."""

import pytest
from pytestqt.qtbot import QtBot

from quizapp.ui.exams import exam_timer
from quizapp.ui.exams.exam_timer import ExamTimer
from quizapp.ui.theme_store import ThemeStore


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    words: list[str] = []
    monkeypatch.setattr(exam_timer, "announce", lambda _, text: words.append(text))
    return words


@pytest.fixture
def timer(qtbot: QtBot, themes: ThemeStore) -> ExamTimer:
    """A timer of its own."""
    made = ExamTimer(themes)
    qtbot.addWidget(made)
    return made


def test_it_speaks_up_only_in_the_last_minutes(timer: ExamTimer, said: list[str]) -> None:
    for left in range(700, -1, -1):
        timer.present(left, None)
    assert said == [
        "5 minutes left.",
        "4 minutes left.",
        "3 minutes left.",
        "2 minutes left.",
        "1 minute left.",
        "10 seconds left.",
    ]


def test_after_a_sleep_it_says_only_the_latest(timer: ExamTimer, said: list[str]) -> None:
    timer.present(700, None)
    timer.present(100, None)
    assert said == ["2 minutes left."]


def test_a_hidden_time_is_hidden_and_can_be_asked_for(timer: ExamTimer, said: list[str]) -> None:
    timer.present(754.2, 30)
    assert timer.text == "0:30 · 12:35"
    timer.toggle()
    assert timer.text == "hidden"
    timer.tell()
    assert timer.text == "0:30 · 12:35"
    assert said[-1] == "30 seconds left for this question. 12 minutes 34 seconds left."


def test_without_a_limit_there_is_nothing(timer: ExamTimer, said: list[str]) -> None:
    timer.present(None, None)
    assert timer.isHidden()
    assert said == []
