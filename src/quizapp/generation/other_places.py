"""Places where an event certainly was not."""

from collections.abc import Iterator

from quizapp.dataset.folding import fold
from quizapp.dataset.model import Event, Place
from quizapp.generation.pool import Pool


def is_another_place(pool: Pool, event: Event, key: Place, place: Place) -> bool:
    """Tell whether a place is certainly not where an event was, the key being where it was.

    That is a place of the level of the key that neither holds it nor lies in it, and that no
    source gives instead; described, unless the set describes no place at all. For an event of a
    closed series it is moreover one where no event of the series is, in the same country.
    """
    alternatives = {
        fold(other.value)
        for other in pool.dataset.alternatives_of.get(event.id, ())
        if other.field == "place"
    }
    names = {fold(name) for name in (place.name, *place.names)}
    return (
        place.level is key.level
        and (place.within != "" or pool.places_are_alike)
        and place.name not in _around(pool, key)
        and key.name not in _around(pool, place)
        and not names & ({fold(name) for name in (key.name, *key.names)} | alternatives)
        and _is_outside_series(pool, event, key, place)
    )


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
