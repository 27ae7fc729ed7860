"""A second event at a drawn distance in time.

The distance is drawn first, so that far-apart pairs, which are most of all pairs, do not
crowd out the others.
"""

from bisect import bisect_left
from collections.abc import Sequence
from random import Random

from quizapp.dataset.model import Event
from quizapp.generation.chains import may_stand_together
from quizapp.generation.kind import Avoided
from quizapp.generation.pool import Pool, first_day

_TRIES = 6


def partner_at(
    pool: Pool,
    event: Event,
    distances: Sequence[tuple[int, int]],
    random: Random,
    avoid: Avoided,
) -> Event | None:
    """Draw an event so many days earlier or later that is comparable and independent.

    `distances` are pairs of the fewest and the most days; they are tried in random order.
    """
    day = first_day(event)
    for near, far in random.sample(distances, len(distances)):
        low, high = (near, far) if random.random() < 0.5 else (-far, -near)
        start = bisect_left(pool.ordered_firsts, day + low)
        stop = bisect_left(pool.ordered_firsts, day + high + 1)
        for _ in range(min(_TRIES, stop - start)):
            other = pool.ordered[random.randrange(start, stop)]
            if (
                other.id not in avoid
                and pool.comparable(event, other)
                and may_stand_together(pool, event, other)
            ):
                return other
    return None
