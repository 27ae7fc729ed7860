"""Measure goals, and print them as a table or as JSON.

uv run python -m benchmarks                 all of them, which takes a while
uv run python -m benchmarks looking_back start --json
"""

import argparse
import importlib
import json
import pkgutil
import sys
import tempfile
from pathlib import Path

from benchmarks import goals
from benchmarks.bench import Bench, compile_everything, machine
from benchmarks.figures import Figure, table


def names() -> list[str]:
    """Return the names of all groups of goals."""
    return sorted(found.name for found in pkgutil.iter_modules(goals.__path__))


def main() -> int:
    """Measure what is named; end with 1 if a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(names()))
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--rounds", type=int, default=9, help="how often each side takes its turn")
    parser.add_argument("--answers", type=int, default=1_000_000, help="the length of the history")
    parser.add_argument("--folder", type=Path, help="where data and peers are kept between runs")
    chosen = parser.parse_args()
    if unknown := set(chosen.names) - set(names()):
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    folder = chosen.folder or Path(tempfile.gettempdir(), "quizapp-benchmarks")
    bench = Bench(folder, chosen.rounds, chosen.answers, lambda text: print(text, file=sys.stderr))
    folder.mkdir(parents=True, exist_ok=True)
    compile_everything()
    found: list[Figure] = []
    for name in chosen.names or names():
        bench.say(f"measuring {name}")
        found += importlib.import_module(f"benchmarks.goals.{name}").measure(bench)
    if chosen.json:
        figures = [figure.document() for figure in found]
        print(json.dumps({"machine": machine(), "figures": figures}, indent=2))
    else:
        print("; ".join(f"{name}: {value}" for name, value in machine().items()))
        print(table(found))
    return 0 if all(figure.is_met for figure in found) else 1


if __name__ == "__main__":
    sys.exit(main())
