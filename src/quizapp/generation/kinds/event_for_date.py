"""K2: which of these happened then? Three or four events of one sort, one of them on the date.

Eligible if the key lies wholly in the calendar cell of the stem and every other event shown
is disjoint from that cell, its reserve and its recorded alternatives included.
"""

from collections.abc import Sequence
from random import Random

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event
from quizapp.generation.distractors import apart, near_in_time
from quizapp.generation.explanations import dated_beside, explain
from quizapp.generation.item import Choice, Frame, choice_item
from quizapp.generation.kind import Avoided
from quizapp.generation.leaks import tells_its_date
from quizapp.generation.pool import Pool, position
from quizapp.generation.proofs import disjoint_because, distance
from quizapp.generation.question import Question
from quizapp.generation.whereabouts import is_elsewhere

SHARE = 3
_WRONG, _FEWEST_WRONG = 3, 2
_REACH = 10


def subjects(pool: Pool) -> Sequence[Event]:
    """Events with a scorable date and at least two others of their sort."""
    many = {sort for sort, events in pool.of_sort.items() if len(events) > _FEWEST_WRONG}
    return [event for event in pool.dated if event.kind in many]


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Give a date and ask which event it belongs to."""
    cells = pool.askable_cells(event, starts=False)
    if not cells or pool.tells_its_year(event):
        return None
    date = random.choice(cells)
    if tells_its_date(event.title, date):
        return None
    sort = pool.of_sort[event.kind]
    index = position(pool.firsts_of_sort[event.kind], sort, event)
    elsewhere = (
        other
        for other in near_in_time(sort, index, _REACH, random)
        if other.id not in avoid
        and is_elsewhere(pool.dataset, other, date)
        and not pool.tells_its_year(other)
    )
    wrong = apart(pool, [event], elsewhere, _WRONG)
    if len(wrong) < _FEWEST_WRONG:
        return None
    explanation, named = explain(pool, event, avoid)
    choices = [_right(pool, event), *(_wrong(pool, date, other) for other in wrong)]
    random.shuffle(choices)
    frame = Frame(
        kind="event_for_date",
        stem=_stem(pool, date),
        focus=(event,),
        attribute="date",
        explanation=explanation,
        closest=min(distance(other.span, date) for other in wrong if other.span),
        mentions=named,
    )
    return choice_item(pool, frame, choices)


def _stem(pool: Pool, date: HistoricalDate) -> str:
    pattern = "event_on_day" if date.is_exact else "event_in_cell"
    return pool.wording.stem(pattern, date=pool.wording.dates.long(date))


def _right(pool: Pool, event: Event) -> Choice:
    why = pool.wording.reason("event_here", date=pool.wording.dated(event))
    return Choice(event.title, why, (event.id,))


def _wrong(pool: Pool, date: HistoricalDate, event: Event) -> Choice:
    because = disjoint_because(pool.recorded[event.id].span or date, date)
    return Choice(event.title, dated_beside(pool, event, date), (event.id,), because)
