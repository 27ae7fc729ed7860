"""Kinds that put an event into time: a point on an axis, buckets of time."""

import re
from collections.abc import Iterator
from itertools import combinations

from quizapp.dataset.dates import Grain, HistoricalDate, cell_at
from quizapp.verification.answers import Assigned, Placed, Target
from quizapp.verification.case import Case
from quizapp.verification.chronology_proof import start_of
from quizapp.verification.date_phrases import DatePhrases
from quizapp.verification.folding import contains, fold
from quizapp.verification.intervals import cells_around, inside, outside
from quizapp.verification.kinds.dates import falls_in
from quizapp.verification.report import Finding

_LARGEST_SHARE = 0.1
_NUMBER = re.compile(r"\d+")


def placed(case: Case) -> Iterator[Finding]:
    """K5: the key is the cell of the event, small and whole on an axis that holds it."""
    answer = case.question.answer
    if not isinstance(answer, Placed):
        return
    key, axis = answer.date, answer.axis
    if not key.is_finite or not axis.is_finite:
        yield case.finding("H1", "the key or the axis has an open end")
        return
    yield from _point(case, key)
    if not key.within(axis):
        yield case.finding("H1", "the axis does not hold the key")
    if _days(key) > _LARGEST_SHARE * _days(axis):
        yield case.finding("H1", "the key takes up more than a tenth of the axis")


def _point(case: Case, key: HistoricalDate) -> Iterator[Finding]:
    if cells_around(key) != (key.lo, key.hi):
        yield case.finding("H2", "the key is not made of whole cells of its grain")
    if not falls_in(case, case.asked, key):
        yield case.finding("H2", "the event does not lie in the key")
    elif not _is_tight(case, key):
        yield case.finding("H2", "the key is wider than the date of the event")
    for date in case.evidence.possible_dates(case.asked)[1:]:
        if not date.within(key) and not date.disjoint(key):
            yield case.finding("H1", "a source gives a date that is partly the key")
    named = {grain for grain in Grain if contains(case.stem, f"to the {grain.name.lower()}")}
    if named and named != {key.grain}:
        yield case.finding("H2", f"the stem does not ask for the {key.grain.name.lower()}")


def _is_tight(case: Case, key: HistoricalDate) -> bool:
    """Tell whether the key begins and ends with a cell that the event, or its start, is in."""
    dates = [*case.evidence.possible_dates(case.asked)[:1], start_of(case.asked)]
    return any(
        date is not None
        and date.lo is not None
        and date.hi is not None
        and (cell_at(date.lo, key.grain)[0], cell_at(date.hi, key.grain)[1]) == (key.lo, key.hi)
        for date in dates
    )


def _days(date: HistoricalDate) -> int:
    return (date.hi or 0) - (date.lo or 0) + 1


def in_buckets(case: Case) -> Iterator[Finding]:
    """K8: each event lies in its bucket alone, and buckets are what their names say."""
    answer = case.question.answer
    if not isinstance(answer, Assigned):
        return
    key = dict(answer.pairs)
    for option in case.options:
        event = case.event_of(option)
        for bucket in answer.targets:
            if bucket.date is None:
                continue
            if key[option.id] == bucket.id:
                if not inside(case.evidence, event, bucket.date):
                    yield case.finding("H2", f"it does not lie in “{bucket.text}”", option)
            elif not outside(case.evidence, event, bucket.date):
                yield case.finding("H1", f"it may lie in “{bucket.text}”", option)
    yield from _buckets(case, answer.targets)


def _buckets(case: Case, buckets: tuple[Target, ...]) -> Iterator[Finding]:
    for bucket in buckets:
        if bucket.date is None:
            yield case.finding("H1", f"the bucket “{bucket.text}” has no dates")
        elif not _is_named(case, bucket, bucket.date):
            yield case.finding("H2", f"“{bucket.text}” is not what its data say")
    for one, other in combinations(buckets, 2):
        if one.date and other.date and not _ends_before(one.date, other.date):
            yield case.finding("H3", f"“{one.text}” does not end before “{other.text}”")


def _ends_before(one: HistoricalDate, other: HistoricalDate) -> bool:
    return one.hi is not None and other.lo is not None and one.hi < other.lo


def _is_named(case: Case, bucket: Target, date: HistoricalDate) -> bool:
    """Tell whether the name of a bucket is an era of the set, or says where it begins or ends."""
    for era in case.evidence.dataset.eras:
        if contains(fold(bucket.text), fold(era.title)):
            return (era.date.lo, era.date.hi) == (date.lo, date.hi)
    phrases = case.language.dates
    said = phrases.find(bucket.text) or tuple(_bare_years(bucket.text, phrases))
    edges = {date.lo, date.hi, date.lo and date.lo - 1, date.hi and date.hi + 1} - {None}
    turning = case.evidence.named_in(case.evidence.spellings.unify(bucket.text))
    for event in turning & set(bucket.events):
        recorded = case.evidence.possible_dates(case.evidence.events[event])[0]
        edges |= {recorded.lo, recorded.hi}
        if not edges & {recorded.lo, recorded.hi, (recorded.lo or 0) - 1, (recorded.hi or 0) + 1}:
            return False
    return bool(said or turning) and all({one.lo, one.hi} & edges for one in said)


def _bare_years(text: str, phrases: DatePhrases) -> Iterator[HistoricalDate]:
    """Yield every number of a text as a year, however long or short it is."""
    yield from (year for word in _NUMBER.findall(text) if (year := phrases.read(word)) is not None)
