"""Tests of assignments and of their documents."""

import json
from dataclasses import replace
from uuid import uuid5

import pytest

from quizapp.classroom.assignment import Assignment, Content, Drawn, Fixed, State
from quizapp.classroom.assignment_document import (
    assignment_document,
    content_of,
    made_of,
    picture_hashes,
    rules_of,
)
from quizapp.classroom.rules import Feedback, Rules
from quizapp.generation.document import snapshot
from quizapp.generation.provenance import Provenance
from tests.factories import NAMESPACE, NOON, moment, some_questions

ASSIGNMENT = Assignment(
    id=uuid5(NAMESPACE, "assignment"),
    title="Unit 4",
    class_id=None,
    made_of=Provenance(set_id="annals", title="The annals", hash="5e7"),
    questions=4,
    drawn=False,
    seed=7,
    rules=Rules(quiz_seconds=1200, feedback=Feedback.LATER, feedback_at=moment(600)),
    created_at=NOON,
    opens_at=moment(10),
    closes_at=moment(100),
)

QUESTIONS = Fixed(tuple(map(snapshot, some_questions())))


def test_it_opens_and_closes_at_its_times() -> None:
    states = [ASSIGNMENT.state(moment(minutes)) for minutes in (9, 10, 99, 100)]
    assert states == [State.COMING, State.OPEN, State.OPEN, State.CLOSED]
    always = replace(ASSIGNMENT, opens_at=None, closes_at=None)
    assert always.state(moment(1e6)) is State.OPEN


def test_attempts_are_counted_down() -> None:
    rules = replace(ASSIGNMENT.rules, attempts=2)
    assert [replace(ASSIGNMENT, rules=rules).attempts_left(taken) for taken in (0, 1, 2, 3)] == [
        2,
        1,
        0,
        0,
    ]
    assert replace(ASSIGNMENT, rules=replace(rules, attempts=None)).attempts_left(9) is None


def test_what_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="close"):
        replace(ASSIGNMENT, closes_at=moment(5))
    with pytest.raises(ValueError, match="question"):
        replace(ASSIGNMENT, questions=0)


@pytest.mark.parametrize("content", [QUESTIONS, Drawn(12)])
def test_a_document_holds_what_is_asked_and_by_which_rules(content: Content) -> None:
    document = json.loads(json.dumps(assignment_document(ASSIGNMENT, content)))
    assert content_of(document, {}) == content
    assert made_of(document) == ASSIGNMENT.made_of
    assert rules_of(document) == ASSIGNMENT.rules
    assert list(picture_hashes(document)) == []


def test_drawing_leaves_out_what_is_for_practice_only() -> None:
    assert Drawn(12).plan(5).exam
