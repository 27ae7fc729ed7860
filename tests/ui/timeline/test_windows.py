"""Which days are seen: the automatic window, zoom, jumps, pushes and the way between."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.generation.question import Stretch
from quizapp.ui.timeline.layout import scale_for
from quizapp.ui.timeline.marks import scene_of
from quizapp.ui.timeline.scale import Window
from quizapp.ui.timeline.windows import (
    around,
    automatic,
    between,
    jumped,
    pushed,
    rung,
    rung_from,
    stretched,
    zoomed_in,
    zoomed_out,
)
from tests.ui.timeline.scenes import YEAR, any_stretch, event, mark, sheet, stretch

SCENE = scene_of(stretch("restored"))
ASKED = SCENE.asked[0].middle


def test_the_steps_of_the_zoom() -> None:
    years = [rung(index) / YEAR for index in range(3, 12)]
    assert [rung(index) for index in range(3)] == [30, 91, 182]
    assert years == [1, 2, 5, 10, 20, 50, 100, 200, 500]
    assert rung_from(31) == 91
    assert rung_from(182) == 182


def test_the_third_nearest_event_decides_the_automatic_zoom() -> None:
    window = automatic(SCENE)
    assert (window.middle, window.half) == (ASKED, YEAR)


def test_a_crowd_is_shown_in_thirty_days() -> None:
    events = tuple(event(f"e{day}", f"1992-01-{day:02}") for day in range(1, 32))
    scene = scene_of(stretch("e14", events=events))
    assert automatic(scene).half == 30


def test_a_wrong_answer_is_always_in_sight() -> None:
    for name in ("first", "kars", "letter"):
        scene = scene_of(stretch("restored"), (name,))
        window = automatic(scene)
        assert mark(scene, name) in scene.within(window.start, window.end)


def test_a_far_neighbour_is_shown_across_a_break() -> None:
    scene = scene_of(stretch("end"))
    window = automatic(scene)
    assert window.fitted
    assert {m.event for m in scene.within(window.start, window.end)} == {
        "first", "end", "recognition", "restored",
    }  # fmt: skip


def test_several_asked_events_share_the_width() -> None:
    scene = scene_of(stretch("recognition", "embassy", "force"))
    window = automatic(scene)
    assert all(window.start < m.middle < window.end for m in scene.asked)
    assert window.half < 1.2 * (scene.asked[-1].hi - scene.asked[0].lo) / 2


def test_zooming_goes_through_the_steps_around_the_asked_event() -> None:
    window, scale = automatic(SCENE), scale_for(SCENE, automatic(SCENE), sheet())
    assert zoomed_in(window, scale, ASKED) == around(ASKED, 182)
    assert zoomed_out(window, SCENE, ASKED) == around(ASKED, 2 * YEAR)
    closest = around(ASKED, 30)
    assert zoomed_in(closest, scale_for(SCENE, closest, sheet()), ASKED) == closest


def test_zooming_out_ends_when_everything_is_in_sight() -> None:
    window = automatic(SCENE)
    for _ in range(20):
        window = zoomed_out(window, SCENE, ASKED)
    assert window.half == 100 * YEAR
    assert len(SCENE.within(window.start, window.end)) == len(SCENE.marks)


def test_zooming_in_on_a_broken_window_goes_closer_than_what_it_shows() -> None:
    scene = scene_of(stretch("end"))
    window = automatic(scene)
    scale = scale_for(scene, window, sheet())
    closer = zoomed_in(window, scale, scene.asked[0].middle)
    assert not closer.fitted
    assert closer.half < scale.shown / 2


def test_a_jump_keeps_the_zoom() -> None:
    window = automatic(SCENE)
    first = mark(SCENE, "first")
    there = jumped(window, scale_for(SCENE, window, sheet()), first)
    assert (there.middle, there.half) == (first.middle, window.half)


def test_pushing_moves_the_days_by_the_pixels() -> None:
    window = automatic(SCENE)
    scale = scale_for(SCENE, window, sheet())
    moved = scale_for(SCENE, pushed(window, scale, 50), sheet())
    assert moved.x(ASKED) == pytest.approx(scale.x(ASKED) + 50)


def test_pushing_a_broken_axis_moves_all_of_it() -> None:
    scene = scene_of(stretch("end"))
    window = automatic(scene)
    scale = scale_for(scene, window, sheet())
    moved = scale_for(scene, pushed(window, scale, -50), sheet())
    for day in (m.middle for m in scene.marks):
        assert moved.x(day) == pytest.approx(scale.x(day) - 50)


@settings(max_examples=20, deadline=None)
@given(any_stretch(), st.floats(0.2, 5), st.integers(16, 744))
def test_stretching_keeps_the_day_under_the_pointer(drawn: Stretch, factor: float, x: int) -> None:
    scene = scene_of(drawn)
    scale = scale_for(scene, automatic(scene), sheet())
    window = stretched(scene, scale, factor, x, (16, 744))
    after = scale_for(scene, window, sheet())
    assert after.day(x) == pytest.approx(scale.day(x), abs=1)
    assert window.half >= 29.9


def test_the_way_between_two_windows_begins_and_ends_with_them() -> None:
    one, other = Window(0, 100), Window(400, 1_400)
    assert between(one, other, 0) == one
    assert between(one, other, 1).start == pytest.approx(other.start)
    halves = [between(one, other, share / 4).half for share in range(5)]
    ratios = {round(b / a, 6) for a, b in pairwise(halves)}
    assert len(ratios) == 1
    assert between(Window(0, 10), Window(20, 30), 0.5) == Window(10, 20)
