"""Places are known by every name, and by what they lie in."""

from quizapp.dataset.model import Dataset, Place, PlaceLevel
from quizapp.verification.folding import Spellings
from quizapp.verification.gazetteer import Gazetteer

EARTH = Place("Earth", PlaceLevel.REGION, "Space")
GEORGIA = Place("Georgia", PlaceLevel.COUNTRY, "Earth")
TBILISI = Place("Tbilisi", PlaceLevel.CITY, "Georgia", ("Tiflis",))
BATUMI = Place("Batumi", PlaceLevel.CITY, "Georgia")
SQUARE = Place("Liberty Square", PlaceLevel.SITE, "Tiflis")
SNAKE = Place("Snake", PlaceLevel.REGION, "Tail")
TAIL = Place("Tail", PlaceLevel.REGION, "Snake")


def gazetteer() -> Gazetteer:
    places = {p.name: p for p in (EARTH, GEORGIA, TBILISI, BATUMI, SQUARE, SNAKE, TAIL)}
    return Gazetteer(Dataset(id="x", title="X", events=(), places=places), Spellings([]))


def test_a_place_is_found_by_one_name_or_by_two_at_once() -> None:
    places = gazetteer()
    assert places.find("TIFLIS") == TBILISI
    assert places.find("Tiflis (Tbilisi)") == TBILISI


def test_two_places_and_unknown_places_are_no_place() -> None:
    places = gazetteer()
    assert places.find("Tbilisi; Batumi") is None
    assert places.find("Tbilisi (Atlantis)") is None
    assert places.find("") is None


def test_a_place_is_related_to_all_it_lies_in() -> None:
    places = gazetteer()
    assert places.chain(SQUARE) == (SQUARE, TBILISI, GEORGIA, EARTH)
    assert places.related(GEORGIA, SQUARE)
    assert places.related(SQUARE, GEORGIA)
    assert not places.related(BATUMI, TBILISI)


def test_places_that_lie_in_each_other_end_somewhere() -> None:
    assert gazetteer().chain(SNAKE) == (SNAKE, TAIL)
