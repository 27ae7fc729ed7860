"""Tests of shuffling for one person."""

from dataclasses import replace
from random import Random
from uuid import UUID, uuid5

from quizapp.classroom.shuffling import arranged, may_be_shuffled, seed_for, with_shuffled_options
from quizapp.generation.question import Question
from tests.factories import NAMESPACE, choice_question, order_question

PEOPLE = [uuid5(NAMESPACE, str(number)) for number in range(40)]


def words_question(*texts: str) -> Question:
    """Return a question whose options are these words."""
    question = choice_question()
    options = [
        replace(option, text=text, date=None)
        for option, text in zip(question.options, texts, strict=False)
    ]
    return replace(question, options=tuple(options))


def test_dates_figures_truth_and_what_is_put_in_order_are_never_shuffled() -> None:
    assert not may_be_shuffled(choice_question())
    assert not may_be_shuffled(words_question("about 7 years", "about 8 years", "about 9 years"))
    assert not may_be_shuffled(words_question("True", "False"))
    assert not may_be_shuffled(order_question())
    assert may_be_shuffled(words_question("Baku", "Kars", "Ankara"))
    for question in (choice_question(), order_question()):
        assert with_shuffled_options(question, Random(1)) == question


def test_shuffled_options_keep_their_ids_and_the_key() -> None:
    question = words_question("Baku", "Kars", "Ankara")
    orders = set()
    for seed in range(40):
        other = with_shuffled_options(question, Random(seed))
        assert set(other.options) == set(question.options)
        assert other.key == question.key
        assert other.shape == type(other.shape).read(
            {"options": [{"id": option.id} for option in other.options], "key": ["b"]}
        )
        orders.add(tuple(option.id for option in other.options))
    assert len(orders) == 6


def test_a_person_always_gets_the_same_order_and_another_one_another() -> None:
    questions = [choice_question(10 * number) for number in range(8)]

    def order(person: UUID, attempt: int = 1) -> tuple[str, ...]:
        seed = seed_for(7, person, attempt)
        asked = arranged(questions, seed, questions_too=True, options_too=True)
        return tuple(question.id for question in asked)

    assert order(PEOPLE[0]) == order(PEOPLE[0])
    assert len({order(person) for person in PEOPLE}) > 30
    assert order(PEOPLE[0]) != order(PEOPLE[0], 2)
    assert sorted(order(PEOPLE[0])) == sorted(question.id for question in questions)
    kept = arranged(questions, 3, questions_too=False, options_too=False)
    assert kept == tuple(questions)
