"""K18: what did it follow from, end, restore, change? The answer is a stated relation.

Eligible if the set states the relation between two events that may be put in order; that one
came after another is never enough. A wrong event provably came after the asked one, so that it
cannot be what that followed from, and no chain of relations joins the two; one at least is of
the same sort as the key. The stem does not name the key, and the title of the
key has no telling word in common with the stem that the others have not. For practice only.
"""

from collections.abc import Mapping, Sequence
from random import Random

from quizapp.dataset.folding import contains_words
from quizapp.dataset.model import Event, Relation, RelationKind
from quizapp.generation.distractors import apart
from quizapp.generation.explanations import explain
from quizapp.generation.item import Choice, Frame, choice_item
from quizapp.generation.kind import Avoided
from quizapp.generation.leaks import shares_a_telling_word
from quizapp.generation.pool import Pool, position
from quizapp.generation.question import Question

SHARE = 1
PRACTICE_ONLY = True
_WRONG, _FEWEST_WRONG = 3, 2
_REACH = 12
_KINDS = (
    RelationKind.FOLLOWS_FROM,
    RelationKind.ENTERS_INTO_FORCE,
    RelationKind.RATIFIES,
    RelationKind.IMPLEMENTS,
    RelationKind.AMENDS,
    RelationKind.RESTORES,
    RelationKind.ENDS,
)


def subjects(pool: Pool) -> Sequence[Event]:
    """Events with a stated relation to an earlier one."""
    linked = pool.relations_of
    return [event for event in pool.ordered if event.id in linked and _links(pool, event)]


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask for the other end of a relation."""
    link = random.choice(_links(pool, event))
    target = pool.dataset.by_id[link.target]
    wrong = _wrong_events(pool, event, target, random, avoid)
    stem = pool.wording.stem(f"sequel_{link.kind}", title=event.title)
    titles = [other.title for other in wrong]
    if (
        target.id in avoid
        or len(wrong) < _FEWEST_WRONG
        or all(other.kind != target.kind for other in wrong)
        or any(contains_words(stem, name) for name in (target.title, *target.aliases))
        or shares_a_telling_word(target.title, event.title, titles)
    ):
        return None
    explanation, named = explain(pool, event, avoid)
    choices = [_right(pool, link), *(_wrong(pool, event, other) for other in wrong)]
    random.shuffle(choices)
    frame = Frame(
        kind="sequel",
        stem=stem,
        focus=(event,),
        attribute="sequel",
        explanation=explanation,
        mentions=named,
        practice_only=True,
    )
    return choice_item(pool, frame, choices)


def _links(pool: Pool, event: Event) -> list[Relation]:
    ordered = pool.index(_ordered)
    return [
        relation
        for relation in pool.relations_of.get(event.id, ())
        if relation.kind in _KINDS and relation.target in ordered
    ]


def _ordered(pool: Pool) -> frozenset[str]:
    return frozenset(event.id for event in pool.ordered)


def _wrong_events(
    pool: Pool, event: Event, target: Event, random: Random, avoid: Avoided
) -> list[Event]:
    """Return events that came after the asked one and have nothing to do with it."""
    index = position(pool.ordered_firsts, pool.ordered, event)
    later = list(pool.ordered[index + 1 : index + 1 + _REACH])
    random.shuffle(later)
    related = {*_reached(pool.index(_forwards), event), *_reached(pool.index(_backwards), event)}
    unrelated = (
        other
        for other in later
        if other.id not in avoid and other.id not in related and pool.precedes(event, other)
    )
    return apart(pool, (event, target), unrelated, _WRONG)


def _reached(links: Mapping[str, Sequence[str]], event: Event) -> set[str]:
    """Return the ids that a chain of relations leads to."""
    found: set[str] = set()
    waiting = [event.id]
    while waiting:
        fresh = set(links.get(waiting.pop(), ())) - found
        found |= fresh
        waiting += fresh
    return found


def _forwards(pool: Pool) -> Mapping[str, Sequence[str]]:
    return {
        event: [relation.target for relation in relations]
        for event, relations in pool.relations_of.items()
    }


def _backwards(pool: Pool) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for relation in pool.dataset.relations:
        found.setdefault(relation.target, []).append(relation.event)
    return found


def _right(pool: Pool, link: Relation) -> Choice:
    one, target = (pool.dataset.by_id[name] for name in (link.event, link.target))
    why = pool.wording.reason(
        f"sequel_{link.kind}", title=one.title, target=target.title, date=pool.wording.dated(target)
    )
    return Choice(target.title, why, (target.id,))


def _wrong(pool: Pool, event: Event, other: Event) -> Choice:
    why = pool.wording.reason(
        "sequel_later",
        date=pool.wording.dated(other),
        title=event.title,
        event_date=pool.wording.dated(event),
    )
    return Choice(other.title, why, (other.id,), pool.before(event, other) or "")
