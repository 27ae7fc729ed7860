"""Interrupts what the program does, in many ways, and looks whether anything was lost.

    python -m scripts.durability kill --count 2000     kill it at random moments
    python -m scripts.durability change                kill it at every change of a file, refuse
                                                       each change, fill the disk at each
    python -m scripts.durability power                 lose the power after every change
    python -m scripts.durability damage --count 1000   damage results files, and save what can be
    python -m scripts.durability edits --count 1000    edit results by hand

`--work NAME` chooses one work (see `works`), `--every N` takes every Nth change only. It ends
with 1 if anything was lost or half done. Where files are made, the variable TMPDIR says.
`--careless` lets SQLite not wait for the disk, which the trials must notice.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from random import Random
from sqlite3 import Connection

from sqlalchemy import Engine, event

from scripts.durability.damage import damage_many
from scripts.durability.edits import edit_many
from scripts.durability.power import after_every_change
from scripts.durability.sqlite_shim import is_available
from scripts.durability.trials import Fault, Outcome, at_every_change, kill_at_random
from scripts.durability.window import WindowWork
from scripts.durability.works import WORKS, Work

SHOWN = 20


def main() -> int:
    """Read the arguments, run, print what came of it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["kill", "change", "power", "damage", "edits"])
    parser.add_argument("--work", choices=[*WORKS, "window"], action="append")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--careless", action="store_true")
    options = parser.parse_args()
    if options.what in ("change", "power") and not is_available():
        print("this interpreter hides its SQLite, so changes of files cannot be observed")
        return 2
    if options.what == "damage":
        return _damage(options.count, options.seed)
    if options.what == "edits":
        return _edits(options.count, options.seed)
    if options.careless:
        event.listen(Engine, "checkout", _do_not_wait)
    with_window = options.what == "kill" and "window" in (options.work or ["window"])
    works = WORKS | ({"window": WindowWork()} if with_window else {})
    names = options.work or list(works)
    faults = 0
    for name in names:
        for title, outcome, seconds in outcomes(options, name, works[name], len(names)):
            print(
                f"{title}: {outcome.trials:,} trials, {outcome.done:,} finished,"
                f" {outcome.acknowledged:,} acknowledged, {len(outcome.faults)} faults,"
                f" {seconds:.0f} s",
                flush=True,
            )
            print(*outcome.faults[:SHOWN], sep="\n", end="\n" if outcome.faults else "")
            faults += len(outcome.faults)
    return 1 if faults else 0


def _damage(count: int, seed: int) -> int:
    """Damage files, print what became of them."""
    began, faults = time.perf_counter(), 0
    for name, one in damage_many(count, seed).items():
        noticed = one.noticed or 1
        print(
            f"{name}: {one.files} files, {one.noticed} noticed ({one.told} of them by seals),"
            f" {one.harmless} harmless,"
            f" {one.silent} silently wrong; of those noticed {one.salvaged} saved with"
            f" {100 * one.saved / noticed:.1f} % of all answers, {one.restored} put back from the"
            f" copy with {100 * one.copied / noticed:.1f} %; {len(one.faults)} faults"
        )
        print(*one.faults[:SHOWN], sep="\n", end="\n" if one.faults else "")
        faults += len(one.faults)
    print(f"{_since(began):.0f} s")
    return 1 if faults else 0


def _edits(count: int, seed: int) -> int:
    """Edit results, print what was noticed of it."""
    began, missed = time.perf_counter(), 0
    for name, one in edit_many(count, seed).items():
        print(f"{name}: {one.edits} edits, {one.noticed} noticed and named")
        print(*one.missed[:SHOWN], sep="\n", end="\n" if one.missed else "")
        missed += len(one.missed)
    print(f"{_since(began):.0f} s")
    return 1 if missed else 0


def outcomes(
    options: argparse.Namespace, name: str, work: Work, works: int
) -> Iterator[tuple[str, Outcome, float]]:
    """Run one work, and yield the title, outcome and duration of each series of trials."""
    random = Random(options.seed)
    began = time.perf_counter()
    match options.what:
        case "kill":
            count = -(-options.count // works)
            # A window takes most of the time to appear, and is to be killed mostly at work.
            start = 0.65 if name == "window" else 0.0
            moments = iter(lambda: random.uniform(start * (random.random() < 0.8), 1.05), None)
            yield f"{name}, killed", kill_at_random(work, count, moments), _since(began)
        case "change":
            for fault in Fault:
                began = time.perf_counter()
                outcome = at_every_change(
                    work, fault, options.every, random.randint(1, options.every)
                )
                yield f"{name}, {fault}", outcome, _since(began)
        case "power":
            outcome = after_every_change(work, options.seed, options.every)
            yield f"{name}, power", outcome, _since(began)


def _do_not_wait(connection: Connection, *_: object) -> None:
    connection.execute("PRAGMA synchronous = NORMAL")


def _since(began: float) -> float:
    return time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
