"""Tests of keeping sittings: the answers, the time and what is worth noting."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from quizapp.classroom.exam_clock import Reading
from quizapp.classroom.rules import Allowance, Feedback, Rules
from quizapp.classroom.sitting import LEFT_WINDOW
from quizapp.session.learner import Learner
from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage.assignments import Assignments
from quizapp.storage.exam_sittings import ExamSittings
from quizapp.storage.store import Store
from tests.factories import NOON, moment
from tests.storage.exam_rows import QUESTIONS, assignment, sitting

LEYLA = Learner(uuid4(), "Leyla")


def look(seconds: float) -> Reading:
    """Return a reading so many seconds after the start."""
    return Reading("boot", 1000 + seconds, NOON + timedelta(seconds=seconds))


@pytest.fixture
def kept(store: Store) -> ExamSittings:
    """The door of a file that knows a person and an assignment."""
    store.add_learner(LEYLA, NOON)
    Assignments(store.file).add(assignment(), QUESTIONS)
    return ExamSittings(store.file)


def test_a_sitting_comes_back_as_it_was_left(kept: ExamSittings) -> None:
    first = sitting(assignment(rules=Rules(quiz_seconds=600, question_seconds=90)), LEYLA, extra=1)
    kept.begin(first)
    assert kept.get(first.quiz.id) == first
    second = first.answer(["b"], look(20)).note(LEFT_WINDOW, 4, look(25))
    kept.keep(first, second)
    assert kept.get(first.quiz.id) == second
    third = second.read(look(500))
    kept.keep(second, third)
    assert kept.get(first.quiz.id) == third
    last = third.submit(look(510))
    kept.keep(third, last)
    assert kept.get(first.quiz.id) == last
    assert kept.get(uuid4()) is None


def test_the_last_answer_and_the_end_by_time_are_one_step(kept: ExamSittings) -> None:
    first = sitting(assignment(), LEYLA)
    kept.begin(first)
    last = first.settle(look(5000), ["b"])
    kept.keep(first, last)
    found = kept.get(first.quiz.id)
    assert found == last
    assert found is not None
    assert (found.is_over, found.quiz.position) == (True, 1)


def test_no_answer_is_kept_twice_by_two_windows(kept: ExamSittings) -> None:
    first = sitting(assignment(), LEYLA)
    kept.begin(first)
    kept.keep(first, first.answer(["b"], look(10)))
    with pytest.raises(StorageError) as caught:
        kept.keep(first, first.answer(["a"], look(12)))
    assert caught.value.reason is Reason.CONFLICT


def test_another_window_cannot_turn_the_time_back(kept: ExamSittings) -> None:
    first = sitting(assignment(), LEYLA)
    kept.begin(first)
    kept.keep(first, first.read(look(300)))
    kept.keep(first, first.read(look(20)))
    found = kept.get(first.quiz.id)
    assert found is not None
    assert found.used == 300


def test_an_attempt_is_begun_once(kept: ExamSittings) -> None:
    kept.begin(sitting(assignment(), LEYLA))
    with pytest.raises(StorageError):
        kept.begin(sitting(assignment(), LEYLA))
    kept.begin(sitting(assignment(), LEYLA, attempt=2))
    assert kept.counts() == {assignment().id: (1, 0)}


def test_lists_tell_the_score_both_ways_with_the_time_and_the_notes(kept: ExamSittings) -> None:
    first = sitting(assignment(), LEYLA, extra=0.25)
    kept.begin(first)
    second = first.answer(["b"], look(20))
    third = second.answer(["a"], look(50)).note(LEFT_WINDOW, 4, look(55))
    kept.keep(first, second)
    kept.keep(second, third)
    (found,) = kept.of_learner(LEYLA)
    assert kept.of_assignment(assignment().id) == (found,)
    assert (found.answered, found.questions, found.score.score) == (2, 4, 1.0)
    assert found.corrected == pytest.approx(0.5)
    assert (found.time, found.used) == (Allowance(1200, 300), 55)
    assert [note.sort for note in found.notes] == [LEFT_WINDOW]
    assert found.finished_at is None


@pytest.mark.parametrize(
    ("feedback", "when_running", "when_finished", "after_the_date"),
    [
        (Feedback.NOW, False, False, False),
        (Feedback.END, True, False, False),
        (Feedback.LATER, True, True, False),
    ],
)
def test_answers_are_withheld_as_the_rules_say(
    store: Store,
    feedback: Feedback,
    when_running: bool,
    when_finished: bool,
    after_the_date: bool,
) -> None:
    store.add_learner(LEYLA, NOON)
    at = moment(100) if feedback is Feedback.LATER else None
    task = assignment(rules=Rules(feedback=feedback, feedback_at=at))
    Assignments(store.file).add(task, QUESTIONS)
    sittings = ExamSittings(store.file)
    first = sitting(task, LEYLA)
    sittings.begin(first)
    assert (sittings.withheld(NOON) == {first.quiz.id}) is when_running
    sittings.keep(first, first.submit(look(9)))
    assert (sittings.withheld(moment(99)) == {first.quiz.id}) is when_finished
    assert (sittings.withheld(moment(100)) == {first.quiz.id}) is after_the_date


def test_a_failed_step_changes_nothing(kept: ExamSittings) -> None:
    first = sitting(assignment(), LEYLA)
    kept.begin(first)
    kept.keep(first, first.answer(["b"], look(10)))
    wrong = replace(first, notes=()).answer(["a"], look(900))
    with pytest.raises(StorageError):
        kept.keep(first, wrong)
    found = kept.get(first.quiz.id)
    assert found is not None
    assert found.used == 10
