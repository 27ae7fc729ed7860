"""K9a: how many full years lay between two events? The answer is a whole number.

Eligible if one event is provably before the other and every day that their dates may mean,
recorded alternatives included, gives the same number of calendar years, one at least. No
title holds a year of the set or the answer.
"""

from collections.abc import Sequence
from random import Random

from quizapp.dataset.model import Event
from quizapp.dataset.years import full_months, full_years
from quizapp.generation.elapsed import (
    names_the_years,
    pair_around,
    stated_years,
    with_partners,
    years_between,
)
from quizapp.generation.item import Frame, item
from quizapp.generation.kind import Avoided
from quizapp.generation.pool import Pool
from quizapp.generation.question import Derivation, Question
from quizapp.generation.shapes.number import Number

SHARE = 1
_LONGEST, _ROUND = 250, 50
_MONTHS = 12


def subjects(pool: Pool) -> Sequence[Event]:
    """Events that lie certain full years away from another."""
    return with_partners(pool, full_years)


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask for the full years between an event and another one."""
    pair = pair_around(pool, event, random, avoid)
    years = years_between(pool, *pair, full_years) if pair else None
    if pair is None or not years or names_the_years(pool, pair, years):
        return None
    earlier, later = pair
    frame = Frame(
        kind="full_years_between",
        stem=pool.wording.stem("full_years", earlier=earlier.title, later=later.title),
        focus=pair,
        attribute="date",
        explanation=_explanation(pool, earlier, later, years),
    )
    shape = Number(years, years, pool.wording.unit("year"), 0, pool.index(_most_years))
    proof = Derivation(stated_years(earlier, later, f"{years} full years"))
    return item(pool, frame, (), shape, [proof])


def _explanation(pool: Pool, earlier: Event, later: Event, years: int) -> str:
    """Say the years in full, and the exact months beyond them if the dates are so exact."""
    words = pool.wording
    items = {"earlier": words.item(earlier), "later": words.item(later)}
    months = years_between(pool, earlier, later, full_months)
    if months is None or months % _MONTHS == 0:
        return words.explanation("full_years", **items, years=words.years(years))
    gap = words.years_and_months(years, months % _MONTHS)
    pattern = "full_years_exactly"
    return words.explanation(pattern, **items, years=words.years(years), gap=gap)


def _most_years(pool: Pool) -> int:
    """Return a round number of years well above what the set spans, at most 250."""
    spans = [event.span for event in pool.ordered if event.span]
    days = [day for span in spans for day in (span.lo, span.hi) if day is not None]
    years = full_years(min(days), max(days)) * 5 // 4
    return min(_LONGEST, (years // _ROUND + 1) * _ROUND)
