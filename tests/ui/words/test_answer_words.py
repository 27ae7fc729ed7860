"""The right answer in words."""

from dataclasses import replace

import pytest

from quizapp.generation.question import Question
from quizapp.generation.shapes.gap import Gap
from quizapp.ui.words.answer_words import key_words
from tests.factories import choice_question, order_question
from tests.shaped_questions import (
    buckets_question,
    gap_question,
    match_question,
    multiple_question,
    number_question,
    point_question,
    text_question,
)
from tests.ui.pages.quiz_scenes import wording

GAP = gap_question()


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (choice_question(), "1900"),
        (order_question(), "Event 0, then Event 1, then Event 2, then Event 3"),
        (multiple_question(), "Treaty of Batum; Shusha Declaration"),
        (match_question(), "Treaty of Batum: 1918; Treaty of Kars: 1921; Shusha Declaration: 2021"),
        (
            buckets_question(),
            "Event -1: 19th century; Event 0: 20th century; Event 1: 20th century",
        ),
        (GAP, "between “Event -1” and “Event 1”"),
        (replace(GAP, shape=Gap("Event 0", 2, 0)), "before “Event -1”"),
        (replace(GAP, shape=Gap("Event 0", 2, 2)), "after “Event 1”"),
        (point_question(), "1900"),
        (number_question(), "70 to 75 km"),
        (number_question(72, 72, ""), "72"),
        (text_question(), "Nuri Pasha"),
    ],
)
def test_every_shape_has_its_key_in_words(question: Question, words: str) -> None:
    assert key_words(question, wording().dates) == words
