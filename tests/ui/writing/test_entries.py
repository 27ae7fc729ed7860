"""Tests of the lines of questions."""

import pytest

from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.ui.writing.entries import Entry, entries_of, with_entries
from tests.formats.test_pictures_written import WORDLESS

PARTLY = WrittenQuestion(
    kind=WrittenKind.MC_MULTI,
    stem="Which?",
    options=(
        WrittenOption("Kars", correct=True, weight=70.0, feedback="Yes."),
        WrittenOption("Ani", correct=True, weight=30.0),
        WrittenOption("Baku", correct=False, weight=-50.0),
    ),
)
QUESTIONS = (
    PARTLY,
    WORDLESS,
    WrittenQuestion(
        kind=WrittenKind.SHORT, stem="Who?", answers=(WrittenAnswer("Nuri", weight=50.0),)
    ),
    WrittenQuestion(kind=WrittenKind.MATCH, stem="Match.", pairs=(("a", "x"), ("", "y"))),
    WrittenQuestion(kind=WrittenKind.ORDERING, stem="Order.", items=("one", "two")),
)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: str(question.kind))
def test_lines_give_back_the_question_they_come_from(question: WrittenQuestion) -> None:
    assert with_entries(question, entries_of(question)) == question


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: str(question.kind))
def test_blank_lines_are_no_part_of_it(question: WrittenQuestion) -> None:
    lines = (Entry(" "), *entries_of(question), Entry(right=True))
    assert with_entries(question, lines) == question


def test_other_right_options_share_the_marks() -> None:
    fewer = with_entries(PARTLY, (Entry("Kars", right=True), Entry("Ani"), Entry("Baku")))
    assert [option.weight for option in fewer.options] == [100.0, 0.0, 0.0]


def test_an_accepted_answer_counts_once() -> None:
    short = with_entries(QUESTIONS[2], (Entry("Nuri"), Entry("Nuri "), Entry("Halil")))
    assert short.answers == (WrittenAnswer("Nuri", weight=50.0), WrittenAnswer("Halil"))
