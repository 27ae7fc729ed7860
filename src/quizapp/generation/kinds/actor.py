"""K12: who was it? One name of three or four: of a doer, of a person named, or of a party.

Eligible if the name is recorded for fewer than four fifths of the events that such names are
recorded for, there are three different names at least, and the stem names no option, nor holds
a word that the key alone has. As a name that a set does not give proves nothing about the world,
people named and parties are asked for as the set names them. A wrong
name is recorded for another event, rather a near one; it is recorded for this one in no way,
stands in no word of its row, did not do the same elsewhere, and is no spelling or part of
another option. Parties that share a long beginning, such as a state and a later state of
nearly the same name, do not meet. What one source states of people is asked for practice only,
and the stem names the source.
"""

from collections.abc import Callable, Sequence
from random import Random

from quizapp.dataset.folding import fold
from quizapp.dataset.model import Event
from quizapp.generation.attribution import according_to, is_attributed
from quizapp.generation.explanations import explain
from quizapp.generation.item import Choice, Frame, choice_item
from quizapp.generation.kind import Avoided
from quizapp.generation.leaks import shares_a_word_of_its_own
from quizapp.generation.names import Names
from quizapp.generation.people import WAYS, Naming, are_apart, doers, strangers
from quizapp.generation.pool import Pool
from quizapp.generation.question import Question

SHARE = 1
_WRONG, _FEWEST_WRONG = 3, 2


def subjects(pool: Pool) -> Sequence[Event]:
    """Events with a name that is not recorded for nearly all events."""
    found = {
        event: None
        for way in WAYS
        for event, namings in pool.index(WAYS[way]).by_event.items()
        if any(_is_askable(pool, way, naming) for naming in namings)
    }
    return [pool.dataset.by_id[event] for event in found]


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask for a name that is recorded for an event."""
    asked = [
        (way, naming)
        for way in WAYS
        for naming in pool.index(WAYS[way]).by_event.get(event.id, ())
        if _is_askable(pool, way, naming)
    ]
    if not asked:
        return None
    way, key = random.choice(asked)
    question = pool.wording.stem(f"actor_{way}", did=key.did, title=event.title)
    stem = according_to(pool, event, question)
    names = pool.index(Names)
    wrong = _wrong_names(
        pool, way, key, random, lambda n: n.event in avoid or names.in_text(stem, n.name)
    )
    if len(wrong) < _FEWEST_WRONG or _tells(names, stem, key, wrong):
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
        mentions=mentioned,
        practice_only=is_attributed(event),
    )
    return choice_item(pool, frame, choices)


def _is_askable(pool: Pool, way: str, naming: Naming) -> bool:
    """Tell whether a name is one of several, and in no other way asked already."""
    namings = pool.index(WAYS[way])
    is_doer = any(
        fold(doer.name) == fold(naming.name)
        for doer in pool.index(doers).by_event.get(naming.event, ())
    )
    return namings.asks_something(naming.name) and (way != "people" or not is_doer)


def _tells(names: Names, stem: str, key: Naming, wrong: Sequence[Naming]) -> bool:
    """Tell whether the stem holds the key, or a word of it that no wrong name has."""
    return names.in_text(stem, key.name) or shares_a_word_of_its_own(
        " ".join(names.spellings(key.name)), stem, [other.name for other in wrong]
    )


def _wrong_names(
    pool: Pool, way: str, key: Naming, random: Random, withheld: Callable[[Naming], bool]
) -> list[Naming]:
    chosen: list[Naming] = []
    for other in strangers(pool, way, key, random):
        if len(chosen) == _WRONG:
            break
        if not withheld(other) and all(are_apart(pool, way, other, n) for n in chosen):
            chosen.append(other)
    return chosen


def _right(pool: Pool, way: str, event: Event, key: Naming) -> Choice:
    why = pool.wording.reason(f"actor_{way}", name=key.name, did=key.did, title=event.title)
    return Choice(key.name, why, (event.id,))


def _wrong(pool: Pool, way: str, key: Naming, other: Naming) -> Choice:
    title = pool.dataset.by_id[other.event].title
    why = pool.wording.reason(f"other_{way}", name=other.name, did=other.did, title=title)
    because = f"{other.name} is recorded for {other.event}, and in no way for {key.event}"
    return Choice(other.name, why, (other.event,), because)
