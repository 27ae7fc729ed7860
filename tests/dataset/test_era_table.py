"""Eras stand in order of time and never overlap."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Era
from quizapp.dataset.reader import load
from tests.dataset.set_files import codes, told, write_set

HEADINGS = "id,title,start,end\n"


def test_eras_may_be_open_at_both_ends_of_the_set(tmp_path: Path) -> None:
    rows = "old,Old,..,1917\nmid,Mid,1918-05-28,1920-04-27\nnew,New,1991,..\n"
    dataset = load(write_set(tmp_path, eras=HEADINGS + rows))
    assert dataset.eras == (
        Era("old", "Old", parse_edtf("../1917")),
        Era("mid", "Mid", parse_edtf("1918-05-28/1920-04-27")),
        Era("new", "New", parse_edtf("1991/..")),
    )


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ("a,,1918,1919", "2:3: error: the cell “title” is empty (fill it in) [cell.empty]"),
        ("a,A,,1919", "2:5: error: the cell “start” is empty (fill it in) [cell.empty]"),
        ("a,A,1918,", "2:10: error: the cell “end” is empty (fill it in) [cell.empty]"),
        ("a,A,1918-02-30,1919", "2:5: error: there is no 30 February 1918 (February 1918 has 28 "
         "days) [date.unreadable]"),
        ("a,A,1918,1919\na,B,1920,1921", "3:1: error: line 2 says the same (remove one of them) "
         "[era.repeated]"),
        ("a,A,1920,1918", "2:5: error: from 1920 to 1918 is not one stretch of time (write one "
         "plain date into each cell, the earlier one first, or .. for an open end) [era.span]"),
        ("a,A,..,..", "2:5: error: from .. to .. is not one stretch of time (write one plain date "
         "into each cell, the earlier one first, or .. for an open end) [era.span]"),
        ("a,A,1918/1919,1920", "2:5: error: from 1918/1919 to 1920 is not one stretch of time "
         "(write one plain date into each cell, the earlier one first, or .. for an open end) "
         "[era.span]"),
        ("a,A,1918,1920\nb,B,1920,1922", "3:5: error: “B” does not begin after the end of “A” "
         "(put eras in order of time, and let none of them overlap) [era.order]"),
        ("a,A,1930,1940\nb,B,1920,1922", "3:5: error: “B” does not begin after the end of “A” "
         "(put eras in order of time, and let none of them overlap) [era.order]"),
        ("a,A,1918,..\nb,B,1920,1922", "3:5: error: “B” does not begin after the end of “A” "
         "(put eras in order of time, and let none of them overlap) [era.order]"),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_place(tmp_path: Path, rows: str, problem: str) -> None:
    assert told(write_set(tmp_path, eras=f"{HEADINGS}{rows}\n")) == [f"eras.csv:{problem}"]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(1000, 2000), min_size=2, max_size=6, unique=True))
def test_eras_in_any_other_order_than_that_of_time_are_refused(
    tmp_path: Path, years: list[int]
) -> None:
    rows = "".join(f"e{year},Era {year},{year},{year}\n" for year in years)
    backwards = sum(later < earlier for earlier, later in pairwise(years))
    assert codes(write_set(tmp_path, eras=HEADINGS + rows)) == ["era.order"] * backwards
