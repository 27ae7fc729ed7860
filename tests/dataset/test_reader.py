"""Reading never fails otherwise than by telling what is wrong."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.dataset.problem import DatasetError, Level
from quizapp.dataset.reader import load, read
from tests.dataset.set_files import EVENTS, write_set, write_table

anything = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def test_a_wrong_set_cannot_be_loaded(tmp_path: Path) -> None:
    path = write_table(tmp_path, "title,date\nA,soon\nB,later\n")
    with pytest.raises(DatasetError) as error:
        load(path)
    assert [problem.line for problem in error.value.problems] == [2, 3]
    assert str(error.value).count("date.unreadable") == 2


def test_a_warning_does_not_keep_a_set_out(tmp_path: Path) -> None:
    reading = read(write_table(tmp_path, "title,date,mood\nA,1918,good\n"))
    assert reading.dataset is not None
    assert [problem.level for problem in reading.problems] == [Level.WARNING]


def test_what_does_not_exist_is_told(tmp_path: Path) -> None:
    assert [problem.code for problem in read(tmp_path / "none").problems] == ["file.missing"]


def test_a_name_that_the_system_will_not_look_up_is_told() -> None:
    (problem,) = read(Path("x" * 5000)).problems
    assert problem.code == "file.unreadable"
    assert problem.message.startswith("the file cannot be opened: ")


def test_the_hash_is_that_of_names_and_contents(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    one, two = write_set(tmp_path / "one"), write_set(tmp_path / "two")
    assert load(one).hash == load(two).hash
    assert len(load(one).hash) == 64
    (two / "SOURCES.md").write_text("Not a table.")
    assert load(one).hash == load(two).hash
    (two / "names.csv").write_text("name,others\n")
    assert load(one).hash != load(two).hash
    write_set(two, events=EVENTS.replace("1920", "1921"))
    assert load(one).hash != load(two).hash


@anything
@given(data=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes(data)
    reading = read(path)
    assert reading.dataset is not None or reading.problems


@anything
@given(text=st.text(st.sampled_from('ab,;"\n\t19~/.-X '), max_size=80))
def test_any_table_is_read_or_refused(tmp_path: Path, text: str) -> None:
    reading = read(write_table(tmp_path, "title,date,end,scorable\n" + text))
    errors = [problem for problem in reading.problems if problem.level is Level.ERROR]
    assert reading.dataset is not None or errors
    lines = text.count("\n") + 2
    assert all(problem.line <= lines for problem in reading.problems)
