"""Tests of what is said after an answer, and at the end."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from quizapp.cli.feedback import feedback
from quizapp.cli.results import results
from quizapp.cli.verdict import verdict
from quizapp.dataset.date_words import DateWords
from quizapp.generation.question import Question
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.session.learner import Learner
from quizapp.session.marking import mark
from quizapp.session.quiz import Answer, Mode, Quiz, items_for
from tests.formats.sample_questions import CHOICE, ORDER

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)

WRONG_CHOICE = """\
wrong
The answer is a) 4 June 1918. Your answer was b.
a) 4 June 1918 is when it was signed.
b) 30 October 1918: 148 days later.
The treaty was signed at Batum.
Source: Protocol; article 1; https://example.org/protocol

> 4 Jun 1918   Treaty of Batum signed
  30 Oct 1918  Armistice of Mudros signed
  Mar 1921     Treaty of Moscow signed"""

HALF_ORDER = """\
partly 0.50
The answer is b, c, a. Your answer was b, a, c. 1 pair stands the wrong way round.
b) Treaty of Batum signed. Place 1: 4 June 1918.
c) Armistice of Mudros signed. Place 2: 30 October 1918.
a) Treaty of Moscow signed. Place 3: March 1921.
Source: A newspaper (disputed)

> 4 Jun 1918     Treaty of Batum signed
> 30 Oct 1918    Armistice of Mudros signed
> Mar 1921       Treaty of Moscow signed
  from Apr 1993  Border closed"""

RESULTS = """\
Some of it is new.
1 of 3 right, 1.5 of 3 marks (50%).
- Treaties: 1 of 2
- Order: 0 of 1

To look at again:
- Put these three events in order, from the earliest to the latest. b, c, a
- When was the Treaty of Batum signed? a) 4 June 1918"""


@pytest.fixture(scope="module")
def dates() -> DateWords:
    """Dates in English."""
    return Wording.read(bundled("resources") / "wording" / "en.toml").dates


def _lines(question: Question, response: str, dates: DateWords, width: int = 1000) -> list[str]:
    given = tuple(response)
    answer = Answer(given, mark(question, given), 1.0, NOON)
    return list(feedback(question, answer, dates, width))


def test_a_wrong_answer_is_explained(dates: DateWords) -> None:
    assert "\n".join(_lines(CHOICE, "b", dates)) == WRONG_CHOICE


def test_a_right_answer_is_explained_too(dates: DateWords) -> None:
    lines = _lines(CHOICE, "a", dates)
    assert lines[:2] == ["right", "The answer is a) 4 June 1918."]
    assert lines[2:] == WRONG_CHOICE.splitlines()[2:]


def test_a_skipped_question_is_no_mistake_of_the_person(dates: DateWords) -> None:
    assert _lines(CHOICE, "", dates)[:2] == [
        "wrong",
        "The answer is a) 4 June 1918. You skipped it.",
    ]


def test_an_order_that_is_partly_right_says_how_far(dates: DateWords) -> None:
    assert "\n".join(_lines(ORDER, "bac", dates)) == HALF_ORDER


def test_lines_are_broken_for_a_narrow_terminal(dates: DateWords) -> None:
    lines = _lines(ORDER, "cab", dates, width=40)
    assert max(map(len, lines)) <= 40
    assert lines[0].startswith("partly ")


@pytest.mark.parametrize(
    ("correct", "credit", "word"),
    [(True, 1.0, "right"), (False, 0.0, "wrong"), (False, 2 / 3, "partly 0.67")],
)
def test_the_verdict_is_the_word_of_the_contract(correct: bool, credit: float, word: str) -> None:
    assert verdict(correct=correct, credit=credit) == word


def test_the_end_tells_the_score_and_what_to_look_at_again() -> None:
    quiz_id = UUID(int=1)
    quiz = Quiz(
        id=quiz_id,
        learner=Learner(UUID(int=2)),
        set_id="treaties",
        set_title="Treaties",
        set_hash="",
        generator="1",
        seed=1,
        mode=Mode.LEARN,
        items=items_for(quiz_id, (CHOICE, ORDER, CHOICE)),
        started_at=NOON,
    )
    for response in ("a", "bac", ""):
        quiz = quiz.answer(tuple(response), NOON, 1.0)
    assert "\n".join(results(quiz, 1000)) == RESULTS
