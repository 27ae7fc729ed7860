"""Tests of counting starts that did not get to their end."""

from pathlib import Path

from quizapp.services.starts import FILE_NAME, Starts


def test_the_start_after_two_that_failed_is_a_careful_one(tmp_path: Path) -> None:
    assert [Starts(tmp_path).begin() for _ in range(4)] == [False, False, True, True]


def test_a_start_that_succeeds_makes_the_next_one_ordinary(tmp_path: Path) -> None:
    for _ in range(3):
        Starts(tmp_path).begin()
    Starts(tmp_path).succeed()
    assert not Starts(tmp_path).begin()
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o777 == 0o600


def test_a_count_that_cannot_be_read_counts_as_none(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"\xff\0many")
    assert not Starts(tmp_path).begin()
    assert not Starts(tmp_path).begin()
    assert Starts(tmp_path).begin()


def test_where_nothing_can_be_written_every_start_is_ordinary(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    starts = Starts(tmp_path / "taken")
    assert [starts.begin() for _ in range(4)] == [False] * 4
    starts.succeed()
