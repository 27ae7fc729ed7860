"""Tests of the parts that the events of a set fall into."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.dates import exact_day, parse_edtf
from quizapp.dataset.model import Dataset, Era, Event
from quizapp.services.set_parts import periods_of, topics_of


def of_years(*years: int) -> Dataset:
    """Return a set with an event in each year."""
    events = tuple(
        Event(id=f"e{number}", title=str(year), date=parse_edtf(f"{year:04d}"))
        for number, year in enumerate(years)
    )
    return Dataset(id="set", title="Set", events=events)


def test_events_fall_into_decades() -> None:
    periods = periods_of([of_years(1911, 1919, 1920, 1992)])
    assert [len(period.events) for period in periods] == [2, 1, 1]
    assert {period.name for period in periods} == {""}
    assert periods[0].date.lo == parse_edtf("1910").lo
    assert periods[0].date.hi == parse_edtf("1919").hi


def test_a_set_with_eras_has_its_own_names() -> None:
    dataset = Dataset(
        id="set",
        title="Set",
        events=of_years(1911, 1992).events,
        eras=(
            Era("old", "Empire", parse_edtf("../1918")),
            Era("new", "Republic", parse_edtf("1919/..")),
            Era("none", "Future", parse_edtf("3000/..")),
        ),
    )
    assert [period.name for period in periods_of([dataset])] == ["Empire", "Republic"]


@given(st.lists(st.integers(1, 3000), min_size=1, max_size=60))
def test_round_years_hold_every_event_once_and_are_few(years: list[int]) -> None:
    dataset = of_years(*years)
    periods = periods_of([dataset])
    assert sorted(name for period in periods for name in period.events) == sorted(dataset.by_id)
    assert len(periods) <= 13
    for one, other in pairwise(periods):
        assert one.date.hi is not None
        assert other.date.lo is not None
        assert one.date.hi < other.date.lo


def test_what_has_no_topic_is_a_topic_of_its_own() -> None:
    events = (
        Event(id="a", title="A", topic="Treaties", date=exact_day(1)),
        Event(id="b", title="B"),
        Event(id="c", title="C", topic="Treaties"),
    )
    topics = topics_of(Dataset(id="set", title="Set", events=events))
    assert topics == {"Treaties": frozenset({"a", "c"}), "": frozenset({"b"})}
