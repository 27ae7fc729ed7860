"""Tests of the clock of an exam, against a world that knows what time really passed."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.classroom.exam_clock import TOLERANCE, Event, ExamClock
from tests.classroom.sittings import Computer

SECONDS = st.floats(min_value=0, max_value=20_000)
JUMPS = st.floats(min_value=-400_000, max_value=400_000)


@dataclass(frozen=True)
class Happening:
    """What becomes of the computer, the program or the date; `seconds` pass with it."""

    sort: str
    seconds: float
    jump: float = 0.0


HAPPENINGS = st.one_of(
    st.builds(Happening, st.sampled_from(["look", "crash", "sleep"]), SECONDS),
    st.builds(Happening, st.just("set"), SECONDS, JUMPS),
)
WITH_RESTARTS = st.one_of(HAPPENINGS, st.builds(Happening, st.just("restart"), SECONDS))


def live(clock: ExamClock, computer: Computer, happening: Happening) -> tuple[ExamClock, set[str]]:
    """Let something happen, and look at the clock after it."""
    computer.true += happening.seconds
    computer.off_by += happening.jump
    if happening.sort == "restart":
        computer.restart()
        computer.true += 5
    later, found = clock.read(computer.look(), reopened=happening.sort in ("crash", "restart"))
    return later, {str(one.event) for one in found}


@given(st.lists(HAPPENINGS))
def test_while_the_computer_runs_or_sleeps_the_time_is_the_true_one(
    happenings: list[Happening],
) -> None:
    computer = Computer()
    clock = ExamClock.start(computer.look())
    for happening in happenings:
        clock, found = live(clock, computer, happening)
        assert clock.used == pytest.approx(computer.true)
        # At the very edge the last bit of a sum of times decides.
        if abs(abs(happening.jump) - TOLERANCE) > 0.001:
            assert (Event.CLOCK_SET in found) == (abs(happening.jump) > TOLERANCE)
        assert (Event.INTERRUPTED in found) == (happening.sort == "crash")


@given(st.lists(WITH_RESTARTS))
def test_the_time_is_the_true_one_if_date_and_time_are_right_at_new_starts(
    happenings: list[Happening],
) -> None:
    computer = Computer()
    clock = ExamClock.start(computer.look())
    for happening in happenings:
        if happening.sort == "set":
            continue
        clock, found = live(clock, computer, happening)
        assert clock.used == pytest.approx(computer.true)
        assert (Event.RESTARTED in found) == (happening.sort == "restart")


@given(st.lists(WITH_RESTARTS))
def test_whatever_happens_the_time_never_runs_backwards(happenings: list[Happening]) -> None:
    computer = Computer()
    clock = ExamClock.start(computer.look())
    for happening in happenings:
        later, _ = live(clock, computer, happening)
        assert later.used >= clock.used
        clock = later


@given(SECONDS, SECONDS, JUMPS)
def test_a_new_start_with_a_wrong_date_gains_no_more_than_the_time_it_took_and_is_noted(
    before: float, off: float, jump: float
) -> None:
    computer = Computer()
    clock = ExamClock.start(computer.look())
    clock, _ = live(clock, computer, Happening("look", before))
    computer.true += off
    computer.off_by = jump
    computer.restart()
    computer.true += 90
    clock, found = clock.read(computer.look(), reopened=True)
    assert clock.used >= before + 90 - 1e-6
    assert Event.RESTARTED in {one.event for one in found}


def test_a_date_set_back_over_a_new_start_is_found_out() -> None:
    computer = Computer()
    clock = ExamClock.start(computer.look())
    computer.off_by = -3_600
    computer.true += 600
    computer.restart()
    computer.true += 30
    clock, found = clock.read(computer.look(), reopened=True)
    assert clock.used == 30
    assert {one.event for one in found} == {Event.RESTARTED, Event.CLOCK_SET}


def test_a_long_sleep_is_noted_with_its_length_and_a_short_wait_is_not() -> None:
    computer = Computer()
    clock = ExamClock.start(computer.look())
    computer.true += 20
    clock, found = clock.read(computer.look())
    assert found == ()
    computer.true += 900
    clock, found = clock.read(computer.look())
    assert [(one.event, one.seconds) for one in found] == [(Event.SUSPENDED, 900)]
    assert clock.used == 920


def test_where_the_computer_names_no_starts_only_an_interruption_is_claimed() -> None:
    computer = Computer(boot="?one", started=0)
    clock = ExamClock.start(computer.look())
    computer.true += 100
    computer.boot, computer.started = "?two", 98
    clock, found = clock.read(computer.look(), reopened=True)
    assert clock.used == 100
    assert [one.event for one in found] == [Event.INTERRUPTED]
