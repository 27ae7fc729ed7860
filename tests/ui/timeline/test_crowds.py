"""Many events: counted in columns, nothing lost, and the same order and places as everywhere."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.dataset.dates import Grain, HistoricalDate, exact_day
from quizapp.dataset.model import Dataset, Era, Event, Status
from quizapp.generation.question import Stretch
from quizapp.ui.timeline.layout import arrange
from quizapp.ui.timeline.marks import scene_of
from quizapp.ui.timeline.parts import Layout
from quizapp.ui.timeline.scale import Window
from quizapp.ui.timeline.search import search_of
from quizapp.ui.timeline.whole import Whole, whole_of
from quizapp.ui.timeline.wording import Sheet
from scripts.synthetic import plain_set
from tests.ui.timeline.scenes import sheet

DAY = 700_000


def tall(width: float = 960, lanes: int = 9) -> Sheet:
    """The sheet of a page, with room for eras at its foot."""
    return replace(sheet(width, lanes), foot=34, tall=True)


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
@given(many, st.floats(0, 960))
def test_a_place_and_its_day_lead_to_each_other(numbers: list[int], x: float) -> None:
    scale = seen(whole(*numbers), Window(DAY, DAY + 40_000)).scale
    assert scale.x(scale.day(x)) == pytest.approx(x, abs=1e-3)


def test_the_chosen_event_stands_out_of_a_crowd() -> None:
    made = whole(*range(DAY, DAY + 4_000, 4))
    layout = arrange(made.scene, Window(DAY, DAY + 4_000), tall(), "e500")
    (item,) = layout.items
    assert item.selected
    assert item.title == "Event 500"
    assert item.x == pytest.approx(layout.scale.x(DAY + 2_000.5), abs=1)


def test_columns_show_how_many_of_their_events_were_found() -> None:
    made = whole(*range(DAY, DAY + 4_000, 4))
    found = search_of(made.scene, [f"e{place}" for place in range(500)])
    layout = arrange(made.scene, Window(DAY, DAY + 4_000), tall(), search=found)
    for column in layout.columns:
        hits = max(0, min(column.last, 500) - column.first)
        share = hits / (column.last - column.first)
        assert column.found == pytest.approx(share * column.area.height, abs=2)


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


def test_what_is_chosen_of_a_large_set_is_as_if_it_were_gathered_anew() -> None:
    dataset = plain_set(2_500)
    made = whole_of(dataset)
    for wanted in ({"topic": "Topic 3"}, {"topic": "Topic 3", "kind": "event"}, {"kind": "none"}):
        events = [e for e in dataset.events if all(getattr(e, n) == v for n, v in wanted.items())]
        anew = scene_of(Stretch(focus=(), events=tuple(events)))
        found = made.chosen(wanted)
        assert found.marks == anew.marks
        assert (found.asked, found.chosen, found.extent) == (anew.asked, anew.chosen, anew.extent)
        start, end = anew.extent or (0, 0)
        middle = (start + end) / 2
        assert found.within(start, middle) == anew.within(start, middle)
        assert set(made.matches("number", found)) == {event.id for event in events}
    in_order = tuple(mark.event for mark in made.scene.marks)
    assert made.matches("number event", made.scene) == in_order
