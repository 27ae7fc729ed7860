"""Tests of the passphrase of the teacher's area."""

import json
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.classroom.guessing_pause import FREE_TRIES, LONGEST, GuessingPause
from quizapp.services.teachers_area import (
    DamagedPassphraseError,
    ShortPassphraseError,
    TeachersArea,
    TooSoonError,
    WrongPassphraseError,
)

WORDS = "dörd qızıl alma"


class Uptime:
    """The clock of a computer, which can be started anew but not be set."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        """Return the seconds since the start."""
        return self.seconds


@pytest.fixture
def uptime() -> Uptime:
    """A computer that came up some minutes ago."""
    return Uptime()


@pytest.fixture
def area(tmp_path: Path, uptime: Uptime) -> TeachersArea:
    """An area with a passphrase."""
    made = TeachersArea(tmp_path / "data", uptime, lanes=1)
    made.protect(WORDS, 10)
    return made


def fail(area: TeachersArea, times: int) -> None:
    """Try a wrong passphrase some times."""
    for _ in range(times):
        with pytest.raises(WrongPassphraseError):
            area.unlock("wrong words")


def test_without_a_passphrase_nothing_is_in_the_way(tmp_path: Path) -> None:
    area = TeachersArea(tmp_path)
    area.unlock("")
    assert not area.state().is_protected
    assert list(tmp_path.iterdir()) == []


def test_only_the_passphrase_opens_the_area(area: TeachersArea) -> None:
    fail(area, 1)
    area.unlock(WORDS)
    area.unlock("do\u0308rd qızıl alma")
    assert area.state().is_protected
    assert area.state().idle_minutes == 10


def test_the_file_is_private_and_holds_no_secret(area: TeachersArea) -> None:
    content = area.file.read_text("utf-8")
    assert WORDS not in content
    assert json.loads(content)["scrypt"]["n"] >= 2**15
    if sys.platform != "win32":
        assert stat.S_IMODE(area.file.stat().st_mode) == 0o600


def test_it_can_be_changed_and_removed_by_who_knows_it(area: TeachersArea) -> None:
    with pytest.raises(WrongPassphraseError):
        area.protect("another one", 30, "wrong words")
    area.protect("another one", 30, WORDS)
    area.unlock("another one")
    with pytest.raises(WrongPassphraseError):
        area.open(WORDS)
    assert not area.open("another one").is_protected


def test_a_short_one_is_refused(tmp_path: Path) -> None:
    area = TeachersArea(tmp_path)
    with pytest.raises(ShortPassphraseError):
        area.protect("1234567", 10)
    assert not area.state().is_protected


def test_guessing_takes_longer_and_longer(area: TeachersArea, uptime: Uptime) -> None:
    fail(area, FREE_TRIES)
    waits = []
    for _ in range(3):
        with pytest.raises(TooSoonError) as soon:
            area.unlock(WORDS)
        waits.append(soon.value.wait)
        uptime.seconds += soon.value.wait
        fail(area, 1)
    assert waits == [5, 10, 20]
    uptime.seconds += area.wait()
    area.unlock(WORDS)
    fail(area, FREE_TRIES - 1)
    assert area.wait() == 0


def test_another_start_of_the_program_shortens_no_wait(area: TeachersArea, uptime: Uptime) -> None:
    fail(area, FREE_TRIES)
    uptime.seconds += 2
    again = TeachersArea(area.file.parent, uptime)
    assert again.wait() == 3


def test_another_start_of_the_computer_begins_the_wait_anew(
    area: TeachersArea, uptime: Uptime
) -> None:
    fail(area, FREE_TRIES)
    uptime.seconds = 1
    assert area.wait() == 4


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", '{"scrypt": {"n": 2}}', "{" * 10_000, '{"scrypt": 1e999}']
)
def test_a_damaged_file_keeps_the_area_shut_and_is_named(area: TeachersArea, content: str) -> None:
    area.file.write_text(content, encoding="utf-8")
    assert area.state().is_protected
    with pytest.raises(DamagedPassphraseError, match=r"teacher\.json"):
        area.unlock(WORDS)


def test_parameters_that_would_take_all_memory_are_refused(area: TeachersArea) -> None:
    kept = json.loads(area.file.read_text("utf-8"))
    kept["scrypt"]["n"] = 2**40
    area.file.write_text(json.dumps(kept), encoding="utf-8")
    with pytest.raises(DamagedPassphraseError):
        area.unlock(WORDS)


def test_removing_the_file_opens_the_area(area: TeachersArea) -> None:
    area.file.unlink()
    area.unlock("anything")
    assert not area.state().is_protected


@given(st.integers(0, 200), st.floats(0, 1e7), st.floats(0, 1e7))
def test_nobody_waits_less_than_has_passed_or_for_ever(
    failures: int, failed_at: float, now: float
) -> None:
    pause = GuessingPause(failures, failed_at)
    whole = pause.wait(failed_at) if failures else 0
    assert 0 <= pause.wait(now) <= LONGEST
    assert pause.wait(now) >= min(whole, LONGEST) - now - 1e-6
