"""Spellings of one name are equal once they are folded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.folding import contains_words, fold


@pytest.mark.parametrize(
    "spelling", ["Istanbul", "İstanbul", "ISTANBUL", "ıstanbul", " istanbul. "]
)
def test_the_letters_i_of_all_alphabets_fold_alike(spelling: str) -> None:
    assert fold(spelling) == "istanbul"


def test_letters_without_a_decomposition_fold_too() -> None:
    assert fold("Şuşa, Zəngəzur — Iğdır") == "susa zengezur igdir"


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("the Treaty of Kars, signed", "KARS", True),
        ("the Karst plateau", "Kars", False),
        ("another note", "not", False),
        ("anything", "", False),
    ],
)
def test_whole_words_are_found_in_any_spelling(text: str, words: str, found: bool) -> None:
    assert contains_words(text, words) is found
