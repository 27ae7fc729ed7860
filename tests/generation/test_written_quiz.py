"""Tests of written questions in a quiz."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.dataset.model import Dataset
from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenQuestion
from quizapp.generation.plan import Plan
from quizapp.generation.question import Question
from quizapp.generation.written import KIND, ask
from tests.generation.sets import article, generator

SEEDS = st.integers(0, 2**31)
WRITTEN = tuple(
    WrittenQuestion(
        kind=WrittenKind.SHORT,
        stem=f"What is thing {number}?",
        category="even" if number % 2 == 0 else "odd",
        answers=(WrittenAnswer(f"thing {number}"),),
    )
    for number in range(8)
)
TRUTH = WrittenQuestion(kind=WrittenKind.TRUE_FALSE, stem="Ice is cold.", truth=True)
ESSAY = WrittenQuestion(kind=WrittenKind.ESSAY, stem="Why is ice cold?")
ALONE = Dataset(id="mine", title="Mine", events=(), written=(*WRITTEN, TRUTH, ESSAY), hash="1")
BOTH = replace(article(), written=WRITTEN)


def stems(questions: tuple[Question, ...]) -> list[str]:
    """Return the stems in order."""
    return [question.stem for question in questions]


@given(SEEDS, st.integers(1, 12))
@settings(deadline=None)
def test_a_written_set_asks_each_question_once(seed: int, count: int) -> None:
    made = generator(ALONE).quiz(Plan(count, seed))
    assert len(made) == len(set(stems(made))) == min(count, 9)
    assert set(stems(made)) <= {written.stem for written in (*WRITTEN, TRUTH)}
    assert generator(ALONE).quiz(Plan(count, seed)) == made


@given(SEEDS)
@settings(deadline=None)
def test_an_exam_leaves_out_true_or_false(seed: int) -> None:
    assert TRUTH.stem not in stems(generator(ALONE).quiz(Plan(12, seed, exam=True)))


def test_a_topic_is_kept_to() -> None:
    made = generator(ALONE).quiz(Plan(12, topics=frozenset(["odd"])))
    assert {question.topic for question in made} == {"odd"}
    assert len(made) == 4


@given(SEEDS)
@settings(deadline=None)
def test_locked_questions_stay_and_excluded_ones_do_not_come(seed: int) -> None:
    maker = generator(ALONE)
    first = maker.quiz(Plan(5, seed))
    locked = (None, first[1], None, first[3], None)
    excluded = frozenset(first[place].id for place in (0, 2, 4))
    again = maker.quiz(Plan(5, seed + 1, locked=locked, excluded=excluded))
    assert (again[1], again[3], len(again)) == (first[1], first[3], 5)
    assert excluded.isdisjoint(question.id for question in again)


@given(SEEDS)
@settings(max_examples=8, deadline=None)
def test_a_set_with_both_asks_both(seed: int) -> None:
    made = generator(BOTH).quiz(Plan(8, seed))
    written = [question for question in made if question.kind == KIND]
    assert 0 < len(written) < len(made) == 8


@given(SEEDS)
@settings(max_examples=8, deadline=None)
def test_both_sorts_can_be_locked(seed: int) -> None:
    maker = generator(BOTH)
    first = maker.quiz(Plan(6, seed))
    kept = {next(q.id for q in first if (q.kind == KIND) is written) for written in (True, False)}
    locked = tuple(q if q.id in kept else None for q in first)
    again = maker.quiz(Plan(6, seed + 1, locked=locked))
    assert [q.stem for q in again if q.id in kept] == [q.stem for q in first if q.id in kept]
    assert [again[place].id for place, q in enumerate(first) if q.id in kept] == [
        q.id for q in first if q.id in kept
    ]


def test_the_kind_can_be_chosen_or_left_out() -> None:
    maker = generator(BOTH)
    only = maker.quiz(Plan(4, kinds=frozenset([KIND])))
    assert {question.kind for question in only} == {KIND}
    others = maker.quiz(Plan(4, kinds=frozenset(["order"])))
    assert {question.kind for question in others} == {"order"}
    with pytest.raises(ValueError, match=KIND):
        generator(article()).quiz(Plan(kinds=frozenset([KIND])))


def test_without_written_questions_nothing_changes() -> None:
    assert generator(replace(BOTH, written=())).quiz(Plan(5)) == generator(article()).quiz(Plan(5))


def test_another_one_is_of_the_same_topic_as_long_as_there_is_one() -> None:
    maker = generator(ALONE)
    asked = [question for question in (ask(w, ALONE, Random(0)) for w in WRITTEN) if question]
    beside, topics = [asked[0]], []
    while (other := maker.another(asked[0], len(beside), beside)) is not None:
        topics.append(other.topic)
        beside.append(other)
    assert topics == ["even"] * 3 + topics[3:]
    assert len({question.id for question in beside}) == len(beside) == 9


def test_another_made_one_may_stand_beside_written_ones() -> None:
    maker = generator(BOTH)
    quiz = maker.quiz(Plan(6))
    question = next(one for one in quiz if one.kind != KIND)
    other = maker.another(question, 3, [one for one in quiz if one is not question])
    assert other is None or other.kind == question.kind
