"""Tests of finding and replacing words in a set, however their letters are written."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.draft_search import Match, find, replaced, spans
from quizapp.dataset.folding import plain_letters
from quizapp.dataset.question_texts import texts_of
from quizapp.dataset.set_draft import SetDraft
from tests.formats.written_questions import ALL, CHOICE, MATCH

DRAFT = SetDraft(
    id="cities",
    title="Cities",
    columns=("title", "place"),
    rows=(("İstanbul, istanbul", "Şəki"), ("Nothing", ""), ("A treaty", "ISTANBUL")),
    questions=(CHOICE, MATCH),
)
letters = st.text(st.sampled_from("aA.iİıIşŞəƏ[(\\s*é\u0301ßΣς ﬁ"), max_size=8)


def test_letters_are_found_however_they_are_written() -> None:
    found = find(DRAFT, "istanbul")
    assert found == (
        Match(0, "title", 0),
        Match(0, "title", 1),
        Match(2, "place", 0),
    )
    assert find(DRAFT, "SEKI") == (Match(0, "place", 0),)
    assert find(DRAFT, "") == ()


def test_questions_are_searched_in_all_their_parts() -> None:
    found = find(DRAFT, "kars")
    assert {(match.number, match.place) for match in found} == {
        (0, "option a"),
        (0, "explanation"),
        (1, "pair 1"),
    }
    assert [match.nth for match in found if match.number == 0] == [0, 1, 2]


def test_no_character_means_anything_else() -> None:
    draft = replace(DRAFT, rows=(("1.5 (about)", "x"), ("125", "y")))
    assert find(draft, "1.5") == (Match(0, "title", 0),)
    assert find(draft, "(a") == (Match(0, "title", 0),)
    assert find(draft, ".*") == ()


def test_one_place_is_replaced_and_the_others_stay() -> None:
    found = find(DRAFT, "istanbul")
    changed = replaced(DRAFT, "istanbul", "Ankara", found[1:2])
    assert changed.rows == (("İstanbul, Ankara", "Şəki"), *DRAFT.rows[1:])
    second = [match for match in find(DRAFT, "kars") if match.number == 0][1:2]
    question = replaced(DRAFT, "kars", "Gümrü", second).questions[0]
    assert question.options[0].text == "Kars"
    assert question.options[0].feedback == "Yes: in Gümrü."


def test_all_places_are_replaced_at_once() -> None:
    changed = replaced(DRAFT, "kars", "\\1 {x}", find(DRAFT, "kars"))
    assert find(changed, "kars") == ()
    assert changed.questions[1].pairs[0] == ("Treaty of \\1 {x}", "\\1 {x}")


def test_every_text_of_every_kind_of_question_is_searched() -> None:
    for question in ALL:
        for place, text in texts_of(question):
            draft = replace(DRAFT, rows=(), questions=(question,))
            assert place in {match.place for match in find(draft, text)}


@given(letters, letters)
def test_what_is_found_reads_like_what_was_looked_for(text: str, words: str) -> None:
    wanted = plain_letters(words)
    if not wanted:
        return
    found = list(spans(text, wanted))
    assert all(wanted in plain_letters(text[start:end]) for start, end in found)
    assert sorted(found) == found
    assert bool(found) == (wanted in plain_letters(text))


@given(st.lists(letters, min_size=1, max_size=3), letters, letters)
def test_replacing_everything_leaves_the_rest_as_it_was(
    texts: list[str], words: str, by: str
) -> None:
    draft = SetDraft(id="a", title="A", columns=("title",), rows=tuple((t,) for t in texts))
    found = find(draft, words)
    assert replaced(draft, words, by, ()) == draft
    changed = replaced(draft, words, by, found)
    untouched = set(range(len(texts))) - {match.number for match in found}
    assert all(changed.rows[number] == draft.rows[number] for number in untouched)


@pytest.mark.parametrize("text", ["Stra\u00dfe", "STRASSE", "strasse"])
def test_letters_that_are_two_are_replaced_whole(text: str) -> None:
    draft = replace(DRAFT, rows=((text, ""),), questions=())
    changed = replaced(draft, "strasse", "road", find(draft, "strasse"))
    assert changed.rows[0][0] == "road"
