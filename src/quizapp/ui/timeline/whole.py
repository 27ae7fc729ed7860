"""A whole set as a scene: all dated events, searched and chosen from without looking twice."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain
from types import MappingProxyType

from quizapp.dataset.folding import fold
from quizapp.dataset.model import Dataset, Event
from quizapp.generation.question import Stretch
from quizapp.ui.timeline.marks import Scene, scene_of

Values = Callable[[Event], Iterable[str]]

FIELDS: Mapping[str, Values] = MappingProxyType(
    {
        "topic": lambda event: (event.topic,),
        "kind": lambda event: (event.kind,),
        "place": lambda event: (event.place,),
        "party": lambda event: event.parties,
        "status": lambda event: (event.status.value,),
    }
)
"""What events can be chosen by, and which values one has."""


@dataclass(frozen=True)
class Whole:
    """A set, its scene, and the words by which its events are found."""

    dataset: Dataset
    scene: Scene

    @cached_property
    def undated(self) -> int:
        """How many events have no date."""
        return sum(event.date is None for event in self.dataset.events)

    @cached_property
    def choices(self) -> Mapping[str, tuple[str, ...]]:
        """The values of each field that events differ in, in the order of their words."""
        dated = [event for event in self.dataset.events if event.date is not None]
        found = {
            name: set(chain.from_iterable(map(values, dated))) for name, values in FIELDS.items()
        }
        named = {name: sorted(values - {""}, key=str.casefold) for name, values in found.items()}
        return {name: tuple(named[name]) for name in FIELDS if len(found[name]) > 1 and named[name]}

    def chosen(self, wanted: Mapping[str, str]) -> Scene:
        """Return the scene of the events that have all the wanted values, by field."""
        asked = [(FIELDS[name], value) for name, value in wanted.items() if value]
        if not asked:
            return self.scene
        by_id = self.dataset.by_id
        return replace(
            self.scene,
            marks=tuple(
                mark
                for mark in self.scene.marks
                if all(value in values(by_id[mark.event]) for values, value in asked)
            ),
        )

    def matches(self, text: str, among: Scene) -> tuple[str, ...]:
        """Return the ids of the events that hold all words of a text, in the order of time."""
        words = fold(text).split()
        if not words:
            return ()
        return tuple(
            mark.event
            for mark in among.marks
            if not mark.claim and all(word in self._texts[mark.event] for word in words)
        )

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        return {event.id: _searched(event) for event in self.dataset.events}

    def prepare(self) -> "Whole":
        """Reckon now, where nobody waits, what is asked for later; return the same."""
        _ = self.undated, self.choices, self._texts, self.scene.place_of("")
        _ = self.scene.within(0, 0), self.scene.links_of("")
        return self


def whole_of(dataset: Dataset) -> Whole:
    """Return the timeline of a set with everything that is dated."""
    dates = tuple(one for one in dataset.alternatives if one.field == "date")
    scene = scene_of(Stretch(focus=(), events=dataset.events), alternatives=dates)
    return Whole(dataset, replace(scene, links=dataset.relations, eras=dataset.eras)).prepare()


def _searched(event: Event) -> str:
    return fold(" ".join((event.title, *event.aliases, event.place, *event.parties, *event.people)))
