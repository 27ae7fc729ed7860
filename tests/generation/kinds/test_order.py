"""K4: every pair of events in an ordering is comparable."""

from itertools import combinations

from quizapp.dataset.chronology import Chronology
from quizapp.generation.question import Precedence
from tests.generation.sets import article, many

KIND = "order"


def test_every_pair_is_proved() -> None:
    set_ = article()
    chronology = Chronology(set_.events, set_.relations)
    questions = many(KIND, seeds=60)
    assert questions
    for question in questions:
        events = [question.option(letter).events[0] for letter in question.key]
        assert 3 <= len(events) <= 6
        assert all(chronology.before(one, other) for one, other in combinations(events, 2))


def test_the_options_never_stand_in_the_right_order_already() -> None:
    for question in many(KIND):
        assert tuple(option.id for option in question.options) != question.key


def test_the_steps_of_the_order_are_the_proof() -> None:
    for question in many(KIND):
        steps = [
            (step.before, step.after) for step in question.proof if isinstance(step, Precedence)
        ]
        assert steps == list(zip(question.key, question.key[1:], strict=False))


def test_the_start_of_relations_and_their_end_make_a_chain() -> None:
    chains = {frozenset(fact.event for fact in q.facts) for q in many(KIND, seeds=100)}
    assert any({"relations-1918", "takeover"} <= chain for chain in chains)


def test_a_year_in_a_title_keeps_an_event_out() -> None:
    set_ = article()
    for question in many(KIND, set_):
        assert not any("19" in option.text or "20" in option.text for option in question.options)
