"""What is looked for on a timeline."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizapp.ui.timeline.marks import Scene


@dataclass(frozen=True)
class Search:
    """The events that are looked for, by id, and the places of their marks in order."""

    events: frozenset[str]
    places: Sequence[int]


def search_of(scene: Scene, events: Iterable[str]) -> Search:
    """Return the search that found some events of a scene."""
    known = dict.fromkeys(events)
    # in the order of time, as they mostly come, they are sorted in no time
    places = map(scene.place_of, known)
    return Search(frozenset(known), sorted(place for place in places if place is not None))
