"""H3, H4, H8, H12, H15: options that are distinct, alike in sort, sorted, and few.

What holds for options also holds for the partners or buckets that they are put to.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from quizapp.dataset.dates import HistoricalDate, cell_at
from quizapp.verification.answers import Target
from quizapp.verification.case import (
    ACTOR,
    ALL,
    BETWEEN,
    CLAIM,
    ERAS,
    EVENT,
    FIRST,
    GAP,
    MATCH,
    OFFERS_DATES,
    OFFERS_EVENTS,
    OFFERS_NUMBERS,
    ORDER,
    PLACE,
    SEQUEL,
    Case,
)
from quizapp.verification.chronology_proof import span_of
from quizapp.verification.document import Option
from quizapp.verification.folding import contains
from quizapp.verification.kinds.numbers import number_of
from quizapp.verification.report import Finding

COUNTS: Mapping[str, tuple[int, int]] = {
    FIRST: (2, 2),
    CLAIM: (2, 2),
    ORDER: (3, 6),
    GAP: (2, 6),
    ALL: (3, 6),
    ERAS: (3, 8),
    MATCH: (3, 6),
}
"""Fewest and most options of a kind; three or four unless stated here."""

_MOST_BUCKETS, _MOST_SPARE = 4, 2


def distinct(case: Case) -> Iterator[Finding]:
    """H3: no two options, and no two targets, are equal, overlap, or contain one another."""
    for one, other in combinations(case.options, 2):
        if _overlap(case, one, other):
            yield case.finding("H3", f"not independent of option “{one.id}”", other)
    for target, beside in combinations(case.question.targets, 2):
        if _same_target(case, target, beside):
            yield case.finding("H3", f"“{beside.text}” is not independent of “{target.text}”")


def _overlap(case: Case, one: Option, other: Option) -> bool:
    unify = case.evidence.spellings.unify
    if unify(one.text) == unify(other.text):
        return True
    if case.kind in OFFERS_DATES:
        return one.date is None or other.date is None or not one.date.disjoint(other.date)
    if case.kind == PLACE:
        return _related_places(case, one.text, other.text)
    if case.kind == ACTOR:
        return _contain_each_other(case, one.text, other.text)
    if case.kind in OFFERS_NUMBERS:
        return number_of(one.text) == number_of(other.text)
    return case.kind in OFFERS_EVENTS and _same_event(case, one, other)


def _same_event(case: Case, one: Option, other: Option) -> bool:
    unify = case.evidence.spellings.unify
    pair = frozenset((one.events[0], other.events[0]))
    return (
        len(pair) == 1
        or (pair in case.evidence.part_of and not _apart(case, one, other))
        or unify(one.text) in case.evidence.names(case.event_of(other))
        or unify(other.text) in case.evidence.names(case.event_of(one))
    )


def _same_target(case: Case, one: Target, other: Target) -> bool:
    unify = case.evidence.spellings.unify
    if unify(one.text) == unify(other.text):
        return True
    if one.date is not None and other.date is not None:
        return not one.date.disjoint(other.date)
    if case.attribute == "place":
        return _related_places(case, one.text, other.text)
    return case.kind == MATCH and _contain_each_other(case, one.text, other.text)


def _related_places(case: Case, one: str, other: str) -> bool:
    places = [case.evidence.places.find(text) for text in (one, other)]
    return None not in places and case.evidence.places.related(*filter(None, places))


def _contain_each_other(case: Case, one: str, other: str) -> bool:
    first, second = map(case.evidence.spellings.unify, (one, other))
    return contains(first, second) or contains(second, first)


def _apart(case: Case, one: Option, other: Option) -> bool:
    """Tell whether two events, of which one belongs to the other, share no day."""
    spans = [span_of(case.event_of(option)) for option in (one, other)]
    return spans[0] is not None and spans[1] is not None and spans[0].disjoint(spans[1])


def homogeneous(case: Case) -> Iterator[Finding]:
    """H4: dates of one grain, places of one level, events of one sort."""
    if case.kind in OFFERS_DATES:
        yield from _equally_exact(case, case.options)
    elif case.kind == MATCH and case.attribute == "date":
        yield from _equally_exact(case, case.question.targets)
    elif case.kind == PLACE:
        yield from _of_one_level(case, [option.text for option in case.options])
    elif case.kind == MATCH and case.attribute == "place":
        yield from _of_one_level(case, [target.text for target in case.question.targets])
    elif case.kind == EVENT and len({event.kind for event in case.offered}) > 1:
        yield case.finding("H4", "the events are not of the same kind")
    elif case.kind in (BETWEEN, SEQUEL):
        kinds = {case.event_of(option).kind for option in case.unkeyed}
        if not kinds & {case.event_of(option).kind for option in case.keyed}:
            yield case.finding("H4", "the key is the only event of its kind")
    elif case.kind in OFFERS_NUMBERS and len(_units(case)) > 1:
        yield case.finding("H4", "the numbers are not of the same unit")


def _units(case: Case) -> set[str]:
    return {case.language.unit_of(option.text) for option in case.options}


def _equally_exact(case: Case, dated: Sequence[Option | Target]) -> Iterator[Finding]:
    dates = [one.date for one in dated if one.date is not None]
    if len({date.grain for date in dates}) > 1:
        yield case.finding("H4", "the dates are not equally exact")
    for date in dates:
        if not _is_cell(date):
            yield case.finding("H4", f"{date.edtf()} is not one calendar cell")


def _is_cell(date: HistoricalDate) -> bool:
    return cell_at(date.lo or 0, date.grain) == (date.lo, date.hi)


def _of_one_level(case: Case, texts: Sequence[str]) -> Iterator[Finding]:
    places = map(case.evidence.places.find, texts)
    if len({place.level for place in places if place is not None}) > 1:
        yield case.finding("H4", "the places are not of the same level")


def no_catch_all(case: Case) -> Iterator[Finding]:
    """H8: no "all of the above", "none of these" or "A and B"."""
    for option in case.options:
        if case.language.catch_all.search(option.text.strip().casefold()):
            yield case.finding("H8", "the option stands for other options", option)
    for target in case.question.targets:
        if case.language.catch_all.search(target.text.strip().casefold()):
            yield case.finding("H8", f"“{target.text}” stands for others")


def sorted_dates(case: Case) -> Iterator[Finding]:
    """H12: dates and numbers stand in their order, among options and among targets."""
    if case.kind in OFFERS_DATES:
        yield from _in_order(case, case.options, lambda option: _first_day(option.date))
    elif case.kind in OFFERS_NUMBERS:
        yield from _in_order(case, case.options, lambda option: number_of(option.text))
    yield from _in_order(case, case.question.targets, lambda target: _first_day(target.date))


Listed = Option | Target


def _in_order(
    case: Case, listed: Sequence[Listed], value: Callable[[Listed], int | None]
) -> Iterator[Finding]:
    for one, other in pairwise(listed):
        first, second = value(one), value(other)
        if first is not None and second is not None and first > second:
            named = other if isinstance(other, Option) else None
            yield case.finding("H12", f"“{other.text}” stands after “{one.text}”", named)


def _first_day(date: HistoricalDate | None) -> int | None:
    """Return a day to sort by; a stretch without a beginning is the first."""
    if date is None:
        return None
    return date.lo if date.lo is not None else (date.hi or 0) - 10**12


def right_number(case: Case) -> Iterator[Finding]:
    """H15: three or four options, two where two events are compared, three to six to order.

    There are two to four buckets, and one or two partners more than are needed.
    """
    count, targets = len(case.options), len(case.question.targets)
    fewest, most = COUNTS.get(case.kind, (3, 4))
    has_options = case.question.response not in ("point", "number", "text")
    if has_options and not fewest <= count <= most:
        yield case.finding("H15", f"{count} options, not {fewest} to {most}")
    if case.kind == ERAS and not 2 <= targets <= _MOST_BUCKETS:
        yield case.finding("H15", f"{targets} buckets, not 2 to {_MOST_BUCKETS}")
    if case.kind == MATCH and not 1 <= targets - count <= _MOST_SPARE:
        yield case.finding("H15", f"{targets} partners for {count} options")
