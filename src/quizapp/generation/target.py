"""What options are put to: a partner in a matching, a bucket of time."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from quizapp.dataset.dates import HistoricalDate, exact_day, parse_edtf


@dataclass(frozen=True, slots=True)
class Target:
    """A partner or a bucket: its id (“1”, “2”, …), its text, its dates and its events.

    `date` is the stretch of time that it stands for, if it stands for one.
    """

    id: str
    text: str
    date: HistoricalDate | None = None
    events: tuple[str, ...] = ()


def target_document(target: Target) -> dict[str, object]:
    """Return the JSON form of a target."""
    document: dict[str, object] = {"id": target.id, "text": target.text}
    if target.date is not None:
        document |= date_document(target.date)
    return document | {"events": list(target.events)}


def read_target(document: Mapping[str, Any]) -> Target:
    """Read back what `target_document` wrote."""
    date = parse_edtf(document["edtf"]) if "edtf" in document else None
    return Target(document["id"], document["text"], date, tuple(document["events"]))


def date_document(date: HistoricalDate) -> dict[str, object]:
    """Return a date with its first and last day, for readers that know no EDTF."""
    return {
        "lo": _day(date.lo),
        "hi": _day(date.hi),
        "grain": date.grain.name.lower(),
        "edtf": date.edtf(),
    }


def _day(number: int | None) -> str | None:
    """Write a day number as an ISO day with an astronomical year; None is an open end."""
    return None if number is None else exact_day(number).edtf()
