"""Tests of quizzes about given facts, as practice asks them."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.dataset.model import FACTS
from quizapp.dataset.reader import load
from quizapp.generation.cues import Company
from quizapp.generation.fact_quiz import fact_quiz
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.question import Fact
from quizapp.generation.wording import Wording
from quizapp.paths import bundled


@pytest.fixture(scope="module")
def generator() -> Generator:
    """Makes questions of the bundled set."""
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    return Generator(load(bundled("questions") / "azerbaijan-turkiye"), wording)


@pytest.fixture(scope="module")
def dates(generator: Generator) -> list[Fact]:
    """The dates that may be asked."""
    events = generator.dataset.events
    return [Fact(e.id, "date") for e in events if e.date and any(map(e.may_be_asked, FACTS))]


def test_each_question_tests_one_of_the_facts_in_their_order(
    generator: Generator, dates: list[Fact]
) -> None:
    quiz = fact_quiz(generator, dates, Plan(12, 7), {})
    places = [min(dates.index(f) for f in q.facts if f in dates) for q in quiz]
    assert len(quiz) == 12
    assert places == sorted(places)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_no_question_gives_another_away(generator: Generator, dates: list[Fact], seed: int) -> None:
    wanted = Random(seed).sample(dates, 15)
    company = Company(generator.supply().pool)
    for question in fact_quiz(generator, wanted, Plan(10, seed), {}):
        assert company.admits(question)
        company.add(question)


def test_the_same_facts_and_seed_give_the_same_quiz(
    generator: Generator, dates: list[Fact]
) -> None:
    assert fact_quiz(generator, dates, Plan(8, 3), {}) == fact_quiz(
        generator, dates, Plan(8, 3), {}
    )


def test_a_fact_is_asked_in_another_form_than_before(
    generator: Generator, dates: list[Fact]
) -> None:
    (first,) = fact_quiz(generator, dates[:1], Plan(1, 1), {})
    for seed in range(10):
        (again,) = fact_quiz(generator, dates[:1], Plan(1, seed), {dates[0]: first.kind})
        assert again.kind != first.kind
        assert dates[0] in again.facts


def test_what_is_not_in_the_set_is_passed_over(generator: Generator, dates: list[Fact]) -> None:
    unknown = Fact("atlantis-sinks", "date")
    assert len(fact_quiz(generator, [unknown, dates[0]], Plan(5, 1), {})) == 1
