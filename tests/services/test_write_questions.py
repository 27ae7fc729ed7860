"""Tests of writing questions: nothing that was written gets lost."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.problem import DatasetError
from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.linting.finding import Force
from quizapp.linting.linter import Linter
from quizapp.linting.words import Words
from quizapp.paths import bundled
from quizapp.services.write_questions import (
    ChangedElsewhereError,
    Unsaved,
    WriteQuestions,
    WrittenSet,
)

STEM = "In which city was the treaty of 13 October 1921 signed?"
CITY = WrittenQuestion(
    kind=WrittenKind.MC_SINGLE,
    stem=STEM,
    options=(
        WrittenOption("Kars", correct=True, weight=100.0, feedback="It bears its name."),
        WrittenOption("Batum", correct=False),
        WrittenOption("Tiflis", correct=False),
    ),
    general_feedback="It was signed in Kars.",
)
RIVER = WrittenQuestion(
    kind=WrittenKind.SHORT,
    stem="Which river forms a part of the border?",
    answers=(WrittenAnswer("Aras"), WrittenAnswer("Araz")),
)
YEAR = WrittenQuestion(
    kind=WrittenKind.NUMERIC,
    stem="In which year was the embassy opened?",
    answers=(WrittenAnswer("", 1992.0, 1992.0),),
)


@pytest.fixture
def writing(tmp_path: Path) -> WriteQuestions:
    """The service with a folder that is not there yet."""
    words = Words.read(bundled("resources") / "linting" / "en.toml")
    return WriteQuestions(tmp_path / "sets", Linter(words))


@pytest.fixture
def kept(writing: WriteQuestions) -> WrittenSet:
    """A set of three questions."""
    fresh = writing.fresh("My questions")
    for question in (CITY, RIVER, YEAR):
        fresh = fresh.with_question(question)
    return writing.keep(fresh)


def test_there_is_no_file_before_the_first_question(writing: WriteQuestions) -> None:
    fresh = writing.fresh("My questions")
    assert (fresh.id, fresh.questions, writing.sets()) == ("my-questions", (), ())


def test_a_kept_set_is_read_back_as_it_was(writing: WriteQuestions, kept: WrittenSet) -> None:
    assert writing.open(kept.id) == kept
    assert kept.questions == (CITY, RIVER, YEAR)
    assert writing.sets() == (kept,)


def test_a_second_set_has_a_name_of_its_own(writing: WriteQuestions, kept: WrittenSet) -> None:
    other = writing.fresh(kept.title)
    assert (other.id, other.title) == ("my-questions-2", "My questions 2")


def test_a_removed_question_comes_back_at_its_place(
    writing: WriteQuestions, kept: WrittenSet
) -> None:
    fewer = writing.keep(kept.without(1))
    assert fewer.questions == (CITY, YEAR)
    assert writing.keep(fewer.with_question(RIVER, 1)).questions == kept.questions


def test_without_questions_there_is_no_file(writing: WriteQuestions, kept: WrittenSet) -> None:
    none = writing.keep(kept.without(0).without(0).without(0))
    assert writing.sets() == ()
    assert writing.keep(none.with_question(CITY)).questions == (CITY,)


@given(place=st.integers(0, 2), steps=st.integers(-4, 4))
def test_moving_loses_no_question(place: int, steps: int) -> None:
    before = WrittenSet("a", "A", (CITY, RIVER, YEAR))
    after = before.moved(place, steps)
    assert sorted(after.questions, key=str) == sorted(before.questions, key=str)
    assert after.questions[max(0, min(2, place + steps))] == before.questions[place]


def test_what_another_program_wrote_is_not_overwritten(
    writing: WriteQuestions, kept: WrittenSet
) -> None:
    writing.keep(kept.replaced(0, YEAR))
    with pytest.raises(ChangedElsewhereError):
        writing.keep(kept.without(0))
    assert writing.open(kept.id).questions == (YEAR, RIVER, YEAR)


def test_a_file_that_cannot_be_read_as_a_whole_is_left_alone(
    writing: WriteQuestions, kept: WrittenSet, tmp_path: Path
) -> None:
    file = tmp_path / "sets" / "my-questions.json"
    damaged = file.read_bytes().replace(b'"short"', b'"shot"')
    file.write_bytes(damaged)
    with pytest.raises(DatasetError, match="question 2"):
        writing.keep(kept.without(0))
    assert file.read_bytes() == damaged
    assert writing.sets() == ()


def test_what_is_being_written_is_there_again(writing: WriteQuestions) -> None:
    half = WrittenQuestion(kind=WrittenKind.NUMERIC, stem="", answers=(WrittenAnswer("19"),))
    writing.keep_unsaved("my-questions", Unsaved(half, 2))
    assert writing.unsaved("my-questions") == Unsaved(half, 2)
    assert writing.sets() == ()
    writing.forget_unsaved("my-questions")
    assert writing.unsaved("my-questions") is None


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"place": 0, "question": 3}', "\x00"])
def test_a_damaged_note_of_what_was_written_is_none(
    writing: WriteQuestions, kept: WrittenSet, tmp_path: Path, content: str
) -> None:
    (tmp_path / "sets" / f".{kept.id}.unsaved").write_text(content)
    assert writing.unsaved(kept.id) is None


def test_what_must_be_done_comes_first(writing: WriteQuestions) -> None:
    poor = WrittenQuestion(
        kind=WrittenKind.MC_SINGLE,
        stem="Which city is not here",
        options=(WrittenOption("Kars", correct=False), WrittenOption("Baku", correct=False)),
    )
    forces = [finding.force for finding in writing.findings(poor)]
    assert forces == sorted(forces, key=lambda force: force is not Force.HARD)
    assert set(forces) == {Force.HARD, Force.SOFT}


def test_a_question_without_an_answer_cannot_be_asked(writing: WriteQuestions) -> None:
    assert writing.is_askable(CITY)
    assert not writing.is_askable(WrittenQuestion(kind=WrittenKind.SHORT, stem=STEM))
    assert not writing.is_askable(WrittenQuestion(kind=WrittenKind.ESSAY, stem=STEM))
