"""Tests of answers inside a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.formats.moodle.embedded import embedded, has_gaps


@pytest.mark.parametrize(
    ("written", "answers"),
    [
        ("{1:SHORTANSWER:=Paris~%50%Lyon#near}", [("Paris", 100.0, ""), ("Lyon", 50.0, "near")]),
        ("{:MC:a~=b}", [("a", 0.0, ""), ("b", 100.0, "")]),
        ("{2:mcv:%100%a&#125;~b}", [("a}", 100.0, ""), ("b", 0.0, "")]),
        (r"{1:SAC:=\~\#\}\/}", [("~#}/", 100.0, "")]),
        ("{1:MULTIRESPONSE_S:%50%a~%50%b}", [("a", 50.0, ""), ("b", 50.0, "")]),
    ],
)
def test_a_gap_has_texts_shares_and_feedback(
    written: str, answers: list[tuple[str, float, str]]
) -> None:
    content = embedded(f"It is {written}.", str)
    assert content.text == "It is {1}."
    assert [(a.text, a.weight, a.feedback) for a in content.gaps[0]] == answers


def test_numbers_have_tolerances_and_other_braces_stay() -> None:
    content = embedded("{a} {1:NM:=5.17:0.01~%0%123456} {1:SA:never closed", str)
    assert content.text == "{a} {1} {1:SA:never closed"
    assert [(a.low, a.high) for a in content.gaps[0]] == [(5.16, 5.18), (123456.0, 123456.0)]


@given(st.text(st.sampled_from(list("{}:1SAMCNVH=~%#\\"))))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        gaps = embedded(text, str).gaps
    except ValueError:
        assert has_gaps(text)
    else:
        assert bool(gaps) == has_gaps(text)
