"""No question tells what another one asks, whatever shape either has."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from quizapp.dataset.dates import parse_edtf
from quizapp.generation.cues import Company, sameness
from quizapp.generation.plan import Plan
from quizapp.generation.pool import Pool
from quizapp.generation.question import AnyShape, Fact, Question
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.number import Number
from quizapp.generation.shapes.point import Point
from quizapp.generation.shapes.text import Text
from quizapp.generation.target import Target
from tests.factories import choice_question
from tests.generation.sets import WORDING, bundled_set, dataset, event, generator

POOL = Pool(
    dataset(*(event(f"e-{n}", f"19{n}-05-05") for n in range(10, 30)), event("far", "1850-01-01")),
    WORDING,
)
AXIS = parse_edtf("1900/2000")


def question(about: str, stem: str, shape: AnyShape | None = None, *texts: str) -> Question:
    """Return a question about one event, with these words."""
    plain = choice_question(1)
    options = tuple(
        replace(option, text=text, events=())
        for option, text in zip(plain.options, (*texts, "p", "q", "r", "s"), strict=False)
    )
    return replace(
        plain,
        id=f"{about}-{stem}",
        stem=stem,
        facts=(Fact(about, "date"),),
        options=options,
        shape=shape or plain.shape,
        mentions=(),
    )


def admitted(first: Question, second: Question) -> bool:
    company = Company(POOL)
    company.add(first)
    return company.admits(second)


@pytest.mark.parametrize(
    ("shape", "cue"),
    [
        (Number(72, 72, "years", 0, 200), "What happened 72 years before?"),
        (Number(2, 2, "years", 0, 9), "Which of these took 2 years?"),
        (Text(("Nuri Pasha", "Nuri Killigil")), "Where did Nuri Killigil go?"),
        (Point(parse_edtf("1992-01"), AXIS), "Which of these happened in January 1992?"),
        (Match((Target("1", "Baku"), Target("2", "Kars")), (("a", "2"),)), "Who came to Kars?"),
    ],
)
def test_no_stem_holds_the_key_of_another_question(shape: AnyShape, cue: str) -> None:
    asking, telling = question("e-10", "Which one?", shape), question("e-12", cue)
    assert not admitted(asking, telling)
    assert not admitted(telling, asking)
    assert admitted(asking, question("e-12", "What else happened?"))


def test_no_option_holds_the_key_of_another_question_in_something_longer() -> None:
    asking = question("e-10", "Who led it?", Text(("Nuri Pasha",)))
    assert not admitted(asking, question("e-12", "Which one?", None, "Nuri Pasha enters Baku"))


def test_a_list_of_values_may_have_the_key_among_them() -> None:
    asking = question("e-10", "Who led it?", Text(("Nuri Pasha",)))
    assert admitted(asking, question("e-12", "Who signed?", None, "Nuri Pasha"))


def test_an_event_is_asked_once_and_never_named_elsewhere() -> None:
    asking = question("e-10", "One?")
    assert not admitted(asking, question("e-10", "Two?"))
    assert not admitted(asking, replace(question("e-12", "Two?"), mentions=("e-10",)))
    assert not admitted(replace(asking, mentions=("e-12",)), question("e-12", "Two?"))


def test_what_must_be_shown_with_a_named_event_is_not_asked_elsewhere() -> None:
    pair = [event("march", "1918-03-30", shown_with=("september",)), event("september", "1918-09")]
    company = Company(Pool(dataset(*pair, event("e-12", "1920")), WORDING))
    company.add(replace(question("e-12", "One?"), mentions=("march",)))
    assert not company.admits(question("september", "Two?"))


def test_what_is_left_out_is_neither_asked_nor_named() -> None:
    company = Company(POOL)
    company.forbid(["e-10", "e-12-Two?"])
    assert not company.admits(question("e-10", "One?"))
    assert not company.admits(replace(question("e-14", "One?"), mentions=("e-10",)))
    assert not company.admits(question("e-12", "Two?"))
    assert company.admits(question("e-12", "Three?"))


def test_whatever_a_quiz_of_the_bundled_set_names_brings_its_companions() -> None:
    made = generator(bundled_set())
    for seed in range(30):
        quiz = made.quiz(Plan(10, seed))
        shown = _shown(quiz)
        for name in shown:
            assert set(made.dataset.by_id[name].shown_with) <= shown


def _shown(quiz: Sequence[Question]) -> set[str]:
    return {name for question in quiz for name in question.tells}


def test_questions_of_a_tiny_set_are_different_in_words_or_key_over_all_quizzes() -> None:
    tiny = dataset(event("radio", "1895", "year order"), event("television", "1926", "year order"))
    quizzes = generator(tiny).quizzes(Plan(30, seed=1))
    words = [sameness(made) for quiz in quizzes for made in quiz]
    assert words
    assert len(words) == len(set(words))


def test_what_was_tried_in_between_is_not_taken_for_what_is_let_in() -> None:
    company = Company(POOL)
    asking, other = (
        question("e-10", "Who led it?", Text(("Nuri Pasha",))),
        question("e-14", "What?"),
    )
    assert company.admits(asking)
    assert company.admits(other)
    company.add(asking)
    assert not company.admits(question("e-12", "Where did Nuri Pasha go?"))
