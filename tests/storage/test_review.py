"""Tests of looking through the answers of many people, page by page."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz
from quizapp.session.review import ReviewOrder, ReviewWanted
from quizapp.storage import review
from quizapp.storage.review import ReviewStore
from quizapp.storage.store import Store
from tests.factories import NOON, new_quiz, some_questions

EARLY = NOON - timedelta(days=1)


def taken(store: Store, number: int, answers: int) -> Quiz:
    """Answer some of the questions of a quiz that begins some hours after NOON."""
    at = NOON + timedelta(hours=number)
    quiz = replace(
        new_quiz(some_questions(3), name=f"quiz {number}"),
        learner=Learner(UUID(int=number % 2 + 1), f"Learner {number % 2}"),
        set_id=f"set-{number % 3}",
        set_title=f"Set {number % 3} in its edition {number}",
        started_at=at,
    )
    store.add_learner(quiz.learner, at)
    store.add_quiz(quiz)
    for place in range(answers):
        item = quiz.items[place]
        response = item.question.key if place else ()
        quiz = quiz.answer(response, at + timedelta(minutes=place), 2.5)
        store.add_answer(quiz)
    return quiz


@pytest.fixture
def looked(store: Store, monkeypatch: pytest.MonkeyPatch) -> ReviewStore:
    """Answers to eight quizzes, of which two are found at first; one has no answer."""
    monkeypatch.setattr(review, "_AT_FIRST", 2)
    for number in range(8):
        taken(store, number, number % 4)
    return ReviewStore(store.file)


@pytest.mark.parametrize(
    "wanted",
    [
        ReviewWanted(),
        ReviewWanted(order=ReviewOrder.EARLIEST),
        ReviewWanted(order=ReviewOrder.LEARNER),
        ReviewWanted(order=ReviewOrder.SET),
        ReviewWanted(people=frozenset({UUID(int=2)})),
        ReviewWanted(set_id="set-2"),
    ],
)
def test_pages_are_the_same_however_much_was_found_at_first(
    looked: ReviewStore, wanted: ReviewWanted
) -> None:
    # A first moment before all of them makes the sums useless, and all quizzes are found at once.
    whole = looked.index(replace(wanted, since=EARLY))
    everything = looked.answers(whole, wanted, 0, 99)
    for size in (1, 3):
        index = looked.index(wanted)
        assert len(index) == len(whole) == len(everything)
        for start in range(0, len(index), size):
            assert looked.answers(index, wanted, start, size) == everything[start : start + size]


@pytest.mark.parametrize("wanted", [ReviewWanted(), ReviewWanted(kind="date_of_event")])
def test_quizzes_that_are_left_out_are_counted(looked: ReviewStore, wanted: ReviewWanted) -> None:
    whole = looked.index(wanted)
    everything = looked.answers(whole, wanted, 0, 99)
    hidden = frozenset({everything[0].quiz, everything[-1].quiz})
    index = looked.index(wanted, hidden)
    seen = [one for one in everything if one.quiz not in hidden]
    assert (len(index), len(index) + index.left_out) == (len(seen), len(everything))
    assert [one for n in range(len(index)) for one in looked.answers(index, wanted, n, 1)] == seen


def test_what_can_be_chosen_is_what_was_answered(looked: ReviewStore) -> None:
    assert looked.sets() == (
        ("set-0", "Set 0 in its edition 6"),
        ("set-1", "Set 1 in its edition 7"),
        ("set-2", "Set 2 in its edition 5"),
    )
    assert set(looked.kinds()) == {question.kind for question in some_questions(3)}


def test_standings_are_sums_of_the_answers(looked: ReviewStore) -> None:
    people = [UUID(int=number) for number in (1, 2, 3)]
    standings = looked.standings(people)
    assert set(standings) == set(people[:2])
    for who, standing in standings.items():
        wanted = ReviewWanted(people=frozenset({who}), since=EARLY)
        answers = looked.answers(looked.index(wanted), wanted, 0, 99)
        assert standing.answers == len(answers)
        assert standing.right == sum(one.correct for one in answers)
        assert standing.score == pytest.approx(sum(one.score for one in answers))
        assert standing.max_score == pytest.approx(sum(one.max_score for one in answers))
        assert standing.latest == max(one.answered_at for one in answers)


def test_quizzes_with_wanted_answers_are_told_from_others(store: Store) -> None:
    quiz, unanswered = taken(store, 1, 1), taken(store, 2, 0)
    looked = ReviewStore(store.file)
    assert looked.has(ReviewWanted(), {quiz.id, unanswered.id})
    assert not looked.has(ReviewWanted(), {unanswered.id})
    assert not looked.has(ReviewWanted(people=frozenset({unanswered.learner.id})), {quiz.id})
