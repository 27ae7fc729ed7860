"""What one person knows of one set: every fact of it, and when it is to be asked again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Dataset, Event
from quizapp.generation.askable_facts import askable_facts
from quizapp.generation.question import Fact
from quizapp.generation.written import fact_of
from quizapp.memory.schedule import Schedule
from quizapp.memory.trace import Trace

_WEAK = 0.5

Named = tuple[str, str, HistoricalDate | None]
"""The title of a fact, its topic and its date."""


class Knowledge(StrEnum):
    """How well a fact is known now.

    `KNOWN` is as likely to be known as is aimed at, and was known at the latest attempt; `WEAK`
    is more likely known than not, `FADED` less likely. `NEW` was never asked.
    """

    KNOWN = "known"
    WEAK = "weak"
    FADED = "faded"
    NEW = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFact:
    """One fact as it stands now.

    `title` names the event, or is the stem of a written question. `chance` is the probability
    from 0 to 1 that it is known, `due` when it comes back in UTC; both are None if it was never
    asked. `missed` ones were not known at the latest attempt. `lapses` counts how often it was
    forgotten after it had been learnt.
    """

    fact: Fact
    title: str
    topic: str
    date: HistoricalDate | None
    knowledge: Knowledge
    chance: float | None = None
    due: datetime | None = None
    is_due: bool = False
    missed: bool = False
    suspended: bool = False
    leech: bool = False
    reviews: int = 0
    lapses: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownEvent:
    """A dated event and how well the least known of its facts is known."""

    id: str
    title: str
    date: HistoricalDate
    knowledge: Knowledge
    chance: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownSet:
    """All facts that a set asks, in the order of time, and its dated events."""

    id: str
    title: str
    facts: tuple[KnownFact, ...]
    events: tuple[KnownEvent, ...]

    def count(self, knowledge: Knowledge) -> int:
        """Return how many facts are known that well."""
        return sum(fact.knowledge is knowledge for fact in self.facts)

    @property
    def due(self) -> int:
        """How many facts are to be asked now."""
        return sum(fact.is_due for fact in self.facts)

    @property
    def suspended(self) -> int:
        """How many facts are left out of reviews."""
        return sum(fact.suspended for fact in self.facts)

    @property
    def leeches(self) -> int:
        """How many facts were forgotten again and again."""
        return sum(fact.leech for fact in self.facts)


@dataclass(frozen=True, slots=True)
class Moment:
    """When it is, where, and by which schedule facts come back."""

    now: datetime
    schedule: Schedule
    zone: tzinfo | None = None


def known_set(dataset: Dataset, traces: Mapping[Fact, Trace], at: Moment) -> KnownSet:
    """Return how well every fact of a set is known."""
    written = {fact_of(question): question for question in dataset.written}

    def named(fact: Fact) -> Named:
        event, question = dataset.by_id.get(fact.event), written.get(fact)
        if event is not None:
            return event.title, event.topic, event.span
        return (
            (fact.event, "", None) if question is None else (question.stem, question.category, None)
        )

    facts = tuple(
        _known_fact(fact, named(fact), traces.get(fact), at) for fact in askable_facts(dataset)
    )
    events = tuple(_events(dataset.by_id, facts))
    return KnownSet(id=dataset.id, title=dataset.title, facts=facts, events=events)


def _known_fact(fact: Fact, named: Named, trace: Trace | None, at: Moment) -> KnownFact:
    title, topic, date = named
    if trace is None:
        return KnownFact(fact=fact, title=title, topic=topic, date=date, knowledge=Knowledge.NEW)
    chance = at.schedule.retrievability(trace, at.now)
    return KnownFact(
        fact=fact,
        title=title,
        topic=topic,
        date=date,
        knowledge=knowledge_of(trace, at),
        chance=chance,
        due=trace.due,
        is_due=trace.is_due(at.now, at.zone),
        missed=not trace.knew,
        suspended=trace.suspended,
        leech=trace.is_leech,
        reviews=trace.reviews,
        lapses=trace.lapses,
    )


def knowledge_of(trace: Trace, at: Moment) -> Knowledge:
    """Return how well a fact is known that was asked before."""
    chance = at.schedule.retrievability(trace, at.now)
    if chance < _WEAK:
        return Knowledge.FADED
    return Knowledge.KNOWN if trace.knew and chance >= at.schedule.retention else Knowledge.WEAK


def _events(by_id: Mapping[str, Event], facts: Iterable[KnownFact]) -> Iterable[KnownEvent]:
    """Yield the events that facts are about; what was never asked counts only if nothing was."""
    of: dict[str, list[KnownFact]] = {}
    for fact in facts:
        of.setdefault(fact.fact.event, []).append(fact)
    for name, about in of.items():
        event = by_id.get(name)
        if event is None or event.span is None:
            continue
        asked = [fact for fact in about if fact.chance is not None]
        worst = max(asked or about, key=lambda fact: _ORDER.index(fact.knowledge))
        yield KnownEvent(
            id=name,
            title=event.title,
            date=event.span,
            knowledge=worst.knowledge,
            chance=min((fact.chance for fact in asked if fact.chance is not None), default=None),
        )


_ORDER = tuple(Knowledge)
