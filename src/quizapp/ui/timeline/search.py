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
    found = frozenset(events)
    places = map(scene.place_of, found)
    return Search(found, sorted(place for place in places if place is not None))
