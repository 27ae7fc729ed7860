"""Tests of tables as their authors see them: nothing of what was written is missing."""

from pathlib import Path

import pytest

from quizapp.dataset.event_rows import PLAIN_COLUMNS
from quizapp.dataset.findings import Findings
from quizapp.dataset.records import taken_apart
from quizapp.dataset.table_cells import TableCells, table_cells
from quizapp.dataset.text_file import read_text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the tables are written."""
    return tmp_path


def cells(folder: Path, text: str) -> TableCells:
    """Return the cells of a table with a text."""
    file = folder / "table.csv"
    file.write_text(text, encoding="utf-8")
    source = read_text(file, Findings())
    assert source is not None
    return table_cells(taken_apart(source), PLAIN_COLUMNS)


def test_columns_have_the_names_that_the_reader_knows(folder: Path) -> None:
    found = cells(folder, "Olay;Tarih;Remarks\nFirst flight;1903;none\n")
    assert found.columns == ("title", "date", "remarks")
    assert found.headings == ("Olay", "Tarih", "Remarks")
    assert found.rows == (("First flight", "1903", "none"),)


def test_a_heading_of_unknown_meaning_may_stand_for_the_title(folder: Path) -> None:
    found = cells(folder, "Gizmo,year\nTelephone,1876\nRadio,1895\n")
    assert found.columns == ("title", "date")


def test_rows_of_a_wrong_length_are_kept(folder: Path) -> None:
    found = cells(folder, "title,date,place\nShort,1900\nLong,1901,Rome,Italy\n")
    assert found.rows == (("Short", "1900", ""), ("Long", "1901", "Rome,Italy"))


def test_rows_know_their_lines(folder: Path) -> None:
    found = cells(folder, 'title,date\n\n"Two\nlines",1900\nLast,1901\n')
    assert found.lines == (3, 5)
    assert found.rows[0] == ("Two lines", "1900")


def test_headings_that_stand_twice_are_told_apart(folder: Path) -> None:
    assert cells(folder, "title,date,note,note,\na,1,b,c,d\n").columns == (
        "title",
        "date",
        "note",
        "note_2",
        "column_5",
    )


def test_a_table_without_rows_has_no_cells(folder: Path) -> None:
    assert cells(folder, "title,date\n").rows == ()


def test_what_a_quotation_mark_swallows_is_no_row(folder: Path) -> None:
    found = cells(folder, 'title,date\nFirst,1900\n"Open,1901\n' + "Later,1902\n" * 20_000)
    assert found.rows == (("First", "1900"),)
