"""What a person sees first: the quiz to go on with, the days of practice, the sets."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from quizapp.services.library import Library, SetSummary
from quizapp.services.practise import Practise, Standing
from quizapp.services.set_titles import as_called_now
from quizapp.services.withheld import Withheld, nothing
from quizapp.session.learner import Learner
from quizapp.session.quiz import Mode, Quiz
from quizapp.session.record import QuizSummary

if TYPE_CHECKING:
    from quizapp.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """One person's own page.

    `unfinished` is the quiz to go on with and `saved_at` when it last changed, `latest` the
    one finished last, both with the titles that their sets have now. `days` are the local dates
    on which something was answered. `standings` holds the sets with something remembered.
    """

    learner: Learner | None = None
    unfinished: Quiz | None = None
    saved_at: datetime | None = None
    latest: QuizSummary | None = None
    sets: tuple[SetSummary, ...] = ()
    standings: tuple[Standing, ...] = ()
    days: frozenset[date] = frozenset()

    @property
    def best_run(self) -> int:
        """The most days in a row on which something was answered."""
        return longest_run(self.days)


class Overviews:
    """Gathers overviews from the sets and the answers."""

    def __init__(
        self,
        store: "Store",
        library: Library,
        practise: Practise,
        withheld: Withheld = nothing,
    ) -> None:
        """Look into a store and a library, and at what is to be practised."""
        self._withheld = withheld
        self._store = store
        self._library = library
        self._practise = practise

    def of(self, learner: Learner | None) -> Overview:
        """Return the overview of one person, or of somebody who never answered anything."""
        sets = self._library.all()
        if learner is None:
            return Overview(sets=sets)
        unfinished = self._store.unfinished(learner)
        started = next((one for one in unfinished if one.mode is not Mode.EXAM), None)
        hidden = frozenset(self._withheld())
        newest = self._store.finished(learner, most=len(hidden) + 1)
        latest = next((one for one in newest if one.id not in hidden), None)
        quiz = None if started is None else self._store.quiz(started.id)
        titles = {one.id: one.title for one in sets if one.usable}
        return Overview(
            learner=learner,
            unfinished=None if quiz is None else as_called_now(quiz, titles),
            saved_at=None if started is None else started.latest_at,
            latest=None if latest is None else as_called_now(latest, titles),
            sets=sets,
            standings=self._practise.standings(learner),
            days=self._store.days_of(learner),
        )


def longest_run(days: Iterable[date]) -> int:
    """Return the most days in a row among some days."""
    best, run, before = 0, 0, None
    for day in sorted(days):
        run = run + 1 if before is not None and day - before == timedelta(days=1) else 1
        best, before = max(best, run), day
    return best
