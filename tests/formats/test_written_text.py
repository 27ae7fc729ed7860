"""Tests of written questions as a paper in plain text."""

from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.formats.question_list import QuestionList
from quizapp.formats.written_text import write_written
from tests.formats.written_questions import (
    ALL,
    CHOICE,
    CLOZE,
    DESCRIPTION,
    ESSAY,
    MATCH,
    NUMBER,
    ORDER,
    any_questions,
    listed,
)


def written(*questions: WrittenQuestion) -> tuple[str, str]:
    """Return what stands on the paper, and what stands in its key."""
    paper, _, key = write_written(listed(*questions)).decode().partition("Key and explanations")
    return paper, key


def test_options_are_lettered_and_the_key_stands_apart() -> None:
    paper, key = written(CHOICE)
    assert "1.   Where was it signed?\n     Think of 1921.\n     a) Kars\n     b) Baku" in paper
    assert "1.   a) Kars\n     a) Yes: in Kars.\n     b) That was later.\n" in key
    assert key.rstrip().endswith("It was signed at Kars.")


def test_nothing_on_the_paper_tells_the_key() -> None:
    paper, key = written(ORDER, MATCH, NUMBER, CLOZE)
    assert "a) first: one" not in paper or "b) second" not in paper
    assert "1918" not in paper
    assert "1918 to 1921" in key
    assert "Treaty of Kars" in paper
    assert "Kars" in key
    assert "{1} ____" in paper
    assert "treaty" not in paper.partition("The {1}")[2]


def test_texts_without_answers_have_no_number_and_essays_have_room() -> None:
    paper, key = written(DESCRIPTION, ESSAY)
    assert "\n     Read first.\n" in paper
    assert "1.   Tell of it.\n     ______" in paper
    assert "1.   –" in key


def test_the_title_stands_above() -> None:
    assert write_written(QuestionList(ALL, title="Treaties")).startswith(b"Treaties\n\n1.")


@given(questions=st.lists(any_questions(), max_size=3))
def test_every_question_has_a_place_in_the_key(questions: list[WrittenQuestion]) -> None:
    asked = [q for q in questions if q.kind is not WrittenKind.DESCRIPTION]
    _, key = written(*questions)
    for number in range(1, len(asked) + 1):
        assert f"\n{number}." in key
