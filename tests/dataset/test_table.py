"""Tables know the place of every cell, and say what is wrong with them as tables."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quizapp.dataset.columns import Columns
from quizapp.dataset.findings import Findings
from quizapp.dataset.records import guarded, taken_apart
from quizapp.dataset.table import MAX_CELL, Row, read_table
from quizapp.dataset.text_file import TextFile
from tests.dataset.set_files import told, write_table

COLUMNS = Columns(("title", "date"), ("note",), ("title",), {"date": ("year",)})


def table(text: str) -> tuple[list[Row], list[str]]:
    starts = (0, *(place + 1 for place, mark in enumerate(text) if mark == "\n"))
    findings = Findings()
    source = TextFile("t.csv", text.encode(), text, starts)
    rows = read_table(taken_apart(source), COLUMNS, findings)
    return rows, [str(problem) for problem in findings.in_order()]


def cells(text: str) -> list[list[str]]:
    rows, problems = table(text)
    assert problems == []
    return [[row["title"], row["date"]] for row in rows]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_commas_semicolons_and_tabs_separate(delimiter: str) -> None:
    text = "title,date\nKars,1921\n".replace(",", delimiter)
    assert cells(text) == [["Kars", "1921"]]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_line_end_is_one(ending: str) -> None:
    assert cells(f"title,date{ending}Kars,1921{ending}") == [["Kars", "1921"]]


def test_quotation_marks_hold_separators_marks_and_line_breaks() -> None:
    assert cells('title,date\n"Kars, ""the""\ntreaty",1921\n') == [['Kars, "the" treaty', "1921"]]


def test_a_quotation_mark_inside_a_bare_cell_is_a_letter() -> None:
    assert cells('title,date\nThe "Contract",1994\n') == [['The "Contract"', "1994"]]


def test_blank_lines_and_rows_of_separators_are_skipped() -> None:
    assert cells("title,date\n\n,\nKars,1921\n   \n") == [["Kars", "1921"]]


def test_letters_are_composed_and_spaces_made_one() -> None:
    assert cells("title,date\n Gu\u0308l \u00a0 pact ,1921") == [["Gül pact", "1921"]]


def test_headings_are_read_in_any_case_and_by_their_synonyms() -> None:
    assert cells("Title,YEAR\nKars,1921") == [["Kars", "1921"]]


def test_a_synonym_gives_way_to_the_heading_itself() -> None:
    rows, problems = table("title,date,year\nKars,1921-10,1921")
    assert rows[0]["date"] == "1921-10"
    assert problems == [
        "t.csv:1:12: warning: the column “year” is not known and is left out "
        "(rename it if it should be read) [column.unknown]"
    ]


@example([["'=", "=1921"]])
@given(
    st.lists(
        st.lists(st.text(st.characters(codec="ascii", categories=["L", "N", "P", "S", "Zs"]))
                 .map(lambda text: " ".join(text.split())), min_size=2, max_size=2)
        .filter(any),
        max_size=6,
    )
)  # fmt: skip
def test_what_the_standard_library_writes_is_read_back(rows: list[list[str]]) -> None:
    text, written = io.StringIO(), [[guarded(cell) for cell in row] for row in rows]
    csv.writer(text).writerows([["title", "date"], *written])
    assert cells(text.getvalue().replace("\r\n", "\n")) == rows


def test_a_place_is_that_of_the_cell_in_the_line_it_begins_on() -> None:
    rows, _ = table('title,date\n"two\nlines",1921\nKars,"1\n9"\n')
    places = [row.problem(column, "x", "", "") for row in rows for column in ("title", "date")]
    assert [(problem.line, problem.column) for problem in places] == [
        (2, 1), (3, 8), (4, 1), (4, 6),
    ]  # fmt: skip
    assert [row.line for row in rows] == [2, 4]


def test_a_missing_column_gives_an_empty_text_and_the_place_of_the_row() -> None:
    (row,) = table("title,date\nKars,1921")[0]
    problem = row.problem("note", "x", "", "")
    assert (row["note"], "note" in row, problem.line, problem.column) == ("", False, 2, 1)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "title,when\nKars,1921",
            "t.csv:1:1: error: the column “date” is missing "
            "(add it to the first line, which names the columns) [column.missing]",
        ),
        (
            "title,date,dade\n",
            "t.csv:1:12: warning: the column “dade” is not known and is left out "
            "(perhaps “date” is meant) [column.unknown]",
        ),
        (
            "title,date,\n",
            "t.csv:1:12: warning: column 3 has no heading and is left out "
            "(rename it if it should be read) [column.unknown]",
        ),
        (
            "title,date,Date\n",
            "t.csv:1:12: error: there are two columns “Date” "
            "(remove or rename one of them) [column.repeated]",
        ),
        (
            'title,date\nKars,1921\n"Moscow,1921\nBatum,1918\n',
            "t.csv:3:1: error: a quotation mark opens here and never closes "
            "(close it, and write a quotation mark inside a cell twice) [table.unclosed-quote]",
        ),
        (
            'title,date\n"Treaty" of Kars,1921\n',
            "t.csv:2:9: error: text follows a closing quotation mark "
            "(write a quotation mark inside a cell twice) [table.text-after-quote]",
        ),
        (
            "title,note,date\nKars,1921\n",
            "t.csv:2:1: error: the row has 2 cells; the first line names 3 columns "
            "(fill in empty cells too) [table.row-short]",
        ),
        (
            "title,date\nTreaty, of Kars,1921\n",
            "t.csv:2:1: error: the row has 3 cells; the first line names 2 columns (put a cell "
            "that holds a comma between quotation marks) [table.row-long]",
        ),
        (
            "title;date;people\nKars;1921;Ann; Bob\n",
            "t.csv:2:1: error: the row has 4 cells; the first line names 3 columns (put a cell "
            'with several values between quotation marks: "Ann; Bob") [table.row-long]',
        ),
        (
            f"title,date\n{'K' * (MAX_CELL + 1)},1921\n",
            "t.csv:2:1: error: the cell has 10,001 characters; the limit is 10,000 "
            "(shorten the text) [cell.too-long]",
        ),
        (
            "title,date\nKa\x07rs,1921\n",
            "t.csv:2:1: error: the cell holds the invisible control character U+0007 "
            "(delete it) [cell.control-character]",
        ),
        (
            "title,date\nKars,19\u202e21\n",
            "t.csv:2:6: error: the cell holds the hidden character U+202E, so that it may read "
            "differently from what is stored (delete it) [cell.hidden-character]",
        ),
        (
            "title,date\n\u0410zerbaijan,1918\n",
            "t.csv:2:1: warning: “\u0410z” joins a Latin letter with a Cyrillic or Greek one "
            "(type the word again, letters that look alike are not equal) [cell.mixed-letters]",
        ),
    ],
)
def test_a_fault_of_the_table_is_told_with_its_place(text: str, problem: str) -> None:
    assert problem in table(text)[1]


def test_a_quote_that_never_closes_does_not_hide_the_rows_before_it() -> None:
    rows, problems = table('title,date\nKars,1921\n"Moscow,1921\n')
    assert [row["title"] for row in rows] == ["Kars"]
    assert len(problems) == 1


def test_right_to_left_text_and_joiners_are_welcome() -> None:
    assert cells("title,date\nمعاهدة قارص,1921\nمی‌خواهم,1921")[0][0] == "معاهدة قارص"


def test_a_table_without_rows_is_told(tmp_path: Path) -> None:
    assert told(write_table(tmp_path, "title,date\n,\n")) == [
        "events.csv: error: the table has no rows "
        "(write one row for each event below the headings) [table.no-rows]"
    ]


def test_a_table_of_blank_rows_only_has_no_columns(tmp_path: Path) -> None:
    assert told(write_table(tmp_path, ",\n,\n")) == [
        "events.csv: error: the table has no rows "
        "(write one row for each event below the headings) [table.no-rows]"
    ]
