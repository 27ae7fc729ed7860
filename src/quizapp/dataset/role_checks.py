"""Whether the further dates of an event follow each other as they must."""

from collections.abc import Iterable, Mapping, Sequence

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.findings import Findings
from quizapp.dataset.model import Event, RoleDate
from quizapp.dataset.problem import Level
from quizapp.dataset.table import Row

_FIRST, _LAST = ("signed", "adopted"), ("in-force", "ended")


def without_early(
    roles: Sequence[tuple[RoleDate, Row]], events: Mapping[str, Event], findings: Findings
) -> list[tuple[RoleDate, Row]]:
    """Return the further dates without those that lie too early, of which each is a warning.

    Nothing is in force, or at its end, before it happened or was signed or adopted.
    """
    begun: dict[str, list[HistoricalDate]] = {}
    for role, _ in roles:
        if role.role in _FIRST:
            begun.setdefault(role.event, []).append(role.date)
    kept = []
    for role, row in roles:
        event = events.get(role.event)
        own = (event.span,) if event is not None and event.span is not None else ()
        earliest = _earliest(role, (*own, *begun.get(role.event, ())))
        if earliest is None:
            kept.append((role, row))
        else:
            _warn(role, row, earliest, findings)
    return kept


def _earliest(role: RoleDate, begun: Iterable[HistoricalDate]) -> str | None:
    """Return the date, as EDTF, that a date lies before although it must not; None if none."""
    broken = (date.edtf() for date in begun if role.date.before(date))
    return next(broken, None) if role.role in _LAST else None


def _warn(role: RoleDate, row: Row, earliest: str, findings: Findings) -> None:
    column = role.role.replace("-", "_")
    message = f"{role.date.edtf()} lies before {earliest}, when this happened or was signed"
    hint = "correct one of the dates; until then this date is not asked"
    place = column if column in row else "date"
    findings.add(row.problem(place, "role.before-event", message, hint, Level.WARNING))
