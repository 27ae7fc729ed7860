"""H2, as far as words go: each option and target says what its data say."""

from collections.abc import Iterable, Iterator

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event
from quizapp.verification.answers import Target
from quizapp.verification.case import (
    ACTOR,
    ERAS,
    MATCH,
    OFFERS_DATES,
    OFFERS_EVENTS,
    PLACE,
    Case,
)
from quizapp.verification.chronology_proof import span_of
from quizapp.verification.document import Option
from quizapp.verification.folding import contains


def says_what_it_means(case: Case, option: Option) -> bool:
    """Tell whether the words of an option agree with its date, its place and its events."""
    if case.kind in OFFERS_DATES:
        return _says_date(case, option.text, option.date, option.events)
    if case.kind == PLACE:
        return _says_place(case, option.text, option.events)
    if case.kind == ACTOR:
        return _says_name(case, option.text, option.events)
    return case.kind not in OFFERS_EVENTS or _says_event(case, option)


def target_says_what_it_means(case: Case, target: Target) -> bool:
    """Tell whether the words of a partner agree with its date, its place and its events."""
    if case.kind == ERAS:
        return True
    if case.attribute == "place":
        return _says_place(case, target.text, target.events)
    if case.attribute in ("people", "parties"):
        return _says_name(case, target.text, target.events)
    return _says_date(case, target.text, target.date, target.events)


def _says_date(case: Case, text: str, cell: HistoricalDate | None, events: Iterable[str]) -> bool:
    read = case.language.dates.read(text)
    if read is None or cell is None or _bounds(read) != _bounds(cell):
        return False
    stated = (_stated(case, case.evidence.events[event]) for event in events)
    return all(any(date.within(cell) for date in dates) for dates in stated)


def _stated(case: Case, event: Event) -> Iterator[HistoricalDate]:
    """Yield every date that may be given for an event, those of its roles among them."""
    yield from case.evidence.stated_dates(event)
    for role in case.evidence.dataset.role_dates:
        if event.id == role.event:
            yield role.date


def _says_place(case: Case, text: str, events: Iterable[str]) -> bool:
    place, chain = case.evidence.places.find(text), case.evidence.places.chain
    recorded = (case.evidence.possible_places(case.evidence.events[event]) for event in events)
    return all(any(place in chain(one) for one in places) for places in recorded)


def _says_name(case: Case, text: str, events: Iterable[str]) -> bool:
    unify = case.evidence.spellings.unify
    recorded = (
        {unify(name) for name in case.evidence.named_for(case.evidence.events[event])}
        for event in events
    )
    return all(unify(text) in names for names in recorded)


def _says_event(case: Case, option: Option) -> bool:
    event, text = case.event_of(option), case.evidence.spellings.unify(option.text)
    deeds = (
        case.evidence.spellings.unify(person.did)
        for person in case.evidence.dataset.persons
        if case.kind == MATCH and person.event == event.id
    )
    if not case.evidence.speaks_of(text, event) and not any(contains(text, did) for did in deeds):
        return False
    dates = [date for date in (event.date, span_of(event)) if date is not None]
    return option.date is None or _bounds(option.date) in map(_bounds, dates)


def _bounds(date: HistoricalDate) -> tuple[int | None, int | None]:
    return date.lo, date.hi
