"""P14: how cost grows with size, over four decades, as the exponent of a fitted power.

What a person waits for must not grow with the history; nothing may grow worse than n log n.
"""

from collections.abc import Iterator, Mapping
from functools import partial
from statistics import median

from benchmarks.bench import Bench, Told
from benchmarks.figures import Figure, exponent

WAITED, ANYTHING = 0.1, 1.1
EVENTS = (100, 1_000, 10_000, 100_000)


def measure(bench: Bench) -> Iterator[Figure]:
    """Measure all sizes in turn."""
    yield from _of_history(bench)
    yield from _of_sets(bench)


def _of_history(bench: Bench) -> Iterator[Figure]:
    sizes = [bench.answers // 10**power for power in (3, 2, 1, 0)]
    folders = {size: bench.history(size) for size in sizes}
    sides = {
        str(size): partial(bench.probe, "looking_back", folder, 3)
        for size, folder in folders.items()
    }
    answering = {
        str(size): partial(bench.probe, "answering", folder, 200)
        for size, folder in folders.items()
    }
    rounds = max(3, bench.rounds // 3)
    views, steps = bench.in_turns(sides, rounds), bench.in_turns(answering, rounds)
    names = [name for name in next(iter(views.values()))[0] if name.endswith(" cpu")]
    for name in names:
        yield _figure(f"{name.removesuffix(' cpu')}, by answers", views, name, WAITED)
    yield _figure("an answer, by answers", steps, "cpu", WAITED)


def _of_sets(bench: Bench) -> Iterator[Figure]:
    found = bench.in_turns({"all": lambda: bench.probe("generating", 4, *EVENTS)}, 1)["all"]
    for what, limit in (("question", WAITED), ("index", ANYTHING)):
        costs = {size: median(one[f"{what} {size}"] for one in found) for size in EVENTS}
        yield Figure("P14", f"{what}, by events", "", (exponent(costs),), limit, note=_told(costs))


def _figure(what: str, told: Mapping[str, list[Told]], name: str, limit: float) -> Figure:
    costs = {int(size): median(one[name] for one in found) for size, found in told.items()}
    return Figure("P14", what, "", (exponent(costs),), limit, note=_told(costs))


def _told(costs: Mapping[int, float]) -> str:
    return "; ".join(f"{size:,}: {cost:.3g}" for size, cost in costs.items())
