"""H3, H4, H8, H12, H15: options that are distinct, alike in sort, sorted, and few."""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise

from quizapp.dataset.dates import cell_at
from quizapp.verification.case import BETWEEN, DATE, EVENT, FIRST, ORDER, PLACE, Case
from quizapp.verification.chronology_proof import span_of
from quizapp.verification.document import Option
from quizapp.verification.report import Finding

COUNTS: Mapping[str, tuple[int, int]] = {FIRST: (2, 2), ORDER: (3, 6)}
"""Fewest and most options of a kind; three or four unless stated here."""

_CATCH_ALL = re.compile(
    r"\b(?:all|none|neither|both|any) of (?:the above|the below|these|them)\b"
    r"|\bboth [a-f] and [a-f]\b|^[a-f] and [a-f]$"
)


def distinct(case: Case) -> Iterator[Finding]:
    """H3: no two options are equal, overlap, or contain one another."""
    for one, other in combinations(case.options, 2):
        if _overlap(case, one, other):
            yield case.finding("H3", f"not independent of option “{one.id}”", other)


def _overlap(case: Case, one: Option, other: Option) -> bool:
    unify = case.evidence.spellings.unify
    if unify(one.text) == unify(other.text):
        return True
    if case.kind == DATE:
        return one.date is None or other.date is None or not one.date.disjoint(other.date)
    if case.kind == PLACE:
        places = [case.evidence.places.find(option.text) for option in (one, other)]
        return None not in places and case.evidence.places.related(*filter(None, places))
    pair = frozenset((one.events[0], other.events[0]))
    return (
        len(pair) == 1
        or (pair in case.evidence.part_of and not _apart(case, one, other))
        or unify(one.text) in case.evidence.names(case.event_of(other))
        or unify(other.text) in case.evidence.names(case.event_of(one))
    )


def _apart(case: Case, one: Option, other: Option) -> bool:
    """Tell whether two events, of which one belongs to the other, share no day."""
    spans = [span_of(case.event_of(option)) for option in (one, other)]
    return spans[0] is not None and spans[1] is not None and spans[0].disjoint(spans[1])


def homogeneous(case: Case) -> Iterator[Finding]:
    """H4: dates of one grain, places of one level, events of one sort."""
    if case.kind == DATE:
        dates = [option.date for option in case.options if option.date is not None]
        if len({date.grain for date in dates}) > 1:
            yield case.finding("H4", "the dates are not equally exact")
        for option in case.options:
            date = option.date
            if date and cell_at(date.lo or 0, date.grain) != (date.lo, date.hi):
                yield case.finding("H4", "the date is not one calendar cell", option)
    elif case.kind == PLACE:
        places = [case.evidence.places.find(option.text) for option in case.options]
        if len({place.level for place in places if place is not None}) > 1:
            yield case.finding("H4", "the places are not of the same level")
    elif case.kind == EVENT and len({event.kind for event in case.offered}) > 1:
        yield case.finding("H4", "the events are not of the same kind")
    elif case.kind == BETWEEN:
        kinds = {case.event_of(option).kind for option in case.unkeyed}
        if not kinds & {case.event_of(option).kind for option in case.keyed}:
            yield case.finding("H4", "the key is the only event of its kind")


def no_catch_all(case: Case) -> Iterator[Finding]:
    """H8: no "all of the above", "none of these" or "A and B"."""
    for option in case.options:
        if _CATCH_ALL.search(option.text.strip().casefold()):
            yield case.finding("H8", "the option stands for other options", option)


def sorted_dates(case: Case) -> Iterator[Finding]:
    """H12: dates stand in their order."""
    if case.kind == DATE:
        for one, other in pairwise(case.options):
            if one.date and other.date and (one.date.lo or 0) > (other.date.lo or 0):
                yield case.finding("H12", f"the date stands after option “{one.id}”", other)


def right_number(case: Case) -> Iterator[Finding]:
    """H15: three or four options, two where two events are compared, three to six to order."""
    fewest, most = COUNTS.get(case.kind, (3, 4))
    if not fewest <= len(case.options) <= most:
        yield case.finding("H15", f"{len(case.options)} options, not {fewest} to {most}")
