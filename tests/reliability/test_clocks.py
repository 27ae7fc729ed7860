"""Clocks that jump and zones that change: answers keep their order, and no time is negative."""

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.take_quiz import TakeQuiz
from quizapp.storage.store import Store

NOON = datetime(2026, 3, 28, 12, tzinfo=UTC)
SET, QUESTIONS = "space-missions", 4
ZONES = ("UTC", "Asia/Baku", "Europe/Istanbul", "America/St_Johns", "Pacific/Kiritimati")


@pytest.fixture(scope="module")
def library() -> Library:
    """The sets that came with the program."""
    return Library(bundled("questions"), Path("nowhere"))


@pytest.fixture
def zone() -> Iterator[None]:
    """Give the zone of before back."""
    before = os.environ.get("TZ")
    yield
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    time.tzset()


@settings(max_examples=12)
@given(
    jumps=st.lists(
        st.sampled_from([timedelta(days=-365), timedelta(hours=-1), timedelta(days=365)]),
        min_size=QUESTIONS,
        max_size=QUESTIONS,
    ),
    zones=st.lists(st.sampled_from(ZONES), min_size=QUESTIONS, max_size=QUESTIONS),
)
@pytest.mark.usefixtures("zone")
def test_a_quiz_survives_any_clock_and_any_zone(
    library: Library, jumps: list[timedelta], zones: list[str]
) -> None:
    now = [NOON]
    store = Store(None)
    words = Wording.read(bundled("resources") / "wording" / "en.toml")
    quizzes = TakeQuiz(store, library, words, lambda: now[0])
    learner = People(store, lambda: now[0]).learner("Leyla")
    quiz = quizzes.start(SET, QUESTIONS, learner, seed=1)
    asked = [item.question.id for item in quiz.items]
    for jump, name in zip(jumps, zones, strict=True):
        os.environ["TZ"] = name
        time.tzset()
        now[0] += jump
        quiz = quizzes.answer(quizzes.resume(quiz.id), (), 2.5)
    assert quiz.finished_at is not None
    kept = quizzes.resume(quiz.id)
    assert [item.question.id for item in kept.items] == asked
    assert [item.answer is not None for item in kept.items] == [True] * QUESTIONS
    assert all(one.seconds == 2.5 for one in store.answers())
    assert {one.position for one in store.answers()} == set(range(1, QUESTIONS + 1))
    (summary,) = store.finished()
    assert summary.answered == QUESTIONS
    store.close()
