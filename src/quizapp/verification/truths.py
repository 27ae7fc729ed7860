"""Which options are right and which are wrong, derived from the data alone.

An option is WRONG only if the data prove it false; what they leave open is OPEN.
"""

from collections.abc import Mapping
from enum import Enum, auto

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event, Place
from quizapp.verification.case import BETWEEN, DATE, EVENT, FIRST, PLACE, Case
from quizapp.verification.chronology_proof import span_of, start_of
from quizapp.verification.document import Option


class Truth(Enum):
    """What the data say about an option."""

    RIGHT = auto()
    WRONG = auto()
    OPEN = auto()


def truths(case: Case) -> Mapping[str, Truth]:
    """Return what the data say about each option of a choice question, by option id."""
    judge = {
        DATE: _date_of_event,
        EVENT: _event_for_date,
        FIRST: _first_of_two,
        BETWEEN: _between,
        PLACE: _place,
    }[case.kind]
    return {option.id: judge(case, option) for option in case.options}


def falls_in(case: Case, event: Event, cell: HistoricalDate) -> bool:
    """Tell whether an event lies in a cell; its start is enough where the stem asks for it."""
    dates = [span_of(event), start_of(event) if case.asks_start else None]
    return any(date is not None and date.within(cell) for date in dates)


def _misses(case: Case, event: Event, cell: HistoricalDate) -> bool:
    """Tell whether an event, however its dates are read, lies outside a cell.

    Where the stem asks for the start of something that goes on to this day, its start alone
    must lie outside.
    """
    span, start = span_of(event), start_of(event)
    if span is None:
        return False
    dates = list(case.evidence.possible_dates(event))
    if case.asks_start and span.hi is None and start is not None:
        dates[0] = start
    return all(date.disjoint(cell) for date in dates)


def _verdict(*, right: bool, wrong: bool) -> Truth:
    if right == wrong:
        return Truth.OPEN
    return Truth.RIGHT if right else Truth.WRONG


def _date_of_event(case: Case, option: Option) -> Truth:
    return _dated(case, case.asked, option.date)


def _event_for_date(case: Case, option: Option) -> Truth:
    cell = case.stem_dates[0] if len(case.stem_dates) == 1 else None
    return _dated(case, case.event_of(option), cell)


def _dated(case: Case, event: Event, cell: HistoricalDate | None) -> Truth:
    if cell is None:
        return Truth.OPEN
    return _verdict(right=falls_in(case, event, cell), wrong=_misses(case, event, cell))


def _first_of_two(case: Case, option: Option) -> Truth:
    before, event = case.evidence.order.before, option.events[0]
    others = [other.events[0] for other in case.options if other is not option]
    return _verdict(
        right=all(before(event, other) for other in others),
        wrong=any(before(other, event) for other in others),
    )


def _between(case: Case, option: Option) -> Truth:
    if not case.anchors:
        return Truth.OPEN
    before, event = case.evidence.order.before, option.events[0]
    first, last = case.anchors
    return _verdict(
        right=before(first, event) and before(event, last),
        wrong=before(event, first) or before(last, event),
    )


def _place(case: Case, option: Option) -> Truth:
    place = case.evidence.places.find(option.text)
    recorded = case.evidence.places.find(case.asked.place)
    if place is None or recorded is None:
        return Truth.OPEN
    related = case.evidence.places.related
    possible = [*case.evidence.possible_places(case.asked), *_places_of_series(case)]
    return _verdict(
        right=place in case.evidence.places.chain(recorded),
        wrong=not any(related(place, other) for other in possible),
    )


def _places_of_series(case: Case) -> tuple[Place, ...]:
    """Return the places of all events of the closed series that the asked event belongs to."""
    series = case.evidence.dataset.series.get(case.asked.series)
    if series is None or not series.closed:
        return ()
    return tuple(
        place
        for event in case.evidence.dataset.events
        if event.series == case.asked.series
        for place in case.evidence.possible_places(event)
    )
