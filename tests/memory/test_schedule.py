"""Tests of when facts are asked again: exactly as the package for it says."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from fsrs import Card, Rating, Scheduler
from hypothesis import given
from hypothesis import strategies as st

from quizapp.generation.question import Fact
from quizapp.memory.grade import Grade
from quizapp.memory.schedule import Schedule
from quizapp.memory.trace import Stage, Trace

FACT = Fact("treaty", "date")
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def package(retention: float) -> Scheduler:
    """Return the scheduler of the package with the settings of the program."""
    step = (timedelta(minutes=10),)
    return Scheduler(
        desired_retention=retention,
        learning_steps=step,
        relearning_steps=step,
        maximum_interval=3650,
        enable_fuzzing=False,
    )


def reviewed(*grades: Grade, days: float = 1) -> Trace:
    """Return the trace of a fact that was reviewed with these grades, some days apart."""
    schedule, trace, at = Schedule(), None, NOON
    for grade in grades:
        trace = schedule.review(FACT, trace, grade, at)
        at += timedelta(days=days)
    assert trace is not None
    return trace


@pytest.mark.parametrize("block", range(10))
def test_a_thousand_random_sequences_go_as_they_do_in_the_package(block: int) -> None:
    for seed in range(1000 * block, 1000 * block + 1000):
        random = Random(seed)
        retention = random.choice((0.8, 0.9, 0.95))
        schedule, other = Schedule(retention), package(retention)
        trace, card, at = None, Card(card_id=1, due=NOON), NOON
        for _ in range(random.randint(1, 12)):
            grade = random.choice(list(Grade))
            trace = schedule.review(FACT, trace, grade, at)
            card, _ = other.review_card(card, Rating(int(grade)), at)
            assert (trace.stability, trace.difficulty) == (card.stability, card.difficulty)
            assert (trace.due, trace.step) == (card.due, card.step)
            assert trace.stage.name == card.state.name.upper()
            at += timedelta(minutes=random.choice((5, 60, 1440, 10_000, 200_000)))
            expected = other.get_card_retrievability(card, at)
            assert schedule.retrievability(trace, at) == expected


def test_what_was_learnt_and_is_forgotten_is_a_lapse() -> None:
    trace = reviewed(Grade.GOOD, Grade.GOOD, Grade.AGAIN, Grade.AGAIN, Grade.GOOD)
    assert (trace.reviews, trace.lapses) == (5, 1)
    assert reviewed(Grade.AGAIN, Grade.AGAIN).lapses == 0


def test_what_is_forgotten_comes_back_the_same_day() -> None:
    trace = reviewed(Grade.GOOD, Grade.GOOD, Grade.AGAIN)
    assert trace.stage is Stage.RELEARNING
    assert trace.due - trace.reviewed == timedelta(minutes=10)


@given(st.sampled_from(Grade), st.floats(0, 400))
def test_the_better_the_answer_the_later_it_is_asked_again(grade: Grade, days: float) -> None:
    trace = reviewed(Grade.GOOD, Grade.GOOD)
    at = trace.reviewed + timedelta(days=days)
    after = Schedule().review(FACT, trace, grade, at)
    assert after.due > at
    if grade is not Grade.EASY:
        better = Schedule().review(FACT, trace, Grade(grade + 1), at)
        assert better.due >= after.due


def test_retention_has_sensible_limits() -> None:
    with pytest.raises(ValueError, match="retention"):
        Schedule(0.5)
    assert (
        Schedule(0.95).review(FACT, None, Grade.EASY, NOON).due
        < Schedule(0.8).review(FACT, None, Grade.EASY, NOON).due
    )
