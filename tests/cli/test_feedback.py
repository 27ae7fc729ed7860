"""Tests of what is said after an answer, and at the end."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from quizapp.cli.feedback import feedback
from quizapp.cli.response import read_response
from quizapp.cli.results import results
from quizapp.cli.verdict import verdict
from quizapp.generation.question import Question
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.session.learner import Learner
from quizapp.session.marking import mark
from quizapp.session.quiz import Answer, Mode, Quiz, items_for
from tests.formats.sample_questions import CHOICE, ORDER
from tests.formats.sample_shapes import SHAPES

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
The answer is b, c, a. Your answer was b, a, c. c) comes before a).
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
def wording() -> Wording:
    """The words of questions in English."""
    return Wording.read(bundled("resources") / "wording" / "en.toml")


def _lines(question: Question, response: str, wording: Wording, width: int = 1000) -> list[str]:
    given = tuple(response)
    answer = Answer(given, mark(question, given), 1.0, NOON)
    return list(feedback(question, answer, wording, width))


def test_a_wrong_answer_is_explained(wording: Wording) -> None:
    assert "\n".join(_lines(CHOICE, "b", wording)) == WRONG_CHOICE


def test_a_right_answer_is_explained_too(wording: Wording) -> None:
    lines = _lines(CHOICE, "a", wording)
    assert lines[:2] == ["right", "The answer is a) 4 June 1918."]
    assert lines[2:] == WRONG_CHOICE.splitlines()[2:]


def test_a_skipped_question_is_no_mistake_of_the_person(wording: Wording) -> None:
    assert _lines(CHOICE, "", wording)[:2] == [
        "wrong",
        "The answer is a) 4 June 1918. You skipped it.",
    ]


def test_an_order_that_is_partly_right_says_how_far(wording: Wording) -> None:
    assert "\n".join(_lines(ORDER, "bac", wording)) == HALF_ORDER


def test_lines_are_broken_for_a_narrow_terminal(wording: Wording) -> None:
    lines = _lines(ORDER, "cab", wording, width=40)
    assert max(map(len, lines)) <= 40
    assert lines[0].startswith("partly ")


@pytest.mark.parametrize(
    ("name", "response", "said"),
    [
        ("multiple", "b a", "Your answer was b, a. Right: b. Wrong: a. Missed: c."),
        ("loose order", "a b c", "Your answer was a, b, c. b) comes before a)"),
        ("gap", "1", "The answer is 2, after b and before c. Your answer was 1."),
        ("match", "a2 b3 c1", "Your answer was a2, b3, c1. 1 of 3 fit."),
        ("buckets", "a1 b1 c1", "Your answer was a1, b1, c1. 2 of 3 fit."),
        (
            "point",
            "1921",
            "Your answer was 1921. Your date is about 3 years too late.",
        ),
        ("number", "47", "The answer is 40 to 44 days. Your answer was 47. 3 days away."),
        ("number", "45", "The answer is 40 to 44 days. Your answer was 45. 1 day away."),
        ("text", "nuri pascha", "Taken as right; it is written Nuri Pasha."),
    ],
)
def test_the_score_is_said_to_come_from_somewhere(
    name: str, response: str, said: str, wording: Wording
) -> None:
    question = SHAPES[name]
    given = read_response(response, question)
    answer = Answer(given, mark(question, given), 1.0, NOON)
    texts = {option.text: option.id for option in question.options}
    line = list(feedback(question, answer, wording, 1000))[1]
    for text, letter in texts.items():
        line = line.replace(text, letter)
    assert said in line


@pytest.mark.parametrize(
    ("correct", "credit", "word"),
    [(True, 1.0, "right"), (False, 0.0, "wrong"), (False, 2 / 3, "partly 0.67")],
)
def test_the_verdict_is_the_word_of_the_contract(correct: bool, credit: float, word: str) -> None:
    assert verdict(correct=correct, credit=credit) == word


def test_the_end_tells_the_score_and_what_to_look_at_again(wording: Wording) -> None:
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
    assert "\n".join(results(quiz, wording.dates, 1000)) == RESULTS
