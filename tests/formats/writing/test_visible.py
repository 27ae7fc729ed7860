"""Tests of leaving out characters that nobody sees."""

from hypothesis import given

from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.formats.writing.visible import has_hidden, visible
from tests.formats.written_questions import any_questions


def test_hidden_characters_go_and_line_ends_are_line_feeds() -> None:
    shown = visible(WrittenQuestion(kind=WrittenKind.ESSAY, stem="a\0\u202eb\r\nc\u2028d\te"))
    assert shown.stem == "ab\nc\nd e"


@given(question=any_questions())
def test_nothing_hidden_is_left(question: WrittenQuestion) -> None:
    assert not has_hidden(visible(question))
    assert visible(visible(question)) == visible(question)
