"""Item analysis of one set as a teacher looks at it: chosen answers, items with titles, files."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from quizapp.analysis.item_statistics import ENOUGH, ENOUGH_FOR_OPTIONS
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.generation.written import KIND as WRITTEN
from quizapp.services.analyse_items import AnalysedItem, AnalyseItems, analysed, mean_facility
from quizapp.services.classes import Classes
from quizapp.services.items_report import items_csv, items_xlsx
from quizapp.services.library import Library
from quizapp.services.measure_answers import MeasureAnswers
from quizapp.services.read_answers import ReadAnswers
from quizapp.services.set_problems import SetProblems
from quizapp.services.withheld import Withheld, nothing
from quizapp.session.scope import Grouping, Scope, SharedQuiz

if TYPE_CHECKING:
    from quizapp.storage.store import Store

NEEDED, NEEDED_FOR_OPTIONS = ENOUGH, ENOUGH_FOR_OPTIONS
"""How many answers figures need, and the judging of wrong options."""


@dataclass(frozen=True, slots=True)
class People:
    """Whose answers can be looked at together: a class by its name, or one person.

    `number` tells people of one name apart; it is "" if there is none.
    """

    name: str
    ids: frozenset[UUID]
    number: str = ""


@dataclass(frozen=True, slots=True)
class AnalysisChoices:
    """What can be chosen of the answers to a set: people, and quizzes that several took."""

    set_id: str
    title: str
    classes: tuple[People, ...]
    learners: tuple[People, ...]
    quizzes: tuple[SharedQuiz, ...]


@dataclass(frozen=True)
class SetAnalysis:
    """The items of chosen answers, hardest first, and what all of them come to.

    `answers` counts those that the figures are made of, `facility` is their mean share of marks.
    `titles` are those of events by their ids, and the stems of written questions. `told_later` is
    whether answers are left out because whoever gave them may not see yet how they were.
    """

    scope: Scope
    grouping: Grouping
    items: tuple[AnalysedItem, ...]
    read: ReadAnswers
    titles: Mapping[str, str]
    told_later: bool = False

    @property
    def answers(self) -> int:
        """How many answers the figures are made of; one to two facts counts for both."""
        return sum(item.figures.answers for item in self.items)

    @property
    def facility(self) -> float | None:
        """The mean share of marks, None without answers."""
        return mean_facility(self.items)


class AnalyseSets:
    """Reads the answers to sets, and finds what they are about."""

    def __init__(
        self,
        store: "Store",
        library: Library,
        measuring: MeasureAnswers,
        classes: Classes,
        withheld: Withheld = nothing,
    ) -> None:
        """Look into a store and a library; what is found out there is measured anew.

        What is `withheld` from whoever is looking is left out.
        """
        self._store = store
        self._withheld = withheld
        self._items = AnalyseItems(store)
        self._library = library
        self._problems = SetProblems(library)
        self._measuring = measuring
        self._classes = classes

    def choices(self, set_id: str) -> AnalysisChoices:
        """Return what can be chosen of the answers to a set, which need not be there any more."""
        known, roll = self._library.find(set_id), self._classes.roll()
        return AnalysisChoices(
            set_id=set_id,
            title=set_id if known is None else known.title,
            classes=tuple(
                People(one.name, frozenset(who.id for who in roll.learners_in(one.id)))
                for one in roll.open_classes
            ),
            learners=tuple(
                People(one.name, frozenset((one.id,)), one.number)
                for one in roll.learners.values()
                if one.id not in roll.removed
            ),
            quizzes=self._items.quizzes(set_id),
        )

    def look(self, scope: Scope, grouping: Grouping, watch: Watch = UNWATCHED) -> SetAnalysis:
        """Read the answers of a scope and count them.

        Raises:
            CancelledError: whoever watches wants no more of it.
        """
        self._measuring.forget(scope.set_id)
        hidden = self._withheld()
        scope = replace(scope, without=scope.without | hidden)
        read = self._items.read(scope, grouping, watch)
        items = analysed(read, grouping, every=scope.every, watch=watch)
        titles = self._titles(scope.set_id, read)
        return SetAnalysis(scope, grouping, items, read, titles, self._is_of(scope.set_id, hidden))

    def regroup(
        self, seen: SetAnalysis, grouping: Grouping, watch: Watch = UNWATCHED
    ) -> SetAnalysis:
        """Count the same answers in another way; raises as `look` does."""
        if not seen.read.serves(grouping):
            return self.look(seen.scope, grouping, watch)
        items = analysed(seen.read, grouping, every=seen.scope.every, watch=watch)
        return replace(seen, grouping=grouping, items=items)

    def place(self, seen: SetAnalysis, item: AnalysedItem) -> tuple[int | None, int | None]:
        """Return the place of a written question, or else the row of an event; None if gone."""
        facts = self._facts(seen, item)
        names = [fact.split(":", 1)[0] for fact in facts]
        set_id = seen.scope.set_id
        question = self._problems.question_named(set_id, names, item.stem)
        if question is not None:
            return question, None
        rows = (self._problems.row_of(set_id, name) for name in names)
        return None, next((row for row in rows if row is not None), None)

    def content(self, seen: SetAnalysis, suffix: str, watch: Watch = UNWATCHED) -> bytes:
        """Return a file of all items, facts and kinds and questions: `.csv` or `.xlsx`.

        Raises:
            CancelledError: whoever watches wants no more of it.
        """
        analysis = {
            grouping: seen.items
            if grouping is seen.grouping
            else self.regroup(seen, grouping, watch).items
            for grouping in Grouping
        }
        return items_xlsx(analysis) if suffix == ".xlsx" else items_csv(analysis)

    def _is_of(self, set_id: str, quizzes: Iterable[UUID]) -> bool:
        """Tell whether any of some quizzes is about a set."""
        found = map(self._store.quiz, quizzes)
        return any(quiz is not None and quiz.set_id == set_id for quiz in found)

    def _facts(self, seen: SetAnalysis, item: AnalysedItem) -> Sequence[str]:
        if seen.grouping is Grouping.FACT:
            return (item.name,)
        asked = seen.read.asked.get(item.name)
        return () if asked is None else asked.facts

    def _titles(self, set_id: str, read: ReadAnswers) -> Mapping[str, str]:
        """Return titles of events and stems of written questions, also of those that are gone."""
        titles = {
            fact.split(":", 1)[0]: asked.stem
            for asked in read.asked.values()
            if asked.kind == WRITTEN
            for fact in asked.facts
        }
        known = self._library.find(set_id)
        if known is not None and known.usable:
            titles |= {event.id: event.title for event in self._library.get(set_id).events}
        return titles
