"""What a question costs in sets of several sizes; microseconds of processor time each, by size.

    python -m benchmarks.probes.generating ROUNDS SIZE…

`text` is the floor: events are chosen and put into a sentence with four options, nothing is
proved. `quiz` is a quiz of twenty in milliseconds, `index` the first one of a fresh set in seconds.
"""

import json
import sys
from random import Random
from statistics import median
from time import process_time

from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.ui.collector import Collector
from scripts.synthetic import plain_set

LENGTH = 20


def main() -> None:
    """Make quizzes of all sets in turn; print the medians."""
    rounds, sizes = int(sys.argv[1]), [int(size) for size in sys.argv[2:]]
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    told: dict[str, float] = {}
    generators = {}
    collector = Collector()
    for size in sizes:
        generator = generators[size] = Generator(plain_set(size), wording)
        # the collector of cycles rests meanwhile, as it does while the worker of the window works
        with collector.resting():
            begun = process_time()
            generator.quiz(Plan(LENGTH))
            told[f"index {size}"] = process_time() - begun
    times: dict[int, list[float]] = {size: [] for size in sizes}
    texts: list[float] = []
    for seed in range(1, rounds + 1):
        for size, generator in generators.items():
            begun = process_time()
            made = len(generator.quiz(Plan(LENGTH, seed)))
            times[size].append((process_time() - begun) / max(made, 1) * 1e6)
        texts.append(_only_texts(generators[sizes[-1]], seed))
    for size, values in times.items():
        told[f"question {size}"] = median(values)
        told[f"quiz {size}"] = median(values) * LENGTH / 1000
    told["text"] = median(texts)
    print(json.dumps(told))


def _only_texts(generator: Generator, seed: int) -> float:
    """Return what a question takes that is only text."""
    random, events = Random(seed), generator.dataset.events
    begun = process_time()
    for _ in range(LENGTH):
        chosen = random.sample(events, 4)
        dates = [str(event.date) for event in chosen]
        text = f"When did this happen: {chosen[0].title}?"
        random.shuffle(dates)
        _ = (text, tuple(dates))
    return (process_time() - begun) / LENGTH * 1e6


if __name__ == "__main__":
    main()
