"""P7 and P8: a question with reasons and proof, and a quiz of twenty, in sets of any size.

Beside questions that are text only, and beside the same in a set of 100 events.
"""

from collections.abc import Iterator

from benchmarks.bench import Bench, of
from benchmarks.figures import Figure

SIZES = (100, 1_000, 10_000, 100_000)


def measure(bench: Bench) -> Iterator[Figure]:
    """Make quizzes of sets of four sizes, in turns."""
    sides = {"all": lambda: bench.probe("generating", 12, *SIZES)}
    found = bench.in_turns(sides, max(1, bench.rounds // 3))["all"]
    small, large = SIZES[0], SIZES[-1]
    at_large, text = of(found, f"question {large}"), of(found, "text")
    yield Figure("P7", f"a question, {large:,} events", "µs", at_large, 40, "text only", text)
    at_small = of(found, f"question {small}")
    against = f"{small} events"
    yield Figure("P7", f"a question, {large:,} events", "µs", at_large, 1.5, against, at_small)
    yield Figure("P8", f"quiz of 20, {large:,} events", "ms", of(found, f"quiz {large}"), 50)
    yield Figure("P8", f"the same, index cold, {large:,}", "s", of(found, f"index {large}"), 1.5)
