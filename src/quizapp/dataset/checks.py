"""What a set must be as a whole: every name known, every order possible, every fact sourced."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from quizapp.dataset.chronology import Chronology, Fault, stated_order
from quizapp.dataset.event_rows import EventRow
from quizapp.dataset.fact_checks import check_disputes, check_facts
from quizapp.dataset.findings import Findings
from quizapp.dataset.model import (
    Alternative,
    Dispute,
    Era,
    Event,
    Person,
    Place,
    Quantity,
    Quote,
    Relation,
    RoleDate,
    Series,
    Status,
)
from quizapp.dataset.problem import Level
from quizapp.dataset.row_checks import check_known
from quizapp.dataset.table import Row

_TIME_BOUND = re.compile(
    r"\b(?:still|currently|presently|nowadays|now|at present|to date|so far|today|remains?"
    r"|operates?)\b"
)
_NUMBER = re.compile(r"\d+")
_TELLING = ("title", "clause", "statement")
"""The columns whose sentences may tell what is so only for now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """All rows of a set, read but not yet compared with each other.

    `listed_places` tells whether the set has a table of places, which must then know all.
    """

    events: Sequence[EventRow]
    places: Mapping[str, tuple[Place, Row]]
    relations: Sequence[tuple[Relation, Row]] = ()
    sources: Sequence[Row] = ()
    alternatives: Sequence[tuple[Alternative, Row]] = ()
    series: Mapping[str, Series] = field(default_factory=dict)
    persons: Sequence[tuple[Person, Row]] = ()
    role_dates: Sequence[tuple[RoleDate, Row]] = ()
    quantities: Sequence[tuple[Quantity, Row]] = ()
    quotes: Sequence[tuple[Quote, Row]] = ()
    disputes: Sequence[tuple[Dispute, Row]] = ()
    eras: Sequence[tuple[Era, Row]] = ()
    listed_places: bool = False


def check(tables: Tables, findings: Findings) -> None:
    """Compare all tables with each other and report every fault."""
    ids = {event_row.id for event_row in tables.events}
    ordered = {id_ for link, _ in tables.relations for id_ in stated_order(link) or ()}
    columns = tables.events[0].row.layout.places if tables.events else ()
    told = [name for name in _TELLING if name in columns]
    for event_row in tables.events:
        event, row = event_row.event, event_row.row
        if event is None:
            continue
        if "status" in columns:
            _check_source(event, row, findings)
        if tables.listed_places or "place" in event.scorable:
            _check_event_places(event, row, tables, findings)
        if event.series:
            check_known(row, "series", (event.series,), tables.series, findings)
        if event.shown_with:
            check_known(row, "shown_with", event.shown_with, ids, findings)
        if event.date is None:
            _check_order(event, row, ordered, findings)
        _advise(event, row, told, findings)
    _advise_on_titles(tables.events, findings)
    for row in tables.sources:
        check_known(row, "event", (row["event"],), ids, findings)
    _check_relations(tables, ids, findings)
    _check_places(tables.places, findings)
    facts = (tables.persons, tables.role_dates, tables.quantities, tables.quotes)
    if any((tables.alternatives, tables.disputes, *facts)):
        _check_side_tables(tables, ids, findings)


def _check_side_tables(tables: Tables, ids: Collection[str], findings: Findings) -> None:
    """Compare with the events what else is said of them."""
    events = {found.id: found.event for found in tables.events if found.event is not None}
    for alternative, row in tables.alternatives:
        check_known(row, "event", (alternative.event,), ids, findings)
        _check_alternative(alternative, row, events.get(alternative.event), findings)
        if alternative.field == "place" and tables.listed_places:
            check_known(row, "value", (alternative.value,), tables.places, findings)
    for facts in (tables.persons, tables.role_dates, tables.quantities, tables.quotes):
        check_facts(facts, ids, events, findings)
    check_disputes(tables.disputes, ids, events, findings)


def _check_source(event: Event, row: Row, findings: Findings) -> None:
    if event.status is Status.ATTRIBUTED and event.scorable and not event.sources:
        message = "the row is attributed and may be asked, but names nobody to attribute it to"
        hint = "add the source that says it, or empty the cell “scorable”"
        findings.add(row.problem("scorable", "source.missing", message, hint))
    if event.status is Status.ESTABLISHED and not any(
        source.independent for source in event.sources
    ):
        message = "the row is established but has no independent source"
        hint = "add a source other than the text the set was read off, or write “attributed”"
        findings.add(row.problem("status", "source.missing", message, hint))


def _check_event_places(event: Event, row: Row, tables: Tables, findings: Findings) -> None:
    if tables.listed_places:
        check_known(row, "place", row.values("place"), tables.places, findings)
    elif event.place not in tables.places:
        message = f"“place” cannot be asked: nothing says what sort of place “{event.place}” is"
        hint = "add a column “country”, or a table places.csv"
        findings.add(row.problem("scorable", "scorable.unsupported", message, hint))


def _check_order(event: Event, row: Row, ordered: Collection[str], findings: Findings) -> None:
    if "order" in event.scorable and event.id not in ordered:
        message = "“order” cannot be asked: the row has no date and no relation orders it"
        hint = "take it out of the list, or add a date or a relation"
        findings.add(row.problem("scorable", "scorable.unsupported", message, hint))


def _check_relations(tables: Tables, ids: Collection[str], findings: Findings) -> None:
    if not tables.relations:
        return
    rows = dict(tables.relations)
    for relation, row in tables.relations:
        check_known(row, "event", (relation.event,), ids, findings)
        check_known(row, "target", (relation.target,), ids, findings)
    events = [found.event for found in tables.events if found.event is not None]
    for wrong in Chronology(events, list(rows)).contradictions():
        row = rows[wrong.relation]
        if wrong.fault is Fault.CYCLE:
            message = f"the relations run in a circle: {wrong.reason}"
            code, hint = "relation.cycle", "take one of them out"
        else:
            message = f"the dates contradict the relation: {wrong.reason}"
            code, hint = "relation.against-dates", "correct the relation or one of the dates"
        findings.add(row.problem("relation", code, message, hint))


def _check_alternative(
    alternative: Alternative, row: Row, event: Event | None, findings: Findings
) -> None:
    if event is None:
        return
    if alternative.field == "date":
        same = alternative.date is not None and alternative.date == event.span
    else:
        same = bool(alternative.value) and alternative.value == event.place
    if same:
        message = f"“{alternative.value}” is the recorded value itself, not an alternative"
        findings.add(row.problem("value", "alternative.recorded", message, "remove the row"))


def _check_places(places: Mapping[str, tuple[Place, Row]], findings: Findings) -> None:
    owners: dict[str, str] = {name: name for name in places}
    for place, row in places.values():
        if place.within:
            check_known(row, "within", (place.within,), places, findings)
        _check_nesting(place, row, places, findings)
        for name in place.names:
            owner = owners.setdefault(name, place.name)
            if owner != place.name:
                message = f"“{name}” is also a name of “{owner}”"
                hint = "give every place names of its own"
                findings.add(row.problem("names", "place.repeated", message, hint))


def _check_nesting(
    place: Place, row: Row, places: Mapping[str, tuple[Place, Row]], findings: Findings
) -> None:
    outer, passed = place.within, set[str]()
    while outer in places and outer not in passed:
        if outer == place.name:
            message = f"“{place.name}” lies within itself"
            hint = "name the larger place, or leave the cell empty"
            findings.add(row.problem("within", "place.within-itself", message, hint))
            return
        passed.add(outer)
        outer = places[outer][0].within


def _advise(event: Event, row: Row, told: Iterable[str], findings: Findings) -> None:
    """Warn of what is allowed but makes poor questions, as the columns `told` have it."""
    if bool(event.clause) != bool(event.inquiry):
        have, lack = ("clause", "inquiry") if event.clause else ("inquiry", "clause")
        message = f"“{have}” is filled in but “{lack}” is not: questions speak of the title"
        hint = f"fill in “{lack}” too"
        findings.add(row.problem(lack, "wording.half", message, hint, Level.WARNING))
    if event.as_of is None and event.status in (Status.ESTABLISHED, Status.ATTRIBUTED):
        for column in told:
            text = row[column]
            if text and (found := _TIME_BOUND.search(text.lower())):
                message = f"“{found[0]}” may cease to be true"
                hint = "say in the column “as_of” when it held, as in 2022-01"
                problem = row.problem(column, "as-of.missing", message, hint, Level.WARNING)
                findings.add(problem)
    year = row["date"].lstrip("-")[:4]
    if year in event.title and "year" in event.scorable and year in _NUMBER.findall(event.title):
        message = f"the title tells the year {year}, so that no question can ask it"
        hint = "leave the year out of the title"
        findings.add(row.problem("title", "title.tells-date", message, hint, Level.WARNING))


def _advise_on_titles(rows: Sequence[EventRow], findings: Findings) -> None:
    first: dict[str, Row] = {}
    for event_row in rows:
        title = event_row.row["title"].casefold()
        earlier = first.setdefault(title, event_row.row)
        if title and earlier is not event_row.row:
            message = f"line {earlier.line} has the same title"
            hint = "let each title name what is special about its event"
            findings.add(
                event_row.row.problem("title", "title.repeated", message, hint, Level.WARNING)
            )
