"""Tests of writing QTI packages: what is read back is what was written."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.formats import qti_package
from quizapp.formats.qti_writer import export
from tests.formats.written_questions import (
    ALL,
    CHOICE,
    CLOZE,
    TRUTH,
    drawn_questions,
    listed,
)


def _read_back(folder: Path, *questions: WrittenQuestion) -> Sequence[WrittenQuestion]:
    path = folder / "written.zip"
    path.write_bytes(export(listed(*questions)).content)
    found = qti_package.read_written(path)
    assert (found.skipped, found.errors) == ((), ())
    return [replace(question, line=0) for question in found.questions]


def _kept(question: WrittenQuestion) -> WrittenQuestion:
    """Return what QTI can hold of a question."""
    answers = tuple(replace(answer, feedback="") for answer in question.answers)
    kept = replace(question, category="", tags=(), answers=answers)
    if question.kind is WrittenKind.TRUE_FALSE:
        return replace(kept, kind=WrittenKind.MC_SINGLE, truth=None)
    return kept


@pytest.mark.parametrize("question", [q for q in ALL if q is not CLOZE], ids=lambda q: q.kind)
def test_a_question_of_every_kind_comes_back(question: WrittenQuestion, tmp_path: Path) -> None:
    assert _read_back(tmp_path, question) == [_kept(question)]


@settings(max_examples=60)
@given(questions=drawn_questions)
def test_whatever_the_texts_are_they_come_back(
    questions: list[WrittenQuestion], tmp_path_factory: pytest.TempPathFactory
) -> None:
    found = _read_back(tmp_path_factory.mktemp("qti"), *questions)
    assert found == list(dict.fromkeys(_kept(question) for question in questions))


def test_the_same_questions_give_the_same_bytes() -> None:
    assert export(listed(*ALL)) == export(listed(*ALL))


def test_what_is_left_out_is_told() -> None:
    told = [(loss.question, loss.what) for loss in export(listed(CHOICE, CLOZE, TRUTH)).losses]
    assert told == [
        ("kars", "categories and tags are left out"),
        ("gaps", "left out: texts with several gaps are not written"),
        ("town", "true or false becomes a choice of two"),
    ]
