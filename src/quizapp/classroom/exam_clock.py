"""The time of an exam: what has passed since its start, whatever became of program and computer.

All time counts, as on the clock on the wall of an exam room: also while the program is closed,
has crashed, or the computer sleeps. As long as the computer was not started anew, its own
counter of seconds says how long that was, and date and time may be set to anything. After a new
start there are only date and time to go by; then at least the time since that start has passed,
and never less than none.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

GAP = 30.0
"""Seconds without a reading after which something must have stopped the program."""

TOLERANCE = 60.0
"""By how many seconds date and time may drift from the counter before they count as set."""

UNNAMED = "?"
"""How the name of a start begins that is only that of the program, not of the computer."""


class Event(StrEnum):
    """What a reading of the clock may tell besides the time."""

    SUSPENDED = "suspended"
    """The computer slept, or stood still."""

    INTERRUPTED = "interrupted"
    """The program was not running."""

    RESTARTED = "restarted"
    """The computer was started anew; the time in between is that of its date and time."""

    CLOCK_SET = "clock-set"
    """Date and time were changed, by so many seconds."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One look at all clocks of a computer.

    `boot` names the start of the computer, `seconds` is how long ago that was, the time that it
    slept included; `at` is its date and time in UTC. Where a computer does not name its starts
    both are of the program's own start, and the name begins with “?”.
    """

    boot: str
    seconds: float
    at: datetime


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a reading told, and how many seconds it was about."""

    event: Event
    seconds: float


@dataclass(frozen=True, slots=True)
class ExamClock:
    """How many seconds had passed at the latest reading."""

    used: float
    latest: Reading

    @classmethod
    def start(cls, now: Reading) -> "ExamClock":
        """Return the clock of an exam that begins."""
        return cls(0.0, now)

    def read(
        self, now: Reading, *, reopened: bool = False
    ) -> tuple["ExamClock", tuple[Finding, ...]]:
        """Return the clock as it is now, and what is worth noting.

        `reopened` tells that the program was not running since the latest reading.
        """
        by_date = (now.at - self.latest.at).total_seconds()
        same = now.boot == self.latest.boot
        passed = now.seconds - self.latest.seconds if same else max(by_date, now.seconds)
        passed = max(0.0, passed)
        found = list(_stops(self.latest, now, passed, reopened=reopened))
        if abs(by_date - passed) > TOLERANCE:
            found.append(Finding(Event.CLOCK_SET, by_date - passed))
        return replace(self, used=self.used + passed, latest=now), tuple(found)


def _stops(before: Reading, now: Reading, passed: float, *, reopened: bool) -> tuple[Finding, ...]:
    """Tell what kept the program from reading the clock."""
    named = not (before.boot.startswith(UNNAMED) or now.boot.startswith(UNNAMED))
    if before.boot != now.boot:
        return (Finding(Event.RESTARTED if named else Event.INTERRUPTED, passed),)
    if reopened:
        return (Finding(Event.INTERRUPTED, passed),)
    return (Finding(Event.SUSPENDED, passed),) if passed > GAP else ()
