"""Tables whose dates are known by what they are, since nothing is headed “date”."""

from pathlib import Path

import pytest

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.problem import Level
from quizapp.dataset.reader import read
from quizapp.dataset.unheaded import is_plain_date
from tests.dataset.set_files import codes, write_table

ROWS = (
    "Treaty of Batum,1918-06-04,Batum\nTreaty of Kars,1921-10-13,Kars\nTreaty of Lausanne,1923,x\n"
)


def test_a_column_of_dates_is_taken_for_the_date_with_a_warning(tmp_path: Path) -> None:
    path = write_table(tmp_path, "Foo,Bar,Baz\nA treaty,4 June 1918,x\nA war,1921-10-13,y\n")
    found = read(path)
    assert codes(path) == ["column.taken-as-date", "column.taken-as-title", "column.unknown"]
    assert found.dataset is not None
    assert [event.date for event in found.dataset.events] == [
        parse_edtf("1918-06-04"),
        parse_edtf("1921-10-13"),
    ]


def test_a_table_without_headings_keeps_its_first_row(tmp_path: Path) -> None:
    path = write_table(tmp_path, ROWS.replace("1923", "24 July 1923"))
    found = read(path)
    assert found.dataset is not None
    assert [event.title for event in found.dataset.events] == [
        "Treaty of Batum",
        "Treaty of Kars",
        "Treaty of Lausanne",
    ]
    assert found.problems[0].code == "column.taken-as-date"
    assert found.problems[0].level is Level.WARNING


def test_numbers_alone_are_never_taken_for_dates(tmp_path: Path) -> None:
    path = write_table(tmp_path, "Town,Inhabitants\nKars,1918\nBatum,1750\n")
    assert "column.missing" in codes(path)


def test_a_heading_that_is_known_is_believed(tmp_path: Path) -> None:
    path = write_table(
        tmp_path, "title,when,noted\nA treaty,1918,2024-01-02\nA war,1921,2024-01-03\n"
    )
    found = read(path)
    assert found.dataset is not None
    assert [event.date for event in found.dataset.events] == [
        parse_edtf("1918"),
        parse_edtf("1921"),
    ]


@pytest.mark.parametrize("text", ["1918-05-28", "28 May 1918", "05/06/1994", "May 1918", "c. 1760"])
def test_a_date_written_out_is_one(text: str) -> None:
    assert is_plain_date(text)


@pytest.mark.parametrize("text", ["1918", "-44", "12", "May", "", "Treaty of 1918", "v2.0"])
def test_what_may_be_something_else_is_none(text: str) -> None:
    assert not is_plain_date(text)


def test_a_title_may_stand_above_the_names_of_the_columns(tmp_path: Path) -> None:
    path = write_table(tmp_path, f"My list,,\n,,\nTitle,When,Where\n{ROWS}")
    found = read(path)
    assert codes(path) == ["table.lines-above"]
    assert found.dataset is not None
    assert [event.title for event in found.dataset.events] == [
        "Treaty of Batum",
        "Treaty of Kars",
        "Treaty of Lausanne",
    ]
