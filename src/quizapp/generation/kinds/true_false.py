"""K17: true or false? An event with its date, or with a date that is provably not its own.

Half of the questions are true. Every date that the event may have lies in the one that is said
then; what is approximate or given otherwise elsewhere is not asked at all, as it could only be
false. The wrong date is
disjoint from the event, its alternatives and the dates of its other roles. For practice only,
and half a mark, as it is guessed.
"""

from collections.abc import Sequence
from random import Random

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event
from quizapp.generation.date_choices import wrong_date
from quizapp.generation.distractors import AskedDate, dates_around
from quizapp.generation.explanations import explain
from quizapp.generation.item import Choice, Frame, choice_item
from quizapp.generation.kind import Avoided
from quizapp.generation.leaks import tells_its_date
from quizapp.generation.pool import Pool
from quizapp.generation.proofs import distance
from quizapp.generation.question import Question
from quizapp.generation.whereabouts import is_inside

SHARE = 1
PRACTICE_ONLY = True


def subjects(pool: Pool) -> Sequence[Event]:
    """Every event with a scorable date."""
    return pool.dated


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask whether an event happened at its date, or at another one."""
    cells = pool.askable_cells(event, starts=False)
    if not cells or pool.tells_its_year(event):
        return None
    key = random.choice(cells)
    words = f"{event.title} {event.clause}"
    if tells_its_date(words, key) or not is_inside(pool.dataset, event, key):
        return None
    is_true = random.random() < 0.5
    sides = random.choice(((1, 0), (0, 1)))
    wrong = [] if is_true else dates_around(pool, AskedDate(event, key, avoid), sides, random)
    if not is_true and not wrong:
        return None
    said = key if is_true else wrong[0].date
    recorded = pool.recorded[event.id].span or key
    swapped = None if is_true else wrong_date(pool, recorded, key, wrong[0])
    explanation, named = explain(pool, event, avoid)
    frame = Frame(
        kind="true_false",
        stem=_stem(pool, event, said),
        focus=(event,),
        attribute="date",
        explanation=explanation,
        closest=None if is_true else distance(said, key),
        weight=0.5,
        mentions=named,
        practice_only=True,
    )
    return choice_item(pool, frame, _choices(pool, event, key, swapped))


def _stem(pool: Pool, event: Event, date: HistoricalDate) -> str:
    said = pool.wording.dates.long(date)
    if not event.clause:
        return pool.wording.stem("claim_of_title", title=event.title, date=said)
    pattern = "claim_on_day" if date.is_exact else "claim_in_cell"
    return pool.wording.stem(pattern, clause=event.clause, date=said)


def _choices(pool: Pool, event: Event, key: HistoricalDate, swapped: Choice | None) -> list[Choice]:
    """Return true and false; a swapped date lends its reason and its proof to the wrong one."""
    right = pool.wording.reason("is_date_of", date=pool.wording.dated(event), title=event.title)
    true, false = (pool.wording.option(name) for name in ("true", "false"))
    if swapped is None:
        recorded = pool.recorded[event.id].span or key
        because = f"{recorded.edtf()} lies within {key.edtf()}"
        return [
            Choice(true, right, (event.id,)),
            Choice(false, right, (event.id,), because),
        ]
    return [
        Choice(true, swapped.why, swapped.events, swapped.false_because),
        Choice(false, right, (event.id,)),
    ]
