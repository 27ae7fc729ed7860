"""Kinds that ask when: a date, an event for a date, all events of a date, a role, a claim."""

from itertools import product

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event
from quizapp.verification.case import Case
from quizapp.verification.chronology_proof import span_of, start_of
from quizapp.verification.document import Option
from quizapp.verification.folding import fold
from quizapp.verification.intervals import inside, outside
from quizapp.verification.truths import Truth, verdict

OWN_DATE = "date"
"""The role of the date of an event itself."""


def falls_in(case: Case, event: Event, cell: HistoricalDate) -> bool:
    """Tell whether an event lies in a cell; its start is enough where the stem asks for it."""
    dates = [span_of(event), start_of(event) if case.asks_start else None]
    return any(date is not None and date.within(cell) for date in dates)


def misses(case: Case, event: Event, cell: HistoricalDate) -> bool:
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


def date_of_event(case: Case, option: Option) -> Truth:
    """K1: the option is a cell that holds the whole event, or one that it never touches."""
    return dated(case, case.asked, option.date)


def event_for_date(case: Case, option: Option) -> Truth:
    """K2: the event lies in the one date that the stem names, or outside it."""
    return dated(case, case.event_of(option), _only_date(case))


def dated(case: Case, event: Event, cell: HistoricalDate | None) -> Truth:
    """Return whether an event is one of a cell."""
    if cell is None:
        return Truth.OPEN
    return verdict(right=falls_in(case, event, cell), wrong=misses(case, event, cell))


def choose_all(case: Case, option: Option) -> Truth:
    """K15: the event, however it is dated, lies in the date of the stem, or outside it."""
    event, cell = case.event_of(option), _only_date(case)
    if cell is None:
        return Truth.OPEN
    evidence = case.evidence
    return verdict(right=inside(evidence, event, cell), wrong=outside(evidence, event, cell))


def agreement_role(case: Case, option: Option) -> Truth:
    """K14: the date that the set records for the role, or one that no reading of it allows."""
    dates = dates_of_role(case)
    if not dates or option.date is None:
        return Truth.OPEN
    return verdict(
        right=dates[0].within(option.date),
        wrong=all(date.disjoint(option.date) for date in dates),
    )


def dates_of_role(case: Case) -> tuple[HistoricalDate, ...]:
    """Return the recorded date of the asked role, and then its alternatives.

    The row that a role points at has the say where there is one.
    """
    possible, events = case.evidence.possible_dates, case.evidence.events
    if case.attribute == OWN_DATE:
        return possible(case.asked)
    for role in case.evidence.dataset.role_dates:
        if (role.event, role.role) == (case.asked.id, case.attribute):
            return possible(events[role.of]) if role.of in events else (role.date,)
    return ()


def has_other_role(case: Case) -> bool:
    """Tell whether the set records two dates of different roles for the asked event."""
    roles = [r.role for r in case.evidence.dataset.role_dates if r.event == case.asked.id]
    return bool(roles) and (case.attribute == OWN_DATE or case.attribute in roles)


def true_false(case: Case, option: Option) -> Truth:
    """K17: whether the claim of the stem, an event and its date, is so."""
    cell, word = _only_date(case), fold(option.text)
    says_yes = word in case.language.yes
    if cell is None or not (says_yes or word in case.language.no):
        return Truth.OPEN
    truth = dated(case, case.asked, cell)
    if truth is Truth.OPEN:
        return truth
    is_right = says_yes is (truth is Truth.RIGHT)
    return verdict(right=is_right, wrong=not is_right)


def _only_date(case: Case) -> HistoricalDate | None:
    """Return the date that a stem names besides those in titles; None unless it is one."""
    dates = case.claimed_dates
    if len(dates) == 1:
        return dates[0]
    same = all(a == b for a, b in product(dates, dates))
    return dates[0] if dates and same else None
