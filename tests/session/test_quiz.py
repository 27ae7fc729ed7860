"""Tests of the quiz as a state machine."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from quizapp.generation.question import Question
from quizapp.generation.shape import Response, ResponseError
from quizapp.session.quiz import Quiz, QuizError
from tests.factories import choice_question, moment, new_quiz, order_question, some_questions


def right(question: Question) -> tuple[str, ...]:
    """Return the response that earns all marks."""
    return question.key


def wrong(question: Question) -> tuple[str, ...]:
    """Return a response that does not."""
    return question.key[::-1] if question.response is Response.ORDER else ("a",)


def answered(quiz: Quiz, count: int) -> Quiz:
    """Answer so many questions, by turns right and wrong."""
    for number in range(count):
        item = quiz.current
        assert item is not None
        respond = wrong if number % 2 else right
        quiz = quiz.answer(respond(item.question), moment(number), 1.5)
    return quiz


class AnyQuiz(RuleBasedStateMachine):
    """Whatever a person does and in whatever order, these things hold."""

    def __init__(self) -> None:
        super().__init__()
        self.quiz = new_quiz(some_questions(3))
        self.answers: dict[UUID, tuple[str, ...]] = {}
        self.extras = 0

    @precondition(lambda self: self.quiz.current)
    @rule(data=st.data(), skipped=st.booleans(), seconds=st.floats(0, 1000))
    def answer(self, data: st.DataObject, skipped: bool, seconds: float) -> None:
        item = self.quiz.current
        assert item is not None
        ids = [option.id for option in item.question.options]
        if skipped:
            response: tuple[str, ...] = ()
        elif item.question.response is Response.ORDER:
            response = tuple(data.draw(st.permutations(ids)))
        else:
            response = (data.draw(st.sampled_from(ids)),)
        self.quiz = self.quiz.answer(response, moment(len(self.answers)), seconds)
        self.answers[item.id] = response

    @precondition(lambda self: self.quiz.is_finished)
    @rule()
    def answer_when_finished(self) -> None:
        with pytest.raises(QuizError):
            self.quiz.skip(moment(0), 1)

    @rule(data=st.data())
    def flag(self, data: st.DataObject) -> None:
        item = self.quiz.items[data.draw(st.integers(0, len(self.quiz.items) - 1))]
        assert self.quiz.flag(item.id).item(item.id).flagged
        changed = self.quiz.flag(item.id)
        self.quiz = changed.unflag(item.id) if item.flagged else changed

    @rule(data=st.data())
    def another(self, data: st.DataObject) -> None:
        item = self.quiz.items[data.draw(st.integers(0, len(self.quiz.items) - 1))]
        ended_early = self.quiz.is_finished and self.quiz.position < len(self.quiz.items)
        if ended_early:
            with pytest.raises(QuizError):
                self.quiz.another(item.id, choice_question(500))
            return
        before = [known.id for known in self.quiz.items]
        self.quiz = self.quiz.another(item.id, choice_question(500 + self.extras))
        self.extras += 1
        after = [known.id for known in self.quiz.items if known.id in before]
        assert after == before
        assert not self.quiz.is_finished

    @rule()
    def finish(self) -> None:
        self.quiz = self.quiz.finish(moment(60))
        assert self.quiz.current is None

    @invariant()
    def answered_ones_come_first(self) -> None:
        states = [item.answer is not None for item in self.quiz.items]
        assert states == sorted(states, reverse=True)
        assert self.quiz.position == len(self.answers) == sum(states)

    @invariant()
    def it_stands_at_the_first_question_without_an_answer(self) -> None:
        current = self.quiz.current
        assert (current is None) == self.quiz.is_finished
        if current is not None:
            assert current.answer is None
            assert current is self.quiz.items[self.quiz.position]

    @invariant()
    def every_answer_is_kept_as_it_was_given(self) -> None:
        kept = {item.id: item.answer.response for item in self.quiz.items if item.answer}
        assert kept == self.answers

    @invariant()
    def ids_are_unique(self) -> None:
        assert len({item.id for item in self.quiz.items}) == len(self.quiz.items)
        assert len(self.quiz.items) == 3 + self.extras

    @invariant()
    def the_score_is_that_of_the_questions_that_count(self) -> None:
        quiz, score = self.quiz, self.quiz.score
        counted = [item for item in quiz.items if not item.extra]
        done = [item for item in counted if item.answer]
        assert score.questions == len(counted if quiz.is_finished else done)
        assert score.right == sum(item.answer.marked.correct for item in done if item.answer)
        assert sum(tally.questions for tally in quiz.topics.values()) == score.questions
        assert sum(tally.score for tally in quiz.topics.values()) == pytest.approx(score.score)
        assert all(item.missed for item in quiz.mistakes)

    @invariant()
    def a_quiz_without_open_questions_is_finished(self) -> None:
        if self.quiz.position == len(self.quiz.items):
            assert self.quiz.is_finished


TestAnyQuiz = AnyQuiz.TestCase
TestAnyQuiz.settings = settings(max_examples=30, stateful_step_count=15)


def test_the_last_answer_finishes_the_quiz() -> None:
    quiz = answered(new_quiz(some_questions(2)), 2)
    assert quiz.is_finished
    assert quiz.finished_at == moment(1)
    assert quiz.latest is quiz.items[1]
    assert quiz.seconds == 3.0


def test_a_new_quiz_has_no_latest_answer_and_no_score() -> None:
    quiz = new_quiz()
    assert quiz.latest is None
    assert quiz.score.questions == 0
    assert quiz.topics == {}


def test_a_skipped_question_is_a_mistake_to_look_at_again() -> None:
    quiz = new_quiz().skip(moment(1), 2.0)
    assert quiz.mistakes == (quiz.items[0],)
    answer = quiz.items[0].answer
    assert answer is not None
    assert answer.skipped


def test_a_quiz_ended_early_counts_what_was_left_as_not_known() -> None:
    quiz = answered(new_quiz(), 1).finish(moment(9))
    assert (quiz.score.questions, quiz.score.right) == (4, 1)
    assert quiz.mistakes == ()
    assert quiz.finish(moment(10)) is quiz


def test_another_like_this_comes_right_after_the_question() -> None:
    quiz = new_quiz()
    changed = quiz.another(quiz.items[1].id, choice_question(700))
    assert [item.extra for item in changed.items] == [False, False, True, False, False]


def test_another_like_one_answered_long_ago_comes_next() -> None:
    quiz = answered(new_quiz(), 3)
    changed = quiz.another(quiz.items[0].id, choice_question(700))
    assert changed.current is changed.items[3]
    assert changed.items[3].extra


def test_another_after_the_last_answer_opens_the_quiz_again() -> None:
    quiz = answered(new_quiz(), 4)
    changed = quiz.another(quiz.items[3].id, choice_question(700))
    assert changed.current is changed.items[4]
    again = changed.answer(("b",), moment(30), 1)
    assert again.finished_at == moment(30)
    assert again.score == quiz.score


def test_the_score_goes_topic_by_topic() -> None:
    quiz = answered(new_quiz((choice_question(1), order_question(9), choice_question(30))), 3)
    assert {topic: (t.right, t.questions) for topic, t in quiz.topics.items()} == {
        "Treaties": (2, 2),
        "Rulers": (0, 1),
    }


def test_times_are_kept_in_utc() -> None:
    baku = timezone(timedelta(hours=4))
    quiz = new_quiz().skip(datetime(2026, 3, 1, 16, 5, tzinfo=baku), 1)
    answer = quiz.items[0].answer
    assert answer is not None
    assert answer.answered_at.isoformat() == "2026-03-01T12:05:00+00:00"
    assert answer.answered_at.tzinfo is UTC


def test_a_time_without_a_zone_is_refused() -> None:
    naive = moment(0).replace(tzinfo=None)
    with pytest.raises(ValueError, match="zone"):
        new_quiz().skip(naive, 1)
    with pytest.raises(ValueError, match="zone"):
        replace(new_quiz(), started_at=naive)


@pytest.mark.parametrize("seconds", [-1.0, float("nan"), float("inf")])
def test_a_duration_is_a_number_of_seconds(seconds: float) -> None:
    with pytest.raises(ValueError, match="seconds"):
        new_quiz().skip(moment(0), seconds)


def test_a_response_that_does_not_fit_changes_nothing() -> None:
    quiz = new_quiz()
    with pytest.raises(ResponseError):
        quiz.answer(("z",), moment(0), 1)
    assert quiz == new_quiz()


def test_a_question_of_another_quiz_is_not_found() -> None:
    with pytest.raises(QuizError):
        new_quiz().flag(UUID(int=5))


def test_a_quiz_needs_a_question() -> None:
    with pytest.raises(QuizError):
        new_quiz(())


def test_a_quiz_with_a_gap_between_answers_is_refused() -> None:
    quiz = answered(new_quiz(), 1)
    with pytest.raises(QuizError):
        replace(quiz, items=quiz.items[::-1])


@pytest.mark.parametrize("seed", [2**63, -(2**63) - 1])
def test_a_seed_fits_into_64_bits(seed: int) -> None:
    with pytest.raises(ValueError, match="64 bits"):
        replace(new_quiz(), seed=seed)
