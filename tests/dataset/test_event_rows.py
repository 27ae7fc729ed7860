"""Rows become events; what a row lacks is filled in only where that is safe."""

from pathlib import Path

import pytest

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.event_rows import slug
from quizapp.dataset.model import Confidence, Event, Source, Status
from quizapp.dataset.reader import load, read
from tests.dataset.set_files import codes, told, write_table


def events(folder: Path, text: str) -> tuple[Event, ...]:
    return load(write_table(folder, text)).events


def event(folder: Path, text: str) -> Event:
    (one,) = events(folder, text)
    return one


def test_title_and_date_are_enough(tmp_path: Path) -> None:
    found = event(tmp_path, "title,date\nTreaty of Kars,1921-10-13\n")
    assert (found.id, found.title, found.date, found.line) == (
        "treaty-of-kars", "Treaty of Kars", parse_edtf("1921-10-13"), 2,
    )  # fmt: skip
    assert (found.status, found.confidence) == (Status.ESTABLISHED, Confidence.HIGH)
    assert found.sources == (Source("events.csv", locator="line 2"),)


def test_every_column_is_read(tmp_path: Path) -> None:
    found = event(
        tmp_path,
        "id,kind,title,clause,inquiry,date,end,place,country,parties,people,status,confidence,"
        "sensitive,as_of,topic,series,aliases,shown_with,statement,source\n"
        "kars,agreement,Treaty of Kars,the treaty was signed,was the treaty signed,1921-10-13,,"
        "Kars,Türkiye,A; B,C,Established,Medium,yes,2022-01,Peace,,Kars treaty;,,It was signed.,"
        "Archive; https://example.org/kars\n",
    )
    assert (found.id, found.kind, found.clause) == ("kars", "agreement", "the treaty was signed")
    assert (found.inquiry, found.place, found.parties) == (
        "was the treaty signed", "Kars", ("A", "B"),
    )  # fmt: skip
    assert (found.people, found.confidence, found.sensitive) == (("C",), Confidence.MEDIUM, True)
    assert (found.as_of, found.topic, found.aliases) == (
        parse_edtf("2022-01"), "Peace", ("Kars treaty",),
    )  # fmt: skip
    assert found.statement == "It was signed."
    assert found.sources == (
        Source("Archive"), Source("example.org", url="https://example.org/kars"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("date", "end", "start", "last", "span"),
    [
        ("1920-04-27", "1920-04-28", "1920-04-27", "1920-04-28", "1920-04-27/1920-04-28"),
        ("1920-04-27/1920-04-28", "", "1920-04-27", "1920-04-28", "1920-04-27/1920-04-28"),
        ("1918~/1920", "", "1918~", "1920~", "1918~/1920~"),
        ("1993-04", "..", "1993-04/..", None, "1993-04/.."),
        ("1993-04/..", "", "1993-04/..", None, "1993-04/.."),
        ("../1920", "", "../1920", None, "../1920"),
    ],
)
def test_a_period_may_stand_in_one_cell_or_in_two(
    tmp_path: Path, date: str, end: str, start: str, last: str | None, span: str
) -> None:
    found = event(tmp_path, f"title,date,end\nWar,{date},{end}\n")
    assert found.date == parse_edtf(start)
    assert found.end == (parse_edtf(last) if last else None)
    assert found.span == parse_edtf(span)


def test_a_row_may_have_no_date(tmp_path: Path) -> None:
    assert event(tmp_path, "title,date\nConsulate,\n").span is None


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (
            "War,1918-02-30,",
            "events.csv:2:5: error: there is no 30 February 1918 (February 1918 has 28 days) "
            "[date.unreadable]",
        ),
        (
            "War,1920,1918",
            "events.csv:2:10: error: the end 1918 lies before the beginning 1920 "
            "(exchange the two dates, or correct one of them) [date.end-before-start]",
        ),
        (
            "War,,1918",
            "events.csv:2:6: error: an end needs one plain date to begin with, and must be one "
            "plain date itself (write the period into the date column: 1918/1920, ../1920 or "
            "1918/..) [date.end-without-start]",
        ),
        (
            ",1918,",
            "events.csv:2:1: error: the title is empty (name the event) [title.empty]",
        ),
    ],
)
def test_a_fault_of_a_row_is_told_with_its_place(tmp_path: Path, row: str, problem: str) -> None:
    assert told(write_table(tmp_path, f"title,date,end\n{row}\n")) == [problem]


@pytest.mark.parametrize(
    ("date", "end"), [("", ".."), ("1918/1920", ".."), ("1918/1920", "1921"), ("1918", "1919/1920")]
)
def test_an_end_needs_a_plain_beginning(tmp_path: Path, date: str, end: str) -> None:
    path = write_table(tmp_path, f"title,date,end\nWar,{date},{end}\n")
    assert codes(path) == ["date.end-without-start"]


def test_an_unreadable_beginning_is_told_once(tmp_path: Path) -> None:
    assert codes(write_table(tmp_path, "title,date,end\nWar,soon,..\n")) == ["date.unreadable"]
    assert codes(write_table(tmp_path, "title,date,end\nWar,1918,soon\n")) == ["date.unreadable"]


def test_unknown_words_are_told_with_the_known_ones(tmp_path: Path) -> None:
    path = write_table(
        tmp_path, "title,date,status,confidence,sensitive,source\nWar,1918,sure,very,often,A\n"
    )
    assert told(path) == [
        "events.csv:2:10: error: “sure” is not a known status (write established, attributed, "
        "disputed, opinion) [status.unknown]",
        "events.csv:2:15: error: “very” is not a known confidence (write high, medium, low) "
        "[confidence.unknown]",
        "events.csv:2:20: error: “often” is neither yes nor no (write yes or no) [flag.unknown]",
    ]


def test_two_rows_of_one_id_are_refused(tmp_path: Path) -> None:
    path = write_table(tmp_path, "id,title,date\na,War,1918\na,Peace,1920\n")
    assert told(path) == [
        "events.csv:3:1: error: the id “a” is already used on line 2 "
        "(give each row its own id) [id.repeated]"
    ]


def test_ids_made_from_titles_keep_clear_of_each_other(tmp_path: Path) -> None:
    found = events(
        tmp_path, "id,title,date\n,War,1914\n,War,1939\nwar-2,Other war,1918\n,War,1950\n"
    )
    assert [row.id for row in found] == ["war", "war-3", "war-2", "war-4"]


@pytest.mark.parametrize(
    ("title", "made"),
    [
        ("Treaty of Kars!", "treaty-of-kars"),
        ("Gəncə İpsala Ağdam", "gence-ipsala-agdam"),
        ("平和", "平和"),
        ("…", "event"),
    ],
)
def test_an_id_is_made_of_the_letters_of_a_title(title: str, made: str) -> None:
    assert slug(title) == made


def test_an_address_that_is_none_is_a_source_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_text("title,date,source\nA treaty,1918,https://[1\n", encoding="utf-8")
    dataset = read(path).dataset
    assert dataset is not None
    assert [source.title for source in dataset.events[0].sources] == ["https://[1"]


@pytest.mark.parametrize("date", ["between 1918 and 1920", "1918 or 1920", "Q3 1918"])
def test_a_day_somewhere_in_a_stretch_is_no_period(tmp_path: Path, date: str) -> None:
    path = tmp_path / "events.csv"
    path.write_text(f"title,date\nA treaty,{date}\n", encoding="utf-8")
    dataset = read(path).dataset
    assert dataset is not None
    assert dataset.events[0].end is None
    assert dataset.events[0].date is not None
    assert dataset.events[0].date.end_grain is not None
