"""Ticks: the steps for each zoom, and the numbers that people write."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.dataset.calendar import day_number
from quizapp.ui.timeline.layout import scale_for
from quizapp.ui.timeline.marks import Scene
from quizapp.ui.timeline.parts import Tick
from quizapp.ui.timeline.ticks import steps_for, ticks_of
from quizapp.ui.timeline.windows import around
from tests.ui.timeline.scenes import YEAR, sheet

JANUARY_1992 = day_number(1992, 1, 14) + 0.5


def ticks(day: float, half: float, leaders: tuple[float, ...] = ()) -> tuple[Tick, ...]:
    scale = scale_for(Scene(), around(day, half), sheet())
    return ticks_of(scale, sheet(), leaders)


def names(found: tuple[Tick, ...]) -> list[str]:
    return [tick.text for tick in found if tick.box is not None]


@pytest.mark.parametrize(
    ("half", "major", "minor"),
    [
        (91, 1, 0),
        (YEAR, 3, 1),
        (5 * YEAR, 12, 3),
        (20 * YEAR, 60, 12),
        (100 * YEAR, 240, 60),
        (1_000 * YEAR, 2_400, 600),
    ],
)
def test_the_steps_follow_the_zoom(half: float, major: int, minor: int) -> None:
    steps = steps_for(scale_for(Scene(), around(JANUARY_1992, half), sheet()), sheet())
    assert (steps.major, steps.minor) == (major, minor)


def test_months_are_named_and_the_first_says_its_year() -> None:
    found = ticks(JANUARY_1992, YEAR)
    assert names(found)[:4] == ["Apr 1991", "Jul", "Oct", "1992"]
    assert [tick.text for tick in found if tick.year] == ["1992", "1993"]


def test_years_are_named_at_round_numbers() -> None:
    assert names(ticks(JANUARY_1992, 20 * YEAR)) == [
        "1975", "1980", "1985", "1990", "1995", "2000", "2005", "2010",
    ]  # fmt: skip


def test_years_before_christ_have_round_numbers_too_and_there_is_no_year_zero() -> None:
    assert names(ticks(day_number(1, 1, 1), 50 * YEAR)) == [
        "40 BC", "30 BC", "20 BC", "10 BC",
        "AD 1", "AD 10", "AD 20", "AD 30", "AD 40", "AD 50",
    ]  # fmt: skip


def test_a_label_that_a_leader_passes_is_hidden() -> None:
    plain = ticks(JANUARY_1992, 20 * YEAR)
    box = next(tick.box for tick in plain if tick.text == "1990")
    assert box is not None
    hidden = ticks(JANUARY_1992, 20 * YEAR, (box.middle,))
    assert "1990" not in names(hidden)
    assert len(hidden) == len(plain)


def test_the_year_moves_to_the_next_month_if_the_first_is_hidden() -> None:
    box = next(tick.box for tick in ticks(JANUARY_1992, YEAR) if tick.text == "Apr 1991")
    assert box is not None
    assert names(ticks(JANUARY_1992, YEAR, (box.middle,)))[:2] == ["Jul 1991", "Oct"]


@settings(max_examples=30, deadline=None)
@given(st.integers(-300_000_000, 300_000_000), st.floats(30, 5_000 * YEAR))
def test_ticks_are_few_and_far_enough_apart(day: int, half: float) -> None:
    found = ticks(day, half)
    assert len(found) <= 760 / 6
    majors = [tick.x for tick in found if tick.major]
    assert all(other - one > 60 for one, other in pairwise(majors) if other < 744)
    assert all(0 <= tick.x <= 760 for tick in found)
