"""Tests of writing tables of questions as workbooks: what is read back is what was written."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings

from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.formats import question_table
from quizapp.formats.question_xlsx_writer import export
from tests.formats.written_questions import (
    ALL,
    CHOICE,
    CLOZE,
    drawn_questions,
    listed,
    table_holds,
)


def _read_back(folder: Path, *questions: WrittenQuestion) -> Sequence[WrittenQuestion]:
    path = folder / "written.xlsx"
    path.write_bytes(export(listed(*questions)).content)
    found = question_table.read_written(path)
    assert (found.skipped, found.errors) == ((), ())
    return [replace(question, line=0) for question in found.questions]


def test_questions_of_every_kind_come_back(tmp_path: Path) -> None:
    questions = [question for question in ALL if question not in (CHOICE, CLOZE)]
    assert _read_back(tmp_path, *questions) == [table_holds(question) for question in questions]


@settings(max_examples=5, deadline=None)
@given(questions=drawn_questions)
def test_whatever_the_texts_are_they_come_back(
    questions: list[WrittenQuestion], tmp_path_factory: pytest.TempPathFactory
) -> None:
    found = _read_back(tmp_path_factory.mktemp("xlsx"), *questions)
    assert found == [table_holds(question) for question in questions]


def test_the_same_questions_give_the_same_bytes() -> None:
    assert export(listed(*ALL)).content == export(listed(*ALL)).content


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    question = WrittenQuestion(kind=WrittenKind.ESSAY, stem="=1+1", name="@a")
    assert _read_back(tmp_path, question) == [question]
    with ZipFile(tmp_path / "written.xlsx") as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


def test_characters_that_a_workbook_cannot_hold_are_told() -> None:
    question = WrittenQuestion(kind=WrittenKind.ESSAY, stem="a\x0bb")
    assert len(export(listed(question)).losses) == 1
