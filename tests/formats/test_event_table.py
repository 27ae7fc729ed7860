"""Tests of reading what can be read of a table."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.formats import event_csv_writer, written_json
from quizapp.formats.event_list import EventList
from quizapp.formats.event_table import read_events
from quizapp.formats.question_list import QuestionList
from quizapp.paths import bundled
from tests.formats.written_questions import TRUTH


def _read(folder: Path, text: str) -> EventList:
    path = folder / "table.csv"
    path.write_text(text, encoding="utf-8")
    return read_events(path)


def _names(events: EventList) -> tuple[list[str], list[tuple[str, int]]]:
    titles = [event.title for event in events.events]
    return titles, [(skipped.name, skipped.line) for skipped in events.skipped]


def test_a_table_without_faults_is_read_whole(tmp_path: Path) -> None:
    events = _read(tmp_path, "title,date\nA,1918\nB,1920\n")
    assert _names(events) == (["A", "B"], [])
    assert events.dataset is not None
    assert events.errors == ()


def test_the_good_rows_stand_beside_the_faults(tmp_path: Path) -> None:
    events = _read(tmp_path, "title,date\nA,1918\nB,1918-02-30\nC\n,1920\nD,1921\n")
    assert _names(events) == (["A", "D"], [("B", 3), ("C", 4), ("", 5)])
    assert events.dataset is not None
    assert len(events.errors) == 3
    assert [skipped.reason for skipped in events.skipped][:2] == [
        "there is no 30 February 1918",
        "the row has 1 cells; the first line names 2 columns",
    ]


def test_a_fault_is_blamed_on_the_right_one_of_two_rows_of_one_name(tmp_path: Path) -> None:
    text = "id,title,date\n,A,1918\n,A,xx\n,A,1920\n,A\n,A,1922\n"
    events = _read(tmp_path, text)
    assert [event.line for event in events.events] == [2, 4, 6]
    assert [skipped.line for skipped in events.skipped] == [3, 5]


def test_only_the_second_row_of_an_id_is_left_out(tmp_path: Path) -> None:
    events = _read(tmp_path, "id,title,date\na,A,1918\na,B,1920\n")
    assert _names(events) == (["A"], [("a", 3)])


def test_of_a_file_that_is_no_table_nothing_is_read(tmp_path: Path) -> None:
    assert _names(_read(tmp_path, "")) == ([], [])
    assert _names(_read(tmp_path, "<html>")) == ([], [])
    assert [problem.code for problem in read_events(tmp_path / "gone.csv").errors] == [
        "file.missing"
    ]


def test_the_bundled_set_is_read_whole() -> None:
    events = read_events(bundled("questions") / "azerbaijan-turkiye")
    assert len(events.events) == 120
    assert events.skipped == ()


def test_a_bad_relation_leaves_out_no_event(tmp_path: Path) -> None:
    (tmp_path / "set.toml").write_text('format = 1\nid = "s"\ntitle = "S"\n', encoding="utf-8")
    (tmp_path / "events.csv").write_text("id,title,date\na,A,1918\nb,B,1920\n", encoding="utf-8")
    (tmp_path / "relations.csv").write_text(
        "event,relation,target\na,precedes,nobody\n", encoding="utf-8"
    )
    events = read_events(tmp_path)
    assert _names(events) == (["A", "B"], [])
    assert len(events.errors) == 1


CELLS = st.sampled_from(["", "A", "B", "1918", "1918-02-30", "xx", "a,b"])


@given(st.lists(st.lists(CELLS, min_size=1, max_size=3), min_size=1, max_size=6))
def test_no_row_disappears(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    text = "".join(f"{','.join(row)}\n" for row in [["title", "date"], *rows])
    events = _read(tmp_path_factory.mktemp("table"), text)
    blank = sum(not "".join(row).strip(",") for row in rows)
    assert len(events.events) + len(events.skipped) == len(rows) - blank


def test_the_written_questions_of_a_folder_stand_beside_its_events(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    shutil.copytree(bundled("questions") / "space-missions", folder)
    content = written_json.write_written(QuestionList((TRUTH,)))
    (folder / "questions.json").write_bytes(content)
    found = read_events(folder)
    assert [question.stem for question in found.questions] == [TRUTH.stem]
    assert event_csv_writer.export_events(found).losses[-1].what == "written questions"
