"""A date is read however a person writes it, or refused; it is never invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.calendar import day_number
from quizapp.dataset.date_forms import AmbiguousDateError, DateOrder
from quizapp.dataset.dates import DateError, Grain, HistoricalDate, cell_at
from quizapp.dataset.written_dates import read_written_date
from tests.generation.sets import WORDING


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("1948-3-14", "1948-03-14"),
        ("1943-7", "1943-07"),
        ("1943/07", "1943-07"),
        ("1918~", "1918~"),
        ("1993-04/..", "1993-04/.."),
        ("14 January 1992", "1992-01-14"),
        ("January 14, 1992", "1992-01-14"),
        ("14 Jan 1992", "1992-01-14"),
        ("14-Jan-1992", "1992-01-14"),
        ("4th of July 1776", "1776-07-04"),
        ("14 Ocak 1992", "1992-01-14"),
        ("5 Ağustos 1990", "1990-08-05"),
        ("14 yanvar 1992-ci il", "1992-01-14"),
        ("14 января 1992 г.", "1992-01-14"),
        ("28. Mai 1918", "1918-05-28"),
        ("1er août 1918", "1918-08-01"),
        ("28 de mayo de 1918", "1918-05-28"),
        ("28 maggio 1918", "1918-05-28"),
        ("28 maja 1918 r.", "1918-05-28"),
        ("28. května 1918", "1918-05-28"),
        ("28 травня 1918", "1918-05-28"),
        ("Sommer 1918", "1918-22"),
        ("um 1760", "1760~"),
        ("44 v. Chr.", "-0043"),
        ("44 av. J.-C.", "-0043"),
        ("Q3 1993", "1993-07/1993-09"),
        ("1993 Q1", "1993-01/1993-03"),
        ("1918 or 1919", "1918/1919"),
        ("May or June 1918", "1918-05/1918-06"),
        ("1918–present", "1918/.."),
        ("май 1918", "1918-05"),
        ("14.01.1992", "1992-01-14"),
        ("28/05/1918", "1918-05-28"),
        ("10-22-1784", "1784-10-22"),
        ("05/05/1994", "1994-05-05"),
        ("Sat May 20 1961 00:00:00 GMT-0600", "1961-05-20"),
        ("1961-05-20T00:00:00.000Z", "1961-05-20"),
        ("1961-05-20 13:45", "1961-05-20"),
        ("+1961-00-00T00:00:00Z", "1961"),
        ("c. 1760", "1760~"),
        ("ca. 1760", "1760~"),
        ("circa 1760", "1760~"),
        ("около 1760", "1760~"),
        ("~1760", "1760~"),
        ("1760?", "1760?"),
        ("27 BC", "-0026"),
        ("27 B.C.E.", "-0026"),
        ("M.Ö. 27", "-0026"),
        ("e.ə. 27", "-0026"),
        ("27 до н. э.", "-0026"),
        ("-27", "-0026"),
        ("-1290", "-1289"),
        ("-0026", "-0026"),
        ("AD 79", "0079"),
        ("24 August 79 AD", "0079-08-24"),
        ("1760s", "176X"),
        ("1700s", "17XX"),
        ("18th century", "17XX"),
        ("18. yüzyıl", "17XX"),
        ("siglo XV", "14XX"),
        ("século 15", "14XX"),
        ("XVe siècle", "14XX"),
        ("15. Jahrhundert", "14XX"),
        ("XV wiek", "14XX"),
        ("XVIII век", "17XX"),
        ("5th century BC", "-04XX"),
        ("Summer 1918", "1918-22"),
        ("1914–1918", "1914/1918"),
        ("1914-18", "1914/1918"),
        ("from 1914 to 1918", "1914/1918"),
        ("c. 1400 – c. 1450", "1400~/1450~"),
        ("January 14–16, 1992", "1992-01-14/1992-01-16"),
        ("3 May – 5 June 1920", "1920-05-03/1920-06-05"),
        ("44–31 BC", "-0043/-0030"),
        ("since 1993", "1993/.."),
        ("after 1500", "1501/.."),
        ("before 1500", "../1499"),
        ("66 million years ago", "Y-66498050~/Y-65498050~"),
        ("66 Ma", "Y-66498050~/Y-65498050~"),
        ("66 млн лет назад", "Y-66498050~/Y-65498050~"),
        ("4.5 Ga", "Y-4549998050~/Y-4449998050~"),
        ("12,000 years ago", "Y-10550~/-9550~"),
        ("252–201 Ma", "Y-252498050~/Y-200498050~"),
        ("-13000", "Y-13499~/Y-12499~"),
        ("12,000 BC", "Y-12499~/Y-11499~"),
    ],
)
def test_a_date_is_read_as_people_write_it(text: str, edtf: str) -> None:
    assert read_written_date(text).edtf() == edtf


@pytest.mark.parametrize(
    "text",
    ["", "soon", "July", "12 July", "14 Jan 92", "1/2/45", "0", "0000-00-00", "9999-12-31",
     "1900-01-00", "33617", "unknown", "31/04/1993", "1918-02-30", "300 years ago", "1920–1918",
     "–", "9" * 300],
)  # fmt: skip
def test_what_settles_no_date_is_refused(text: str) -> None:
    with pytest.raises(DateError):
        read_written_date(text)


def test_day_and_month_are_told_apart_only_by_what_is_declared() -> None:
    with pytest.raises(AmbiguousDateError):
        read_written_date("05/06/1994")
    read = {order: read_written_date("05/06/1994", order=order).edtf() for order in DateOrder}
    assert read == {DateOrder.DAY_FIRST: "1994-06-05", DateOrder.MONTH_FIRST: "1994-05-06"}


def test_astronomical_years_are_declared() -> None:
    assert read_written_date("-26", astronomical=True).edtf() == "-0026"
    assert read_written_date("0", astronomical=True).edtf() == "0000"


FIRST, LAST = day_number(-2999, 1, 1), day_number(2100, 1, 1)
STATED = st.builds(
    lambda day, grain, about, perhaps: HistoricalDate(
        *cell_at(day, grain), grain, approximate=about, uncertain=perhaps
    ),
    st.integers(day_number(10, 1, 1), LAST),
    st.sampled_from([Grain.DAY, Grain.MONTH, Grain.SEASON, Grain.YEAR, Grain.DECADE]),
    st.booleans(),
    st.booleans(),
)


@given(STATED)
def test_what_is_said_in_full_is_read_back(date: HistoricalDate) -> None:
    written = WORDING.dates.long(date)
    read = read_written_date(written)
    assert (read.lo, read.hi) == (date.lo, date.hi)
    assert (read.approximate, read.uncertain) == (date.approximate, date.uncertain)


@given(st.integers(FIRST, LAST), st.sampled_from([Grain.DAY, Grain.MONTH, Grain.YEAR]))
def test_years_before_and_after_christ_are_read_back(day: int, grain: Grain) -> None:
    date = HistoricalDate(*cell_at(day, grain), grain)
    assert read_written_date(WORDING.dates.long(date)) == date


@given(st.integers(1, 999), st.sampled_from(["million years ago", "billion years ago", "ka BP"]))
def test_prehistory_is_read_back(number: int, unit: str) -> None:
    if unit.startswith("b") and number > 19:
        number = number % 19 + 1
    try:
        date = read_written_date(f"{number} {unit}")
    except DateError:
        assert (unit, number < 5) == ("ka BP", True)
        return
    said = WORDING.dates.long(date)
    assert read_written_date(said) == date
    assert "ago" in said


@given(st.text(max_size=40) | st.from_regex(r"[0-9 /.\-–~?a-z]{0,24}", fullmatch=True))
def test_every_other_text_is_refused_and_nothing_else_happens(text: str) -> None:
    try:
        date = read_written_date(text)
    except DateError:
        return
    assert date.lo is not None or date.hi is not None
