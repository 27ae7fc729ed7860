"""What a question costs as the set grows: time and memory, in one run, with ratios.

Makes quizzes from synthetic sets of several sizes, round by round in turn, so that whatever
else the machine does falls on all of them alike. Every kind takes part. Prints, for each size:
the time to index the set, alone and as the exponent of its growth; the memory of the index for
each event; the median time of a question, and its ratio to that of the smallest set.
"""

import argparse
import tracemalloc
from itertools import pairwise
from math import log
from statistics import median
from time import perf_counter

from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from scripts.synthetic import plain_set

LENGTH = 10
LARGEST_RATIO = 1.5


def main() -> int:
    """Time the generators in turn; end with 1 if a question costs more in a larger set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1_000, 10_000, 100_000])
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--kinds", action="store_true", help="also time each kind by itself")
    options = parser.parse_args()
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    generators = {size: Generator(plain_set(size), wording) for size in options.sizes}
    print_index(generators)
    print("all kinds", end=": ")
    worst = print_questions(generators, options.rounds, None)
    for kind in next(iter(generators.values())).kinds if options.kinds else ():
        print(kind.name, end=": ")
        print_questions(generators, options.rounds, frozenset([kind.name]))
    return 1 if worst > LARGEST_RATIO else 0


def print_index(generators: dict[int, Generator]) -> None:
    """Print time and memory of indexing each set and asking for its first quiz."""
    seconds = {}
    for size, generator in generators.items():
        start = perf_counter()
        generator.quiz(Plan(LENGTH))
        seconds[size] = perf_counter() - start
        print(f"{size:,} events: index and first quiz {seconds[size]:.3f} s", end="")
        print(f", {bytes_of_index(generator) / size:,.0f} bytes an event")
    for (small, first), (large, second) in pairwise(seconds.items()):
        exponent = log(second / first) / log(large / small)
        print(f"growth from {small:,} to {large:,} events: exponent {exponent:.2f}")


def bytes_of_index(generator: Generator) -> int:
    """Return how much memory the index of a set takes, measured on one built afresh."""
    dataset = generator.dataset
    again = Generator(dataset, generator.supply().pool.wording)
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    again.quiz(Plan(LENGTH))
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return after - before


def print_questions(
    generators: dict[int, Generator], rounds: int, kinds: frozenset[str] | None
) -> float:
    """Print the median time of a question for each size; return the largest ratio."""
    times: dict[int, list[float]] = {size: [] for size in generators}
    for seed in range(1, rounds + 1):
        for size, generator in generators.items():
            start = perf_counter()
            made = len(generator.quiz(Plan(LENGTH, seed, kinds)))
            if made:
                times[size].append((perf_counter() - start) / made * 1000)
    medians = {size: median(values) for size, values in times.items() if values}
    if not medians:
        print("no question")
        return 0.0
    smallest = next(iter(medians.values()))
    told = (f"{size:,} {value:.2f} ms ({value / smallest:.2f})" for size, value in medians.items())
    print("; ".join(told))
    return max(medians.values()) / smallest


if __name__ == "__main__":
    raise SystemExit(main())
