"""Tests of who it is that hands something in."""

from uuid import UUID

import pytest

from quizapp.classroom.recognition import Certainty, new_learner, recognise
from quizapp.session.learner import Learner

SENT = UUID(int=99)
ADA = Learner(UUID(int=1), "Ada Lovelace", "17")
ANNA = Learner(UUID(int=2), "Anna", "18")
OTHER_ANNA = Learner(UUID(int=3), "Anna", "19")
LEYLA = Learner(UUID(int=4), "Leyla")
NOBODY = Learner(UUID(int=5))
CLASS = (ADA, ANNA, OTHER_ANNA, LEYLA, NOBODY)


@pytest.mark.parametrize(
    ("name", "number", "certainty", "who"),
    [
        ("ada lovelace", "17", Certainty.KNOWN, ADA),
        ("Ada Lovelace", "", Certainty.KNOWN, ADA),
        ("Anna", "19", Certainty.KNOWN, OTHER_ANNA),
        ("Anna", "", Certainty.DOUBTFUL, ANNA),
        ("A. Lovelace", "17", Certainty.DOUBTFUL, ADA),
        ("Leyla", "44", Certainty.DOUBTFUL, LEYLA),
        ("", "", Certainty.NAMELESS, None),
        ("", "17", Certainty.NAMELESS, None),
    ],
)
def test_a_learner_is_known_by_number_and_name(
    name: str, number: str, certainty: Certainty, who: Learner | None
) -> None:
    found = recognise(Learner(SENT, name, number), CLASS)
    assert (found.certainty, found.learner) == (certainty, who)


def test_all_of_one_name_are_offered() -> None:
    found = recognise(Learner(SENT, "Anna"), CLASS)
    assert (found.learner, found.others) == (ANNA, (OTHER_ANNA,))
    assert not found.is_sure


def test_who_took_the_quiz_on_this_computer_is_the_same_person() -> None:
    assert recognise(Learner(OTHER_ANNA.id, "Anna"), CLASS).learner == OTHER_ANNA


def test_the_nameless_are_never_taken_for_each_other() -> None:
    assert recognise(NOBODY, CLASS).certainty is Certainty.NAMELESS


def test_somebody_new_is_the_same_whichever_file_comes_first() -> None:
    first = recognise(Learner(SENT, "Kemal", "3"), CLASS)
    second = recognise(Learner(UUID(int=98), "KEMAL", "3"), CLASS)
    assert first.certainty is Certainty.NEW
    assert first.learner is not None
    assert second.learner is not None
    assert first.learner.id == second.learner.id
    assert new_learner("Kemal").id != first.learner.id
