"""P13: the longest gap of the event loop while the worker counts, analyses, exports and copies.

Also while an older file is brought up to date, and while a set of 10,000 events that is being
written is judged.

What the worker only counts tells what the machine itself, and its other users, cost. While files
are brought in it is measured with them, in `bringing_in`.
"""

from collections.abc import Iterator

from benchmarks.bench import Bench, of
from benchmarks.figures import Figure

ANSWERS = 100_000
CONTROL = "counting"
WORKS = (CONTROL, "statistics", "analysis", "export", "backup", "migration", "editor")


def measure(bench: Bench) -> Iterator[Figure]:
    """Do all of it in turn, upon a history whose export fits into memory many times."""
    folder = bench.history(ANSWERS)
    sides = {name: (lambda name=name: bench.probe("gaps", folder, name)) for name in WORKS}
    found = bench.in_turns(sides, max(3, bench.rounds // 3))
    for name in WORKS:
        upon = "10,000 events" if name == "editor" else f"{ANSWERS:,} answers"
        what = f"event loop during {name}, {upon}"
        if name == CONTROL:
            what = "event loop while the worker only counts"
        yield Figure("P13", what, "ms", of(found[name], "gap"), 50)
