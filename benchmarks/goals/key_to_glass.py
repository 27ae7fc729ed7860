"""P4 and P4b: from a key to the committed answer and its verdict on the screen.

The whole program beside a minimal window that keeps answers by bare sqlite3, in turns. The limits
in milliseconds are half of what Anki's window took to grade, measured on the pixels of a display;
the ratio is to the minimal window in the same run.
"""

from collections.abc import Iterator

from benchmarks.bench import Bench, of
from benchmarks.figures import Figure

ANSWERS = 60


def measure(bench: Bench) -> Iterator[Figure]:
    """Answer in both windows in turns."""
    folder = bench.history()
    sides = {
        name: (lambda name=name: bench.probe("key_to_glass", name, folder, ANSWERS))
        for name in ("program", "minimal")
    }
    found = bench.in_turns(sides, max(3, bench.rounds // 3))
    mine, least = found["program"], found["minimal"]
    for name, words, limit in (("glass", "p50", 21), ("glass99", "p99", 26)):
        what = f"key to painted verdict, {bench.answers:,} answers, {words}"
        yield Figure("P4", what, "ms", of(mine, name), limit)
        yield Figure("P4b", what, "ms", of(mine, name), 1.5, "minimal window", of(least, name))
    what = "processor from key to painted verdict"
    yield Figure("P4b", what, "ms", of(mine, "cpu"), 1.5, "minimal window", of(least, "cpu"))
