"""Workbooks with events are read as a table is, and refused where they would harm."""

from pathlib import Path

import pytest

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.problem import Level
from quizapp.formats.event_workbook import read_events
from tests.formats.workbooks import Cell, write_sheets, write_workbook

HEADINGS: list[Cell] = ["Title", "Date", "End"]


def test_the_first_sheet_with_known_headings_is_read(tmp_path: Path) -> None:
    path = write_workbook(
        tmp_path / "my_events.xlsx",
        {
            "About": [["These are my events."]],
            "Events": [
                ["A title above the table"],
                [],
                HEADINGS,
                ["Declaration", (6723,), ""],
                ["War", 1918, 1920],
                ["Later", "June 1930", ""],
            ],
        },
    )
    read = read_events(path)
    assert read.problems == ()
    assert [(event.title, event.date, event.end, event.line) for event in read.events] == [
        ("Declaration", parse_edtf("1918-05-28"), None, 4),
        ("War", parse_edtf("1918"), parse_edtf("1920"), 5),
        ("Later", parse_edtf("1930-06"), None, 6),
    ]
    assert read.dataset is not None
    assert (read.dataset.title, read.dataset.origin) == ("My events", str(path))


def test_a_fault_is_told_with_its_sheet_its_row_and_its_column(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [HEADINGS, ["War, and “peace”", "no date", ""], ["Peace", 1920, ""]]
    path = write_workbook(tmp_path / "e.xlsx", {"Events": rows})
    read = read_events(path)
    assert [event.title for event in read.events] == ["Peace"]
    (problem,) = read.errors
    assert (problem.file, problem.line, problem.column) == (f"{path}!Events", 2, 2)
    assert [(skipped.name, skipped.line) for skipped in read.skipped] == [("War, and “peace”", 2)]


def test_a_workbook_without_events_is_told(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "e.xlsx", {"Money": [["Name", "Sum"], ["A", 5]]})
    assert [problem.code for problem in read_events(path).errors] == ["column.missing"]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 cut", b"\xd0\xcf\x11\xe0 cut", b"title,date"])
def test_what_is_no_workbook_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "e.xlsx"
    path.write_bytes(data)
    assert len(read_events(path).errors) == 1


def test_a_workbook_that_claims_all_cells_ends_only_the_process_that_reads_it(
    tmp_path: Path,
) -> None:
    row = '<row r="{}"><c r="{}"><v>1</v></c></row>'
    corners = row.format(1, "A1") + row.format(1048576, "XFD1048576")
    path = write_sheets(tmp_path / "bomb.xlsx", {"S": corners})
    assert [problem.code for problem in read_events(path).errors] == ["workbook.unreadable"]


def test_further_sheets_with_events_are_told(tmp_path: Path) -> None:
    sheets: dict[str, list[list[Cell]]] = {
        "One": [["title", "date"], ["First", "1918"]],
        "Notes": [["nothing"]],
        "Two": [["title", "date"], ["Second", "1919"]],
    }
    path = write_workbook(tmp_path / "book.xlsx", sheets)
    read = read_events(path)
    assert [event.title for event in read.events] == ["First"]
    assert [problem.message for problem in read.problems] == [
        "the sheet “Two” is left out: only the first one like it is read"
    ]


def test_columns_without_known_headings_are_told_by_what_stands_in_them(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [["Foo", "Bar"], ["A treaty", "4 June 1918"], ["A war", "1921-10-13"]]
    path = write_workbook(tmp_path / "events.xlsx", {"Sheet1": rows})
    found = read_events(path)
    assert [event.title for event in found.events] == ["A treaty", "A war"]
    assert {problem.level for problem in found.problems} == {Level.WARNING}


def test_a_table_that_was_only_renamed_is_called_by_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "events.xlsx"
    path.write_text("title,date\nA treaty,1918-06-04\n", encoding="utf-8")
    found = read_events(path)
    (problem,) = found.errors
    assert problem.code == "workbook.text"
    assert ".csv" in problem.hint
