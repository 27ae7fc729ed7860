"""Tests of reading the clocks of the computer."""

from pathlib import Path

from quizapp.services.boot_clock import BootClock
from tests.factories import NOON


def test_seconds_go_on_and_the_start_keeps_its_name() -> None:
    clock = BootClock(lambda: NOON)
    first, second = clock(), clock()
    assert second.seconds >= first.seconds >= 0
    assert first.boot == second.boot == BootClock(lambda: NOON)().boot
    assert first.at == NOON


def test_where_starts_have_no_name_each_start_of_the_program_is_one(tmp_path: Path) -> None:
    one, other = (BootClock(lambda: NOON, tmp_path / "none")() for _ in range(2))
    assert one.boot.startswith("?")
    assert one.boot != other.boot
    assert one.seconds < 60
