"""Places where an event certainly was not."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from random import Random

from quizapp.dataset.folding import fold
from quizapp.dataset.model import Event, Place
from quizapp.generation.pool import Pool, first_day

_REACH, _DRAWN = 8, 80


def is_another_place(pool: Pool, event: Event, key: Place, place: Place) -> bool:
    """Tell whether a place is certainly not where an event was, the key being where it was.

    That is a place of the level of the key that neither holds it nor lies in it, and that no
    source gives instead; described, unless the set describes no place at all. For an event of a
    closed series it is moreover one where no event of the series is, in the same country.
    """
    return (
        place.level is key.level
        and (place.within != "" or pool.places_are_alike)
        and place.name not in _around(pool, key)
        and key.name not in _around(pool, place)
        and not _is_called_alike(pool, event, key, place)
        and _is_outside_series(pool, event, key, place)
    )


def _is_called_alike(pool: Pool, event: Event, key: Place, place: Place) -> bool:
    """Tell whether a place shares a name with the key, or with what a source gives instead."""
    alternatives = (
        other.value
        for other in pool.dataset.alternatives_of.get(event.id, ())
        if other.field == "place"
    )
    taken = {fold(name) for name in (key.name, *key.names, *alternatives)}
    return not taken.isdisjoint(map(fold, (place.name, *place.names)))


def likely_places(pool: Pool, event: Event, random: Random) -> list[Place]:
    """Return places of events near in time or of the same topic, then others of the set."""
    likely = dict.fromkeys(other.place for other in _near_or_alike(pool, event))
    first = [pool.dataset.places[name] for name in likely]
    drawn = random.sample(pool.known_places, min(_DRAWN, len(pool.known_places)))
    rest = [place for place in drawn if place.name not in likely]
    return [*random.sample(first, len(first)), *rest]


def _near_or_alike(pool: Pool, event: Event) -> Iterator[Event]:
    placed = pool.index(_in_time)
    start = bisect_left(placed, first_day(event), key=first_day)
    yield from placed[max(0, start - _REACH) : start + _REACH]
    if event.topic:
        yield from pool.index(_by_topic).get(event.topic, ())[:_DRAWN]


def _in_time(pool: Pool) -> Sequence[Event]:
    """Return the events that may be asked for their place, in order of time."""
    return sorted(pool.placed, key=first_day)


def _by_topic(pool: Pool) -> Mapping[str, Sequence[Event]]:
    found: dict[str, list[Event]] = {}
    for event in pool.placed:
        found.setdefault(event.topic, []).append(event)
    return found


def _around(pool: Pool, place: Place) -> Iterator[str]:
    """Yield a place and everything it lies in; a place that lies in itself ends the walk."""
    seen: set[str] = set()
    while place.name not in seen:
        seen.add(place.name)
        yield place.name
        place = pool.dataset.places.get(place.within, place)


def _is_outside_series(pool: Pool, event: Event, key: Place, place: Place) -> bool:
    series = pool.dataset.series.get(event.series)
    if series is None or not series.closed:
        return True
    taken = pool.places_of_series[event.series]
    return place.name not in taken and place.within == key.within
