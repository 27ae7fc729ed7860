"""Tests of reading Aiken."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.dataset.written import WrittenKind
from quizapp.formats.aiken import read_written, recognises
from quizapp.formats.question_list import QuestionList
from tests.formats.samples import compared, sample_files

GOOD = "Who was it?\nA. Grant\nB) Lee\nANSWER: B\n"


def read(folder: Path, text: str) -> QuestionList:
    """Read a text that was saved as Aiken."""
    path = folder / "questions.txt"
    path.write_text(text, encoding="utf-8", newline="")
    return read_written(path)


@pytest.mark.skipif(not sample_files("aiken"), reason="the sample files are not on this computer")
def test_every_question_of_the_samples_has_the_right_key() -> None:
    for path in sample_files("aiken"):
        assert recognises(path)
        result = compared(path, read_written(path))
        assert result["key_ok"] == result["kind_ok"] == result["must"], path


@pytest.mark.parametrize("text", [GOOD, GOOD.replace("\n", "\r\n"), GOOD + GOOD, "\n" + GOOD])
def test_options_are_lettered_and_one_is_right(tmp_path: Path, text: str) -> None:
    question = read(tmp_path, text).questions[-1]
    assert (question.kind, question.stem) == (WrittenKind.MC_SINGLE, "Who was it?")
    assert [(o.text, o.correct) for o in question.options] == [("Grant", False), ("Lee", True)]


def test_long_texts_and_options_may_have_several_lines(tmp_path: Path) -> None:
    found = read(tmp_path, "First\nsecond?\na) one\nand a half\nb) <b>two</b>\nAnswer: a.\n")
    (question,) = found.questions
    assert question.stem == "First\nsecond?"
    assert [option.text for option in question.options] == ["one\nand a half", "<b>two</b>"]


def test_several_letters_make_a_choice_of_several(tmp_path: Path) -> None:
    (question,) = read(tmp_path, "Which?\nA. a\nB. b\nC. c\nANSWER: A, C\n").questions
    assert question.kind is WrittenKind.MC_MULTI
    assert [option.correct for option in question.options] == [True, False, True]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Bad?\nA. a\nB. b\nANSWER: C\n", 4),
        ("Bad?\nA. a\nB. b\n\n", 4),
        ("Bad?\nANSWER: A\n", 2),
        ("Bad?\nA. a\nA. b\nANSWER: A\n", 4),
    ],
)
def test_a_question_without_a_usable_answer_is_skipped_alone(
    tmp_path: Path, text: str, line: int
) -> None:
    found = read(tmp_path, text + GOOD)
    assert len(found.questions) == 1
    assert [(entry.name, entry.line) for entry in found.skipped] == [("Bad?", 1)]
    assert [problem.line for problem in found.problems] == [line]


LINES = st.sampled_from(["Text", "A. a", "B) b", "ANSWER: A", "ANSWER: Z", "ANSWER:", "", "A."])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(LINES).map("\n".join) | st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_is_read_and_every_answer_belongs_to_a_question(tmp_path: Path, text: str) -> None:
    found = read(tmp_path, text)
    stated = sum(line.strip().startswith("ANSWER:") for line in text.splitlines())
    if not any(problem.code.startswith("file.") for problem in found.problems):
        assert len(found.questions) + len(found.skipped) >= stated


def test_all_lines_of_a_text_are_in_questions_or_skipped(tmp_path: Path) -> None:
    found = read(tmp_path, "A lonely line")
    assert [entry.name for entry in found.skipped] == ["A lonely line"]


@pytest.mark.parametrize(
    "text",
    [
        "Who?\n(A) Grant\n(B) Lee\nANSWER: (B)\n",
        "Who?\nA.Grant\nB.Lee\nANS: B\n",
        "Who?\nA - Grant\nB - Lee\nCorrect answer: B\n",
        " Who?\n A . Grant\n B )Lee\n ANSWER : B. Lee\n",
    ],
)
def test_options_and_answers_may_be_marked_in_other_ways(tmp_path: Path, text: str) -> None:
    (question,) = read(tmp_path, text).questions
    assert question.stem == "Who?"
    assert [(o.text, o.correct) for o in question.options] == [("Grant", False), ("Lee", True)]


def test_an_explanation_may_stand_below_the_answer(tmp_path: Path) -> None:
    text = GOOD + "Explanation: He was\nthe other one.\n\nExplanation: of what?\n" + GOOD
    first, second = read(tmp_path, text).questions
    assert first.general_feedback == "He was\nthe other one."
    assert second.stem == "Explanation: of what?\nWho was it?"


def test_an_abbreviation_in_the_text_is_no_option(tmp_path: Path) -> None:
    (question,) = read(
        tmp_path, "When?\nB.C. or A.D. is meant.\nA. one\nB. two\nANSWER: A\n"
    ).questions
    assert question.stem == "When?\nB.C. or A.D. is meant."
