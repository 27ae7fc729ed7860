"""Tests of notes about questions."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.session.quiz import QuizError
from quizapp.session.report import LONGEST_REMARK, tidy_remark
from tests.factories import moment, new_quiz


def test_a_report_keeps_the_question_as_it_was_shown() -> None:
    quiz = new_quiz()
    item = quiz.items[2]
    report = quiz.report(item.id, " The year is wrong.\x00 ", moment(3), UUID(int=1))
    assert report.question == item.question
    assert report.remark == "The year is wrong."
    assert (report.item_id, report.set_id, report.created_at) == (item.id, "annals", moment(3))
    assert not report.resolved


def test_only_a_question_of_the_quiz_can_be_reported() -> None:
    with pytest.raises(QuizError):
        new_quiz().report(UUID(int=3), "", moment(0), UUID(int=1))


@given(st.text(max_size=40) | st.just("x" * 5000))
def test_a_remark_is_short_and_can_be_stored(typed: str) -> None:
    remark = tidy_remark(typed)
    assert tidy_remark(remark) == remark
    assert len(remark) <= LONGEST_REMARK
    remark.encode()


def test_a_remark_keeps_its_lines() -> None:
    assert tidy_remark("one\r\ntwo\n") == "one\ntwo"
