"""P11: a frame of the timeline of a set of 100,000 events, zoomed and pushed aside."""

from collections.abc import Iterator

from benchmarks.bench import Bench, of
from benchmarks.figures import Figure

EVENTS = 100_000


def measure(bench: Bench) -> Iterator[Figure]:
    """Move the timeline some times."""
    sides = {"large": lambda: bench.probe("timeline", EVENTS)}
    found = bench.in_turns(sides, max(3, bench.rounds // 3))["large"]
    for name, words in (("zoom", "zoomed"), ("push", "pushed"), ("close", "pushed from near")):
        what = f"frame of {EVENTS:,} events, {words}, p99"
        yield Figure("P11", what, "ms", of(found, f"{name} p99"), 8)
