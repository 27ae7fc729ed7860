"""All that a proof may stand on: one data set and a language, indexed once for many questions."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Dataset, Event, Place, RelationKind
from quizapp.verification.chronology_proof import ChronologyProof, span_of, start_of
from quizapp.verification.folding import Spellings, contains
from quizapp.verification.gazetteer import Gazetteer
from quizapp.verification.language import Language
from quizapp.verification.languages.english import ENGLISH


class Evidence:
    """One data set, told in one language, with its names, places and proven order at hand."""

    def __init__(self, dataset: Dataset, language: Language = ENGLISH) -> None:
        self.dataset = dataset
        self.language = language
        self.events = dataset.by_id
        self.order = ChronologyProof(dataset)
        self.spellings = Spellings(
            [*dataset.names, *((p.name, *p.names) for p in dataset.places.values())]
        )
        self.places = Gazetteer(dataset, self.spellings)
        self.relations = frozenset((r.event, r.kind.value, r.target) for r in dataset.relations)
        self._names: dict[str, frozenset[str]] = {}
        self._possible: dict[str, tuple[HistoricalDate, ...]] = {}
        self._stated: dict[str, frozenset[HistoricalDate]] = {}

    def possible_dates(self, event: Event) -> tuple[HistoricalDate, ...]:
        """Return the span of an event, if it has one, and its recorded alternative dates."""
        if event.id not in self._possible:
            recorded = self.dataset.alternatives_of.get(event.id, ())
            dates = (span_of(event), *(alternative.date for alternative in recorded))
            self._possible[event.id] = tuple(date for date in dates if date is not None)
        return self._possible[event.id]

    def stated_dates(self, event: Event) -> frozenset[HistoricalDate]:
        """Return every date that may be given for an event: also its start alone."""
        if event.id not in self._stated:
            dates = (event.date, start_of(event), *self.possible_dates(event))
            self._stated[event.id] = frozenset(date for date in dates if date is not None)
        return self._stated[event.id]

    def possible_places(self, event: Event) -> tuple[Place, ...]:
        """Return the place of an event and its recorded alternative places."""
        recorded = self.dataset.alternatives_of.get(event.id, ())
        texts = [event.place, *(a.value for a in recorded if a.field == "place")]
        return tuple(p for text in texts for p in self.places.mentioned(text) if p is not None)

    def named_for(self, event: Event) -> Iterator[str]:
        """Yield every person and party that is recorded for an event."""
        yield from (*event.people, *event.parties)
        yield from (p.name for p in self.dataset.persons if p.event == event.id)

    def names(self, event: Event) -> frozenset[str]:
        """Return what an event may be called, brought to one spelling."""
        if event.id not in self._names:
            texts = (event.title, event.clause, event.inquiry, *event.aliases)
            self._names[event.id] = frozenset(self.spellings.unify(text) for text in texts if text)
        return self._names[event.id]

    def speaks_of(self, text: str, event: Event) -> bool:
        """Tell whether a unified text holds every word of some name of an event."""
        words = set(text.split())
        return any(words.issuperset(name.split()) for name in self.names(event))

    def named_in(self, text: str) -> frozenset[str]:
        """Return the events named in a unified text, the longest names winning."""
        found = {
            (name, event.id)
            for event in self.dataset.events
            for name in self.names(event)
            if contains(text, name)
        }
        longest = [
            event
            for name, event in found
            if not any(name != other and contains(other, name) for other, _ in found)
        ]
        return frozenset(longest)

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """Event ids by title, brought to one spelling."""
        return {self.spellings.unify(event.title): event.id for event in self.dataset.events}

    @cached_property
    def part_of(self) -> frozenset[frozenset[str]]:
        """The pairs of events of which one is a part of the other."""
        return frozenset(
            frozenset((relation.event, relation.target))
            for relation in self.dataset.relations
            if relation.kind is RelationKind.PART_OF
        )

    @cached_property
    def place_shares(self) -> Counter[Place | None]:
        """How many events that may be asked for their place have each place."""
        return Counter(
            self.places.find(event.place)
            for event in self.dataset.events
            if event.may_be_asked("place")
        )

    @cached_property
    def known_dates(self) -> frozenset[HistoricalDate]:
        """Every date that may be given for some event of the set."""
        return frozenset[HistoricalDate]().union(*map(self.stated_dates, self.dataset.events))


def content_words(text: str) -> frozenset[str]:
    """Return the words of a folded text that can give something away: four letters or more."""
    return frozenset(re.findall(r"[^\W\d]{4,}", text))
