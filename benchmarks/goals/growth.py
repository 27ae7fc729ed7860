"""P14: how cost grows with size, over four decades, as the exponent of a fitted power.

What a person waits for must not grow with the history; nothing may grow worse than n log n.
"""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.bench import Bench, Told
from benchmarks.figures import Figure, exponent
from benchmarks.goals.bringing_in import made_file

WAITED, ANYTHING = 0.1, 1.1
EVENTS = (100, 1_000, 10_000, 100_000)
QUESTIONS = (10, 100, 1_000, 10_000)
FORMATS = ("gift", "xml", "csv")
VIEWS, ANSWERS = 3, 200


def measure(bench: Bench) -> Iterator[Figure]:
    """Measure all sizes in turn."""
    yield from _of_history(bench)
    yield from _of_sets(bench)
    yield from _of_files(bench)


def _of_history(bench: Bench) -> Iterator[Figure]:
    sizes = [bench.answers // 10**power for power in (3, 2, 1, 0)]
    folders = {size: bench.history(size) for size in sizes}
    sides = {
        str(size): partial(bench.probe, "looking_back", folder, VIEWS)
        for size, folder in folders.items()
    }
    answering = {
        str(size): partial(bench.probe, "answering", folder, ANSWERS)
        for size, folder in folders.items()
    }
    # each of these measures several times, and starts the services anew
    rounds = max(1, bench.rounds // 4)
    views, steps = bench.in_turns(sides, rounds), bench.in_turns(answering, rounds)
    names = [name for name in next(iter(views.values()))[0] if name.endswith(" cpu")]
    for name in names:
        yield _figure(f"{name.removesuffix(' cpu')}, by answers", views, name, WAITED)
    yield _figure("an answer, by answers", steps, "cpu", WAITED)


def _of_sets(bench: Bench) -> Iterator[Figure]:
    found = bench.in_turns({"all": lambda: bench.probe("generating", 12, *EVENTS)}, 1)["all"]
    for what, limit in (("question", WAITED), ("index", ANYTHING)):
        costs = {size: median(one[f"{what} {size}"] for one in found) for size in EVENTS}
        yield Figure("P14", f"{what}, by events", "", (exponent(costs),), limit, note=_told(costs))


def _of_files(bench: Bench) -> Iterator[Figure]:
    """Read tables of events into the library, and questions from what others write."""
    with tempfile.TemporaryDirectory() as folder:
        yield _of_format(bench, Path(folder), "events.csv", "add", EVENTS)
        for ending in FORMATS:
            yield _of_format(bench, Path(folder), f"questions.{ending}", "read", QUESTIONS)


def _of_format(bench: Bench, folder: Path, name: str, work: str, sizes: Sequence[int]) -> Figure:
    sides = {
        str(size): partial(bench.probe, "reading", work, made_file(folder, name, size))
        for size in sizes
    }
    kind = "cpu" if work == "add" else "seconds"
    return _figure(f"{name}, by rows", bench.in_turns(sides, 1), kind, ANYTHING)


def _figure(what: str, told: Mapping[str, list[Told]], name: str, limit: float) -> Figure:
    costs = {int(size): median(one[name] for one in found) for size, found in told.items()}
    return Figure("P14", what, "", (exponent(costs),), limit, note=_told(costs))


def _told(costs: Mapping[int, float]) -> str:
    return "; ".join(f"{size:,}: {cost:.3g}" for size, cost in costs.items())
