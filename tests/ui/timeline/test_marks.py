"""Events as marks: shapes, bounds, numbers, and which of them lie in a window."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.dataset.calendar import day_number
from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Alternative, Event
from quizapp.generation.question import Stretch
from quizapp.ui.timeline.marks import Shape, scene_of
from tests.ui.timeline.scenes import any_stretch, event, mark, stretch


@pytest.mark.parametrize(
    ("date", "shape"),
    [
        ("1992-01-14", Shape.POINT),
        ("1992-01-14~", Shape.CELL),
        ("1992-08", Shape.CELL),
        ("1917~", Shape.CELL),
        ("199X", Shape.CELL),
        ("1919-01-18/1920-01-21", Shape.PERIOD),
        ("1994/..", Shape.PERIOD),
        ("../1920", Shape.PERIOD),
    ],
)
def test_every_precision_has_its_shape(date: str, shape: Shape) -> None:
    scene = scene_of(stretch("x", events=(event("x", date),)))
    assert scene.marks[0].shape is shape


def test_a_date_that_is_about_right_is_one_unit_wider() -> None:
    scene = scene_of(stretch("x", events=(event("x", "1917~"),)))
    assert scene.marks[0].lo == day_number(1916, 1, 1)
    assert scene.marks[0].hi == day_number(1919, 1, 1)


def test_a_day_reaches_to_the_next_one_and_stands_at_noon() -> None:
    scene = scene_of(stretch("x", events=(event("x", "1992-01-14"),)))
    start = day_number(1992, 1, 14)
    assert (scene.marks[0].lo, scene.marks[0].middle, scene.marks[0].hi) == (
        start,
        start + 0.5,
        start + 1,
    )


def test_an_open_end_lies_where_the_known_end_does() -> None:
    events = (event("since", "1994/.."), event("until", "../1920-04"))
    scene = scene_of(stretch("since", events=events))
    since, until = mark(scene, "since"), mark(scene, "until")
    assert (since.lo, since.hi) == (day_number(1994, 1, 1), day_number(1995, 1, 1))
    assert (until.lo, until.hi) == (day_number(1920, 4, 1), day_number(1920, 5, 1))
    assert (since.opens, since.continues) == (False, True)
    assert (until.opens, until.continues) == (True, False)


def test_an_event_with_an_end_is_a_period() -> None:
    both = Event(id="x", title="X", date=parse_edtf("1919-01-18"), end=parse_edtf("1920-01-21"))
    scene = scene_of(stretch("x", events=(both,)))
    assert scene.marks[0].shape is Shape.PERIOD


def test_several_asked_events_are_numbered_as_the_question_has_them() -> None:
    scene = scene_of(stretch("embassy", "recognition", "force"))
    assert [(m.event, m.number) for m in scene.asked] == [
        ("embassy", 1),
        ("recognition", 2),
        ("force", 3),
    ]
    assert scene_of(stretch("embassy")).asked[0].number == 0


def test_only_wrong_answers_are_marked_as_chosen() -> None:
    scene = scene_of(stretch("embassy"), ("embassy", "trade"))
    assert [m.event for m in scene.marks if m.chosen] == ["trade"]


def test_every_date_that_a_source_gives_has_a_mark() -> None:
    other = Alternative("first", "date", "1918-06-04", parse_edtf("1918-06-04"))
    place = Alternative("first", "place", "Batum")
    scene = scene_of(stretch("first"), alternatives=(other, place))
    marks = [m for m in scene.marks if m.event == "first"]
    assert [m.claim for m in marks] == [True, False]
    assert all(m.contested for m in marks)
    assert [m.claim for m in scene.asked] == [False]


def test_a_disputed_event_is_contested() -> None:
    scene = scene_of(stretch("x", events=(event("x", "1918-08", disputed=True),)))
    assert scene.marks[0].contested


@settings(max_examples=30, deadline=None)
@given(any_stretch(), st.integers(-2_000_000, 2_000_000), st.integers(0, 400_000))
def test_a_window_holds_what_a_slow_search_finds(drawn: Stretch, start: int, length: int) -> None:
    scene, end = scene_of(drawn), start + length
    found = tuple(
        m
        for m in scene.marks
        if start <= m.middle <= end or (m.shape is Shape.PERIOD and m.lo < end and m.hi > start)
    )
    assert scene.within(start, end) == found
    before, after = scene.last_before(start), scene.first_after(end)
    left = [m for m in scene.marks if m.middle < start and m not in found]
    right = [m for m in scene.marks if m.middle > end and m not in found]
    assert before == (left[-1] if left else None)
    assert after == (right[0] if right else None)
