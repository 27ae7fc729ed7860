"""K12: who was it? One name of three or four: of a doer, of a person named, or of a party.

Eligible if the name is recorded for fewer than four fifths of the events that such names are
recorded for, there are three different names at least, and the stem names no option. A wrong
name is recorded for another event; it is recorded for this one in no way, stands in no word of
its row, did not do the same elsewhere, and is no spelling or part of another option.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from random import Random
from types import MappingProxyType

from quizapp.dataset.folding import fold
from quizapp.dataset.model import Event
from quizapp.generation.explanations import explain
from quizapp.generation.item import Choice, Frame, choice_item
from quizapp.generation.kind import Avoided
from quizapp.generation.names import Names
from quizapp.generation.people import Naming, Namings, doers, names_with, parties, people_named
from quizapp.generation.pool import Pool
from quizapp.generation.question import Question

SHARE = 1
_WRONG, _FEWEST_WRONG = 3, 2
_FEWEST_NAMES = 3
_DRAWN = 40
_LARGEST_SHARE = 0.8
_TYPICAL_DISTANCE_IN_DAYS = 1461
_WAYS: Mapping[str, Callable[[Pool], Namings]] = MappingProxyType(
    {"person": doers, "people": people_named, "parties": parties}
)


def subjects(pool: Pool) -> Sequence[Event]:
    """Events with a name that is not recorded for nearly all events."""
    found = {
        event: None
        for way in _WAYS
        for event, namings in pool.index(_WAYS[way]).by_event.items()
        if any(_is_askable(pool, way, naming) for naming in namings)
    }
    return [pool.dataset.by_id[event] for event in found]


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask for a name that is recorded for an event."""
    asked = [
        (way, naming)
        for way in _WAYS
        for naming in pool.index(_WAYS[way]).by_event.get(event.id, ())
        if _is_askable(pool, way, naming)
    ]
    if not asked:
        return None
    way, key = random.choice(asked)
    stem = pool.wording.stem(f"actor_{way}", did=key.did, title=event.title)
    others = _others(pool, way, event, key, random)
    wrong = _wrong_names(pool, key, [n for n in others if n.event not in avoid], stem)
    if len(wrong) < _FEWEST_WRONG or pool.index(Names).in_text(stem, key.name):
        return None
    explanation, mentioned = explain(pool, event, avoid)
    choices = [_right(pool, way, event, key), *(_wrong(pool, way, key, n) for n in wrong)]
    random.shuffle(choices)
    frame = Frame(
        kind="actor",
        stem=stem,
        focus=(event,),
        attribute="parties" if way == "parties" else "people",
        explanation=explanation,
        closest=_TYPICAL_DISTANCE_IN_DAYS,
        mentions=mentioned,
    )
    return choice_item(pool, frame, choices)


def _is_askable(pool: Pool, way: str, naming: Naming) -> bool:
    """Tell whether a name is one of several, and in no other way asked already."""
    namings = pool.index(_WAYS[way])
    is_doer = any(
        fold(doer.name) == fold(naming.name)
        for doer in pool.index(doers).by_event.get(naming.event, ())
    )
    return (
        len(namings.shares) >= _FEWEST_NAMES
        and namings.shares[fold(naming.name)] < _LARGEST_SHARE
        and (way != "people" or not is_doer)
    )


def _others(pool: Pool, way: str, event: Event, key: Naming, random: Random) -> Iterator[Naming]:
    """Draw names recorded for other events that the row of the event does not know."""
    names = pool.index(Names)
    namings = pool.index(_WAYS[way])
    row = " ".join((event.title, event.clause, event.inquiry, event.statement))
    taken = names_with(pool, event)
    for other in random.sample(namings.all, min(_DRAWN, len(namings.all))):
        same_deed = way == "person" and _did_the_same(pool, key, other.name)
        if (
            other.event != event.id
            and all(names.apart(other.name, name) for name in taken)
            and not names.in_text(row, other.name)
            and not same_deed
        ):
            yield other


def _did_the_same(pool: Pool, key: Naming, name: str) -> bool:
    """Tell whether a name is recorded for the deed of the key in any event."""
    alike = pool.index(_doers_by_deed).get(fold(key.did), ())
    return any(not pool.index(Names).apart(name, other) for other in alike)


def _doers_by_deed(pool: Pool) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for doer in pool.index(doers).all:
        found[fold(doer.did)] = (*found.get(fold(doer.did), ()), doer.name)
    return found


def _wrong_names(pool: Pool, key: Naming, others: Sequence[Naming], stem: str) -> list[Naming]:
    names = pool.index(Names)
    chosen: list[Naming] = []
    for other in others:
        beside = (key, *chosen)
        is_apart = all(names.apart(other.name, naming.name) for naming in beside)
        if len(chosen) < _WRONG and is_apart and not names.in_text(stem, other.name):
            chosen.append(other)
    return chosen


def _right(pool: Pool, way: str, event: Event, key: Naming) -> Choice:
    why = pool.wording.reason(f"actor_{way}", name=key.name, did=key.did, title=event.title)
    return Choice(key.name, why, (event.id,))


def _wrong(pool: Pool, way: str, key: Naming, other: Naming) -> Choice:
    title = pool.dataset.by_id[other.event].title
    why = pool.wording.reason(f"actor_{way}", name=other.name, did=other.did, title=title)
    because = f"{other.name} is recorded for {other.event}, and in no way for {key.event}"
    return Choice(other.name, why, (other.event,), because)
