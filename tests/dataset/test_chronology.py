"""The order of events is proved by dates, by relations, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.chronology import (
    EVENT_FIRST,
    TARGET_FIRST,
    Chronology,
    Contradiction,
    Fault,
    stated_order,
)
from quizapp.dataset.dates import Grain, HistoricalDate, cell_at, parse_edtf
from quizapp.dataset.model import Event, Relation, RelationKind

PRECEDES, FOLLOWS = RelationKind.PRECEDES, RelationKind.FOLLOWS_FROM


def event(id_: str, date: str = "", end: str = "") -> Event:
    return Event(
        id=id_,
        title=id_,
        date=parse_edtf(date) if date else None,
        end=parse_edtf(end) if end else None,
    )


def link(text: str) -> Relation:
    first, kind, second = text.split()
    return Relation(first, RelationKind(kind), second)


def chronology(dates: dict[str, str], *links: str) -> Chronology:
    events = [event(id_, *date.split(" to ")) for id_, date in dates.items()]
    return Chronology(events, [link(text) for text in links])


def test_a_date_that_ends_before_another_begins_comes_first() -> None:
    order = chronology({"recognition": "1991-11-09", "relations": "1992-01-14"})
    assert order.before("recognition", "relations") == "1991-11-09 ends before 1992-01-14 begins"
    assert order.before("relations", "recognition") is None
    assert order.comparable("relations", "recognition")


def test_a_whole_period_must_end_before() -> None:
    order = chronology({"war": "2020-09-27 to 2020-11-10", "city": "2020-11-08", "talks": "2021"})
    assert not order.comparable("war", "city")
    assert order.before("war", "talks") == "2020-09-27/2020-11-10 ends before 2021 begins"


def test_a_relation_orders_what_dates_do_not() -> None:
    order = chronology(
        {"kalbajar": "1993-03-27 to 1993-04-03", "closure": "1993-04"},
        "kalbajar precedes closure",
    )
    assert order.before("kalbajar", "closure") == "kalbajar precedes closure"
    assert order.before("closure", "kalbajar") is None


def test_relations_form_chains() -> None:
    order = chronology({"a": "1918", "b": "", "c": "1918"}, "a precedes b", "c follows-from b")
    assert order.before("a", "c") == "a precedes b, c follows-from b"


def test_relations_lead_to_dates_and_on_from_them() -> None:
    order = chronology(
        {"a": "", "b": "1918", "c": "1920", "d": ""}, "a precedes b", "d follows-from c"
    )
    assert order.before("a", "d") == (
        "a precedes b, 1918 ends before 1920 begins, d follows-from c"
    )
    assert order.before("a", "c") == "a precedes b, 1918 ends before 1920 begins"
    assert order.before("b", "d") == "1918 ends before 1920 begins, d follows-from c"


def test_a_date_is_preferred_to_a_relation_as_a_reason() -> None:
    order = chronology({"a": "1918", "b": "1920"}, "a precedes b")
    assert order.before("a", "b") == "1918 ends before 1920 begins"


def test_an_event_is_not_before_itself() -> None:
    assert chronology({"a": "1918"}).before("a", "a") is None


def test_an_open_end_is_before_nothing_but_after_what_ended() -> None:
    order = chronology({"closed": "1993-04/..", "later": "2020", "earlier": "1991"})
    assert not order.comparable("closed", "later")
    assert order.before("earlier", "closed") == "1991 ends before 1993-04/.. begins"


def test_an_unknown_event_is_an_error() -> None:
    with pytest.raises(KeyError):
        chronology({"a": "1918"}).before("a", "nowhere")


def test_relations_of_unknown_events_are_left_out() -> None:
    assert chronology({"a": "1918"}, "a precedes nowhere").contradictions() == []


@pytest.mark.parametrize("kind", RelationKind)
def test_every_kind_of_relation_states_an_order_or_none(kind: RelationKind) -> None:
    expected = ("a", "b") if kind in EVENT_FIRST else ("b", "a") if kind in TARGET_FIRST else None
    assert stated_order(Relation("a", kind, "b")) == expected


def test_about_and_part_of_state_no_order() -> None:
    order = chronology({"a": "", "b": ""}, "a about b", "a part-of b", "a contradicts b")
    assert not order.comparable("a", "b")


def test_a_circle_of_relations_is_found() -> None:
    order = chronology(dict.fromkeys("abc", ""), "a precedes b", "b precedes c", "a follows-from c")
    (wrong,) = order.contradictions()
    assert wrong.fault is Fault.CYCLE
    assert sorted(wrong.reason.split(", ")) == ["a follows-from c", "a precedes b", "b precedes c"]


def test_an_event_that_precedes_itself_is_a_circle() -> None:
    (wrong,) = chronology({"a": "1918"}, "a precedes a").contradictions()
    assert (wrong.fault, wrong.reason) == (Fault.CYCLE, "a precedes a")


def test_several_circles_are_all_found() -> None:
    order = chronology(
        dict.fromkeys("abcd", ""), "a precedes b", "b precedes a", "c precedes d", "d precedes c"
    )
    assert [wrong.fault for wrong in order.contradictions()] == [Fault.CYCLE, Fault.CYCLE]


def test_a_relation_against_the_dates_is_found() -> None:
    (wrong,) = chronology({"a": "1920", "b": "1918"}, "a precedes b").contradictions()
    assert wrong == Contradiction(
        link("a precedes b"), Fault.DATES, "a precedes b, but 1918 begins before 1920"
    )


def test_a_chain_against_the_dates_is_told_once() -> None:
    order = chronology({"a": "1920", "b": "", "c": "1918"}, "a precedes b", "b precedes c")
    assert [wrong.reason for wrong in order.contradictions()] == [
        "a precedes b, b precedes c, but 1918 begins before 1920"
    ]


def test_a_beginning_counts_even_where_periods_overlap() -> None:
    order = chronology(
        {"city": "2020-11-08", "war": "2020-09-27 to 2020-11-10"}, "city precedes war"
    )
    assert [wrong.fault for wrong in order.contradictions()] == [Fault.DATES]


def test_a_relation_inside_one_day_or_month_is_possible() -> None:
    order = chronology(
        {"a": "1918-05-28", "b": "1918-05-28", "c": "1918-05"}, "a precedes b", "b precedes c"
    )
    assert order.contradictions() == []


def test_an_interval_with_an_open_beginning_contradicts_only_by_its_end() -> None:
    order = chronology({"a": "../1920", "b": "1910", "c": "1921"}, "a precedes b", "c precedes a")
    assert [wrong.reason for wrong in order.contradictions()] == [
        "c precedes a, but ../1920 begins before 1921"
    ]


World = tuple[list[int], list[Event], Chronology]

true_days = st.lists(st.integers(700_000, 702_000), min_size=3, max_size=9)


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[int], list[Event], Chronology]:
    """Draw events with a true first day each, dates that hold it, and relations that are true."""
    days = draw(true_days)
    blur = st.sampled_from(["day", "month", "year", "none"])
    events = [_dated(f"e{place}", day, draw(blur)) for place, day in enumerate(days)]
    pairs = st.tuples(st.integers(0, len(days) - 1), st.integers(0, len(days) - 1))
    relations = [
        Relation(f"e{a}", PRECEDES, f"e{b}")
        if draw(st.booleans())
        else Relation(f"e{b}", FOLLOWS, f"e{a}")
        for a, b in draw(st.lists(pairs, max_size=8))
        if days[a] < days[b]
    ]
    return days, events, Chronology(events, relations)


def _dated(id_: str, day: int, blur: str) -> Event:
    if blur == "none":
        return Event(id=id_, title=id_)
    grain = Grain[blur.upper()]
    return Event(id=id_, title=id_, date=HistoricalDate(*cell_at(day, grain), grain))


@given(worlds())
def test_a_true_world_has_no_contradictions(world: World) -> None:
    assert world[2].contradictions() == []


@given(worlds())
def test_what_is_proved_is_true(world: World) -> None:
    days, _, order = world
    for a, first in enumerate(days):
        for b, second in enumerate(days):
            proved = order.before(f"e{a}", f"e{b}") is not None
            assert order.precedes(f"e{a}", f"e{b}") is proved
            if proved:
                assert first < second


@given(worlds())
def test_what_is_proved_is_transitive(world: World) -> None:
    days, _, order = world
    ids = [f"e{place}" for place in range(len(days))]
    proved = {(a, b) for a in ids for b in ids if order.before(a, b) is not None}
    for a, b in proved:
        assert a != b
        assert (b, a) not in proved
        for c in ids:
            if (b, c) in proved:
                assert (a, c) in proved


@given(worlds())
def test_what_dates_prove_is_proved(world: World) -> None:
    _, events, order = world
    for first in events:
        for second in events:
            if first.date is None or second.date is None:
                continue
            if first.date.before(second.date):
                assert order.before(first.id, second.id) is not None
