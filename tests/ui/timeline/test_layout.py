"""The layout of a strip: nothing overlaps, nothing is lost, the asked event is in the middle."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.dataset.dates import exact_day
from quizapp.dataset.model import Event
from quizapp.generation.question import Stretch
from quizapp.ui.timeline.layout import arrange
from quizapp.ui.timeline.marks import Scene, scene_of
from quizapp.ui.timeline.parts import Group, Layout
from quizapp.ui.timeline.scale import Window
from quizapp.ui.timeline.windows import around, automatic
from tests.ui.timeline.scenes import YEAR, any_stretch, around_asked, event, mark, sheet, stretch

widths = st.sampled_from((380.0, 560.0, 760.0, 1040.0))
halves = st.none() | st.sampled_from((30.0, 182.0, YEAR, 20 * YEAR, 500 * YEAR, 20_000 * YEAR))


def window_of(scene: Scene, half: float | None) -> Window:
    return automatic(scene) if half is None else around_asked(scene, half)


def overlapping(layout: Layout) -> list[object]:
    boxes = list(layout.text_boxes())
    return [pair for pair in combinations(boxes, 2) if not pair[0].clear_of(pair[1])]


def labelled(layout: Layout) -> int:
    return sum(len(label.marks) for label in layout.labels)


@settings(max_examples=30, deadline=None)
@given(any_stretch(), halves, widths, st.sampled_from((1, 2)), st.sampled_from((1.0, 1.5)))
def test_no_two_texts_overlap(
    drawn: Stretch, half: float | None, width: float, lanes: int, scale: float
) -> None:
    scene = scene_of(drawn, ("e0", "e1"))
    layout = arrange(scene, window_of(scene, half), sheet(width * scale, lanes, scale), "e2")
    assert overlapping(layout) == []


@settings(max_examples=20, deadline=None)
@given(any_stretch(), halves, widths)
def test_all_texts_stay_on_the_strip(drawn: Stretch, half: float | None, width: float) -> None:
    scene = scene_of(drawn)
    layout = arrange(scene, window_of(scene, half), sheet(width))
    for box in layout.text_boxes():
        assert box.left >= 0
        assert box.right <= width
        assert box.top >= 0
        assert box.bottom <= layout.height


@settings(max_examples=30, deadline=None)
@given(any_stretch(), halves, widths, st.sampled_from((1, 2)))
def test_what_has_no_label_is_counted(
    drawn: Stretch, half: float | None, width: float, lanes: int
) -> None:
    scene = scene_of(drawn)
    layout = arrange(scene, window_of(scene, half), sheet(width, lanes))
    in_pill = 1 if layout.pill and layout.pill.stem else 0
    assert layout.hidden == len(layout.marks) - labelled(layout) - in_pill
    assert (layout.more is None) == (layout.hidden == 0)
    if layout.more is not None:
        assert layout.more.text == f"+{layout.hidden} more"


@settings(max_examples=20, deadline=None)
@given(any_stretch(), halves, widths)
def test_markers_do_not_overlap(drawn: Stretch, half: float | None, width: float) -> None:
    scene = scene_of(drawn)
    layout = arrange(scene, window_of(scene, half), sheet(width))
    groups = sorted(layout.groups, key=lambda group: group.x)
    for one, other in pairwise(groups):
        assert one.right <= other.left
    asked = sorted(layout.asked, key=lambda group: group.x)
    for one, other in pairwise(asked):
        assert one.right < other.left


@settings(max_examples=20, deadline=None)
@given(any_stretch(), widths)
def test_the_asked_event_stands_in_the_middle_or_the_axis_is_broken(
    drawn: Stretch, width: float
) -> None:
    scene = scene_of(drawn)
    layout = arrange(scene, automatic(scene), sheet(width))
    assert {m.event for m in scene.asked} <= {m.event for m in layout.marks}
    if len(scene.asked) == 1 and not layout.scale.breaks:
        assert layout.scale.x(scene.asked[0].middle) == pytest.approx(width / 2, abs=0.5)


@settings(max_examples=20, deadline=None)
@given(any_stretch(), halves, widths)
def test_the_other_events_are_told_by_the_chips(
    drawn: Stretch, half: float | None, width: float
) -> None:
    scene = scene_of(drawn)
    layout = arrange(scene, window_of(scene, half), sheet(width))
    seen = {m.event for m in layout.marks}
    outside = [m for m in scene.marks if m.event not in seen]
    first, last = (layout.scale.day(x) for x in (16, width - 16))
    for earlier in (True, False):
        side = [m for m in outside if (m.middle < first if earlier else m.middle > last)]
        chips = [chip for chip in layout.chips if chip.earlier is earlier]
        assert bool(chips) == bool(side)
        assert all(chip.mark in side for chip in chips)


def test_the_nearest_events_are_labelled_first() -> None:
    scene = scene_of(stretch("restored"))
    layout = arrange(scene, automatic(scene), sheet())
    assert [label.marks[0].event for label in layout.labels] == ["recognition", "embassy", "trade"]
    assert [label.date for label in layout.labels] == ["9 Nov 1991", "Aug 1992", "1 Nov 1992"]
    assert layout.pill is not None
    assert (layout.pill.date, layout.pill.title) == (
        "14 January 1992",
        "Diplomatic relations restored",
    )
    assert layout.hidden == 0


def test_markers_closer_than_twelve_pixels_become_a_count() -> None:
    scene = scene_of(stretch("restored"))
    layout = arrange(scene, around_asked(scene, 20 * YEAR), sheet())
    counts = [group for group in layout.groups if len(group.marks) > 1]
    assert [group.text for group in counts] == ["3"]
    label = next(label for label in layout.labels if len(label.marks) == 3)
    assert (label.date, label.title) == ("1992 – 1993", "3 events")
    assert layout.hidden == 2


def test_a_count_says_no_more_than_its_least_exact_date() -> None:
    events = (event("a", "1918-09"), event("b", "1918-09-15"), event("x", "1930"))
    scene = scene_of(stretch("x", events=events))
    layout = arrange(scene, around_asked(scene, 20 * YEAR), sheet())
    assert [(label.date, label.title) for label in layout.labels] == [("Sep 1918", "2 events")]


def test_markers_are_never_counted_across_the_asked_event() -> None:
    events = tuple(event(name, date) for name, date in (
        ("a", "1991-12-01"), ("x", "1992-01-14"), ("b", "1992-02-20"),
    ))  # fmt: skip
    scene = scene_of(stretch("x", events=events))
    for half in (YEAR, 2 * YEAR, 5 * YEAR, 10 * YEAR):
        layout = arrange(scene, around_asked(scene, half), sheet())
        assert all(len(group.marks) == 1 for group in layout.groups)


def test_a_leader_that_would_cross_a_text_is_left_out() -> None:
    events = (
        event("x", "1992-01-14"),
        event("a", "1992-03-01", "A" * 28),
        event("b", "1992-04-10"),
    )
    scene = scene_of(stretch("x", events=events))
    layout = arrange(scene, around_asked(scene, YEAR), sheet())
    first, second = layout.labels
    assert second.box.top > first.box.top
    assert first.box.spans(second.x)
    assert first.leader is not None
    assert second.leader is None


@settings(max_examples=30, deadline=None)
@given(any_stretch(), halves)
def test_no_leader_passes_through_a_tick_label(drawn: Stretch, half: float | None) -> None:
    scene = scene_of(drawn)
    layout = arrange(scene, window_of(scene, half), sheet())
    leaders = [label.x for label in layout.labels if label.leader is not None]
    boxes = [tick.box for tick in layout.ticks if tick.box is not None]
    assert not any(box.spans(x) for box in boxes for x in leaders)


def test_the_selected_event_is_always_labelled_in_full() -> None:
    scene = scene_of(stretch("restored"))
    layout = arrange(scene, around_asked(scene, 5 * YEAR), sheet(), "istanbul")
    label = layout.labels[0]
    assert label.selected
    assert (label.date, label.title) == ("January 1993", "Consulate in Istanbul")
    assert layout.selected is not None
    assert layout.selected.marks == (mark(scene, "istanbul"),)


def test_an_event_behind_the_asked_one_shows_its_marker_when_it_is_selected() -> None:
    scene = scene_of(stretch("restored"))
    window = around_asked(scene, 20 * YEAR)

    def marked(groups: tuple[Group, ...]) -> set[str]:
        return {m.event for group in groups for m in group.marks}

    assert "recognition" not in marked(arrange(scene, window, sheet()).groups)
    assert "recognition" in marked(arrange(scene, window, sheet(), "recognition").groups)


def test_a_wrong_answer_is_labelled_as_such_even_in_a_count() -> None:
    scene = scene_of(stretch("restored"), ("force",))
    layout = arrange(scene, around_asked(scene, 10 * YEAR), sheet())
    label = next(label for label in layout.labels if label.marks[0].event == "force")
    assert label.date == "23 Jan 1993 · your answer"


def test_an_asked_event_without_a_date_is_named_all_the_same() -> None:
    events = (event("x", title="Embassy in Baku"), event("a", "1991"), event("b", "1995"))
    scene = scene_of(stretch("x", events=events))
    layout = arrange(scene, automatic(scene), sheet())
    assert layout.pill is not None
    assert (layout.pill.date, layout.pill.title) == ("No date is known", "Embassy in Baku")
    assert layout.pill.stem == ()
    assert {m.event for m in layout.marks} == {"a", "b"}


def test_a_strip_without_events_is_an_axis() -> None:
    layout = arrange(Scene(), automatic(Scene()), sheet())
    assert list(layout.labels) == []
    assert layout.pill is None
    assert layout.ticks


def test_many_events_on_one_day_are_one_count() -> None:
    events = (event("x", "1992-01-14"), *(event(f"s{n}", "1992-06-01") for n in range(9)))
    scene = scene_of(stretch("x", events=events))
    layout = arrange(scene, automatic(scene), sheet())
    assert [group.text for group in layout.groups] == ["9"]
    assert [(label.date, label.title) for label in layout.labels] == [("1 Jun 1992", "9 events")]


@pytest.mark.parametrize("half", [30.0, YEAR, 20 * YEAR, 100 * YEAR])
def test_the_work_depends_on_the_width_and_not_on_the_number_of_events(half: float) -> None:
    counted = {100: 0, 10_000: 0}
    for count in counted:
        events = tuple(
            Event(id=f"e{n}", title=f"Event {n}", date=exact_day(693_000 + n * (73_000 // count)))
            for n in range(count)
        )
        scene = scene_of(Stretch((f"e{count // 2}",), events=events))
        plain = sheet()

        def measure(text: str, role: str, count: int = count) -> float:
            counted[count] += 1
            return len(text) * 6

        layout = arrange(
            scene,
            around(scene.asked[0].middle, half),
            type(plain)(760, 2, plain.px, measure, plain.words),
        )
        assert len(layout.groups) + len(layout.asked) <= 760 / 12 + 2
        assert len(layout.bars) + len(layout.ticks) + len(layout.labels) < 200
    assert max(counted.values()) < 1_000


def test_on_a_narrow_strip_both_chips_are_shortened_before_one_is_lost() -> None:
    scene = scene_of(stretch("recognition", "restored", "embassy"))
    narrow = arrange(scene, automatic(scene), sheet(380)).chips
    assert [chip.text for chip in narrow] == ["28 Apr 1920 · 72 years earlier", "1992"]
    narrower = arrange(scene, automatic(scene), sheet(240)).chips
    assert [chip.text for chip in narrower] == ["1920", "1992"]


def test_a_long_title_is_cut_only_where_there_is_no_room_for_it() -> None:
    long = "The agreement on partnership and mutual support"
    asked, near = event("asked", "1991-01-10"), event("near", "1992-01-10", long)
    rows = (event("other", "1990-02-10", long), near)
    alone = scene_of(stretch("asked", events=(asked, near)))
    (label,) = arrange(alone, around_asked(alone, 3 * YEAR), sheet()).labels
    assert label.title == long
    crowded = scene_of(stretch("asked", events=(asked, *rows)))
    labels = arrange(crowded, around_asked(crowded, 3 * YEAR), sheet(lanes=1)).labels
    assert [label.title[-1] for label in labels] == ["…", "…"]
