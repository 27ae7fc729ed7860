"""What is told on paper about one learner, and about a class."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from quizapp.classroom.school_class import SchoolClass
from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.problem import DatasetError
from quizapp.generation.written import fact_of
from quizapp.services.classes import Classes
from quizapp.services.clock import Clock, utc_now
from quizapp.services.library import Library, SetNotFoundError
from quizapp.services.progress import LookBack, Progress
from quizapp.services.withheld import Withheld, nothing
from quizapp.session.learner import Learner
from quizapp.session.practice import Count, FactCount, Wanted
from quizapp.session.review import ReviewedAnswer, ReviewWanted, Standing

if TYPE_CHECKING:
    from quizapp.generation.question import Fact
    from quizapp.storage.review import ReviewStore
    from quizapp.storage.store import Store

MOST_WEAK = 10
MOST_ANSWERS = 6
"""How many facts and answers stand on a report, those that matter first."""


@dataclass(frozen=True, slots=True)
class WeakFact:
    """A fact that was not always known: its event, when that was, and how it was answered."""

    title: str
    date: HistoricalDate | None
    attribute: str
    count: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnerReport:
    """One person's answers at a moment in UTC.

    `standing` is None before the first answer; `latest` are the latest answers. `told_later` is
    whether some of it has not been told to the learner yet.
    """

    learner: Learner
    at: datetime
    classes: tuple[SchoolClass, ...]
    progress: Progress
    standing: Standing | None
    weakest: tuple[WeakFact, ...]
    latest: tuple[ReviewedAnswer, ...]
    told_later: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassReport:
    """The answers of a class at a moment in UTC; who is missing has no standing.

    `sets` are the titles of sets with what was answered, and by how many learners.
    """

    school_class: SchoolClass
    at: datetime
    learners: tuple[Learner, ...]
    standings: Mapping[UUID, Standing]
    sets: tuple[tuple[str, Count, int], ...]
    weakest: tuple[WeakFact, ...]
    told_later: bool


class WriteReports:
    """Gathers reports for whoever teaches: nothing is left out, withheld or not."""

    def __init__(
        self,
        store: "Store",
        review: "ReviewStore",
        library: Library,
        look_back: LookBack,
        classes: Classes,
        clock: Clock = utc_now,
        withheld: Withheld = nothing,
    ) -> None:
        """Look into a store; `look_back` withholds nothing, `withheld` is for a remark."""
        self._store = store
        self._review = review
        self._library = library
        self._look_back = look_back
        self._classes = classes
        self._clock = clock
        self._withheld = withheld

    def learner(self, learner: Learner) -> LearnerReport:
        """Return the report about one person."""
        wanted = ReviewWanted(people=frozenset((learner.id,)))
        index = self._review.index(wanted)
        facts = self._store.practised(learner, Wanted()).facts
        return LearnerReport(
            learner=learner,
            at=self._clock(),
            classes=self._classes.roll().classes_of(learner.id),
            progress=self._look_back.of(learner),
            standing=self._review.standings([learner.id]).get(learner.id),
            weakest=self._weakest(facts),
            latest=self._review.answers(index, wanted, 0, MOST_ANSWERS),
            told_later=self._is_told_later(wanted),
        )

    def school_class(self, school_class: SchoolClass) -> ClassReport:
        """Return the report about everybody in a class."""
        learners = self._classes.roll().learners_in(school_class.id)
        counts: Counter[str] = Counter()
        sets: dict[str, Count] = {}
        facts: dict[tuple[str, Fact], Count] = {}
        for learner in learners:
            practised = self._store.practised(learner, Wanted())
            days = practised.days
            counts.update({day.set_id for day in days})
            for day in days:
                sets[day.set_id] = sets.get(day.set_id, Count()) + day.count
            for one in practised.facts:
                key = (one.set_id, one.fact)
                facts[key] = facts.get(key, Count()) + one.count
        titles = {one.id: one.title for one in self._library.all() if one.usable}
        found = ((titles.get(name, name), count, counts[name]) for name, count in sets.items())
        everybody = frozenset(one.id for one in learners)
        return ClassReport(
            school_class=school_class,
            at=self._clock(),
            learners=learners,
            standings=self._review.standings(everybody),
            sets=tuple(sorted(found, key=lambda one: -one[1].answers)),
            weakest=self._weakest(FactCount(*key, count) for key, count in facts.items()),
            told_later=self._is_told_later(ReviewWanted(people=everybody)),
        )

    def _is_told_later(self, wanted: ReviewWanted) -> bool:
        hidden = self._withheld()
        return bool(hidden) and self._review.has(wanted, hidden)

    def _weakest(self, facts: Iterable[FactCount]) -> tuple[WeakFact, ...]:
        """Return the facts with the smallest share of right answers; few answers count less."""
        missed = (one for one in facts if one.count.right < one.count.answers)
        ranked = sorted(missed, key=lambda one: (_expected(one.count), *_place(one)))
        return tuple(self._named(ranked[:MOST_WEAK]))

    def _named(self, facts: Sequence[FactCount]) -> Iterable[WeakFact]:
        for one in facts:
            title, date = one.fact.event, None
            try:
                dataset = self._library.get(one.set_id)
            except (SetNotFoundError, DatasetError):
                yield WeakFact(title, date, one.fact.attribute, one.count)
                continue
            event = dataset.by_id.get(one.fact.event)
            if event is not None:
                title, date = event.title, event.span
            else:
                stems = (w.stem for w in dataset.written if fact_of(w) == one.fact)
                title = next(stems, title)
            yield WeakFact(title, date, one.fact.attribute, one.count)


def _place(one: FactCount) -> tuple[str, str, str]:
    return one.set_id, one.fact.event, one.fact.attribute


def _expected(count: Count) -> float:
    """Return the share to expect by Laplace's rule of succession."""
    return (count.right + 1) / (count.answers + 2)
