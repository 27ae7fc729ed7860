"""Tests of texts that look alike although they differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.look_alikes import HIDDEN, look, look_alikes, without_hidden


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
def test_nothing_hidden_is_left_in_a_title(text: str) -> None:
    shown = without_hidden(text)
    assert not HIDDEN.search(shown)
    assert without_hidden(shown) == shown


def test_a_title_keeps_what_is_seen_and_the_joiners_of_alphabets() -> None:
    joined = "\u0645\u06cc\u200c\u062e"
    assert without_hidden(f"\x1b[31m\u202eSet\u202c {joined}\nAşk") == f"[31mSet {joined}\nAşk"


@given(st.text(max_size=20))
def test_a_look_looks_like_itself(text: str) -> None:
    assert look(look(text)) == look(text)
