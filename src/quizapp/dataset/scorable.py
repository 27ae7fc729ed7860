"""What a row lets be asked, and whether it says enough for that."""

from collections.abc import Iterable

from quizapp.dataset.dates import Grain, HistoricalDate, cell_at
from quizapp.dataset.findings import Findings
from quizapp.dataset.model import ATTRIBUTABLE, FACTS, SCORABLE, Event, Status
from quizapp.dataset.table import Row

_DAYS = frozenset({"day", "month", "year"})
_ORDERED = frozenset({"order"})
_OF_A_DAY = _DAYS | _ORDERED
_NOTHING = frozenset[str]()


def read_scorable(row: Row, findings: Findings) -> frozenset[str]:
    """Read the list of what a row lets be asked."""
    if not row["scorable"]:
        return _NOTHING
    named = {name.casefold() for name in row.values("scorable")}
    for name in sorted(named - SCORABLE):
        message = f"“{name}” is not something that can be asked"
        hint = f"write {', '.join(sorted(SCORABLE))}"
        findings.add(row.problem("scorable", "scorable.unknown", message, hint))
    return frozenset(named & SCORABLE)


def check_support(event: Event, row: Row, findings: Findings) -> None:
    """Refuse to ask what the row does not say, and anything that is not settled."""
    if event.scorable and event.status in (Status.DISPUTED, Status.OPINION):
        message = f"nothing can be asked of a row whose status is “{event.status}”"
        findings.add(row.problem("scorable", "scorable.unsettled", message, "empty the cell"))
        return
    for fact in sorted(event.scorable):
        reason = _unsupported(event, fact)
        if reason:
            message = f"“{fact}” cannot be asked: {reason}"
            hint = "take it out of the list, or add what is missing"
            findings.add(row.problem("scorable", "scorable.unsupported", message, hint))


def _unsupported(event: Event, fact: str) -> str:
    if event.status is Status.ATTRIBUTED and fact not in ATTRIBUTABLE:
        return f"of an attributed row only {', '.join(sorted(ATTRIBUTABLE))} can be"
    if fact in FACTS:
        date = event.date if fact.startswith("start-") else event.span
        if date is None:
            return "the row has no date"
        grain = FACTS[fact]
        if date.cell(grain) is None or (date.is_qualified and date.coarsest >= grain):
            return f"{date.edtf()} does not settle the {grain.name.lower()}"
        return ""
    place_count = len(event.place.split(";")) if event.place else 0
    needs = {
        "place": (place_count == 1, "the row does not name one place"),
        "parties": (bool(event.parties), "the row names no parties"),
        "count": (bool(event.parties), "the row names no parties"),
        "people": (bool(event.people), "the row names no people"),
    }
    supported, reason = needs.get(fact, (True, ""))
    return "" if supported else reason


def settled_facts(
    date: HistoricalDate | None, end: HistoricalDate | None, *, starts: bool
) -> frozenset[str]:
    """Return everything that the dates of an event settle, its beginning only with `starts`."""
    if date is None:
        return frozenset()
    facts = _settled(date if end is None else date.through(end))
    if end is not None and starts:
        facts |= {f"start-{fact}" for fact in _settled(date)} - _of_starts(facts)
    return _OF_A_DAY if facts is _DAYS else facts | _ORDERED


def _of_starts(facts: Iterable[str]) -> set[str]:
    """Return the beginnings that need no asking because the whole period may be asked."""
    return {f"start-{fact}" for fact in facts}


def _settled(date: HistoricalDate) -> frozenset[str]:
    """Return the facts that a date settles."""
    if date.is_exact and date.lo == date.hi:
        return _DAYS
    return frozenset(fact for fact in _DAYS if _settles(date, FACTS[fact]))


def _settles(date: HistoricalDate, grain: Grain) -> bool:
    """Tell whether a date lies in one cell of a grain, even if it is off by one unit."""
    if not date.is_qualified:
        return date.cell(grain) is not None
    if date.earliest is None or date.latest is None:
        return False
    return date.cell(grain) is not None and date.latest <= cell_at(date.earliest, grain)[1]
