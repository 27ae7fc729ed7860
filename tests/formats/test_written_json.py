"""Tests of written questions as JSON."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.any_file import read_file
from quizapp.formats.question_list import QuestionList
from quizapp.formats.reading.question_limits import fault_of
from quizapp.formats.written_json import read_kept, read_written, recognises, write_written

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=9)
shares = st.integers(-100, 100).map(float)
answers = st.builds(WrittenAnswer, texts, weight=shares, feedback=texts) | st.integers(-9, 9).map(
    lambda n: WrittenAnswer("", float(n), float(n + 2))
)
questions = st.builds(
    WrittenQuestion,
    kind=st.sampled_from(WrittenKind),
    stem=texts,
    name=texts,
    category=texts,
    options=st.lists(st.builds(WrittenOption, texts, st.booleans(), shares, texts)).map(tuple),
    answers=st.lists(answers, max_size=3).map(tuple),
    gaps=st.lists(st.lists(answers, max_size=2).map(tuple), max_size=2).map(tuple),
    truth=st.none() | st.booleans(),
    pairs=st.lists(st.tuples(texts, texts), max_size=3).map(tuple),
    items=st.lists(texts, max_size=3).map(tuple),
    general_feedback=texts,
    tags=st.lists(texts, max_size=2).map(tuple),
    line=st.integers(0, 99),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(questions, max_size=3).map(tuple))
def test_questions_come_back_as_they_were(
    tmp_path: Path, written: tuple[WrittenQuestion, ...]
) -> None:
    path = tmp_path / "questions.json"
    path.write_bytes(write_written(QuestionList(written)))
    assert recognises(path)
    assert read_kept(path) == QuestionList(written)
    meant = tuple(question for question in written if fault_of(question) is None)
    assert read_written(path).questions == read_file(path).questions == meant
    assert len(read_written(path).skipped) == len(written) - len(meant)


@pytest.mark.parametrize(
    "entry", ["text", {}, {"kind": "odd", "stem": "?"}, {"kind": "short", "stem": 3}]
)
def test_a_question_of_another_form_is_skipped_and_told(tmp_path: Path, entry: object) -> None:
    path = tmp_path / "questions.json"
    good = {"kind": "true_false", "stem": "Is it so?", "truth": True}
    path.write_text(json.dumps({"questions": [entry, good]}))
    read = read_written(path)
    assert [question.stem for question in read.questions] == ["Is it so?"]
    assert len(read.skipped) == len(read.errors) == 1
    assert "question 1" in read.errors[0].message


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"questions": {}}', "{"])
def test_another_file_is_refused_with_one_problem(tmp_path: Path, text: str) -> None:
    path = tmp_path / "questions.json"
    path.write_text(text)
    read = read_written(path)
    assert read.questions == ()
    assert len(read.errors) == 1
