"""H1, H2, H22, H23: one right answer, the right key, on facts that may be scored."""

from collections.abc import Iterator
from itertools import combinations, pairwise

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import FACTS, Event, Status
from quizapp.verification.case import (
    ASKS_ORDER,
    DATE,
    EVENT,
    OFFERS_EVENTS,
    ORDER,
    PLACE,
    Case,
)
from quizapp.verification.chronology_proof import span_of
from quizapp.verification.date_phrases import read_date
from quizapp.verification.directions import asks_for_the_key
from quizapp.verification.document import Option
from quizapp.verification.report import Finding
from quizapp.verification.truths import Truth, falls_in, truths

_TOO_COMMON = 0.8


def one_right_answer(case: Case) -> Iterator[Finding]:
    """H1: exactly one option is right, and the data prove every other one wrong.

    For an order: the data order every two of the events.
    """
    if case.kind == ORDER:
        before = case.evidence.order.before
        for one, other in combinations(case.options, 2):
            ends = one.events[0], other.events[0]
            if not before(*ends) and not before(*reversed(ends)):
                yield case.finding("H1", f"nothing orders {ends[0]} and {ends[1]}", one)
        return
    found = truths(case)
    right = sum(truth is Truth.RIGHT for truth in found.values())
    if right != 1:
        yield case.finding("H1", f"{right} options are provably right")
    for option in case.options:
        if found[option.id] is Truth.OPEN:
            yield case.finding("H1", "the data do not prove this option wrong", option)


def key_is_right(case: Case) -> Iterator[Finding]:
    """H2: the key is the one the data give, and every text says what its data say."""
    yield from _order_key(case) if case.kind == ORDER else _choice_key(case)
    for option in case.options:
        if not _says_what_it_means(case, option):
            yield case.finding("H2", f"“{option.text}” is not what its data say", option)
    yield from asks_for_the_key(case)
    yield from _asked_is_key(case)


def _order_key(case: Case) -> Iterator[Finding]:
    before = case.evidence.order.before
    if len(case.keyed) != len(case.options):
        yield case.finding("H2", "the key leaves out an option")
    for one, other in pairwise(case.keyed):
        if not before(one.events[0], other.events[0]):
            yield case.finding("H2", f"the key puts it before “{other.id}”", one)
    proved = {
        (one.id, other.id)
        for one in case.options
        for other in case.options
        if before(one.events[0], other.events[0])
    }
    if _closure(set(case.question.before)) != proved:
        yield case.finding("H2", "“before” is not the order that the data prove")


def _closure(pairs: set[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """Add what follows: x before y and y before z make x before z."""
    while True:
        more = {(x, z) for x, y in pairs for again, z in pairs if y == again} - pairs
        if not more:
            return pairs
        pairs = pairs | more


def _choice_key(case: Case) -> Iterator[Finding]:
    right = {option for option, truth in truths(case).items() if truth is Truth.RIGHT}
    if set(case.question.key) != right:
        yield case.finding("H2", f"the key is {sorted(case.question.key)}, not {sorted(right)}")
    for option in case.options:
        if option.correct != (option.id in right):
            yield case.finding("H2", "the option is flagged wrongly", option)


def _says_what_it_means(case: Case, option: Option) -> bool:
    """Tell whether the words of an option agree with its date, its place and its events."""
    says = {DATE: _says_its_date, PLACE: _says_its_place}.get(case.kind, _says_its_event)
    return says(case, option)


def _says_its_date(case: Case, option: Option) -> bool:
    read, cell = read_date(option.text), option.date
    if read is None or cell is None or _bounds(read) != _bounds(cell):
        return False
    events = (case.evidence.events[event] for event in option.events)
    stated = map(case.evidence.stated_dates, events)
    return all(any(date.within(cell) for date in dates) for dates in stated)


def _says_its_place(case: Case, option: Option) -> bool:
    place, chain = case.evidence.places.find(option.text), case.evidence.places.chain
    events = (case.evidence.events[event] for event in option.events)
    recorded = map(case.evidence.possible_places, events)
    return all(any(place in chain(one) for one in places) for places in recorded)


def _says_its_event(case: Case, option: Option) -> bool:
    event = case.event_of(option)
    if not case.evidence.speaks_of(case.evidence.spellings.unify(option.text), event):
        return False
    dates = [date for date in (event.date, span_of(event)) if date is not None]
    return option.date is None or _bounds(option.date) in map(_bounds, dates)


def _bounds(date: HistoricalDate) -> tuple[int | None, int | None]:
    return date.lo, date.hi


def _asked_is_key(case: Case) -> Iterator[Finding]:
    """Yield a finding where the facts of a question are not those that its key answers."""
    if case.kind in OFFERS_EVENTS:
        involved = {event.id for event in case.offered}.union(case.anchors)
        for event in case.question.asked:
            if event not in involved:
                yield case.finding("H2", f"the fact of {event} is not asked")
    for option in case.keyed:
        if option.events and not set(option.events) & set(case.question.asked):
            yield case.finding("H2", "the key stands for an event that is not asked", option)


def only_scorable_facts(case: Case) -> Iterator[Finding]:
    """H22: key and options stand on established rows, which allow what is asked of them."""
    events = case.evidence.events
    for name in case.question.asked:
        if events[name].status is not Status.ESTABLISHED:
            yield case.finding("H22", f"{name} is {events[name].status}, not established")
    for option in case.options:
        for event in map(events.__getitem__, option.events):
            if event.status is not Status.ESTABLISHED or not event.scorable:
                yield case.finding("H22", f"{event.id} may not be offered", option)
    if case.question.source_status != Status.ESTABLISHED:
        yield case.finding("H22", f"the source is “{case.question.source_status}”")
    for event in _not_allowed(case):
        yield case.finding("H22", f"{event.id} may not be asked for this")


def _not_allowed(case: Case) -> Iterator[Event]:
    """Yield each scored event whose row does not declare the asked field scorable."""
    if case.kind in ASKS_ORDER:
        yield from (event for event in case.ranked if not event.may_be_asked("order"))
    elif case.kind == PLACE and not case.asked.may_be_asked("place"):
        yield case.asked
    elif case.kind == DATE:
        cells = [option.date for option in case.keyed if option.date is not None]
        yield from (case.asked for cell in cells if not _may_be_dated(case, case.asked, cell))
    elif case.kind == EVENT:
        keyed = [case.event_of(option) for option in case.keyed]
        for cell in case.stem_dates:
            yield from (event for event in keyed if not _may_be_dated(case, event, cell))


def _may_be_dated(case: Case, event: Event, cell: HistoricalDate) -> bool:
    """Tell whether a row allows asking for its date, or its start, as exactly as the cell.

    What may be asked to the day may be asked to the month and year as well.
    """
    span = span_of(event)
    whole = span is not None and span.within(cell)
    return any(
        event.may_be_asked(fact)
        and grain <= cell.grain
        and (case.asks_start and falls_in(case, event, cell) if "start" in fact else whole)
        for fact, grain in FACTS.items()
    )


def not_trivial(case: Case) -> Iterator[Finding]:
    """H23: the place is not nearly always the same, and no two days to order are the same."""
    if case.kind == PLACE:
        shares = case.evidence.place_shares
        place = case.evidence.places.find(case.asked.place)
        if shares[place] >= _TOO_COMMON * shares.total():
            yield case.finding("H23", "nearly every event of the set has this place")
    elif case.kind in ASKS_ORDER:
        for one, other in combinations(case.ranked, 2):
            span = span_of(one)
            if span is not None and span.is_exact and span == span_of(other):
                yield case.finding("H23", f"{one.id} and {other.id} fell on the same day")
