"""Which names stand for the same."""

import pytest

from quizapp.dataset.model import Place, PlaceLevel
from quizapp.generation.names import Names
from quizapp.generation.pool import Pool
from tests.generation.sets import WORDING, dataset

KNOWN = dataset(
    names=(("Türkiye", "Turkey", "Republic of Türkiye"), ("Ottoman Empire", "Sublime Porte")),
    places={"Tiflis": Place("Tiflis", PlaceLevel.CITY, names=("Tbilisi",))},
)
NAMES = Names(Pool(KNOWN, WORDING))


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Turkey", "Türkiye", False),
        ("TURKEY", "Republic of Türkiye", False),
        ("Sublime Porte", "Ottoman Empire", False),
        ("Tiflis", "Tbilisi", False),
        ("Azerbaijan", "Azerbaijan SSR", False),
        ("Georgia", "Georgian SSR", True),
        ("Nuri Pasha", "Enver Pasha", True),
        ("İstanbul", "ISTANBUL", False),
    ],
)
def test_spellings_and_parts_are_not_apart(one: str, other: str, apart: bool) -> None:
    assert NAMES.apart(one, other) is apart
    assert NAMES.apart(other, one) is apart


def test_states_of_nearly_one_name_are_not_unlike() -> None:
    assert not NAMES.unlike("Georgia", "Georgian SSR")
    assert NAMES.unlike("Georgia", "Persia")


def test_a_text_holds_a_name_under_any_spelling_but_not_inside_a_word() -> None:
    assert NAMES.in_text("We went to Tbilisi.", "Tiflis")
    assert NAMES.any_in_text("The Porte, the Sublime Porte, agreed.", ["Persia", "Ottoman Empire"])
    assert not NAMES.in_text("A romantic tale", "Roman")


def test_the_first_spelling_is_the_one_that_was_asked_for() -> None:
    assert NAMES.spellings("Turkey") == ("Turkey", "Türkiye", "Republic of Türkiye")
    assert NAMES.spellings("Nowhere") == ("Nowhere",)
