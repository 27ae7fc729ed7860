"""Tests of texts that look alike although they differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.look_alikes import look, look_alikes


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Azerbaijan", "\N{CYRILLIC CAPITAL LETTER A}zerbaijan"),
        ("CCCP", "СССР"),
        ("Ənvər", "\N{CYRILLIC CAPITAL LETTER SCHWA}nvər"),
        ("Shusha", "Shu\N{ZERO WIDTH NON-JOINER}sha"),
        ("\N{LATIN SMALL LETTER U WITH DIAERESIS}", "u\N{COMBINING DIAERESIS}"),
        ("28 May", "28\N{NO-BREAK SPACE}May "),
        ("A", "A\N{VARIATION SELECTOR-16}"),
    ],
)
def test_what_looks_alike_has_one_look(one: str, other: str) -> None:
    assert look(one) == look(other)
    assert list(look_alikes([one, "x", other])) == [(one, other)]


@pytest.mark.parametrize(
    ("one", "other"), [("i", "ı"), ("S", "Ş"), ("e", "ə"), ("1918", "1919"), ("a", "A")]
)
def test_letters_that_readers_tell_apart_stay_apart(one: str, other: str) -> None:
    assert not list(look_alikes([one, other]))


def test_what_is_the_same_is_no_pair() -> None:
    assert not list(look_alikes(["Baku", "Baku"]))


@given(st.text(max_size=20))
def test_a_look_looks_like_itself(text: str) -> None:
    assert look(look(text)) == look(text)
