"""Nothing is asked that a row does not settle."""

from pathlib import Path

import pytest

from quizapp.dataset.reader import load
from tests.dataset.set_files import codes, told, write_table


def derived(folder: Path, row: str, headings: str = "title,date,place,country") -> set[str]:
    return set(load(write_table(folder, f"{headings}\n{row}\n")).events[0].scorable)


@pytest.mark.parametrize(
    ("row", "facts"),
    [
        ("A,1918-05-28,,", {"year", "month", "day", "order"}),
        ("A,1918-05,,", {"year", "month", "order"}),
        ("A,1918,,", {"year", "order"}),
        ("A,191X,,", {"order"}),
        ("A,1918-21,,", {"year", "order"}),
        ("A,1918-24,,", {"order"}),
        ("A,1920-04-27/1920-04-28,,", {"year", "month", "order", "start-day"}),
        ("A,1918/1920,,", {"order", "start-year"}),
        ("A,between 1918 and 1920,,", {"order"}),
        ("A,1918/..,,", {"order"}),
        ("A,1918~,,", {"order"}),
        ("A,1918-06~,,", {"year", "order"}),
        ("A,1918-12~,,", {"order"}),
        ("A,../1918~,,", {"order"}),
        ("A,1918,Kars,Türkiye", {"year", "order", "place"}),
        ("A,,Kars,Türkiye", {"place"}),
        ("A,1918,Kars,", {"year", "order"}),
        ("A,1918,Kars; Baku,", {"year", "order"}),
        ("A,,,", set()),
    ],
)
def test_a_plain_table_lets_be_asked_what_it_settles(
    tmp_path: Path, row: str, facts: set[str]
) -> None:
    assert derived(tmp_path, row) == facts


@pytest.mark.parametrize(
    ("row", "facts"),
    [
        ("A,1853-10,1856-02", {"order", "start-month", "start-year"}),
        ("A,1756,1763", {"order", "start-year"}),
        ("A,1756~,1763", {"order"}),
        ("A,1904-02-08,1904-09-05", {"year", "order", "start-day", "start-month"}),
        ("A,175X,176X", {"order"}),
        ("A,1756,..", {"order"}),
    ],
)
def test_the_beginning_of_a_period_may_be_asked_where_the_whole_may_not(
    tmp_path: Path, row: str, facts: set[str]
) -> None:
    assert derived(tmp_path, row, "title,date,end") == facts


def test_a_question_in_words_of_its_own_is_not_turned_into_one_about_a_beginning(
    tmp_path: Path,
) -> None:
    row = "A,1756,1763,was the war fought"
    assert derived(tmp_path, row, "title,date,end,inquiry") == {"order"}


def test_only_established_rows_are_asked(tmp_path: Path) -> None:
    headings = "title,date,status,source"
    assert derived(tmp_path, "A,1918,disputed,B", headings) == set()
    assert derived(tmp_path, "A,1918,established,B", headings) == {"year", "order"}


@pytest.mark.parametrize(
    ("facts", "row"),
    [
        ("day", "1918-05,,"),
        ("month; year", "1918-05/1918-06,,"),
        ("start-month; start-day", "1918-05-28/1920,,"),
        ("year", "1918-12~,,"),
        ("order", "1918,,"),
        ("people; parties; count", "1918,A; B,C"),
        ("first; route; absent", ",,"),
    ],
)
def test_a_row_may_say_itself_what_to_ask(tmp_path: Path, facts: str, row: str) -> None:
    path = write_table(tmp_path, f"title,scorable,date,parties,people\nA,{facts},{row}\n")
    wanted = set(facts.split("; "))
    if facts in ("day", "month; year"):
        assert set(codes(path)) == {"scorable.unsupported"}
    else:
        assert load(path).events[0].scorable == wanted


@pytest.mark.parametrize(
    ("fact", "row", "reason"),
    [
        ("day", "1918-05,,,", "1918-05 does not settle the day"),
        ("year", "1918~,,,", "1918~ does not settle the year"),
        ("start-month", "1918,1920-01-01,,", "1918 does not settle the month"),
        ("year", ",,,", "the row has no date"),
        ("place", "1918,,,", "the row does not name one place"),
        ("place", "1918,,Kars; Baku,", "the row does not name one place"),
        ("parties", "1918,,,", "the row names no parties"),
        ("people", "1918,,,", "the row names no people"),
    ],
)
def test_what_a_row_does_not_say_cannot_be_asked(
    tmp_path: Path, fact: str, row: str, reason: str
) -> None:
    headings = "title,scorable,date,end,place,country,parties,people"
    path = write_table(tmp_path, f"{headings}\nA,{fact},{row},,\n")
    assert told(path) == [
        f"events.csv:2:3: error: “{fact}” cannot be asked: {reason} "
        "(take it out of the list, or add what is missing) [scorable.unsupported]"
    ]


@pytest.mark.parametrize("status", ["disputed", "opinion"])
def test_what_is_not_settled_is_never_asked(tmp_path: Path, status: str) -> None:
    path = write_table(tmp_path, f"title,date,status,scorable,source\nA,1918,{status},year,B\n")
    assert told(path) == [
        f"events.csv:2:{9 + len(status)}: error: nothing can be asked of a row whose status is "
        f"“{status}” (empty the cell) [scorable.unsettled]"
    ]


def test_an_attributed_row_may_be_asked_as_what_its_source_says(tmp_path: Path) -> None:
    text = "title,date,status,scorable,source\nA,1918,attributed,year,Atlas\n"
    (event,) = load(write_table(tmp_path, text)).events
    assert event.may_be_attributed("year")
    assert not event.may_be_attributed("month")
    assert not event.may_be_asked("year")


def test_an_established_row_is_asked_and_not_attributed(tmp_path: Path) -> None:
    (event,) = load(write_table(tmp_path, "title,date,scorable\nA,1918,year\n")).events
    assert event.may_be_asked("year")
    assert not event.may_be_attributed("year")


@pytest.mark.parametrize("fact", ["order", "parties", "count", "first", "start-year"])
def test_of_an_attributed_row_not_everything_is_asked(tmp_path: Path, fact: str) -> None:
    headings = "title,date,status,scorable,parties,source"
    path = write_table(tmp_path, f"{headings}\nA,1918,attributed,{fact},B; C,Atlas\n")
    assert told(path) == [
        f"events.csv:2:19: error: “{fact}” cannot be asked: of an attributed row only day, month, "
        "people, place, year can be (take it out of the list, or add what is missing) "
        "[scorable.unsupported]"
    ]


def test_an_unknown_fact_is_told_with_the_known_ones(tmp_path: Path) -> None:
    path = write_table(tmp_path, "title,date,scorable\nA,1918,year; hour\n")
    assert told(path) == [
        "events.csv:2:8: error: “hour” is not something that can be asked (write absent, count, "
        "day, first, month, order, parties, people, place, route, start-day, start-month, "
        "start-year, year) [scorable.unknown]"
    ]
