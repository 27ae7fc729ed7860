"""A set in another of its languages."""

from dataclasses import replace
from pathlib import Path

import pytest

from quizapp.dataset.model import Dataset
from quizapp.dataset.reader import load
from quizapp.dataset.translated import told_in
from quizapp.paths import bundled
from tests.dataset.set_files import codes, write_set

EVENTS = """\
id,title,date,place,country,statement,clause
a,Treaty of Kars signed,1921-10-13,Kars,Türkiye,The treaty fixed the border.,the treaty was signed
b,Bishkek Protocol signed,1994-05-05,Bishkek,Kyrgyzstan,A ceasefire followed.,
"""
WORDS = """\
text,tr,ru
Small,Küçük,
Treaty of Kars signed,Kars Antlaşması’nın imzalanması,Подписание Карсского договора
Bishkek Protocol signed,Bişkek Protokolü’nün imzalanması,
Bishkek,Bişkek,
The treaty fixed the border.,Antlaşma sınırı belirledi.,
the first republic,ilk cumhuriyet,
led the army,orduya komuta etti,
Nuri Pasha,Nuri Paşa,
"""
PEOPLE = "event,person,did\na,Nuri Pasha,led the army\nb,Enver Pasha,gave the order\n"
ERAS = "id,title,start,end\none,the first republic,1918,1920\ntwo,later years,1921,..\n"


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    return load(write_set(tmp_path, events=EVENTS, words=WORDS, people=PEOPLE, eras=ERAS))


def test_a_set_is_told_in_a_language_that_it_has_its_titles_in(dataset: Dataset) -> None:
    told = told_in(dataset, "tr")
    assert (told.title, told.language) == ("Küçük", "tr")
    assert told.events[0].title == "Kars Antlaşması’nın imzalanması"
    assert told.hash == dataset.hash
    assert [event.date for event in told.events] == [event.date for event in dataset.events]


def test_a_set_without_all_its_titles_stays_as_it_is(dataset: Dataset) -> None:
    assert told_in(dataset, "ru") is dataset
    assert told_in(dataset, "az") is dataset


def test_names_may_be_the_same_and_are_known_in_both_languages(dataset: Dataset) -> None:
    told = told_in(dataset, "tr")
    assert [event.place for event in told.events] == ["Kars", "Bişkek"]
    assert told.places["Bişkek"].names == ("Bishkek",)
    assert told.places["Kars"].within == "Türkiye"


def test_a_sentence_without_a_translation_is_left_out(dataset: Dataset) -> None:
    told = told_in(dataset, "tr")
    assert [event.statement for event in told.events] == ["Antlaşma sınırı belirledi.", ""]
    assert told.events[0].clause == ""
    assert [(one.name, one.did) for one in told.persons] == [("Nuri Paşa", "orduya komuta etti")]
    assert told.eras == ()


def test_a_text_may_stand_in_the_table_only_once(tmp_path: Path) -> None:
    words = "text,tr\nSmall,Küçük\nSmall,Ufak\n"
    assert "word.repeated" in codes(write_set(tmp_path, events=EVENTS, words=words))


@pytest.mark.parametrize("language", ["tr", "az", "ru"])
@pytest.mark.parametrize("name", ["azerbaijan-turkiye", "space-missions"])
def test_a_bundled_set_is_told_in_every_language_of_the_window(name: str, language: str) -> None:
    dataset = load(bundled("questions") / name)
    told = told_in(dataset, language)
    assert told.language == language
    assert len({event.title for event in told.events}) == len(dataset.events)
    assert all(event.statement for event in told.events)
    assert len(told.places) == len(dataset.places)
    assert (len(told.persons), len(told.eras)) == (len(dataset.persons), len(dataset.eras))
    assert len(told.disputes) == len(dataset.disputes)
    used = {text for words in dataset.words.values() for text in words}
    assert used <= texts_of(dataset), "a text of words.csv is not in the set any more"


def texts_of(dataset: Dataset) -> set[str]:
    found = {dataset.title, dataset.description, *dataset.places, *(e.title for e in dataset.eras)}
    for event in dataset.events:
        found |= {event.title, event.statement, event.topic, event.place}
        found |= {*event.parties, *event.people}
    for place in dataset.places.values():
        found.add(place.within)
    found |= {text for one in dataset.persons for text in (one.name, one.did)}
    found |= {text for q in dataset.quantities for text in (q.inquiry, q.unit, q.said)}
    found |= {series.title for series in dataset.series.values()}
    for dispute in dataset.disputes:
        found |= {dispute.question, *(position.text for position in dispute.positions)}
    return found


def test_a_set_in_its_own_language_is_told_as_it_is(dataset: Dataset) -> None:
    turkish = replace(dataset, language="tr")
    assert told_in(turkish, "tr") is turkish
