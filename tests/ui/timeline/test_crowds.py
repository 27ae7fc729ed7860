"""Many events: counted in columns, nothing lost, and the same order and places as everywhere."""

from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.dataset.dates import Grain, HistoricalDate, exact_day
from quizapp.dataset.model import Dataset, Era, Event, Relation, RelationKind, Status
from quizapp.ui.timeline.layout import arrange
from quizapp.ui.timeline.parts import Layout
from quizapp.ui.timeline.scale import Window
from quizapp.ui.timeline.whole import Whole, whole_of
from quizapp.ui.timeline.windows import automatic
from quizapp.ui.timeline.wording import Sheet
from tests.ui.timeline.scenes import any_date, sheet

DAY = 700_000


def tall(width: float = 960, lanes: int = 9) -> Sheet:
    """The sheet of a page, with room for eras at its foot."""
    return replace(sheet(width, lanes), foot=34, counts=True)


def days(*numbers: int) -> tuple[Event, ...]:
    return tuple(
        Event(id=f"e{place}", title=f"Event {place}", date=exact_day(day))
        for place, day in enumerate(numbers)
    )


def whole(*numbers: int) -> Whole:
    return whole_of(Dataset(id="set", title="Set", events=days(*numbers)))


def seen(made: Whole, window: Window) -> Layout:
    return arrange(made.scene, window, tall())


many = st.lists(st.integers(DAY, DAY + 40_000), min_size=200, max_size=400)


@settings(max_examples=20)
@given(many, st.floats(0, 1), st.floats(0.4, 1))
def test_every_event_in_sight_is_in_one_column_in_the_order_of_time(
    numbers: list[int], start: float, length: float
) -> None:
    made = whole(*numbers)
    window = Window(DAY + start * 5_000, DAY + 5_000 + length * 40_000)
    layout = seen(made, window)
    if not layout.columns:
        return
    left, right = layout.scale.day(0), layout.scale.day(960)
    inside = [mark for mark in made.scene.marks if left <= mark.middle < right]
    counted = [
        mark.event for column in layout.columns
        for mark in made.scene.marks[column.first : column.last]
    ]  # fmt: skip
    assert [mark.event for mark in inside] == [
        event for event in counted if event in {mark.event for mark in inside}
    ]
    for one, other in pairwise(layout.columns):
        assert one.last <= other.first
        assert one.area.right <= other.area.left


@settings(max_examples=20)
@given(many)
def test_the_height_of_a_column_is_in_proportion_to_its_events(numbers: list[int]) -> None:
    layout = seen(whole(*numbers), Window(DAY - 100, DAY + 40_100))
    most = max(layout.columns, key=lambda column: column.last - column.first)
    for column in layout.columns:
        share = (column.last - column.first) / (most.last - most.first)
        assert column.area.height == pytest.approx(max(2, share * most.area.height))


@settings(max_examples=25)
@given(st.lists(any_date(), min_size=1, max_size=60), st.sampled_from((380.0, 960.0, 1400.0)))
def test_no_two_texts_overlap_however_tall_the_sheet(
    dates: list[HistoricalDate], width: float
) -> None:
    events = tuple(
        Event(id=f"e{place}", title=("Title " * 9)[: 4 + 31 * place % 50], date=date)
        for place, date in enumerate(dates)
    )
    eras = (
        Era("one", "The long first era", HistoricalDate(-400_000, 690_000, Grain.DAY)),
        Era("two", "The second", HistoricalDate(690_001, 730_000, Grain.DAY)),
    )
    made = whole_of(Dataset(id="set", title="Set", events=events, eras=eras))
    layout = arrange(made.scene, automatic(made.scene), tall(width), "e0")
    for one, other in combinations(layout.text_boxes(), 2):
        assert one.clear_of(other)


@settings(max_examples=25)
@given(many, st.floats(0, 960))
def test_a_place_and_its_day_lead_to_each_other(numbers: list[int], x: float) -> None:
    scale = seen(whole(*numbers), Window(DAY, DAY + 40_000)).scale
    assert scale.x(scale.day(x)) == pytest.approx(x, abs=1e-3)


def test_few_events_are_told_apart_each_by_its_name() -> None:
    layout = seen(whole(*(DAY + 300 * place for place in range(8))), Window(DAY - 99, DAY + 2_500))
    assert layout.columns == ()
    assert {label.title for label in layout.labels} == {f"Event {place}" for place in range(8)}


def test_events_that_share_a_marker_are_named_below_each_other() -> None:
    layout = seen(whole(DAY, DAY + 1, DAY + 2, DAY + 9_000), Window(DAY - 500, DAY + 9_500))
    apart = next(label.x for label in layout.labels if label.title == "Event 3")
    names = [label for label in layout.labels if label.x != apart]
    assert {label.title for label in names} == {"Event 0", "Event 1", "Event 2"}
    assert len({label.box.top for label in names}) == 3


def test_the_chosen_event_stands_out_of_a_crowd() -> None:
    made = whole(*range(DAY, DAY + 4_000, 4))
    layout = arrange(made.scene, Window(DAY, DAY + 4_000), tall(), "e500")
    assert layout.pill is not None
    assert layout.pill.title == "Event 500"
    assert layout.selected is not None
    assert layout.selected.x == pytest.approx(layout.scale.x(DAY + 2_000.5), abs=1)


def test_links_are_those_of_the_chosen_event_alone() -> None:
    links = (Relation("e0", RelationKind.PRECEDES, "e1"), Relation("e2", RelationKind.ENDS, "e1"))
    events = days(DAY, DAY + 2_000, DAY + 5_000)
    made = whole_of(Dataset(id="set", title="Set", events=events, relations=links))
    window = Window(DAY - 500, DAY + 5_500)
    assert seen(made, window).links == ()
    assert [link.text for link in arrange(made.scene, window, tall(), "e0").links] == ["precedes"]
    assert len(arrange(made.scene, window, tall(), "e1").links) == 2


def test_eras_are_bands_from_their_first_to_their_last_day() -> None:
    era = Era("one", "An era", HistoricalDate(DAY + 1_000, DAY + 2_999, Grain.DAY))
    made = whole_of(Dataset(id="s", title="S", events=days(DAY, DAY + 4_000), eras=(era,)))
    layout = arrange(made.scene, Window(DAY - 200, DAY + 4_200), tall())
    (band,) = layout.bands
    assert band.area.left == pytest.approx(layout.scale.x(DAY + 1_000))
    assert band.area.right == pytest.approx(layout.scale.x(DAY + 3_000))
    assert band.text == "An era"


def test_events_are_chosen_by_what_they_have_and_found_by_words() -> None:
    events = (
        Event(id="a", title="Treaty of Kars", date=exact_day(DAY), topic="Law", parties=("A", "B")),
        Event(id="b", title="A war", date=exact_day(DAY + 9), topic="War", parties=("A",)),
        Event(id="c", title="Said", date=exact_day(DAY + 20), status=Status.ATTRIBUTED),
        Event(id="d", title="No date", topic="Law"),
    )
    made = whole_of(Dataset(id="set", title="Set", events=events))
    assert made.undated == 1
    assert made.choices["topic"] == ("Law", "War")
    assert [mark.event for mark in made.chosen({"topic": "Law"}).marks] == ["a"]
    assert [mark.event for mark in made.chosen({"party": "A"}).marks] == ["a", "b"]
    assert made.chosen({"party": "A", "topic": ""}).marks == made.scene.marks[:2]
    assert made.matches("kars TREATY", made.scene) == ("a",)
    assert made.matches("date", made.scene) == ()
    assert made.scene.marks[2].attributed
