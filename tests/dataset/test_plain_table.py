"""One table with titles and dates is a set."""

from pathlib import Path

from quizapp.dataset.model import Place, PlaceLevel
from quizapp.dataset.reader import load
from tests.dataset.set_files import told, write_table


def test_two_columns_make_a_set(tmp_path: Path) -> None:
    path = tmp_path / "rail_lines.csv"
    path.write_text("title;date\nSemmering railway;1854\nTrans-Siberian railway;1903\n")
    dataset = load(path)
    assert (dataset.id, dataset.title, len(dataset.events)) == ("rail-lines", "Rail lines", 2)
    assert dataset.origin == str(path)
    assert told(path) == []


def test_a_country_says_what_sort_of_place_it_is(tmp_path: Path) -> None:
    text = (
        "title,date,place,country\nA,1918,Kars,Türkiye\nB,1919,Kars,Türkiye\n"
        "C,1920,Monaco,Monaco\nD,1921,Kars; Baku,Türkiye\nE,1922,,France\n"
    )
    assert load(write_table(tmp_path, text)).places == {
        "Kars": Place("Kars", PlaceLevel.CITY, "Türkiye"),
        "Türkiye": Place("Türkiye", PlaceLevel.COUNTRY),
        "Monaco": Place("Monaco", PlaceLevel.COUNTRY),
    }


def test_a_file_name_without_letters_still_gives_a_set(tmp_path: Path) -> None:
    path = tmp_path / "--.csv"
    path.write_text("title,date\nA,1918\n")
    dataset = load(path)
    assert (dataset.id, dataset.title) == ("event", "Events")
