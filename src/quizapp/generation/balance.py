"""Which kind comes next in a quiz, and about which event: everything gets its share."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from random import Random

from quizapp.dataset.model import Event
from quizapp.generation.kind import Kind
from quizapp.generation.pool import Pool, first_day

_PERIODS = 8
_LOOKED_AT = 5
_STRIKES = 3


class Rota:
    """Whose turn it is: each kind as often as its share, evenly spread, for as long as it can.

    Every kind has a clock that starts anywhere in its first turn and goes on by 1 / share at
    each turn; the kind whose clock is earliest is next. So in any stretch of turns a kind comes
    at most once more or less than its share (systematic sampling; stride scheduling).
    """

    def __init__(self, kinds: Sequence[Kind], random: Random, stood: Iterable[str] = ()) -> None:
        """Start the clocks; `stood` are the kinds of questions that are there already."""
        had = Counter(stood)
        self._clocks = {kind: (had[kind.name] + random.random()) / kind.share for kind in kinds}
        self._strikes: Counter[str] = Counter()

    def next(self) -> Kind | None:
        """Return the kind whose turn it is, None when no kind is left."""
        if not self._clocks:
            return None
        kind = min(self._clocks, key=lambda kind: (self._clocks[kind], kind.name))
        self._clocks[kind] += 1 / kind.share
        return kind

    def missed(self, kind: Kind) -> None:
        """Note that a kind found no question; after three times it has no further turn."""
        self._strikes[kind.name] += 1
        if self._strikes[kind.name] == _STRIKES:
            del self._clocks[kind]


class Spread:
    """How often each topic and each period of the set has been asked in a quiz.

    A period is an eighth of the dated events, in order of time.
    """

    def __init__(self, pool: Pool) -> None:
        """Begin with nothing asked."""
        self._pool = pool
        self._topics: Counter[str] = Counter()
        self._periods: Counter[int] = Counter()

    def note(self, asked: Iterable[str]) -> None:
        """Note that events were asked, by id."""
        for name in asked:
            event = self._pool.recorded[name]
            self._topics[event.topic] += 1
            self._periods[period(self._pool, event)] += 1

    def draw(
        self, subjects: Sequence[Event], avoid: Collection[str], random: Random
    ) -> Event | None:
        """Draw a few events and return the one whose topic and period were asked least.

        None if all that were drawn are to be avoided.
        """
        drawn = (random.choice(subjects) for _ in range(_LOOKED_AT))
        free = [event for event in drawn if event.id not in avoid]
        return min(free, key=self._times_asked, default=None)

    def _times_asked(self, event: Event) -> int:
        return self._topics[event.topic] + self._periods[period(self._pool, event)]


def period(pool: Pool, event: Event) -> int:
    """Return which eighth of the events an event stands in, -1 if it has no date."""
    if event.span is None or event.span.lo is None:
        return -1
    return bisect_right(pool.index(_beginnings), first_day(event))


def _beginnings(pool: Pool) -> Sequence[int]:
    """Return the first days of all periods but the first."""
    days = pool.dated_firsts
    return [days[len(days) * number // _PERIODS] for number in range(1, _PERIODS)] if days else []
