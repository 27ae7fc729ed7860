"""K3: the first of two events whose order is proved."""

from tests.generation.sets import article, many

KIND = "first_of_two"


def pairs() -> set[frozenset[str]]:
    return {frozenset(fact.event for fact in q.facts) for q in many(KIND, seeds=100)}


def test_a_month_and_a_day_in_it_are_never_compared() -> None:
    assert {"consulate-istanbul", "trade-agreement-in-force"} not in pairs()


def test_a_stated_relation_orders_what_dates_do_not() -> None:
    assert {"kalbajar", "border-sealed"} in pairs()


def test_an_open_end_is_compared_with_nothing_later() -> None:
    later = {"consulate-kars", "parade", "declaration", "letter"}
    assert not any("border-sealed" in pair and pair & later for pair in pairs())


def test_the_right_one_comes_first_and_the_other_has_a_proof() -> None:
    set_ = article()
    for question in many(KIND):
        first, second = (set_.by_id[fact.event] for fact in question.facts)
        assert question.option(question.key[0]).events[0] == first.id
        assert len(question.proof) == 1
        assert question.weight == 0.5
        assert question.guess_score == 0.5
        assert second.id in question.options[0].events + question.options[1].events


def test_near_pairs_are_as_frequent_as_distant_ones() -> None:
    set_ = article()
    near = far = 0
    for question in many(KIND, seeds=100):
        spans = [set_.by_id[fact.event].span for fact in question.facts]
        days = (spans[1].lo or 0) - (spans[0].lo or 0) if all(spans) else 0
        near, far = near + (days <= 3652), far + (days > 3652)
    assert near > 0.4 * (near + far)
