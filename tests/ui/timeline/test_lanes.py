"""Events in lanes of their own: none lost, none in the way of another, each as long as it was."""

from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.dataset.dates import Grain, HistoricalDate, exact_day, parse_edtf
from quizapp.dataset.model import Dataset, Era, Event, Relation, RelationKind
from quizapp.ui.timeline.hits import marks_at
from quizapp.ui.timeline.layout import arrange
from quizapp.ui.timeline.parts import Item, Layout
from quizapp.ui.timeline.scale import Window
from quizapp.ui.timeline.search import search_of
from quizapp.ui.timeline.whole import Whole, whole_of
from quizapp.ui.timeline.windows import automatic
from quizapp.ui.timeline.wording import Sheet
from tests.ui.timeline.scenes import any_date, sheet

DAY = 700_000

ERAS = (
    Era("one", "The long first era", HistoricalDate(-400_000, 690_000, Grain.DAY)),
    Era("two", "The second", HistoricalDate(690_001, 730_000, Grain.DAY)),
)


def tall(width: float = 960, lanes: int = 9) -> Sheet:
    """The sheet of a page, with room for eras at its foot."""
    return replace(sheet(width, lanes), head=44, pitch=26, foot=34, tall=True)


def whole(*dates: HistoricalDate, links: tuple[Relation, ...] = ()) -> Whole:
    events = tuple(
        Event(id=f"e{place}", title=("Title " * 9)[: 4 + 31 * place % 50], date=date)
        for place, date in enumerate(dates)
    )
    return whole_of(Dataset(id="set", title="Set", events=events, eras=ERAS, relations=links))


def whole_in_edtf(*dates: str, links: tuple[Relation, ...] = ()) -> Whole:
    return whole(*map(parse_edtf, dates), links=links)


def item(layout: Layout, event: str) -> Item:
    return next(item for item in layout.items if item.mark.event == event)


drawn = st.lists(any_date(), min_size=1, max_size=60)
widths = st.sampled_from((380.0, 960.0, 1400.0))


@settings(max_examples=40)
@given(drawn, widths, st.booleans())
def test_nothing_in_sight_is_in_the_way_of_anything_else(
    dates: list[HistoricalDate], width: float, searches: bool
) -> None:
    made = whole(*dates)
    search = search_of(made.scene, ("e0", "e2")) if searches else None
    layout = arrange(made.scene, automatic(made.scene), tall(width), "e0", search)
    for one, other in combinations(layout.text_boxes(), 2):
        assert one.clear_of(other)
    for one, other in combinations((item.area for item in layout.items), 2):
        assert one.clear_of(other)


@settings(max_examples=40)
@given(drawn, widths)
def test_every_event_in_sight_has_a_lane_or_is_counted_on_the_axis(
    dates: list[HistoricalDate], width: float
) -> None:
    made = whole(*dates)
    layout = arrange(made.scene, automatic(made.scene), tall(width))
    shown = [item.mark.event for item in layout.items]
    counted = [mark.event for group in layout.groups for mark in group.marks]
    assert sorted(shown + counted) == sorted(mark.event for mark in layout.marks)
    assert layout.hidden == len(counted)


@settings(max_examples=40)
@given(drawn)
def test_what_is_looked_at_always_has_a_lane(dates: list[HistoricalDate]) -> None:
    made = whole(*dates)
    layout = arrange(made.scene, automatic(made.scene), tall(380, 3), f"e{len(dates) - 1}")
    chosen = item(layout, f"e{len(dates) - 1}")
    assert chosen.selected
    assert 0 <= chosen.text.left <= 380


def test_many_events_of_one_day_stand_below_each_other_and_the_rest_is_counted() -> None:
    layout = arrange(
        whole(*[exact_day(DAY)] * 40).scene, Window(DAY - 500, DAY + 500), tall(lanes=9)
    )
    rows = [item.y for item in layout.items]
    assert len(rows) == 9
    assert all(later - row == 26 for row, later in pairwise(sorted(rows)))
    assert [group.text for group in layout.groups] == ["31"]


def test_what_lasted_is_as_long_as_its_dates_and_open_ends_fade() -> None:
    made = whole_in_edtf("1900/1950", "1930/..", "../1910", "1920~")
    layout = arrange(made.scene, Window(693_000, 715_000), tall())
    scale = layout.scale
    closed, since, until, about = (item(layout, f"e{place}").bar for place in range(4))
    assert closed is not None
    assert since is not None
    assert until is not None
    assert about is not None
    assert closed.left == pytest.approx(scale.x(closed.mark.lo))
    assert closed.right == pytest.approx(scale.x(closed.mark.hi))
    assert since.continues
    assert not since.opens
    assert until.opens
    assert not until.continues
    year = scale.per_day * 365
    assert about.right - about.left == pytest.approx(3 * year, rel=0.01)


def test_the_words_of_something_long_stay_in_sight() -> None:
    made = whole_in_edtf("1000/1990")
    layout = arrange(made.scene, Window(600_000, 610_000), tall())
    text = item(layout, "e0").text
    assert text.left >= 0
    assert text.right <= 960


def test_what_is_looked_for_comes_first_and_all_else_is_dimmed() -> None:
    made = whole(*[exact_day(DAY)] * 30)
    found = search_of(made.scene, ("e29",))
    layout = arrange(made.scene, Window(DAY - 500, DAY + 500), tall(lanes=4), search=found)
    first = min(layout.items, key=lambda one: one.y)
    assert first.mark.event == "e29"
    assert not first.dimmed
    assert all(one.dimmed for one in layout.items if one is not first)


def test_links_of_the_chosen_event_are_arcs_to_their_targets() -> None:
    links = (Relation("e0", RelationKind.PRECEDES, "e1"), Relation("e2", RelationKind.ENDS, "e1"))
    made = whole_in_edtf("1900-01-01", "1905-01-01", "1910-01-01", links=links)
    window = automatic(made.scene)
    assert arrange(made.scene, window, tall()).arcs == ()
    (arc,) = arrange(made.scene, window, tall(), "e0").arcs
    layout = arrange(made.scene, window, tall(), "e1")
    assert arc.points[-1] == (item(layout, "e1").x, item(layout, "e1").y)
    assert len(layout.arcs) == 2


@settings(max_examples=40)
@given(drawn, widths)
def test_an_arc_runs_along_no_text(dates: list[HistoricalDate], width: float) -> None:
    names = [f"e{place}" for place in range(1, len(dates))]
    links = tuple(Relation("e0", RelationKind.PRECEDES, name) for name in names)
    made = whole(*dates, links=links)
    layout = arrange(made.scene, automatic(made.scene), tall(width), "e0")
    for arc in layout.arcs:
        level = arc.points[1][1]
        is_level = level == arc.points[2][1] != arc.points[0][1]
        assert not is_level or not any(
            one.text.top < level < one.text.bottom for one in layout.items
        )


def test_a_long_empty_span_is_openly_broken_in_lanes_too() -> None:
    days = [f"1917-{month:02}" for month in range(1, 13)]
    made = whole_in_edtf("-0999", *days, "2001-01-01")
    layout = arrange(made.scene, automatic(made.scene), tall())
    assert layout.breaks[0].text == "2916 years"


def test_a_click_on_a_text_or_its_marker_finds_the_event() -> None:
    made = whole_in_edtf("1900-01-01", "1905-01-01", "1910-01-01")
    layout = arrange(made.scene, automatic(made.scene), tall())
    for one in layout.items:
        for x in (one.x, one.text.middle):
            assert marks_at(layout, x, one.y, 16) == (one.mark,)
