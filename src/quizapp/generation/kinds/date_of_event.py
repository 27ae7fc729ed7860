"""K1: when was it? One date of three or four, all of the same grain, in order of time.

Eligible if the whole event, or its beginning, lies in one calendar cell of a grain that its row
declares scorable, and that is as coarse as the wanted precision. Every wrong date is disjoint
from the whole event, from the reserve of an approximate date and from each other. The place of
the key among the dates is drawn first, so that it is uniform although the dates are sorted. What
one source states and nobody has established is asked for practice only, and the stem names the
source.
"""

from collections.abc import Sequence
from random import Random

from quizapp.dataset.dates import Grain, HistoricalDate
from quizapp.dataset.model import FACTS, Event
from quizapp.generation.attribution import according_to, attributed, is_attributed
from quizapp.generation.date_choices import date_stem, in_order, is_when, wrong_date
from quizapp.generation.distractors import AskedDate, dates_around
from quizapp.generation.explanations import explain
from quizapp.generation.item import Choice, Frame, choice_item
from quizapp.generation.kind import Avoided
from quizapp.generation.leaks import tells_its_date
from quizapp.generation.pool import Pool
from quizapp.generation.proofs import distance
from quizapp.generation.question import Question

SHARE = 4
_OPTIONS = 4


def subjects(pool: Pool) -> Sequence[Event]:
    """Every event with a scorable date, attributed ones too."""
    return (*pool.dated, *attributed(pool, FACTS))


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask for the date of an event, to a grain that its row allows."""
    keys = pool.askable_cells(event)
    if not keys:
        return None
    key = random.choice(keys)
    stem = according_to(pool, event, date_stem(pool, event, key))
    if tells_its_date(stem, key):
        return None
    rank = random.randrange(_OPTIONS)
    asked = AskedDate(event, key, avoid)
    wrong = dates_around(pool, asked, (rank, _OPTIONS - 1 - rank), random)
    if len(wrong) < _OPTIONS - 1:
        return None
    explanation, named = explain(pool, event, avoid)
    right = Choice(_said(pool, key), _right(pool, event, key), (event.id,), date=key)
    recorded = pool.recorded[event.id].span or key
    choices = [*(wrong_date(pool, recorded, key, other) for other in wrong), right]
    frame = Frame(
        kind="date_of_event",
        stem=stem,
        focus=(event,),
        attribute="date",
        explanation=explanation,
        closest=min(distance(other.date, key) for other in wrong),
        mentions=named,
        practice_only=is_attributed(event),
    )
    return choice_item(pool, frame, in_order(choices))


def _said(pool: Pool, date: HistoricalDate) -> str:
    return pool.wording.dates.long(date)


def _right(pool: Pool, event: Event, key: HistoricalDate) -> str:
    said = is_when(pool, event, pool.wording.dated(event))
    recorded = pool.recorded[event.id].span
    if key.grain is Grain.DAY or recorded is None or recorded.coarsest < key.grain:
        return said
    return f"{said} {pool.wording.reason('no_finer_than_' + key.grain.name.lower())}"
