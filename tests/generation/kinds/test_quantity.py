"""K10: a number that a source gives."""

from dataclasses import replace

import pytest

from quizapp.dataset.model import Quantity, Status
from quizapp.generation.question import Question
from quizapp.generation.shapes.number import Number
from tests.generation.sets import dataset, event, many
from tests.generation.told_set import claim, from_told

KIND = "quantity"


def _shapes(questions: list[Question]) -> set[tuple[int, int, int, int]]:
    shapes = [q.shape for q in questions if isinstance(q.shape, Number)]
    return {(shape.lo, shape.hi, shape.least, shape.most) for shape in shapes}


def test_a_range_and_a_round_number_are_accepted_as_the_source_puts_them() -> None:
    questions = list(from_told(KIND))
    assert _shapes(questions) == {
        (12000, 14000, 0, 100_000),
        (18000, 22000, 0, 1_000_000),
        (8, 8, 0, 100),
    }


def test_the_inquiry_is_the_stem_and_the_fact_names_the_measure() -> None:
    questions = {q.facts[0].attribute: q for q in from_told(KIND)}
    length = questions["quantity:length"]
    assert length.stem == "How many days did it last?"
    assert length.explanation.startswith("Recorded: 8 days.")
    assert not length.practice_only


def test_what_one_source_counts_is_asked_with_its_name_and_for_practice_only() -> None:
    questions = [q for q in from_told(KIND) if q.facts[0].event == "strength"]
    assert questions
    for question in questions:
        assert question.stem.startswith("According to “Ministry of Foreign Affairs”, how many men")
        assert question.practice_only
        assert question.source.status == "attributed"


@pytest.mark.parametrize(
    "inquiry",
    [
        "How many days did the 44-day war last",
        "How many days did the war of forty-four days last",
        "How long was the war of 44 days",
    ],
)
def test_a_stem_that_holds_the_number_is_refused(inquiry: str) -> None:
    war = event("war", "2020-09-27")
    number = Quantity("war", "length", inquiry, 44, 44, "days", "44 days")
    assert many(KIND, dataset(war, quantities=(number,))) == []


@pytest.mark.parametrize("inquiry", ["How many are 12,500 men", "How many are twelve thousand"])
def test_large_numbers_are_found_however_they_are_written(inquiry: str) -> None:
    number = Quantity("war", "men", inquiry, 12000, 14000, "men", "12,000–14,000")
    assert many(KIND, dataset(event("war", "2020-09-27"), quantities=(number,))) == []


@pytest.mark.parametrize("status", [Status.OPINION, Status.DISPUTED])
def test_opinions_and_disputed_rows_are_not_asked(status: Status) -> None:
    row = replace(claim("war", "2020", "year"), status=status)
    number = Quantity("war", "men", "How many men came", 5, 6, "men", "five or six")
    assert many(KIND, dataset(row, quantities=(number,))) == []
