"""Tests of rosters as schools write them."""

from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.formats.rosters.roster_table import RosterTable, is_roster, read_roster
from quizapp.formats.rosters.roster_writer import write_roster
from quizapp.formats.writing.sheet_writer import write_sheet
from quizapp.session.learner import Learner, tidy_name, tidy_number


def table(folder: Path, text: str, encoding: str = "utf-8") -> RosterTable:
    """Read a roster of some text."""
    path = folder / "roster.csv"
    path.write_bytes(text.encode(encoding))
    return read_roster(path)


def rows(found: RosterTable) -> list[tuple[str, str, str]]:
    """Return the rows that can be used."""
    return [(e.name, e.number, e.class_name) for e in found.entries if e.fault is None]


def faults(found: RosterTable) -> dict[int, str]:
    """Return why rows cannot be used, by their lines."""
    return {e.line: e.fault.code for e in found.entries if e.fault is not None}


@pytest.mark.parametrize(
    "heading",
    [
        "Name,Student ID,Class",
        "Full name;Number;Group",
        "Ad Soyad;Okul No;Sınıf",
        "Öğrenci\tNumara\tŞube",
        "Şagird;Nömrə;Sinif",
        "ФИО;Номер;Класс",
    ],
)
def test_headings_are_known_in_several_languages(tmp_path: Path, heading: str) -> None:
    mark = next(mark for mark in ",;\t" if mark in heading)
    found = table(tmp_path, f"{heading}\n{mark.join(('Aylin Quliyeva', '17', '9B'))}\n")
    assert rows(found) == [("Aylin Quliyeva", "17", "9B")]
    assert found.problems == ()


@pytest.mark.parametrize(
    "heading", ["First name,Last name", "Ad,Soyad", "Имя,Фамилия", "Ad,Familiya", "Vorname,Name"]
)
def test_first_and_family_names_make_one_name(tmp_path: Path, heading: str) -> None:
    assert rows(table(tmp_path, f"{heading}\nAylin,Quliyeva\n")) == [("Aylin Quliyeva", "", "")]


@pytest.mark.parametrize(("encoding", "told"), [("utf-8-sig", "UTF-8"), ("utf-16", "UTF-16")])
def test_encodings_with_a_mark_are_read(tmp_path: Path, encoding: str, told: str) -> None:
    found = table(tmp_path, "name\nŞəhla\n", encoding)
    assert (rows(found), found.encoding) == ([("Şəhla", "", "")], told)


def test_an_older_encoding_is_read_and_told(tmp_path: Path) -> None:
    names = "\n".join(["Şükrü Yıldız", "Çağla Işık", "Gökçe Öztürk"] * 5)
    found = table(tmp_path, f"Ad Soyad\n{names}\n", "cp1254")
    assert rows(found)[0] == ("Şükrü Yıldız", "", "")
    assert [problem.code for problem in found.problems] == ["file.older-encoding"]


def test_lines_above_the_headings_are_passed_over(tmp_path: Path) -> None:
    found = table(tmp_path, "School 20,\nClass 9B,\nName,Number\nAylin,7\n")
    assert rows(found) == [("Aylin", "7", "")]


def test_rows_that_cannot_be_used_are_told_with_their_place(tmp_path: Path) -> None:
    text = (
        "name,number\nAylin,7\nname,number\n,8\n=1+1,9\nA\u202elin,10\nTwo,11,12\n"
        f"{'x' * 81},13\nName,{'1' * 41}\nLast,14\n"
    )
    found = table(tmp_path, text)
    assert rows(found) == [("Aylin", "7", ""), ("Last", "14", "")]
    assert faults(found) == {
        3: "roster.second-heading",
        4: "roster.no-name",
        5: "cell.formula",
        6: "cell.hidden-character",
        7: "table.row-long",
        8: "cell.too-long",
        9: "cell.too-long",
    }


def test_without_a_column_of_names_nothing_is_guessed(tmp_path: Path) -> None:
    found = table(tmp_path, "mail,age\na@example.org,15\n")
    assert found.entries == ()
    assert "column.missing" in [problem.code for problem in found.problems]


def test_a_column_that_only_counts_the_rows_is_no_number(tmp_path: Path) -> None:
    found = table(tmp_path, "№;Фамилия;Имя\n1;Иванов;Иван\n2;Петров;Пётр\n")
    assert rows(found) == [("Иван Иванов", "", ""), ("Пётр Петров", "", "")]
    assert [problem.code for problem in found.problems] == ["roster.counter"]


def test_numbers_of_a_school_may_count_up(tmp_path: Path) -> None:
    found = table(tmp_path, "student id,name\n1,Aylin\n2,Ömər\n")
    assert rows(found) == [("Aylin", "1", ""), ("Ömər", "2", "")]


def test_a_workbook_is_read(tmp_path: Path) -> None:
    path = tmp_path / "roster.xlsx"
    cells = [("School 20", "", ""), ("Ad", "Soyad", "Sinif"), ("Aylin", "Quliyeva", "9B")]
    path.write_bytes(write_sheet("9B", cells))
    found = read_roster(path)
    assert [(e.line, e.name, e.class_name) for e in found.entries] == [(3, "Aylin Quliyeva", "9B")]


@pytest.mark.parametrize("content", [b"", b"\0\0\0", b"PK\x03\x04", b"name\n", b"\xff\xfe"])
def test_what_is_no_roster_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "roster.csv"
    path.write_bytes(content)
    found = read_roster(path)
    assert found.entries == ()
    assert found.problems


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert [one.code for one in read_roster(tmp_path / "no.csv").problems] == ["file.missing"]
    assert read_roster(tmp_path / "no.xlsx").problems


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), min_size=1).map(tidy_name),
            st.text("0123456789abc", max_size=5),
        ).filter(lambda row: row[0] and row[0][0].isalpha()),
        min_size=1,
        max_size=5,
    )
)
def test_what_was_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, people: list[tuple[str, str]]
) -> None:
    path = tmp_path_factory.mktemp("out") / "roster.csv"
    learners = [Learner(UUID(int=n), name, number) for n, (name, number) in enumerate(people)]
    path.write_bytes(write_roster((one, "9B") for one in learners))
    read = [e for e in read_roster(path).entries if e.fault is None]
    hidden = {e.line for e in read_roster(path).entries if e.fault is not None}
    told = [
        (one.name, tidy_number(one.number)) for n, one in enumerate(learners, 2) if n not in hidden
    ]
    assert [(entry.name, entry.number) for entry in read] == told


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@here"])
def test_no_name_is_written_as_a_formula(name: str) -> None:
    written = write_roster([(Learner(UUID(int=1), name), "")]).decode("utf-8-sig")
    assert f"'{name}" in written


@pytest.mark.parametrize(
    "text",
    [
        "Last name,First name,Student ID,Class\nYılmaz,Ayşe,101,9A\n",
        "School list 2026\n\nName,Class\nAli Demir,9A\n",
        "Ad Soyad\tOkul No\nAyşe Yılmaz\t7\n",
        "Name,Number\n" + "Ayşe Yılmaz,12\n" * 9000,
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_roster_is_told_by_its_headings(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding=encoding)
    assert is_roster(path)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "title,date\nThe wall falls,1989\n",
        "Name,Class,Year\nWaterloo,battle,1815\n",
        "Name,Date,Group\nWaterloo,1815-06-18,battles\n",
        "Name,Question,Answer,Group\nQ1,Who?,Atatürk,A\n",
        "Name\nAyşe\n",
    ],
)
def test_tables_of_events_and_questions_are_no_rosters(tmp_path: Path, text: str) -> None:
    path = tmp_path / "table.csv"
    path.write_text(text, encoding="utf-8")
    assert not is_roster(path)


def test_a_workbook_is_told_by_its_headings(tmp_path: Path) -> None:
    for name, heading in (("people", ("Name", "Class")), ("events", ("Title", "Date"))):
        (tmp_path / f"{name}.xlsx").write_bytes(write_sheet(name, [heading, ("Ada", "1815")]))
    assert is_roster(tmp_path / "people.xlsx")
    assert not is_roster(tmp_path / "events.xlsx")


def test_what_cannot_be_read_is_no_roster(tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "broken.xlsx").write_bytes(b"PK and nothing else")
    for name in ("folder.csv", "broken.xlsx", "missing.csv", "picture.png"):
        assert not is_roster(tmp_path / name)
