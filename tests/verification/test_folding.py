"""Texts are compared without regard to case, accents, punctuation and spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.verification.folding import Spellings, contains, fold


@pytest.mark.parametrize("text", ["Istanbul", "İstanbul", "ISTANBUL", "ıstanbul", " istanbul! "])
def test_every_istanbul_is_one(text: str) -> None:
    assert fold(text) == "istanbul"


def test_letters_of_other_alphabets_are_folded() -> None:
    assert fold("Gəncə, ŞUŞA; Ağdam") == "gence susa agdam"
    assert fold("Ｋａｒｓ") == "kars"


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_a_phrase_is_found_as_whole_words_only() -> None:
    assert contains("treaty of kars", "kars")
    assert not contains("karsak treaty", "kars")
    assert not contains("anything", "")


def test_spellings_of_a_name_become_one() -> None:
    spellings = Spellings(
        [("Türkiye", "Turkey", "Republic of Turkey"), ("Turkey", "TR"), ("", "x")]
    )
    assert spellings.unify("the Republic of Turkey") == "the turkiye"
    assert spellings.unify("TR") == spellings.unify("turkey") == "turkiye"
    assert spellings.unify("Turkeys") == "turkeys"


def test_without_spellings_a_text_is_only_folded() -> None:
    assert Spellings([]).unify("Kars!") == "kars"
