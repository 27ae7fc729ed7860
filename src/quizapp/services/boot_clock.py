"""Reading the clocks of the computer for an exam.

On Linux the counter of seconds since the start of the computer goes on while it sleeps, and every
start has a name (https://man7.org/linux/man-pages/man2/clock_gettime.2.html, CLOCK_BOOTTIME;
proc_sys_kernel(5), random/boot_id). On macOS and Windows there is such a counter but no such name,
so that each start of the program counts as one of the computer.
"""

import time
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from quizapp.classroom.exam_clock import UNNAMED, Reading
from quizapp.services.clock import Clock, utc_now

Look = Callable[[], Reading]
"""Reads all clocks of the computer."""

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class BootClock:
    """All clocks of this computer."""

    def __init__(self, clock: Clock = utc_now, boot_id: Path = _BOOT_ID) -> None:
        """Find out how this start of the computer is called; `clock` tells date and time."""
        self._clock = clock
        self._boot = _read(boot_id) if hasattr(time, "CLOCK_BOOTTIME") else ""
        self._since = 0.0 if self._boot else uptime()
        self._boot = self._boot or f"{UNNAMED}{uuid4()}"

    def __call__(self) -> Reading:
        """Read them all, now."""
        return Reading(self._boot, uptime() - self._since, self._clock())


def uptime() -> float:
    """Return the seconds since some moment, the time that the computer slept included."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC_RAW"):
        if (number := getattr(time, name, None)) is not None:
            return time.clock_gettime(number)
    return time.monotonic()


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
