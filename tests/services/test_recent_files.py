"""Tests of the list of files that were taken in last."""

import os
from pathlib import Path

import pytest

from quizapp.services.recent_files import MOST, FileState, RecentFiles
from tests.services.conftest import Clock


@pytest.fixture
def recent(tmp_path: Path, clock: Clock) -> RecentFiles:
    """A list that is empty yet."""
    return RecentFiles(tmp_path / "person" / "recent-files.json", clock)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A workbook, whatever is in it."""
    path = tmp_path / "flights.xlsx"
    path.write_bytes(b"first")
    return path


def test_the_latest_file_comes_first_and_each_stands_once(recent: RecentFiles, file: Path) -> None:
    other = file.with_name("other.csv")
    other.write_text("x")
    for path in (file, other, file):
        recent.remember(path, path.stem)
    assert [(one.path, one.set_id) for one in recent.all()] == [(file, "flights"), (other, "other")]
    assert recent.all()[0].taken_at > recent.all()[1].taken_at
    recent.forget(file)
    assert [one.path for one in recent.all()] == [other]
    assert recent.sources_of("other") == {other}


def test_only_so_many_are_remembered(recent: RecentFiles, file: Path) -> None:
    for number in range(MOST + 2):
        path = file.with_name(f"{number}.csv")
        path.write_text("x")
        recent.remember(path, str(number))
    assert [one.set_id for one in recent.all()] == [str(n) for n in range(MOST + 1, 1, -1)]


def test_a_file_is_known_to_be_changed_or_gone(recent: RecentFiles, file: Path) -> None:
    recent.remember(file, "flights")
    assert recent.all()[0].state is FileState.SAME
    os.utime(file, (1, 1))
    assert recent.all()[0].state is FileState.SAME
    file.write_bytes(b"second")
    assert recent.all()[0].state is FileState.CHANGED
    file.unlink()
    assert recent.all()[0].state is FileState.GONE


@pytest.mark.parametrize("content", ["", "{", "[1]", '[{"path": "x"}]', '{"a": 1}', "[" * 5000])
def test_a_damaged_list_is_an_empty_one(recent: RecentFiles, file: Path, content: str) -> None:
    recent.remember(file, "flights")
    (file.parent / "person" / "recent-files.json").write_text(content)
    assert recent.all() == ()
    recent.remember(file, "flights")
    assert len(recent.all()) == 1
