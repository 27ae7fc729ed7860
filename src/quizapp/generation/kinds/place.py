"""K11: where was it? One place of three or four, all of the same level.

Eligible if the row gives one place, the set describes that place, and the stem does not
name it. A wrong place is another place of the same level that neither contains the key nor
lies in it, and is not recorded as an alternative. For an event of a closed series a wrong
place is one where no event of the series is, in the same country as the key.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from random import Random

from quizapp.dataset.model import Event, Place, PlaceLevel
from quizapp.generation.explanations import explain
from quizapp.generation.item import Choice, Frame, choice_item
from quizapp.generation.kind import Avoided
from quizapp.generation.leaks import names_the_place, shares_a_telling_word
from quizapp.generation.other_places import is_another_place, likely_places
from quizapp.generation.pool import Pool
from quizapp.generation.question import Question

SHARE = 2
_WRONG, _FEWEST_WRONG = 3, 2
_LARGEST_SHARE = 0.8


def subjects(pool: Pool) -> Sequence[Event]:
    """Events with a scorable place, unless nearly all happened in one place."""
    return pool.placed if pool.place_share < _LARGEST_SHARE else ()


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask for the place of an event."""
    key = pool.dataset.places[event.place]
    stem = _stem(pool, event)
    if names_the_place(stem, key):
        return None
    drawn = likely_places(pool, event, random)
    candidates = (place for place in drawn if is_another_place(pool, event, key, place))
    wrong = list(islice(_choices(pool, event, candidates, avoid), _WRONG))
    names = " ".join((key.name, *key.names))
    if len(wrong) < _FEWEST_WRONG or shares_a_telling_word(names, stem, [c.text for c in wrong]):
        return None
    explanation, named = explain(pool, event, avoid)
    right = Choice(key.name, pool.wording.reason("right_place", place=key.name), (event.id,))
    choices = [right, *wrong]
    random.shuffle(choices)
    frame = Frame(
        kind="place",
        stem=stem,
        focus=(event,),
        attribute="place",
        explanation=explanation,
        mentions=named,
    )
    return choice_item(pool, frame, choices)


def _stem(pool: Pool, event: Event) -> str:
    if not event.inquiry:
        is_country = pool.dataset.places[event.place].level is PlaceLevel.COUNTRY
        pattern = "country_of_title" if is_country else "place_of_title"
        return pool.wording.stem(pattern, title=event.title)
    if event.as_of is not None:
        as_of = pool.wording.dates.long(event.as_of)
        return pool.wording.stem("place_as_of", inquiry=event.inquiry, as_of=as_of)
    return pool.wording.stem("place", inquiry=event.inquiry)


def _choices(pool: Pool, event: Event, places: Iterable[Place], avoid: Avoided) -> Iterator[Choice]:
    series = pool.dataset.series.get(event.series)
    for place in places:
        here = next((e for e in pool.events_at.get(place.name, ()) if e.id not in avoid), None)
        if series is not None and series.closed:
            why = pool.wording.reason("closed_place", place=place.name, series=series.title)
            because = f"{event.series} is closed and holds no event in {place.name}"
            yield Choice(place.name, why, (), because)
            continue
        because = f"{event.id} has one place, {event.place}; {place.name} is another {place.level}"
        if here is None:
            why = pool.wording.reason("unused_place", key=event.place)
            yield Choice(place.name, why, (), because)
        else:
            why = pool.wording.reason("other_place", place=place.name, title=here.title)
            yield Choice(place.name, why, (here.id,), because)
