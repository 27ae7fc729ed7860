"""K9b: about how many years lay between two events? One number of four, in order of size.

Eligible if one event is provably before the other and every day that their dates may mean,
recorded alternatives included, rounds to the same number of years, ten at least. A wrong
number is three years and 15 % away at least, so that the full years, which may be one fewer,
are never among them. The place of the key among the numbers is drawn first.
"""

from collections.abc import Sequence
from random import Random

from quizapp.dataset.model import Event
from quizapp.dataset.years import nearest_years
from quizapp.generation.elapsed import (
    names_the_years,
    pair_around,
    stated_years,
    with_partners,
    years_between,
)
from quizapp.generation.item import Choice, Frame, choice_item
from quizapp.generation.kind import Avoided
from quizapp.generation.pool import Pool
from quizapp.generation.question import Question

SHARE = 1
_OPTIONS = 4
_FEWEST_YEARS = 10
_LEAST_STEP, _STEP_PER_CENT = 3, 15
_DAYS_PER_YEAR = 365


def subjects(pool: Pool) -> Sequence[Event]:
    """Events that lie a certain number of years, rounded, away from another."""
    return with_partners(pool, nearest_years)


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask for the years, rounded, between an event and another one."""
    pair = pair_around(pool, event, random, avoid)
    years = years_between(pool, *pair, nearest_years) if pair else None
    if not pair or not years or years < _FEWEST_YEARS or names_the_years(pool, pair, years):
        return None
    earlier, later = pair
    numbers = _numbers(years, random)
    frame = Frame(
        kind="about_years_between",
        stem=pool.wording.stem("about_years", earlier=earlier.title, later=later.title),
        focus=pair,
        attribute="date",
        explanation=pool.wording.explanation(
            "about_years",
            earlier=pool.wording.item(earlier),
            later=pool.wording.item(later),
            years=pool.wording.years(years),
        ),
        closest=(numbers[1] - numbers[0]) * _DAYS_PER_YEAR,
    )
    return choice_item(pool, frame, [_choice(pool, pair, years, number) for number in numbers])


def _numbers(years: int, random: Random) -> list[int]:
    """Return the key and the wrong numbers, evenly spaced and in order."""
    rank = random.randrange(_OPTIONS)
    least = max(_LEAST_STEP, -(-years * _STEP_PER_CENT // 100))
    step = random.randint(least, max(least, min(2 * least, (years - 1) // (rank or 1))))
    return [years + (place - rank) * step for place in range(_OPTIONS)]


def _choice(pool: Pool, pair: tuple[Event, Event], years: int, number: int) -> Choice:
    text = pool.wording.years(number)
    if number == years:
        earlier, later = map(pool.wording.dated, pair)
        why = pool.wording.reason("about_years", earlier=earlier, later=later, years=text)
        return Choice(text, why, tuple(event.id for event in pair))
    pattern = "too_few_years" if number < years else "too_many_years"
    why = pool.wording.reason(pattern, years=pool.wording.years(abs(number - years)))
    because = f"{stated_years(*pair, f'{years} years, rounded,')}, not {number}"
    return Choice(text, why, (), because)
