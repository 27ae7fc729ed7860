"""Tests of writing tables of questions as CSV: what is read back is what was written."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from quizapp.dataset.written import WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats import question_table
from quizapp.formats.question_csv_writer import export
from tests.formats.written_questions import (
    ALL,
    CHOICE,
    CLOZE,
    MATCH,
    TRUTH,
    drawn_questions,
    listed,
    table_holds,
)


def _read_back(folder: Path, *questions: WrittenQuestion) -> Sequence[WrittenQuestion]:
    path = folder / "written.csv"
    path.write_bytes(export(listed(*questions)).content)
    found = question_table.read_written(path)
    assert (found.skipped, found.errors) == ((), ())
    return [replace(question, line=0) for question in found.questions]


@pytest.mark.parametrize(
    "question", [q for q in ALL if q not in (CHOICE, CLOZE)], ids=lambda q: q.kind
)
def test_a_question_of_every_kind_comes_back(question: WrittenQuestion, tmp_path: Path) -> None:
    assert _read_back(tmp_path, question) == [table_holds(question)]


@settings(max_examples=60)
@given(questions=drawn_questions)
def test_whatever_the_texts_are_they_come_back(
    questions: list[WrittenQuestion], tmp_path_factory: pytest.TempPathFactory
) -> None:
    found = _read_back(tmp_path_factory.mktemp("csv"), *questions)
    assert found == [table_holds(question) for question in questions]


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_no_text_is_a_formula(start: str) -> None:
    question = WrittenQuestion(kind=WrittenKind.ESSAY, stem=f"{start}1+1")
    exported = export(listed(question))
    assert exported.content.splitlines()[1].startswith(f"'{start}1+1,".encode())
    assert [loss.what for loss in exported.losses] == [
        "texts that begin like formulas have an apostrophe before them"
    ]


def test_what_a_row_cannot_hold_is_told() -> None:
    many = replace(CHOICE, name="many", options=(WrittenOption("a", correct=True),) * 9)
    told = [(loss.question, loss.what) for loss in export(listed(CLOZE, MATCH, TRUTH, many)).losses]
    assert told == [
        ("gaps", "left out: a row of a table does not hold texts with several gaps"),
        ("towns", "partners that stay alone are left out"),
        ("town", "feedback on single answers is left out"),
        ("many", "left out: a row of a table does not hold more than 8 options"),
    ]


def test_an_option_that_reads_like_the_key_is_no_doubt(tmp_path: Path) -> None:
    options = (WrittenOption("a, b", True, 50.0), WrittenOption("x", True, 50.0))
    question = WrittenQuestion(kind=WrittenKind.MC_MULTI, stem="Which?", options=options)
    (back,) = _read_back(tmp_path, question)
    assert back.options == options
