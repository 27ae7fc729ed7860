"""Order is proved by dates and by relations, and by nothing else."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.dates import HistoricalDate, exact_day, parse_edtf
from quizapp.dataset.model import Alternative, Dataset, Event, Relation, RelationKind
from quizapp.verification.chronology_proof import (
    TARGET_FIRST,
    ChronologyProof,
    span_of,
    start_of,
)


def dated(name: str, edtf: str = "", end: str = "") -> Event:
    return Event(
        id=name,
        title=name,
        date=parse_edtf(edtf) if edtf else None,
        end=parse_edtf(end) if end else None,
    )


def proof(*events: Event, relations: tuple[Relation, ...] = (), **more: object) -> ChronologyProof:
    alternatives = tuple(
        Alternative(event, "date", str(text), parse_edtf(str(text))) for event, text in more.items()
    )
    return ChronologyProof(
        Dataset(id="x", title="X", events=events, relations=relations, alternatives=alternatives)
    )


def test_a_month_and_a_day_in_it_are_not_ordered() -> None:
    order = proof(dated("month", "1993-01"), dated("day", "1993-01-23"))
    assert not order.before("month", "day")
    assert not order.before("day", "month")


def test_an_approximate_date_reaches_further_than_it_says() -> None:
    order = proof(dated("about", "1918-06~"), dated("july", "1918-07"), dated("august", "1918-08"))
    assert not order.before("about", "july")
    assert order.before("about", "august")


def test_what_has_no_end_precedes_nothing_by_its_date() -> None:
    order = proof(dated("open", "1993-04/.."), dated("later", "2020"), dated("undated"))
    assert not order.before("open", "later")
    assert not order.before("undated", "later")
    assert order.before("later", "open") is False


def test_an_alternative_date_leaves_the_order_open() -> None:
    events = dated("one", "2021-06-15"), dated("other", "2021-06-16")
    assert proof(*events).before("one", "other")
    assert not proof(*events, one="2021-06-16").before("one", "other")


@pytest.mark.parametrize("kind", list(RelationKind))
def test_only_some_relations_state_an_order(kind: RelationKind) -> None:
    order = proof(dated("a"), dated("b"), relations=(Relation("a", kind, "b"),))
    assert order.before("a", "b") == (kind is RelationKind.PRECEDES)
    assert order.before("b", "a") == (kind in TARGET_FIRST)


def test_relations_and_dates_make_chains() -> None:
    order = proof(
        dated("early", "1900"),
        dated("first", "1990"),
        dated("second"),
        dated("third", "1995/.."),
        dated("fourth", "1996"),
        dated("late", "2000"),
        relations=(
            Relation("first", RelationKind.PRECEDES, "second"),
            Relation("fourth", RelationKind.FOLLOWS_FROM, "second"),
            Relation("third", RelationKind.FOLLOWS_FROM, "second"),
            Relation("nowhere", RelationKind.PRECEDES, "first"),
        ),
    )
    assert order.before("early", "second")
    assert order.before("second", "late")
    assert order.before("early", "third")
    assert not order.before("third", "late")


def test_a_contradiction_proves_nothing() -> None:
    order = proof(
        dated("a", "1918"),
        dated("b", "1920"),
        relations=(Relation("b", RelationKind.PRECEDES, "a"),),
    )
    assert not order.before("a", "b")
    assert not order.before("b", "a")


def test_an_impossible_span_is_no_date() -> None:
    assert span_of(dated("x", "1993", "1990")) is None


def test_the_start_is_as_exact_as_it_is_stated() -> None:
    assert start_of(dated("x")) is None
    assert start_of(dated("x", "../1990")) is None
    assert start_of(dated("x", "1990-03/1991", "1992")) == parse_edtf("1990-03")


EVENTS = "abcdef"
DATES = st.none() | st.builds(
    lambda lo, length: HistoricalDate(lo, lo + length, exact_day(lo).grain),
    st.integers(1, 20),
    st.integers(0, 5),
)


@given(
    st.lists(DATES, min_size=6, max_size=6),
    st.lists(st.tuples(st.sampled_from(EVENTS), st.sampled_from(EVENTS)), max_size=6),
)
def test_the_order_is_the_closure_of_its_steps(
    dates: list[HistoricalDate | None], pairs: list[tuple[str, str]]
) -> None:
    events = [Event(id=i, title=i, date=d) for i, d in zip(EVENTS, dates, strict=True)]
    relations = tuple(Relation(a, RelationKind.PRECEDES, b) for a, b in pairs)
    order = ChronologyProof(Dataset(id="x", title="X", events=tuple(events), relations=relations))
    leads = set(pairs)
    for one, other in product(events, repeat=2):
        if one.date and other.date and one.date.before(other.date):
            leads.add((one.id, other.id))
    for middle, first, last in product(EVENTS, repeat=3):
        if (first, middle) in leads and (middle, last) in leads:
            leads.add((first, last))
    for first, last in product(EVENTS, repeat=2):
        proved = (first, last) in leads and (last, first) not in leads
        assert order.before(first, last) == proved
