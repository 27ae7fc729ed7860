"""Events in order: what may stand in one row, and what the row is."""

from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.model import Relation, RelationKind
from quizapp.generation.chains import extend, in_order, may_stand_together
from quizapp.generation.pool import Pool
from tests.generation.sets import WORDING, article, dataset, event


@given(st.permutations(["adr-proclaimed", "takeover", "embassy", "kalbajar", "border-sealed"]))
def test_events_come_out_in_their_order_however_they_go_in(names: list[str]) -> None:
    pool = Pool(article(), WORDING)
    ordered = in_order(pool, [pool.dataset.by_id[name] for name in names])
    assert [e.id for e in ordered] == [
        "adr-proclaimed",
        "takeover",
        "embassy",
        "kalbajar",
        "border-sealed",
    ]


def test_what_has_no_order_with_the_chain_is_passed_over() -> None:
    pool = Pool(article(), WORDING)
    names = ["trade-agreement-in-force", "embassy", "letter", "parade"]
    month = pool.dataset.by_id["consulate-istanbul"]
    chain = extend(pool, [month], [pool.dataset.by_id[name] for name in names], 3)
    assert [e.id for e in chain] == ["consulate-istanbul", "embassy", "letter"]


def test_two_events_of_one_day_that_a_relation_orders_do_not_stand_together() -> None:
    one, other = event("signed", "1992-11-01"), event("in-force", "1992-11-01")
    link = Relation("in-force", RelationKind.ENTERS_INTO_FORCE, "signed")
    assert not may_stand_together(Pool(dataset(one, other, relations=(link,)), WORDING), one, other)
    assert may_stand_together(Pool(dataset(one, other), WORDING), one, other)


def test_two_events_of_one_title_do_not_stand_together() -> None:
    one, other = event("one", "1911", title="Treaty"), event("two", "1912", title="TREATY")
    assert not may_stand_together(Pool(dataset(one, other), WORDING), one, other)


def test_two_numbers_of_one_series_do_not_stand_together() -> None:
    one, other = event("one", "1911", title="Flight 7"), event("two", "1912", title="Flight 12")
    assert not may_stand_together(Pool(dataset(one, other), WORDING), one, other)
