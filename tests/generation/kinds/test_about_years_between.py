"""K9b: about how many years lay between two events."""

from itertools import pairwise

from quizapp.generation.question import Question
from tests.generation.sets import dataset, event, many

KIND = "about_years_between"


def _numbers(question: Question) -> list[int]:
    return [int(option.text.split()[0]) for option in question.options]


def _key(question: Question) -> int:
    return int(question.option(question.key[0]).text.split()[0])


def test_it_is_about_seventy_two_years_and_seventy_one_is_never_offered() -> None:
    two = dataset(event("takeover", "1920-04-28"), event("restored", "1992-01-14"))
    questions = many(KIND, two)
    assert questions
    for question in questions:
        assert question.option(question.key[0]).text == "72 years"
        assert 71 not in _numbers(question)


def test_numbers_stand_in_order_and_are_clearly_apart() -> None:
    questions = many(KIND)
    assert questions
    for question in questions:
        numbers = _numbers(question)
        least = max(3, 0.15 * _key(question))
        assert len(numbers) == 4
        assert numbers[0] > 0
        assert all(later - earlier >= least for earlier, later in pairwise(numbers))


def test_the_place_of_the_key_is_uniform() -> None:
    ranks = [_numbers(q).index(_key(q)) for q in many(KIND, seeds=150)]
    mean = len(ranks) / 4
    assert sum((ranks.count(rank) - mean) ** 2 / mean for rank in range(4)) < 16.27


def test_few_years_leave_no_room_for_wrong_numbers() -> None:
    assert many(KIND, dataset(event("one", "1991-06-01"), event("two", "1999-07-01"))) == []


def test_a_number_that_rounds_both_ways_is_not_asked() -> None:
    two = dataset(event("one", "1918-07", "year month order"), event("two", "1992-01-14"))
    assert many(KIND, two) == []


def test_a_title_that_counts_the_years_is_not_shown() -> None:
    counted = event("b", "1992-01-14", title="Ties, 72 years on")
    assert many(KIND, dataset(event("a", "1920-04-28"), counted)) == []
