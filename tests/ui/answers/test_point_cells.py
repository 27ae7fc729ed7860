"""The cells of an axis, and the time between two of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.dates import parse_edtf
from quizapp.generation.shapes.point import Point
from quizapp.ui.answers.point_cells import Cells, Misread, apart


@pytest.mark.parametrize(
    ("guess", "key", "time"),
    [
        ("1988-11", "1992-01", (3, 2, 0)),
        ("1992-01", "1988-11", (3, 2, 0)),
        ("1918", "1992", (74, 0, 0)),
        ("-0026", "0014", (40, 0, 0)),
        ("1992-01-14", "1992-02-01", (0, 0, 18)),
        ("1992-01-14", "1993-03-13", (1, 1, 0)),
        ("1990", "1992/1995", (2, 0, 0)),
        ("1998", "1992/1995", (3, 0, 0)),
        ("193X", "191X", (20, 0, 0)),
    ],
)
def test_time_is_counted_to_the_nearest_end_of_the_key(
    guess: str, key: str, time: tuple[int, int, int]
) -> None:
    assert apart(parse_edtf(guess), parse_edtf(key)) == time


@pytest.mark.parametrize(
    ("axis", "key", "count"),
    [("1984/1997", "1992-01", 168), ("1900/1949", "1918", 50), ("18XX/19XX", "191X", 20)],
)
def test_an_axis_is_cut_into_its_cells(axis: str, key: str, count: int) -> None:
    cells = Cells(Point(parse_edtf(key), parse_edtf(axis)))
    assert len(cells) == count


@given(st.integers(0, 167), st.data())
def test_every_day_of_a_cell_finds_it(place: int, data: st.DataObject) -> None:
    cells = Cells(Point(parse_edtf("1992-01"), parse_edtf("1984/1997")))
    cell = cells[place]
    assert cells.place(data.draw(st.integers(cell.lo or 0, cell.hi or 0))) == place
    assert cells.read(cell.edtf()) == place


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("soon", Misread.NO_DATE),
        ("", Misread.NO_DATE),
        ("1992", Misread.TOO_VAGUE),
        ("the 1990s", Misread.TOO_VAGUE),
        ("May 1983", Misread.OFF_AXIS),
        ("27 BC", Misread.TOO_VAGUE),
    ],
)
def test_what_is_no_answer_says_why(text: str, why: Misread) -> None:
    cells = Cells(Point(parse_edtf("1992-01"), parse_edtf("1984/1997")))
    assert cells.read(text) is why


def test_years_before_christ_can_be_typed() -> None:
    cells = Cells(Point(parse_edtf("-0026"), parse_edtf("-0049/0010")))
    place = cells.read("27 BC")
    assert isinstance(place, int)
    assert cells[place].edtf() == "-0026"
