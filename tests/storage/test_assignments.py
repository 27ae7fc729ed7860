"""Tests of keeping what is set to whom."""

from dataclasses import replace
from uuid import uuid4

import pytest

from quizapp.classroom.assignment import Drawn, Fixed
from quizapp.classroom.rules import Feedback, Rules
from quizapp.session.learner import Learner
from quizapp.session.storage_error import StorageError
from quizapp.storage.assignments import Assignments
from quizapp.storage.exam_sittings import ExamSittings
from quizapp.storage.store import Store
from tests.factories import NOON, choice_question, moment
from tests.pictures import MAP
from tests.storage.exam_rows import QUESTIONS, add_class, assignment, sitting

LEYLA, MURAD = Learner(uuid4(), "Leyla"), Learner(uuid4(), "Murad")


@pytest.fixture
def kept(store: Store) -> Assignments:
    """The door of a file that knows two people."""
    for learner in (LEYLA, MURAD):
        store.add_learner(learner, NOON)
    return Assignments(store.file)


def test_an_assignment_comes_back_as_it_was_kept(kept: Assignments) -> None:
    rules = Rules(question_seconds=60, feedback=Feedback.LATER, feedback_at=moment(99))
    task = replace(assignment(rules=rules), opens_at=moment(1), closes_at=moment(9))
    kept.add(task, QUESTIONS)
    assert kept.get(task.id) == task
    assert kept.all() == (task,)
    assert kept.content(task.id) == QUESTIONS
    assert kept.get(uuid4()) is None
    assert kept.content(uuid4()) is None


def test_questions_to_be_drawn_are_kept_as_how_they_are_drawn(kept: Assignments) -> None:
    task = replace(assignment(), questions=12, drawn=True)
    kept.add(task, Drawn(12))
    assert kept.get(task.id) == task
    assert kept.content(task.id) == Drawn(12)


def test_pictures_of_questions_are_kept_with_them(kept: Assignments) -> None:
    shown = replace(QUESTIONS.questions[0], pictures=(MAP,))
    content = Fixed((shown, *QUESTIONS.questions[1:]))
    kept.add(assignment(), content)
    assert kept.content(assignment().id) == content


def test_it_is_set_to_everybody_or_to_those_in_the_class(store: Store, kept: Assignments) -> None:
    class_id = add_class(store, "9b", LEYLA)
    everybody, some = assignment("For all"), assignment("For 9b", class_id=class_id)
    kept.add(everybody, QUESTIONS)
    kept.add(some, QUESTIONS)
    assert {one.title for one in kept.of(LEYLA)} == {"For all", "For 9b"}
    assert {one.title for one in kept.of(MURAD)} == {"For all"}
    assert [one.name for one in kept.classes()] == ["9b"]
    assert kept.members(class_id) == (LEYLA,)
    assert kept.people() == {class_id: 1}


def test_other_rules_are_kept_unless_somebody_has_begun(store: Store, kept: Assignments) -> None:
    task = assignment()
    kept.add(task, QUESTIONS)
    rules = Rules(quiz_seconds=60, attempts=3, feedback=Feedback.LATER, feedback_at=moment(99))
    other = replace(task, title="Unit 5", rules=rules, closes_at=moment(9))
    kept.change(other, unless_begun=True)
    assert kept.all() == (other,)
    assert kept.content(task.id) == QUESTIONS
    ExamSittings(store.file).begin(sitting(task, LEYLA))
    with pytest.raises(StorageError):
        kept.change(task, unless_begun=True)
    assert kept.all() == (other,)
    kept.change(task, unless_begun=False)
    assert kept.all() == (task,)


def test_times_change_and_a_removed_one_comes_back(kept: Assignments) -> None:
    task = assignment()
    kept.add(task, QUESTIONS)
    kept.set_times(task.id, moment(1), moment(2))
    assert kept.all() == (replace(task, opens_at=moment(1), closes_at=moment(2)),)
    kept.set_removed(task.id, NOON)
    assert (kept.all(), kept.of(LEYLA)) == ((), ())
    assert kept.get(task.id) is not None
    kept.set_removed(task.id, None)
    assert len(kept.all()) == 1


def test_extra_time_is_by_person_and_can_be_taken_back(kept: Assignments) -> None:
    task = assignment()
    kept.add(task, QUESTIONS)
    kept.set_extra_time(task.id, LEYLA.id, 0.25)
    kept.set_extra_time(task.id, LEYLA.id, 0.5)
    assert kept.extra_time(task.id) == {LEYLA.id: 0.5}
    kept.set_extra_time(task.id, LEYLA.id, 0.0)
    assert kept.extra_time(task.id) == {}


def test_one_question_more_or_less_is_seen_in_the_list(kept: Assignments) -> None:
    one = replace(assignment(), questions=1)
    kept.add(one, Fixed((choice_question(),)))
    assert kept.all()[0].questions == 1
