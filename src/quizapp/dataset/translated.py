"""A set in another of its languages: nothing is said there that is not translated."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from quizapp.dataset.model import Dataset, Dispute, Event, Person, Place, Quantity, Quote


def told_in(dataset: Dataset, language: str) -> Dataset:
    """Return a set with its texts in another language, if it has its titles in that.

    Names that are the same in both need no translation. A sentence without one is left out, and
    what rests on it with it: that is not asked, rather than asked in two languages. Ids and dates
    stay.
    """
    said = dataset.words.get(language, {})
    needed = {dataset.title, *(event.title for event in dataset.events)}
    if language == dataset.language or not needed <= said.keys():
        return dataset
    return _Teller(said).tell(replace(dataset, language=language))


@dataclass(frozen=True, slots=True)
class _Teller:
    said: Mapping[str, str]

    def tell(self, dataset: Dataset) -> Dataset:
        eras = [replace(era, title=self._sentence(era.title)) for era in dataset.eras]
        return replace(
            dataset,
            title=self._name(dataset.title),
            description=self._sentence(dataset.description),
            events=tuple(map(self._event, dataset.events)),
            places={self._name(name): self._place(one) for name, one in dataset.places.items()},
            alternatives=tuple(
                replace(one, value=self._name(one.value)) for one in dataset.alternatives
            ),
            series={
                name: replace(one, title=self._name(one.title), closed=self._knows(one.title))
                for name, one in dataset.series.items()
            },
            names=self._names(dataset),
            persons=tuple(
                Person(one.event, self._name(one.name), self._sentence(one.did))
                for one in dataset.persons
                if self._knows(one.did)
            ),
            quantities=tuple(self._quantity(q) for q in dataset.quantities if self._has(q)),
            quotes=tuple(self._quote(q) for q in dataset.quotes if self._knows(q.text, q.blank)),
            disputes=tuple(self._dispute(d) for d in dataset.disputes if self._settles(d)),
            eras=tuple(eras) if all(era.title for era in eras) else (),
        )

    def _name(self, text: str) -> str:
        """Return a name, which may be the same in both languages."""
        return self.said.get(text, text)

    def _sentence(self, text: str) -> str:
        return self.said.get(text, "")

    def _knows(self, *texts: str) -> bool:
        return all(text in self.said for text in texts)

    def _event(self, event: Event) -> Event:
        return replace(
            event,
            title=self._name(event.title),
            clause=self._sentence(event.clause),
            inquiry=self._sentence(event.inquiry),
            statement=self._sentence(event.statement),
            place=self._name(event.place),
            parties=tuple(map(self._name, event.parties)),
            people=tuple(map(self._name, event.people)),
            topic=self._name(event.topic),
            aliases=(*map(self._name, event.aliases), event.title),
        )

    def _place(self, place: Place) -> Place:
        """Return a place, which goes by its own name as well."""
        name = self._name(place.name)
        others = (*place.names, place.name) if name != place.name else place.names
        return replace(place, name=name, within=self._name(place.within), names=others)

    def _names(self, dataset: Dataset) -> tuple[tuple[str, ...], ...]:
        """Return the spellings of each name, those in both languages among them."""
        groups = [(*dict.fromkeys((*map(self._name, group), *group)),) for group in dataset.names]
        known = {name for group in groups for name in group}
        used = dict.fromkeys(
            name
            for event in dataset.events
            for name in (*event.parties, *event.people)
            if name not in known and self._name(name) not in known
        )
        return (*groups, *((self._name(name), name) for name in used if self._knows(name)))

    def _has(self, one: Quantity) -> bool:
        return self._knows(one.inquiry, one.said, one.unit)

    def _quantity(self, one: Quantity) -> Quantity:
        said, unit = self._sentence(one.said), self._sentence(one.unit)
        return replace(one, inquiry=self._sentence(one.inquiry), said=said, unit=unit)

    def _quote(self, one: Quote) -> Quote:
        text, blank = self._sentence(one.text), self._sentence(one.blank)
        return replace(one, text=text, blank=blank, accepted=(*one.accepted, one.blank))

    def _settles(self, one: Dispute) -> bool:
        return self._knows(one.question, *(position.text for position in one.positions))

    def _dispute(self, one: Dispute) -> Dispute:
        positions = tuple(replace(p, text=self._sentence(p.text)) for p in one.positions)
        return replace(one, question=self._sentence(one.question), positions=positions)
