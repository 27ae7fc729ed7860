"""H7: no question of a quiz gives away another one of it."""

from collections.abc import Iterator, Sequence

from quizapp.dataset.dates import HistoricalDate
from quizapp.verification.answers import Assigned, Chosen, Counted, Placed, Typed
from quizapp.verification.case import (
    ALL,
    CLAIM,
    ERAS,
    EVENT,
    FIRST,
    MATCH,
    OFFERS_DATES,
    OFFERS_EVENTS,
    OFFERS_NUMBERS,
    ORDER,
    PLACE,
    Case,
)
from quizapp.verification.document import Option
from quizapp.verification.folding import contains
from quizapp.verification.kinds.numbers import number_of, numbers_in
from quizapp.verification.report import Finding

_GENERIC = frozenset({FIRST, ORDER, MATCH, ERAS, ALL, EVENT})
"""Kinds whose stem may stand twice, as it says nothing about the events."""

_TELLING = 10
"""The least number that is known again without its unit."""

Bounds = tuple[int | None, int | None]


def no_cueing(quiz: Sequence[Case]) -> Iterator[Finding]:
    """H7: no question of a quiz gives away another.

    What one question asks, no other one shows with its date; and the key of one does not
    stand in the stem of another, nor inside what it offers.
    """
    asked = [frozenset(case.question.asked) for case in quiz]
    keys = [_key_names(case) for case in quiz]
    dates = [_key_dates(case) for case in quiz]
    numbers = [_key_numbers(case) for case in quiz]
    said = [_said_numbers(case) for case in quiz]
    for place, case in enumerate(quiz):
        for other, cueing in enumerate(quiz):
            if other == place:
                continue
            for event in sorted(asked[place] & cueing.shown):
                if other > place or event not in asked[other]:
                    yield cueing.finding("H7", f"shows {event}, which “{case.question.id}” asks")
            if any(_tells(cueing, name) for name in keys[place]):
                yield cueing.finding("H7", f"it holds the key of “{case.question.id}”")
            if dates[place] & {_bounds(date) for date in cueing.stem_dates}:
                yield cueing.finding("H7", f"its stem names the date “{case.question.id}” asks")
            if place < other and not asked[place] & asked[other] and _same_stem(case, cueing):
                yield cueing.finding("H7", f"its stem is that of “{case.question.id}”")
            if numbers[place] & said[other]:
                yield cueing.finding("H7", f"its stem names the number “{case.question.id}” asks")


def _same_stem(case: Case, other: Case) -> bool:
    return case.stem == other.stem and case.kind not in _GENERIC


def _tells(cueing: Case, name: str) -> bool:
    """Tell whether a key stands in the stem of another question, or inside a longer option."""
    return contains(cueing.stem, name) or any(
        name != text and contains(text, name) for text in cueing.offered_texts
    )


def _key_names(case: Case) -> frozenset[str]:
    """Return the texts whose presence in another question would give a key away."""
    unify = case.evidence.spellings.unify
    match case.question.answer:
        case Typed(accepted=accepted):
            return frozenset(map(unify, accepted))
        case Assigned(pairs=pairs, targets=targets) if case.kind == MATCH:
            used = {target for _, target in pairs}
            named = (t for t in targets if t.id in used and t.date is None)
            return frozenset(unify(target.text) for target in named)
        case Chosen():
            return frozenset().union(*(_names_of(case, option) for option in case.keyed))
        case _:
            return frozenset()


def _names_of(case: Case, option: Option) -> frozenset[str]:
    unify = case.evidence.spellings.unify
    if case.kind == PLACE:
        return case.names_of(option)
    if case.kind in OFFERS_EVENTS:
        return frozenset({unify(option.text), unify(case.event_of(option).title)})
    if case.kind in (*OFFERS_DATES, *OFFERS_NUMBERS, CLAIM):
        return frozenset()
    return frozenset({unify(option.text)})


def _key_dates(case: Case) -> frozenset[Bounds]:
    """Return the dates that are keys: of options, of a point, of partners, of a claim."""
    answer = case.question.answer
    if isinstance(answer, Placed):
        return frozenset({_bounds(answer.date)})
    if isinstance(answer, Assigned) and case.kind == MATCH:
        used = {target for _, target in answer.pairs}
        return frozenset(_bounds(t.date) for t in answer.targets if t.id in used and t.date)
    if case.kind not in OFFERS_DATES:
        return frozenset()
    return frozenset(_bounds(option.date) for option in case.keyed if option.date is not None)


def _key_numbers(case: Case) -> frozenset[int]:
    """Return the numbers that are keys, apart from small ones that stand for anything."""
    answer = case.question.answer
    if isinstance(answer, Counted):
        found = {answer.lo, answer.hi}
    elif case.kind in OFFERS_NUMBERS:
        found = {number_of(option.text) or 0 for option in case.keyed}
    else:
        found = set()
    return frozenset(number for number in found if number >= _TELLING)


def _said_numbers(case: Case) -> frozenset[int]:
    """Return the numbers of a stem that belong to no date."""
    without = case.language.dates.without(case.question.stem)
    return frozenset(numbers_in(without, case.language))


def _bounds(date: HistoricalDate) -> Bounds:
    return date.lo, date.hi
