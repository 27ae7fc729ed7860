"""Copies of the results file: what is known of one, and which may go when there are many."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

_NEWEST, _DAYS, _WEEKS, _MONTHS = 5, 7, 5, 12
_ASKED = 10
_MOST_BYTES = 2 * 2**30


class Occasion(StrEnum):
    """Why a copy was made; its name stands in the name of the file."""

    START = "start"
    INTERVAL = "interval"
    IMPORT = "import"
    UPDATE = "update"
    RESTORE = "restore"
    ASKED = "asked"
    SALVAGE = "salvage"


@dataclass(frozen=True, slots=True)
class Holdings:
    """How much a results file holds; `latest_at` is when an answer was kept last, in UTC."""

    people: int = 0
    quizzes: int = 0
    answers: int = 0
    latest_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy that was opened and found whole; `size` is in bytes, `version` that of its schema."""

    path: Path
    made_at: datetime
    occasion: Occasion
    version: int
    size: int
    holdings: Holdings


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved of a damaged file, and how many of its answers are known to be lost."""

    backup: Backup
    lost: int


def superfluous(backups: Sequence[Backup]) -> tuple[Backup, ...]:
    """Return those that may go, whatever order they come in.

    There stay the newest five, those a person asked for, up to ten, and the newest one of each
    of the last seven days, five weeks and twelve months that have one. If all that is more than
    2 GiB, the oldest go, down to three.
    """
    newest_first = sorted(backups, key=lambda one: (one.made_at, str(one.path)), reverse=True)
    kept = [*newest_first[:_NEWEST]]
    kept += [one for one in newest_first if one.occasion is Occasion.ASKED][:_ASKED]
    for many, period in ((_DAYS, _day), (_WEEKS, _week), (_MONTHS, _month)):
        kept += _newest_of_each(newest_first, period)[:many]
    wanted = {id(one) for one in kept}
    staying: list[Backup] = []
    room = _MOST_BYTES
    for one in newest_first:
        if id(one) in wanted and (one.size <= room or len(staying) < 3):
            staying.append(one)
            room -= one.size
    places = {id(one) for one in staying}
    return tuple(one for one in backups if id(one) not in places)


def _newest_of_each(
    newest_first: Sequence[Backup], period: Callable[[datetime], Hashable]
) -> Sequence[Backup]:
    first: dict[Hashable, Backup] = {}
    for one in newest_first:
        first.setdefault(period(one.made_at), one)
    return list(first.values())


def _day(moment: datetime) -> Hashable:
    return moment.date()


def _week(moment: datetime) -> Hashable:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> Hashable:
    return moment.year, moment.month
