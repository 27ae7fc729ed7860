"""Tests of exams that came as files: in any order, and however often, the same results."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid5

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.classroom.receipt import OtherContentError, Receipt
from quizapp.classroom.rules import Allowance, Limits
from quizapp.classroom.sitting import Note
from quizapp.classroom.sitting_record import SittingRecord
from quizapp.classroom.sitting_summary import SittingSummary
from quizapp.session.learner import Learner
from quizapp.session.quiz import Mode, Quiz
from quizapp.storage.assignments import Assignments
from quizapp.storage.exam_sittings import ExamSittings
from quizapp.storage.received import ReceivedResults
from quizapp.storage.store import Store
from tests.factories import NAMESPACE, choice_question, moment, new_quiz
from tests.storage.exam_rows import QUESTIONS, assignment

TASK = assignment()
PEOPLE = tuple(Learner(uuid5(NAMESPACE, name), name) for name in ("Ada", "Kemal"))


def taken(learner: Learner, attempt: int) -> tuple[Quiz, SittingRecord]:
    """Return a finished exam of a person, and how it was taken."""
    quiz = replace(
        new_quiz([choice_question(10 * n) for n in range(3)], name=f"{learner.name} {attempt}"),
        learner=learner,
        mode=Mode.EXAM,
        started_at=moment(100 * attempt),
    )
    for number in range(3):
        quiz = quiz.answer(("b",), moment(100 * attempt + number), 2.5)
    record = SittingRecord(
        quiz_id=quiz.id,
        assignment_id=TASK.id,
        attempt=attempt,
        limits=Limits(Allowance(1200.0, 300.0), Allowance(60.0)),
        used=31.25 * attempt,
        notes=(Note("left-window", 12.5, 3.0), Note("suspended", 20.0, 40.0)),
    )
    return quiz, record


EXAMS = tuple(taken(learner, attempt) for learner in PEOPLE for attempt in (1, 2))
FILES: tuple[tuple[int, ...], ...] = ((0,), (1,), (0, 1), (2,), (2, 3), (3,))
"""Which of the exams is in which file; all of a file are of one person."""


def merge(store: Store, file: int, at: int = 0) -> None:
    """Take one of the files in."""
    exams = [EXAMS[number] for number in FILES[file]]
    ReceivedResults(store.file).merge(
        Receipt(f"{file}.quizresult", f"{file}" * 64, is_genuine=True),
        [quiz for quiz, _ in exams],
        exams[0][0].learner,
        moment(9000 + at),
        [record for _, record in exams],
    )


def results(store: Store) -> tuple[SittingSummary, ...]:
    """Return the results of the assignment."""
    return ExamSittings(store.file).of_assignment(TASK.id)


def after(files: Sequence[int], *, set_after: int = 0) -> tuple[SittingSummary, ...]:
    """Return the results after files came one after the other; set after some of them."""
    with TemporaryDirectory() as folder:
        store = Store(Path(folder) / "results.sqlite3")
        for number, file in enumerate(files):
            if number == set_after:
                Assignments(store.file).add(TASK, QUESTIONS)
            merge(store, file, number)
        found = results(store)
        store.close()
    return found


ONCE = after(range(len(FILES)))


def test_all_of_a_sitting_is_kept() -> None:
    told = [(one.quiz_id, one.attempt, one.used, one.time, one.notes) for one in ONCE]
    expected = [
        (quiz.id, record.attempt, record.used, record.limits.quiz, record.notes)
        for quiz, record in sorted(EXAMS, key=lambda exam: exam[0].started_at)
    ]
    assert sorted(told, key=str) == sorted(expected, key=str)


def test_a_record_comes_back_as_it_came(store: Store) -> None:
    Assignments(store.file).add(TASK, QUESTIONS)
    merge(store, 2)
    ids = [quiz.id for quiz, _ in EXAMS[:2]]
    found = ExamSittings(store.file).records(ids)
    assert sorted(found, key=lambda one: one.attempt) == [record for _, record in EXAMS[:2]]


@settings(max_examples=6, deadline=None)
@given(
    order=st.permutations(range(len(FILES))),
    again=st.lists(st.integers(0, len(FILES) - 1), max_size=4),
)
def test_any_order_and_any_number_of_times_gives_the_same(
    order: Sequence[int], again: Sequence[int]
) -> None:
    assert after([*order, *again]) == ONCE


@settings(max_examples=6, deadline=None)
@given(order=st.permutations(range(len(FILES))), set_after=st.integers(0, len(FILES)))
def test_it_makes_no_difference_when_the_assignment_came(
    order: Sequence[int], set_after: int
) -> None:
    assert after([*order, *order], set_after=set_after) == ONCE


def test_other_times_or_notes_of_a_sitting_change_nothing(store: Store) -> None:
    Assignments(store.file).add(TASK, QUESTIONS)
    merge(store, 0)
    before = results(store)
    quiz, record = EXAMS[0]
    for other in (replace(record, used=1.0), replace(record, notes=())):
        with pytest.raises(OtherContentError):
            ReceivedResults(store.file).merge(
                Receipt("x", "x" * 64, is_genuine=True), [quiz], quiz.learner, moment(1), [other]
            )
    assert results(store) == before
