"""Days and pixels: one straight scale, broken only at long empty spans."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.dataset.model import Event
from quizapp.generation.question import Stretch
from quizapp.ui.timeline.layout import arrange, scale_for
from quizapp.ui.timeline.marks import Scene, scene_of
from quizapp.ui.timeline.scale import Scale, Window, long_empty_spans
from quizapp.ui.timeline.windows import around, automatic
from tests.ui.timeline.scenes import YEAR, any_stretch, event, mark, sheet, stretch


def scene(*dates: str) -> Scene:
    """Return a scene of some dates, the first one asked."""
    events = tuple(event(f"e{place}", date) for place, date in enumerate(dates))
    return scene_of(stretch("e0", events=events))


def fitted(given: Scene) -> Scale:
    start, end = given.marks[0].lo, max(mark.hi for mark in given.marks)
    return scale_for(given, Window(start, end, fitted=True), sheet())


def test_a_window_fills_the_strip_between_its_margins() -> None:
    scale = scale_for(Scene(), around(727_211.5, 365), sheet())
    assert scale.x(727_211.5) == 380
    assert scale.x(727_211.5 - 365) == 16
    assert scale.x(727_211.5 + 365) == 744
    assert scale.breaks == ()


@settings(max_examples=30, deadline=None)
@given(any_stretch(), st.integers(-100, 900))
def test_days_and_pixels_are_each_others_inverse(drawn: Stretch, x: int) -> None:
    given = scene_of(drawn)
    scale = scale_for(given, automatic(given), sheet())
    assert scale.x(scale.day(x)) == pytest.approx(x, abs=0.01)


@settings(max_examples=30, deadline=None)
@given(any_stretch(), st.lists(st.integers(-2_500_000, 2_500_000), min_size=2))
def test_later_days_stand_further_right(drawn: Stretch, days: list[int]) -> None:
    given = scene_of(drawn)
    scale = scale_for(given, automatic(given), sheet())
    places = [scale.x(day) for day in sorted(days)]
    assert places == sorted(places)


@settings(max_examples=30, deadline=None)
@given(any_stretch())
def test_a_break_hides_nothing_and_keeps_one_scale(drawn: Stretch) -> None:
    given = scene_of(drawn)
    window = automatic(given)
    scale = scale_for(given, window, sheet())
    hidden = [
        (one.end, other.start) for one, other in zip(scale.pieces, scale.pieces[1:], strict=False)
    ]
    for start, end in hidden:
        assert not given.within(max(start, window.start), min(end, window.end))
    assert sum(right - left for left, right in scale.gaps) <= 760 / 3
    for piece in scale.pieces:
        width = scale.right(piece) - piece.left
        assert width == pytest.approx((piece.end - piece.start) * scale.per_day)


def test_the_axis_is_broken_at_a_span_twice_as_long_as_all_else() -> None:
    given = scene("1918-08", "1920-04-28", "1991-11-09", "1992-01-14")
    scale = fitted(given)
    assert [(gap.before.event, gap.after.event) for gap in scale.breaks] == [("e1", "e2")]
    layout = arrange(given, Window(given.marks[0].lo, given.marks[-1].hi, fitted=True), sheet())
    assert [gap.text for gap in layout.breaks] == ["72 years"]


@pytest.mark.parametrize(
    "dates",
    [
        ("1918", "1930", "1940", "1950"),
        ("1990-01-01", "1990-01-02", "1994-06-01"),
        ("1918-08", "1992-01-14"),
        ("1918-08/1990", "1992-01-14", "1993"),
        ("1900~", "1900-06-01"),
    ],
)
def test_the_axis_stays_whole(dates: tuple[str, ...]) -> None:
    assert fitted(scene(*dates)).breaks == ()


def test_a_window_that_a_person_zoomed_to_is_never_broken() -> None:
    given = scene("1918-08", "1920-04-28", "1991-11-09", "1992-01-14")
    window = around(given.asked[0].middle, 100 * YEAR)
    assert long_empty_spans(given.marks, window) == []


def test_several_spans_are_broken_as_long_as_the_rule_holds() -> None:
    given = scene("1000-01-01", "1000-02-01", "1700", "1701", "1990-01-01", "1990-03-01")
    assert len(fitted(given).breaks) == 2


def test_breaks_that_have_no_room_are_left_out_the_shortest_first() -> None:
    given = scene("1000-01-01", "1000-02-01", "1700", "1701", "1990-01-01", "1990-03-01")
    window = Window(given.marks[0].lo, given.marks[-1].hi, fitted=True)
    spans = scale_for(given, window, sheet(400)).breaks
    assert [(span.before.event, span.after.event) for span in spans] == [("e1", "e2")]


def test_the_marks_beside_a_break_stand_beside_it() -> None:
    given = scene("1918-08", "1920-04-28", "1991-11-09", "1992-01-14")
    scale = fitted(given)
    left, right = scale.gaps[0]
    assert scale.x(mark(given, "e1").middle) < left
    assert right < scale.x(mark(given, "e2").middle)


def test_an_event_without_a_date_has_no_mark() -> None:
    given = scene_of(Stretch(("a",), events=(Event(id="a", title="A"),)))
    assert given.marks == ()
    assert [event.id for event in given.undated] == ["a"]
