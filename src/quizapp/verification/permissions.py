"""H22: everything asked and offered stands on rows that allow it.

Established rows may be asked in exams. A statement that only one source makes may be asked in
practice, by a stem that begins with “According to” or its like; disputed ones and opinions never.
"""

from collections.abc import Callable, Iterator, Mapping

from quizapp.dataset.dates import Grain, HistoricalDate
from quizapp.dataset.model import FACTS, Event, Status
from quizapp.verification.answers import Assigned, Placed
from quizapp.verification.case import (
    ACTOR,
    ALL,
    ASKS_ORDER,
    CLAIM,
    CLOZE,
    DATE,
    ERAS,
    EVENT,
    MATCH,
    PLACE,
    POINT,
    ROLE,
    Case,
)
from quizapp.verification.chronology_proof import span_of
from quizapp.verification.folding import contains, fold
from quizapp.verification.kinds.dates import OWN_DATE, falls_in
from quizapp.verification.kinds.words import passage
from quizapp.verification.report import Finding

_SCORED = (Status.ESTABLISHED, Status.ATTRIBUTED)


def only_scorable_facts(case: Case) -> Iterator[Finding]:
    """H22: key and options stand on rows that allow what is asked of them."""
    events = case.evidence.events
    asked = [events[name] for name in case.question.asked]
    for event in asked:
        if event.status not in _SCORED:
            yield case.finding("H22", f"{event.id} is {event.status}, not established")
    for option in case.options:
        for event in map(events.__getitem__, option.events):
            if event not in asked and not _is_offered(event):
                yield case.finding("H22", f"{event.id} may not be offered", option)
    for event in _not_allowed(case):
        yield case.finding("H22", f"{event.id} may not be asked for this")
    yield from _attribution(case, [event for event in asked if event.status not in _SCORED[:1]])
    yield from _disputes(case)


def _is_offered(event: Event) -> bool:
    return event.status is Status.ESTABLISHED and bool(event.scorable)


def _attribution(case: Case, claims: list[Event]) -> Iterator[Finding]:
    """Yield what is wrong with the way a question says whose statement it asks."""
    status = Status.ATTRIBUTED if claims else Status.ESTABLISHED
    stated = case.question.source_status
    if stated != status:
        yield case.finding("H22", f"the source is “{stated}”, not “{status}”")
    if claims and not case.question.practice_only:
        yield case.finding("H22", "what one source says is asked for marks")
    quoted = passage(case) if case.kind == CLOZE else None
    speakers = [source.title for event in claims for source in event.sources]
    if quoted is not None:
        speakers = [quoted.by] if quoted.by else []
    attributed = case.language.according.search(case.question.stem) is not None
    if attributed and not speakers:
        yield case.finding("H22", "the stem attributes what is established")
    elif speakers and not (attributed and _named(case, speakers)):
        yield case.finding("H22", "the stem does not say according to which source")


def _named(case: Case, speakers: list[str]) -> bool:
    stem = fold(case.question.stem)
    return any(contains(stem, fold(speaker)) for speaker in speakers)


def _disputes(case: Case) -> Iterator[Finding]:
    """Yield each card of “sources differ” that the set does not hold in these very words."""
    recorded = {
        (dispute.event, dispute.question): tuple(
            (position.text, position.source, position.url) for position in dispute.positions
        )
        for dispute in case.evidence.dataset.disputes
    }
    for card in case.question.disputes:
        if recorded.get((card.event, card.question)) != card.positions:
            yield case.finding("H22", f"the set does not hold this dispute about {card.event}")
        if card.event not in {*case.question.asked, *_related(case)}:
            yield case.finding("H22", f"the dispute about {card.event} is not about the question")


def _related(case: Case) -> Iterator[str]:
    for relation in case.evidence.dataset.relations:
        if {relation.event, relation.target} & set(case.question.asked):
            yield from (relation.event, relation.target)


def _not_allowed(case: Case) -> Iterator[Event]:
    """Yield each scored event whose row does not declare the asked field scorable."""
    if case.kind in ASKS_ORDER:
        yield from (event for event in case.ranked if not event.may_be_asked("order"))
        return
    rules: Mapping[str, Callable[[Case], Iterator[Event]]] = {
        DATE: _dates_not_allowed,
        EVENT: _dates_not_allowed,
        ALL: _dates_not_allowed,
        ROLE: _dates_not_allowed,
        POINT: _dates_not_allowed,
        CLAIM: _claims_not_allowed,
        MATCH: _pairs_not_allowed,
        PLACE: _places_not_allowed,
        ACTOR: _names_not_allowed,
        ERAS: _eras_not_allowed,
    }
    if case.kind in rules:
        yield from rules[case.kind](case)


def _dates_not_allowed(case: Case) -> Iterator[Event]:
    if case.kind == ROLE and case.attribute != OWN_DATE:
        return
    for event, cell in _asked_cells(case):
        if not _may_be_dated(case, event, cell):
            yield event


def _asked_cells(case: Case) -> Iterator[tuple[Event, HistoricalDate]]:
    """Yield each event whose date is asked, with the cell that is its key."""
    if isinstance(case.question.answer, Placed):
        yield case.asked, case.question.answer.date
    for option in case.keyed:
        if case.kind in (DATE, ROLE):
            yield from ((case.asked, date) for date in [option.date] if date is not None)
        else:
            yield from ((case.event_of(option), cell) for cell in case.claimed_dates)


def _claims_not_allowed(case: Case) -> Iterator[Event]:
    for cell in case.claimed_dates:
        if not _lets(case.asked, cell.grain):
            yield case.asked


def _pairs_not_allowed(case: Case) -> Iterator[Event]:
    if case.attribute == "place":
        yield from (event for event in case.offered if not event.may_be_asked("place"))
    elif case.attribute in ("people", "parties"):
        yield from (event for event in case.offered if not _may_be_named(case, event))
    elif isinstance(case.question.answer, Assigned):
        dates = {target.id: target.date for target in case.question.targets}
        key = dict(case.question.answer.pairs)
        for option in case.options:
            date, event = dates[key[option.id]], case.event_of(option)
            if date is None or not _may_be_dated(case, event, date):
                yield event


def _places_not_allowed(case: Case) -> Iterator[Event]:
    if not case.asked.may_be_asked("place"):
        yield case.asked


def _names_not_allowed(case: Case) -> Iterator[Event]:
    if not _may_be_named(case, case.asked):
        yield case.asked


def _eras_not_allowed(case: Case) -> Iterator[Event]:
    yield from (event for event in case.offered if not _lets(event, Grain.CENTURY))


def _may_be_named(case: Case, event: Event) -> bool:
    """Tell whether a row lets its people or parties be asked, or its doers stand in a table."""
    fact = "parties" if case.attribute == "parties" else "people"
    persons = any(person.event == event.id for person in case.evidence.dataset.persons)
    return event.may_be_asked(fact) or (fact == "people" and persons and event.status in _SCORED)


def _may_be_dated(case: Case, event: Event, cell: HistoricalDate) -> bool:
    """Tell whether a row allows asking for its date, or its start, as exactly as the cell.

    What may be asked to the day may be asked to the month and year as well.
    """
    span = span_of(event)
    whole = span is not None and span.within(cell)
    return any(
        fact in event.scorable
        and event.status in _SCORED
        and grain <= cell.grain
        and (case.asks_start and falls_in(case, event, cell) if "start" in fact else whole)
        for fact, grain in FACTS.items()
    )


def _lets(event: Event, grain: Grain) -> bool:
    """Tell whether a row lets its date or its order be asked at a grain or a finer one."""
    dated = any(fact in event.scorable and own <= grain for fact, own in FACTS.items())
    return event.status in _SCORED and (dated or "order" in event.scorable)
