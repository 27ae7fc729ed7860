"""K7: what happened between two events? The key is after one and before the other.

Every wrong option is provably before the first or after the second of them, and one of
them at least is of the same sort as the key.
"""

from collections.abc import Sequence
from random import Random

from quizapp.dataset.folding import contains_words
from quizapp.dataset.model import Event
from quizapp.generation.chains import may_stand_together
from quizapp.generation.distractors import apart_in_time, near_in_time
from quizapp.generation.item import Choice, Frame, choice_item
from quizapp.generation.kind import Avoided
from quizapp.generation.pool import Pool, position
from quizapp.generation.proofs import distance
from quizapp.generation.question import Question

SHARE = 1
_WRONG, _FEWEST_WRONG = 3, 2
_REACH = 8
_LONGEST_STEM = 34


def subjects(pool: Pool) -> Sequence[Event]:
    """Events that may be put in order."""
    return pool.ordered


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask which event stands between two others that stand near it."""
    index = position(pool.ordered_firsts, pool.ordered, event)
    near = [
        other
        for other in near_in_time(pool.ordered, index, _REACH, random)
        if other.id not in avoid and may_stand_together(pool, event, other)
    ]
    earlier = next((e for e in near if pool.precedes(e, event)), None)
    later = next((e for e in near if pool.precedes(event, e)), None)
    if earlier is None or later is None:
        return None
    wrong = _wrong_choices(pool, event, (earlier, later), near)
    stem = pool.wording.stem("between", earlier=earlier.title, later=later.title)
    if len(wrong) < _FEWEST_WRONG or not _is_fair(pool, event, stem, wrong):
        return None
    choices = [_right(pool, earlier, event, later), *wrong]
    random.shuffle(choices)
    dated = {"earlier": earlier, "event": event, "later": later}
    frame = Frame(
        kind="between",
        stem=stem,
        focus=(event,),
        attribute="date",
        explanation=pool.wording.explanation(
            "between", **{name: pool.wording.item(e) for name, e in dated.items()}
        ),
        closest=min(distance(e.span, event.span) for e in near if e.span and event.span),
        mentions=(earlier.id, later.id),
    )
    return choice_item(pool, frame, choices)


def _is_fair(pool: Pool, event: Event, stem: str, wrong: Sequence[Choice]) -> bool:
    """Tell whether the key is not the only one of its sort, nor named in a short stem."""
    sorts = {pool.recorded[choice.events[0]].kind for choice in wrong}
    return (
        event.kind in sorts
        and len(stem.split()) <= _LONGEST_STEM
        and not any(contains_words(stem, name) for name in (event.title, *event.aliases))
    )


def _right(pool: Pool, earlier: Event, event: Event, later: Event) -> Choice:
    why = pool.wording.reason(
        "between",
        date=pool.wording.dated(event),
        earlier=pool.wording.dated(earlier),
        later=pool.wording.dated(later),
    )
    return Choice(event.title, why, (event.id,))


def _wrong_choices(
    pool: Pool, event: Event, bounds: tuple[Event, Event], candidates: Sequence[Event]
) -> list[Choice]:
    earlier, later = bounds
    choices: list[Choice] = []
    outside = [other for other in candidates if other not in bounds]
    outside.sort(key=lambda other: other.kind != event.kind)
    for other in apart_in_time(pool, (event, *bounds), outside, len(outside)):
        if len(choices) == _WRONG:
            break
        if reason := pool.before(other, earlier):
            choices.append(_wrong(pool, other, "too_early", earlier, reason))
        elif reason := pool.before(later, other):
            choices.append(_wrong(pool, other, "after_both", later, reason))
    return choices


def _wrong(pool: Pool, event: Event, pattern: str, boundary: Event, reason: str) -> Choice:
    why = pool.wording.reason(
        pattern,
        date=pool.wording.dated(event),
        boundary=boundary.title,
        boundary_date=pool.wording.dated(boundary),
    )
    return Choice(event.title, why, (event.id,), reason)
