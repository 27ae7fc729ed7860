"""What answers have shown changes quizzes, always in the same way, and never their fairness."""

import pytest

from quizapp.dataset.model import Dataset
from quizapp.generation.document import to_document
from quizapp.generation.fact_quiz import fact_quiz
from quizapp.generation.generator import VERSION, Generator
from quizapp.generation.measurements import Measurements
from quizapp.generation.plan import Plan
from quizapp.generation.question import Fact, Question
from quizapp.verification.verifier import verify
from tests.generation.sets import WORDING, bundled_set

DATES = frozenset(["date_of_event"])


@pytest.fixture(scope="module")
def whole() -> Dataset:
    """A set with many events to choose from."""
    return bundled_set()


def idle_in(quiz: tuple[Question, ...]) -> frozenset[tuple[Fact, str]]:
    """Return all wrong options of a quiz, as if none of them had done its work."""
    return frozenset(
        (fact, option.text)
        for question in quiz
        for option in question.options
        if not option.correct
        for fact in question.facts
    )


def problems(quiz: tuple[Question, ...], made_of: Dataset) -> int:
    """Prove a quiz again by the independent path; count what is wrong."""
    header = {"version": VERSION, "set": made_of.id, "set_hash": made_of.hash, "seed": 1}
    document = {"generator": header, "questions": [to_document(question) for question in quiz]}
    return len(verify(document, made_of).findings)


@pytest.mark.parametrize("seed", range(6))
def test_options_that_did_no_work_are_not_offered_again(whole: Dataset, seed: int) -> None:
    plan = Plan(8, seed, kinds=DATES)
    before = Generator(whole, WORDING).quiz(plan)
    measured = Measurements(idle=idle_in(before))
    after = Generator(whole, WORDING, measured=measured).quiz(plan)
    assert len(after) == len(before)
    assert sum(measured.idle_options(question) for question in after) == 0
    assert sum(measured.idle_options(question) for question in before) > 0
    assert problems(after, whole) == 0


@pytest.mark.parametrize("seed", range(3))
def test_the_same_seed_and_values_give_the_same_quiz(whole: Dataset, seed: int) -> None:
    plan = Plan(10, seed)
    plain = Generator(whole, WORDING).quiz(plan)
    measured = Measurements(idle=idle_in(plain))
    first, second = (Generator(whole, WORDING, measured=measured).quiz(plan) for _ in range(2))
    assert first == second
    assert first != plain
    assert Generator(whole, WORDING, measured=Measurements()).quiz(plan) == plain


def test_where_there_is_nothing_better_an_idle_option_stays(whole: Dataset) -> None:
    texts = {event.title for event in whole.events}
    measured = Measurements(
        idle=frozenset((Fact(e.id, "date"), text) for e in whole.events for text in texts)
    )
    plan = Plan(5, 3, kinds=frozenset(["event_for_date"]))
    assert Generator(whole, WORDING, measured=measured).quiz(plan)


def test_a_fact_is_asked_without_idle_options_for_review_too(whole: Dataset) -> None:
    generator = Generator(whole, WORDING)
    facts = [
        fact for question in generator.quiz(Plan(4, 2, kinds=DATES)) for fact in question.facts
    ]
    before = fact_quiz(generator, facts, Plan(4, 7), {})
    generator.measured = Measurements(idle=idle_in(before))
    after = fact_quiz(generator, facts, Plan(4, 7), {})
    worse = sum(map(generator.measured.idle_options, after))
    assert {fact for question in after for fact in question.facts} >= set(facts)
    assert worse < sum(map(generator.measured.idle_options, before))
