"""What one source states is asked with its name, and for practice only."""

from dataclasses import replace

import pytest

from quizapp.dataset.model import Status
from quizapp.generation.plan import Plan
from tests.generation.sets import SOURCE, article, dataset, generator, many
from tests.generation.told_set import claim

CLAIM = claim("embassy-opened", "1992-08", "year", inquiry="was the embassy opened")


def test_the_stem_begins_with_the_source_and_the_citation_says_attributed() -> None:
    set_ = dataset(*article().events, CLAIM)
    questions = [q for q in many("date_of_event", set_, 60) if q.facts[0].event == CLAIM.id]
    assert questions
    for question in questions:
        start = f"According to “{SOURCE.title}”, in which year was the embassy opened?"
        assert question.stem == start
        assert question.practice_only
        assert question.source.status == "attributed"
        assert question.option(question.key[0]).text == "1992"


def test_no_wrong_date_may_be_that_of_the_claim() -> None:
    set_ = dataset(*article().events, CLAIM)
    for question in many("date_of_event", set_, 60):
        if question.facts[0].event == CLAIM.id:
            for option in question.options:
                assert option.correct or (option.date and option.date.disjoint(CLAIM.span))


@pytest.mark.parametrize("status", [Status.OPINION, Status.DISPUTED])
def test_opinions_and_disputed_rows_are_asked_nowhere(status: Status) -> None:
    set_ = dataset(*article().events, replace(CLAIM, status=status))
    made = generator(set_)
    asked = {name for seed in range(40) for q in made.quiz(Plan(6, seed)) for name in q.asks}
    assert asked
    assert CLAIM.id not in asked


def test_an_exam_asks_no_claim() -> None:
    made = generator(dataset(*article().events, CLAIM))
    for seed in range(40):
        for question in made.quiz(Plan(6, seed, exam=True)):
            assert not question.practice_only
            assert CLAIM.id not in question.asks
