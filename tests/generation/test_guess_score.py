"""Answering at random earns the guess score, kind by kind.

`scripts/guess_scores.py` proves it within 1 % by more draws than a test has time for.
"""

from collections.abc import Mapping
from functools import cache
from random import Random
from statistics import fmean

import pytest

from quizapp.generation.kind import all_kinds
from quizapp.generation.plan import Plan
from quizapp.generation.question import Question
from tests.generation.sets import bundled_set, generator

KINDS = [kind.name for kind in all_kinds()]
DRAWS, MOST_QUESTIONS = 20_000, 20
WITHIN = 0.02


@cache
def asked() -> Mapping[str, list[Question]]:
    made = generator(bundled_set())
    return {
        kind: [q for quiz in made.quizzes(Plan(MOST_QUESTIONS, 1, frozenset([kind]))) for q in quiz]
        for kind in KINDS
    }


@pytest.mark.parametrize("kind", KINDS)
def test_random_answers_earn_the_guess_score(kind: str) -> None:
    questions = asked()[kind]
    assert questions
    random = Random(1)
    each = DRAWS // len(questions)
    earned = fmean(
        question.shape.credit(question.shape.random_response(random))
        for question in questions
        for _ in range(each)
    )
    assert earned == pytest.approx(fmean(q.guess_score for q in questions), abs=WITHIN)
