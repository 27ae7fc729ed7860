"""What many people answered changes what is asked next."""

import pytest

from quizapp.generation.difficulty import Level
from quizapp.generation.measurements import NOTHING_MEASURED
from quizapp.generation.plan import Plan
from quizapp.generation.question import Question
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.prepare_quiz import PrepareQuiz
from quizapp.services.take_quiz import TakeQuiz
from quizapp.session.quiz import Mode
from tests.generation.sets import WORDING

SET = "azerbaijan-turkiye"


def take(quizzes: TakeQuiz, people: People, number: int) -> tuple[Question, ...]:
    """Let somebody take the quiz of all, and get it right or say that it is not known."""
    quiz = quizzes.start(SET, 6, people.learner(f"person {number}"), seed=11, mode=Mode.EXAM)
    while (item := quiz.current) is not None:
        quiz = quizzes.answer(quiz, item.question.key if number % 3 else (), 5.0)
    return tuple(item.question for item in quiz.items)


@pytest.fixture
def asked(take_quiz: TakeQuiz, people: People) -> tuple[Question, ...]:
    """What 21 people were asked, of whom nobody ever took a wrong option."""
    quizzes = [take(take_quiz, people, number) for number in range(21)]
    return quizzes[0]


def test_a_few_people_tell_nothing_of_options(take_quiz: TakeQuiz, people: People) -> None:
    for number in range(5):
        take(take_quiz, people, number)
    assert take_quiz.measuring.of(SET) == NOTHING_MEASURED
    assert take_quiz.measuring.of(SET, Level.HARD).facility


def test_options_that_nobody_took_are_known_and_avoided(
    asked: tuple[Question, ...], take_quiz: TakeQuiz, people: People, library: Library
) -> None:
    measured = take_quiz.measuring.of(SET)
    choices = [question for question in asked if question.response == "choice"]
    assert choices
    for question in choices:
        wrong = sum(not option.correct for option in question.options)
        assert measured.idle_options(question) == wrong
    preparing = PrepareQuiz(library, WORDING, take_quiz.measuring)
    drafts = [preparing.begin(SET, Plan(8, seed)) for seed in range(1, 6)]
    assert not any(measured.idle_options(q) for draft in drafts for q in draft.questions)


def test_a_seed_that_was_named_gives_what_it_always_gave(
    asked: tuple[Question, ...], take_quiz: TakeQuiz, people: People
) -> None:
    quiz = take_quiz.start(SET, 6, people.learner("new"), seed=11, mode=Mode.EXAM)
    assert [item.question.id for item in quiz.items] == [question.id for question in asked]


def test_what_was_measured_is_measured_anew_when_that_is_wanted(
    take_quiz: TakeQuiz, people: People
) -> None:
    for number in range(21):
        people.learner(f"person {number}")
    assert not take_quiz.measuring.idle(SET)
    for number in range(21):
        take(take_quiz, people, number)
    assert not take_quiz.measuring.idle(SET)
    take_quiz.measuring.forget(SET)
    assert take_quiz.measuring.idle(SET)


def test_only_the_latest_quizzes_are_looked_at(
    asked: tuple[Question, ...], take_quiz: TakeQuiz, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert asked
    assert take_quiz.measuring.idle(SET)
    take_quiz.measuring.forget(SET)
    monkeypatch.setattr("quizapp.services.measure_answers._LATEST_QUIZZES", 1)
    assert not take_quiz.measuring.idle(SET)
