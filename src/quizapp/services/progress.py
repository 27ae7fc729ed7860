"""What a student sees of their own answers: how they went, what is known, what comes next."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, tzinfo
from typing import TYPE_CHECKING, TypeVar

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Dataset
from quizapp.memory.trace import forecast
from quizapp.services.clock import Clock, utc_now
from quizapp.services.known_facts import KnownSet, Moment, known_set
from quizapp.services.library import Library
from quizapp.services.overview import longest_run
from quizapp.services.set_parts import periods_of, topics_of
from quizapp.services.take_quiz import TakeQuiz
from quizapp.services.withheld import Withheld, nothing
from quizapp.session.learner import Learner
from quizapp.session.practice import (
    Count,
    DayCount,
    FactCount,
    GivenAnswer,
    KindCount,
    Wanted,
    together,
)

if TYPE_CHECKING:
    from quizapp.storage.store import Store

_Key = TypeVar("_Key")
_Counted = TypeVar("_Counted", DayCount, KindCount, FactCount)

FORECAST_DAYS = 14
"""How many days ahead reviews are foretold, today included."""

MOST_ANSWERS = 1000
"""How many answers a list holds at most, the latest ones."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the answers: what they have in common, what they add up to, how to list them.

    `name` is that of a set, a topic, a kind (by its id) or an era; a period that is none has
    its `date` instead.
    """

    name: str
    count: Count
    wanted: Wanted
    date: HistoricalDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """One person's answers of one set or of all, in a stretch of days or in all.

    `days` counts the answers of each local day that had any; `practised` are all days of
    practice, whatever was chosen. `parts` of topics and periods count each fact of a question
    by itself. `ahead` is how many facts fall due today and on each day that follows; `known`
    holds the sets that were begun and are still there, `titles` the names of all that are.
    """

    wanted: Wanted
    total: Count
    days: Mapping[date, Count]
    practised: frozenset[date]
    sets: tuple[Part, ...]
    topics: tuple[Part, ...]
    kinds: tuple[Part, ...]
    periods: tuple[Part, ...]
    ahead: tuple[int, ...]
    known: tuple[KnownSet, ...]
    titles: Mapping[str, str]

    @property
    def best_run(self) -> int:
        """The most days in a row on which something was answered."""
        return longest_run(self.practised)


class LookBack:
    """Gathers what a person did and knows; changes nothing but what is set aside."""

    def __init__(
        self,
        store: "Store",
        library: Library,
        quizzes: TakeQuiz,
        clock: Clock = utc_now,
        withheld: Withheld = nothing,
    ) -> None:
        """Look into a store and a library, by the schedule that quizzes are taken with."""
        self._withheld = withheld
        self._store = store
        self._library = library
        self._quizzes = quizzes
        self._clock = clock

    def of(
        self, learner: Learner, wanted: Wanted | None = None, zone: tzinfo | None = None
    ) -> Progress:
        """Return what a person who lives in a zone did, and what is known now.

        Of what is `wanted`, the set and the days count.
        """
        wanted = self._open(wanted or Wanted())
        practised = self._store.practised(learner, wanted)
        facts = practised.facts
        days = [one for one in practised.days if _meets(one, wanted)]
        titles = self._library.titles()
        about = {
            name: self._library.get(name)
            for name in dict.fromkeys(fact.set_id for fact in facts)
            if name in titles
        }
        known, ahead = self._memory(learner, wanted.set_id, titles, zone)
        return Progress(
            wanted=wanted,
            total=together(one.count for one in days),
            days=_added(days, lambda one: one.day),
            practised=frozenset(one.day for one in practised.days),
            sets=_by_set(days, wanted, self._names(learner, days, titles)),
            topics=_by_topic(about, facts, wanted),
            kinds=_by_kind(practised.kinds, wanted),
            periods=_by_period(about, facts, wanted),
            ahead=ahead,
            known=known,
            titles=titles,
        )

    def known(self, learner: Learner, set_id: str, zone: tzinfo | None = None) -> KnownSet:
        """Return how well every fact of a set is known.

        Raises:
            SetNotFoundError, DatasetError: there is no such set, or it cannot be used.
        """
        dataset = self._library.get(set_id)
        traces = self._store.traces(learner, set_id).get(set_id, {})
        return known_set(dataset, traces, self._now(zone))

    def answers(
        self, learner: Learner, wanted: Wanted, most: int = MOST_ANSWERS
    ) -> tuple[GivenAnswer, ...]:
        """Return the latest of the wanted answers, the latest first."""
        return self._store.given(learner, self._open(wanted), most)

    def _open(self, wanted: Wanted) -> Wanted:
        """Leave out what is withheld."""
        return replace(wanted, without=wanted.without | self._withheld())

    def _names(
        self, learner: Learner, days: Iterable[DayCount], titles: Mapping[str, str]
    ) -> Mapping[str, str]:
        """Return the titles of sets by their ids; one that is gone has the title it had last."""
        names = dict(titles)
        for name in {one.set_id for one in days} - names.keys():
            given = self._store.given(learner, Wanted(set_id=name), 1)
            names[name] = given[0].set_title if given else name
        return names

    def _memory(
        self, learner: Learner, set_id: str | None, titles: Iterable[str], zone: tzinfo | None
    ) -> tuple[tuple[KnownSet, ...], tuple[int, ...]]:
        """Return what is known of the sets that were begun, and what falls due when."""
        begun, at = self._store.traces(learner, set_id), self._now(zone)
        known = tuple(
            known_set(self._library.get(name), begun[name], at) for name in titles if name in begun
        )
        asked = {(one.id, fact.fact) for one in known for fact in one.facts}
        there = (
            trace
            for name, traces in begun.items()
            for fact, trace in traces.items()
            if (name, fact) in asked
        )
        return known, forecast(there, at.now.astimezone(zone).date(), zone, FORECAST_DAYS)

    def _now(self, zone: tzinfo | None) -> Moment:
        return Moment(self._clock(), self._quizzes.schedule, zone)


def _meets(one: DayCount, wanted: Wanted) -> bool:
    return (
        wanted.set_id in (None, one.set_id)
        and (wanted.first is None or one.day >= wanted.first)
        and (wanted.last is None or one.day <= wanted.last)
    )


def _added(counts: Iterable[_Counted], key: Callable[[_Counted], _Key]) -> dict[_Key, Count]:
    """Add counts up by what they have in common."""
    found: dict[_Key, list[Count]] = {}
    for one in counts:
        found.setdefault(key(one), []).append(one.count)
    return {common: together(several) for common, several in found.items()}


def _by_set(days: Iterable[DayCount], wanted: Wanted, names: Mapping[str, str]) -> tuple[Part, ...]:
    """Return one part for each set."""
    counts = _added(days, lambda one: one.set_id)
    parts = (
        Part(names[name], count, replace(wanted, set_id=name)) for name, count in counts.items()
    )
    return tuple(sorted(parts, key=lambda part: part.name.casefold()))


def _by_kind(kinds: Iterable[KindCount], wanted: Wanted) -> tuple[Part, ...]:
    counts = _added(kinds, lambda one: one.kind)
    return tuple(Part(kind, counts[kind], replace(wanted, kind=kind)) for kind in sorted(counts))


def _by_topic(
    about: Mapping[str, Dataset], facts: Sequence[FactCount], wanted: Wanted
) -> tuple[Part, ...]:
    """Return one part for each topic of each set, in the order of the sets."""
    parts: list[Part] = []
    for name, dataset in about.items():
        counts = _by_event(fact for fact in facts if fact.set_id == name)
        here = replace(wanted, set_id=name)
        for topic, events in topics_of(dataset).items():
            if count := _sum(counts, events):
                parts.append(Part(topic, count, replace(here, events=events)))
    return tuple(parts)


def _by_period(
    about: Mapping[str, Dataset], facts: Iterable[FactCount], wanted: Wanted
) -> tuple[Part, ...]:
    counts = _by_event(fact for fact in facts if fact.set_id in about)
    return tuple(
        Part(stretch.name, count, replace(wanted, events=stretch.events), stretch.date)
        for stretch in periods_of(about.values())
        if (count := _sum(counts, stretch.events))
    )


def _by_event(facts: Iterable[FactCount]) -> dict[str, Count]:
    return _added(facts, lambda one: one.fact.event)


def _sum(counts: Mapping[str, Count], events: Iterable[str]) -> Count | None:
    """Return what was answered about some events together, None if nothing was."""
    total = together(counts[event] for event in events if event in counts)
    return total if total.answers else None
