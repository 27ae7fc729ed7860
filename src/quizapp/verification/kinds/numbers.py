"""Kinds that ask for a number: full years, about how many years, a quantity."""

import re
from collections.abc import Iterator

from quizapp.dataset.model import Quantity
from quizapp.verification.answers import Counted
from quizapp.verification.case import ABOUT, FULL, Case
from quizapp.verification.document import Option
from quizapp.verification.folding import contains, fold
from quizapp.verification.intervals import full_years, nearest_years
from quizapp.verification.language import Language
from quizapp.verification.report import Finding
from quizapp.verification.truths import Truth, verdict

_NUMBER = re.compile(r"\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+(?!\d)|\d+")
_FEWEST_YEARS_AWAY, _SHARE_AWAY, _MARGIN = 3, 0.15, 0.25


def numbers_in(text: str, language: Language) -> tuple[int, ...]:
    """Return every whole number of a text, in digits with thousands set apart or not, or words."""
    digits = (int("".join(filter(str.isdigit, found))) for found in _NUMBER.findall(text))
    return (*digits, *language.spelled_numbers(fold(text).split()))


def number_of(text: str) -> int | None:
    """Return the only whole number of a text, thousands set apart or not."""
    found = _NUMBER.findall(text)
    return int("".join(filter(str.isdigit, found[0]))) if len(found) == 1 else None


def years_between(case: Case) -> int | None:
    """Return the years that the kind asks for; None unless every reading gives the same."""
    if len(case.question.asked) != 2:
        return None
    one, other = (case.evidence.events[event] for event in case.question.asked)
    if not case.evidence.order.before(one.id, other.id):
        one, other = other, one
    count = full_years if case.kind == FULL else nearest_years
    counted = count(case.evidence, one, other)
    return next(iter(counted)) if len(counted) == 1 else None


def years(case: Case, option: Option) -> Truth:
    """K9: the number of years between the two events, or one far enough from it."""
    right, number = years_between(case), number_of(option.text)
    if right is None or number is None:
        return Truth.OPEN
    near = max(_FEWEST_YEARS_AWAY, _SHARE_AWAY * right) if case.kind == ABOUT else 2
    return verdict(right=number == right, wrong=abs(number - right) >= near)


def counted_years(case: Case) -> Iterator[Finding]:
    """K9a: the accepted number is the one that every reading of the dates gives."""
    answer, right = case.question.answer, years_between(case)
    if right is None:
        yield case.finding("H1", "the data leave the number of years open")
    elif isinstance(answer, Counted) and (answer.lo, answer.hi) != (right, right):
        yield case.finding("H2", f"it is {right} years, not {answer.lo} to {answer.hi}")
    if isinstance(answer, Counted) and fold(answer.unit) not in map(fold, case.language.years):
        yield case.finding("H2", f"the unit is “{answer.unit}”, not years")
    yield from _limits(case)


def quantity_of(case: Case) -> Quantity | None:
    """Return the quantity of the set that a question asks for."""
    found = (
        quantity
        for quantity in case.evidence.dataset.quantities
        if (quantity.event, f"quantity:{quantity.measure}") == (case.asked.id, case.attribute)
    )
    return next(found, None)


def quantity(case: Case, option: Option) -> Truth:
    """K10: a number that the set accepts, or one a quarter outside of what it accepts."""
    asked, number = quantity_of(case), number_of(option.text)
    if asked is None or number is None:
        return Truth.OPEN
    return verdict(
        right=asked.lo <= number <= asked.hi,
        wrong=number <= asked.lo * (1 - _MARGIN) or number >= asked.hi * (1 + _MARGIN),
    )


def counted_quantity(case: Case) -> Iterator[Finding]:
    """K10: the accepted numbers and their unit are those of the set."""
    answer, asked = case.question.answer, quantity_of(case)
    if asked is None:
        yield case.finding("H1", "the set gives no such quantity")
    elif isinstance(answer, Counted) and not _accepts(answer, asked):
        yield case.finding("H2", f"the set gives {asked.lo} to {asked.hi} {asked.unit}")
    yield from _limits(case)


def _accepts(answer: Counted, asked: Quantity) -> bool:
    return (answer.lo, answer.hi, answer.unit) == (asked.lo, asked.hi, asked.unit)


def asks_for_quantity(case: Case) -> Iterator[Finding]:
    """H2: the stem is the question that the set words for the quantity."""
    asked = quantity_of(case)
    if asked and not contains(fold(case.question.stem), fold(asked.inquiry)):
        yield case.finding("H2", "the stem does not ask for this quantity")


def _limits(case: Case) -> Iterator[Finding]:
    """H1: the limits hold every accepted number and leave room for wrong ones."""
    answer = case.question.answer
    if not isinstance(answer, Counted):
        return
    if not answer.least <= answer.lo <= answer.hi <= answer.most:
        yield case.finding("H1", "the limits do not hold the accepted numbers")
    if answer.most - answer.least < 4 * (answer.hi - answer.lo + 1):
        yield case.finding("H1", "the limits leave too little room for a wrong number")
