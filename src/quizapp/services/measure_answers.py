"""What answers have shown, for the generator: measured anew where that is cheap, else kept."""

from typing import TYPE_CHECKING

from quizapp.analysis.item_statistics import ENOUGH_FOR_OPTIONS
from quizapp.generation.difficulty import Level
from quizapp.generation.measurements import Measurements
from quizapp.generation.question import Fact
from quizapp.services.analyse_items import analysed
from quizapp.services.read_answers import read_answers
from quizapp.session.scope import Grouping, Scope

if TYPE_CHECKING:
    from quizapp.storage.store import Store

_LATEST_QUIZZES = 2_000
"""So many quizzes of a set are looked at: who waits for a quiz must not wait for its history."""

Idle = frozenset[tuple[Fact, str]]


class MeasureAnswers:
    """Measures what the answers to sets show.

    Which wrong options do no work can be told only from the first answers of many people, and
    changes slowly; it is found out of the latest quizzes, once for each set as long as the
    program runs, or until `forget`.
    """

    def __init__(self, store: "Store") -> None:
        """Look into a store."""
        self._store = store
        self._idle: dict[str, Idle] = {}

    def of(self, set_id: str, level: Level = Level.MIXED) -> Measurements:
        """Return what is known; how hard things proved only if a level is wanted."""
        facility = {} if level is Level.MIXED else self._store.measurements(set_id)
        return Measurements(facility, self.idle(set_id))

    def idle(self, set_id: str) -> Idle:
        """Return the wrong options that do no work, each with the fact that was asked."""
        if len(self._store.learners()) < ENOUGH_FOR_OPTIONS:
            return frozenset()
        if set_id not in self._idle:
            self._idle[set_id] = self._find(set_id)
        return self._idle[set_id]

    def forget(self, set_id: str) -> None:
        """Measure a set anew the next time."""
        self._idle.pop(set_id, None)

    def _find(self, set_id: str) -> Idle:
        since = self._store.beginning_of_latest(set_id, _LATEST_QUIZZES)
        read = read_answers(self._store, Scope(set_id=set_id, since=since), Grouping.FACT)
        return frozenset(
            (Fact(*item.name.split(":", 1)), option.text)
            for item in analysed(read, Grouping.FACT)
            for option in item.idle
        )
