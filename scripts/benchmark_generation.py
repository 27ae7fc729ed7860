"""How the cost of a question grows with the set: medians of one run, as a ratio.

Makes quizzes from the bundled set and from synthetic sets of other sizes, round by round in
turn, so that whatever else the machine does falls on all of them alike.
"""

import argparse
from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

from quizapp.dataset.dates import exact_day
from quizapp.dataset.model import Dataset, Event, Place, PlaceLevel, Source
from quizapp.dataset.reader import load
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.wording import Wording
from quizapp.paths import bundled

LENGTH = 10


def synthetic(count: int) -> Dataset:
    """Return a set of `count` events on random days of eight hundred years."""
    random = Random(count)
    places = [Place(f"Town {n}", PlaceLevel.CITY, f"Country {n % 9}") for n in range(200)]
    events = tuple(
        Event(
            id=f"event-{n}",
            title=f"Event number {chr(65 + n % 26)}{n}x",
            date=exact_day(random.randrange(450_000, 740_000)),
            kind=random.choice(("event", "agreement", "project")),
            place=random.choice(places).name,
            scorable=frozenset({"year", "month", "day", "place", "order"}),
            sources=(Source("Synthetic"),),
        )
        for n in range(count)
    )
    named = {place.name: place for place in places}
    return Dataset(id="synthetic", title="Synthetic", events=events, places=named, hash=str(count))


def main() -> None:
    """Time the generators in turn and print milliseconds a question and the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--rounds", type=int, default=40)
    options = parser.parse_args()
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    sets = [replace(load(Path(bundled("questions")) / "azerbaijan-turkiye"))]
    generators = {dataset.id: Generator(dataset, wording) for dataset in sets}
    generators |= {str(size): Generator(synthetic(size), wording) for size in options.sizes}
    times: dict[str, list[float]] = {name: [] for name in generators}
    for name, generator in generators.items():
        start = perf_counter()
        generator.quiz(Plan(LENGTH))
        print(f"{name}: index and first quiz {perf_counter() - start:.3f} s")
    for seed in range(options.rounds):
        for name, generator in generators.items():
            start = perf_counter()
            made = len(generator.quiz(Plan(LENGTH, seed + 1)))
            times[name].append((perf_counter() - start) / made * 1000)
    base = median(times[sets[0].id])
    for name, values in times.items():
        print(f"{name}: {median(values):.3f} ms a question, ratio {median(values) / base:.2f}")


if __name__ == "__main__":
    main()
