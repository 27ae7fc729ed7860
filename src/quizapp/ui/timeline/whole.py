"""A whole set as a scene: all dated events, searched and chosen from without looking twice."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate, chain
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

_MANY = 2_000
"""A word that stands more often is looked for line by line."""


@dataclass(frozen=True)
class Whole:
    """A set, its scene, and the words by which its events are found."""

    dataset: Dataset
    scene: Scene

    @cached_property
    def undated(self) -> int:
        """How many events have no date."""
        return sum(event.date is None for event in self.dataset.events)

    @property
    def dated(self) -> int:
        """How many events have a date."""
        return len(self.dataset.events) - self.undated

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
        found = [self._having[name].get(value, ()) for name, value in wanted.items() if value]
        if not found:
            return self.scene
        fewest, *others = sorted(found, key=len)
        sets = [set(places) for places in others]
        return self.scene.narrowed([p for p in fewest if all(p in places for places in sets)])

    def matches(self, text: str, among: Scene) -> tuple[str, ...]:
        """Return the ids of the events that hold all words of a text, in the order of time."""
        words = fold(text).split()
        if not words:
            return ()
        lines, ids = self._lines, self._ids
        places = self._places_of(words[0])
        for word in words[1:]:
            places = [place for place in places if word in lines[place]]
        events = [found for place in places if (found := ids[place])]
        return tuple(events if among is self.scene else filter(among.events.__contains__, events))

    def _places_of(self, word: str) -> Iterable[int]:
        """Return the places of the marks in whose words there is a word, each once, in order."""
        text, starts = self._text
        if text.count(word) > _MANY:
            return [place for place, line in enumerate(self._lines) if word in line]
        return self._few_places_of(word, text, starts)

    def _few_places_of(self, word: str, text: str, starts: Sequence[int]) -> Iterator[int]:
        at = text.find(word)
        while at >= 0:
            place = bisect_right(starts, at)
            yield place - 1
            at = text.find(word, starts[place]) if place < len(starts) else -1

    @cached_property
    def _text(self) -> tuple[str, Sequence[int]]:
        """All lines as one text, and where they begin.

        Where a word is in few of them, one text is looked through many times faster.
        """
        starts = accumulate((len(line) + 1 for line in self._lines[:-1]), initial=0)
        return "\n".join(self._lines), tuple(starts)

    @cached_property
    def _lines(self) -> Sequence[str]:
        """What every mark is found by."""
        lines = {event.id: _searched(event) for event in self.dataset.events}
        return [lines[mark.event] for mark in self.scene.marks]

    @cached_property
    def _ids(self) -> Sequence[str]:
        """The id of the event of each mark, nothing for what is only claimed of one."""
        return ["" if mark.claim else mark.event for mark in self.scene.marks]

    @cached_property
    def _having(self) -> Mapping[str, Mapping[str, Sequence[int]]]:
        """The places of the marks that have a value, in order, by field and value."""
        found: dict[str, dict[str, list[int]]] = {name: {} for name in FIELDS}
        by_id = self.dataset.by_id
        for place, mark in enumerate(self.scene.marks):
            event = by_id[mark.event]
            for name, values in FIELDS.items():
                for value in dict.fromkeys(values(event)):
                    found[name].setdefault(value, []).append(place)
        return found

    def prepare(self) -> "Whole":
        """Reckon now, where nobody waits, what is asked for later; return the same."""
        _ = self.undated, self.choices, self._text, self._ids, self._having, self.scene.events
        _ = self.scene.within(0, 0), self.scene.links_of("")
        _ = self.dataset.by_id, self.scene.asked, self.scene.chosen, self.scene.extent
        return self


def whole_of(dataset: Dataset) -> Whole:
    """Return the timeline of a set with everything that is dated."""
    dates = tuple(one for one in dataset.alternatives if one.field == "date")
    scene = scene_of(Stretch(focus=(), events=dataset.events), alternatives=dates)
    return Whole(dataset, replace(scene, links=dataset.relations, eras=dataset.eras)).prepare()


def _searched(event: Event) -> str:
    return fold(" ".join((event.title, *event.aliases, event.place, *event.parties, *event.people)))
