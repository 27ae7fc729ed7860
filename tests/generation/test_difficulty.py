"""Estimates follow the time scale of the set; answers move them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.generation.difficulty import (
    Level,
    difficulty,
    estimated,
    recalibrated,
    typical_distance,
)
from quizapp.generation.generator import Generator
from quizapp.generation.measurements import NOTHING_MEASURED, Measured, Measurements
from quizapp.generation.plan import Plan
from quizapp.generation.pool import Pool, first_day
from tests.generation.sets import WORDING, article, bundled_set, dataset, event, generator

SHARES = st.floats(0, 1)
COUNTS = st.integers(0, 10_000)


def every(years: int) -> Pool:
    """Return a set with an event every so many years."""
    return Pool(
        dataset(*(event(f"e-{n}", f"{1000 + n * years:04}-05-05") for n in range(9))), WORDING
    )


def test_the_same_number_of_neighbours_away_is_as_hard_in_a_long_time_as_in_a_short_one() -> None:
    slow, fast = every(100), every(1)
    estimates = [
        estimated(pool, pool.dated[0], [], round(2 * typical_distance(pool)), 0.25)
        for pool in (slow, fast)
    ]
    assert estimates[0] == pytest.approx(estimates[1], abs=0.01)


@given(SHARES, st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_nearer_wrong_answer_is_never_easier(guess: float, one: int, other: int) -> None:
    pool = every(10)
    near, far = sorted((one, other))
    asked = pool.dated[0]
    hard, easy = (estimated(pool, asked, [], gap, guess) for gap in (near, far))
    assert 0 <= easy <= hard <= 1


def test_wrong_answers_like_the_right_one_are_harder() -> None:
    asked = event("asked", "1918-05-05", topic="wars", place="Baku")
    like = event("like", "1919-05-05", topic="wars", place="Baku")
    unlike = event("unlike", "1920-05-05", topic="roads", kind="project")
    pool = Pool(dataset(asked, like, unlike), WORDING)
    assert estimated(pool, asked, [like], 365, 0.5) > estimated(pool, asked, [unlike], 365, 0.5)


@given(SHARES, SHARES, COUNTS, st.floats(0, 0.9))
def test_answers_pull_an_estimate_towards_what_they_show(
    estimate: float, facility: float, answers: int, guess: float
) -> None:
    moved = recalibrated(estimate, facility, answers, guess)
    shown = 1 - max(0.0, facility - guess) / (1 - guess)
    low, high = sorted((estimate, shown))
    assert low - 1e-9 <= moved <= high + 1e-9
    assert abs(moved - shown) <= abs(estimate - shown) + 1e-9


def test_without_answers_an_estimate_stays_and_with_many_it_gives_way() -> None:
    assert recalibrated(0.4, 0.9, 0) == 0.4
    assert recalibrated(0.4, 0.9, 10**6) == pytest.approx(0.1, abs=0.001)
    assert recalibrated(0.4, 0.25, 10**6, guess=0.25) == pytest.approx(1, abs=0.001)


def test_answers_to_the_fact_count_before_those_to_its_kind() -> None:
    (question,) = generator(article()).quiz(Plan(1, 4, frozenset(["date_of_event"])))
    easy, hard = Measured(10**6, 1.0), Measured(10**6, 0.0)
    assert difficulty(question, NOTHING_MEASURED) == question.difficulty
    both = Measurements({question.facts[0]: easy, question.kind: hard})
    assert difficulty(question, both) < 0.01
    of_kind = Measurements({question.kind: hard})
    assert difficulty(question, of_kind) <= (question.difficulty + 1) / 2


@pytest.mark.parametrize("level", [Level.EASY, Level.MEDIUM, Level.HARD])
def test_each_level_fills_a_quiz_of_the_bundled_set(level: Level) -> None:
    made = generator(bundled_set())
    for seed in range(4):
        quiz = made.quiz(Plan(10, seed, level=level))
        assert len(quiz) == 10
        assert all(level.holds(question.difficulty) for question in quiz)


def test_every_difficulty_is_of_one_level() -> None:
    for share in range(101):
        assert sum(level.holds(share / 100) for level in Level if level is not Level.MIXED) == 1


def test_a_hard_pair_is_never_far_apart() -> None:
    pairs = frozenset(["first_of_two"])
    made = generator(bundled_set())
    pool = made.supply().pool
    for seed in range(20):
        for question in made.quiz(Plan(3, seed, pairs, level=Level.HARD)):
            one, other = (first_day(pool.recorded[o.events[0]]) for o in question.options)
            assert abs(one - other) < 4 * typical_distance(pool)


def test_what_answers_showed_to_be_easy_is_no_longer_hard() -> None:
    set_ = bundled_set()
    hard = generator(set_).quiz(Plan(6, 1, level=Level.HARD))
    known = {fact: Measured(10**6, 1.0) for question in hard for fact in question.facts}
    measured = Measurements(known)
    again = Generator(set_, WORDING, measured=measured).quiz(Plan(6, 1, level=Level.HARD))
    assert again
    assert not any(set(q.facts) <= known.keys() for q in again)
