"""K4: an ordering claims nothing that the data do not prove."""

from collections.abc import Sequence
from itertools import combinations

from quizapp.dataset.chronology import Chronology
from quizapp.generation.question import Precedence, Question
from quizapp.generation.shapes.order import Order
from tests.generation.sets import article, dataset, event, many

KIND = "order"


def shape_of(question: Question) -> Order:
    assert isinstance(question.shape, Order)
    return question.shape


def chains(seeds: int = 60) -> Sequence[Question]:
    return [question for question in many(KIND, seeds=seeds) if shape_of(question).is_chain]


def loose(seeds: int = 60) -> Sequence[Question]:
    return [question for question in many(KIND, seeds=seeds) if not shape_of(question).is_chain]


def events_in_order(question: Question) -> list[str]:
    return [question.option(letter).events[0] for letter in question.key]


def test_every_pair_of_a_chain_is_proved() -> None:
    set_ = article()
    chronology = Chronology(set_.events, set_.relations)
    assert chains()
    for question in chains():
        events = events_in_order(question)
        assert 3 <= len(events) <= 6
        assert all(chronology.before(one, other) for one, other in combinations(events, 2))


def test_a_loose_order_has_an_open_pair_and_at_least_half_of_the_others_proved() -> None:
    assert loose()
    for question in loose():
        possible = len(question.key) * (len(question.key) - 1) // 2
        assert 4 <= len(question.key) <= 5
        assert possible <= 2 * len(shape_of(question).pairs) < 2 * possible
        assert "any order is right" in question.stem
        assert "leave open" in question.explanation


def test_a_loose_order_holds_all_that_the_data_prove_and_no_more() -> None:
    set_ = article()
    chronology = Chronology(set_.events, set_.relations)
    for question in loose():
        event_of = {option.id: option.events[0] for option in question.options}
        for one, other in combinations(question.key, 2):
            if (one, other) in shape_of(question).pairs:
                assert chronology.before(event_of[one], event_of[other])
            else:
                assert not chronology.comparable(event_of[one], event_of[other])


def test_a_month_and_a_day_in_it_may_stand_either_way_round() -> None:
    pair = {"consulate-istanbul", "trade-agreement-in-force"}
    shown = [q for q in loose(150) if pair <= set(events_in_order(q))]
    assert shown
    for question in shown:
        one, other = (o.id for o in question.options if o.events[0] in pair)
        swapped = [{one: other, other: one}.get(letter, letter) for letter in question.key]
        assert question.shape.credit(question.key) == question.shape.credit(swapped) == 1


def test_two_events_of_one_day_are_never_claimed_to_be_in_order() -> None:
    same = [event("one", "1918-05-28"), event("two", "1918-05-28")]
    others = [event(f"e-{chr(97 + n)}", f"{1910 + n}-05-05") for n in range(16)]
    questions = many(KIND, dataset(*same, *others), 60)
    both = [q for q in questions if {"one", "two"} <= set(events_in_order(q))]
    assert both
    for question in both:
        letters = frozenset(o.id for o in question.options if o.events[0] in ("one", "two"))
        assert letters not in {frozenset(pair) for pair in shape_of(question).pairs}


def test_the_options_never_stand_in_a_right_order_already() -> None:
    for question in many(KIND):
        assert question.shape.credit([option.id for option in question.options]) < 1


def test_the_steps_of_a_chain_are_its_proof() -> None:
    for question in chains():
        steps = [
            (step.before, step.after) for step in question.proof if isinstance(step, Precedence)
        ]
        assert steps == list(zip(question.key, question.key[1:], strict=False))


def test_the_steps_of_a_loose_order_prove_all_of_its_pairs() -> None:
    for question in loose():
        proved = {
            (step.before, step.after) for step in question.proof if isinstance(step, Precedence)
        }
        for _ in question.key:
            proved |= {(a, d) for a, b in proved for c, d in proved if b == c}
        assert proved == shape_of(question).pairs


def test_the_start_of_relations_and_their_end_make_a_chain() -> None:
    named = {frozenset(fact.event for fact in q.facts) for q in many(KIND, seeds=100)}
    assert any({"relations-1918", "takeover"} <= chain for chain in named)


def test_a_year_in_a_title_keeps_an_event_out() -> None:
    telling = event("war", "1918-03", title="The war of 1918")
    others = [event(f"e-{chr(97 + n)}", f"{1910 + n}-05-05") for n in range(10)]
    questions = many(KIND, dataset(telling, *others))
    assert questions
    assert not any("war" in fact.event for question in questions for fact in question.facts)
