"""How long files take to be read, checked and stored, beside programs that do the same.

Peers are put into environments of their own (`--peers`, kept between runs): Anki, whose import
of a table of notes is the peer of a table of events, and gift-pegjs for GIFT; bare ElementTree is
the floor for Moodle's XML. Where a peer cannot be had, it is left out and that is said. Program
and peers take turns, round by round, each in a new process with compiled bytecode; the figures
are medians, and the ratios are those of one run. Prints also the most memory of each process, the
longest gap of the event loop while the worker reads, and how time grows with the size of a file.
"""

import argparse
import compileall
import csv
import json
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Sequence
from math import log
from pathlib import Path
from statistics import median

from synthetic_files import event_rows, write_file

import quizapp

PROBE = Path(__file__).with_name("reading_probe.py")
EVENTS, QUESTIONS = 100_000, 1_645
GROWTH = {
    "events.csv": (100, 1_000, 10_000, 100_000),
    "events.xlsx": (100, 1_000, 10_000, 100_000),
    "questions.csv": (100, 1_000, 10_000, 100_000),
    "questions.gift": (100, 1_000, 10_000),
    "questions.xml": (100, 1_000, 10_000),
    "aiken.txt": (100, 1_000, 10_000),
    "qti.zip": (100, 400, 1_600),
}
"""Files by their names, and sizes that are within the limits of their formats."""

ANKI = """
import json, sys, tempfile, time
from anki.collection import Collection
from anki.import_export_pb2 import ImportCsvRequest
with tempfile.TemporaryDirectory() as folder:
    collection = Collection(folder + "/collection.anki2")
    start, cpu = time.perf_counter(), time.process_time()
    metadata = collection.get_csv_metadata(path=sys.argv[1], delimiter=None)
    collection.import_csv(ImportCsvRequest(path=sys.argv[1], metadata=metadata))
    seconds = time.perf_counter() - start
    cpu = time.process_time() - cpu
    print(json.dumps({"seconds": seconds, "cpu": cpu, "count": collection.note_count()}))
    collection.close()
"""
PEGJS = """
const {parse} = require("gift-pegjs");
const text = require("fs").readFileSync(process.argv[1], "utf8");
const times = [];
let found = [];
for (let reading = 0; reading < 3; reading++) {
    const start = process.hrtime.bigint();
    found = parse(text);
    times.push(Number(process.hrtime.bigint() - start) / 1e9);
}
console.log(JSON.stringify({seconds: Math.min(...times), count: found.length}));
"""

Told = dict[str, float]
"""What one process tells: seconds, and whatever else it measured."""


def run(command: Sequence[str], folder: Path | None = None) -> Told:
    """Run a process that prints its figures."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, cwd=folder, env=environment
    )
    told: Told = json.loads(done.stdout.splitlines()[-1])
    return told


def anki(peers: Path) -> Callable[[Path], Told] | None:
    """Return what times Anki's import of a table, None if it cannot be had."""
    folder = peers / "anki"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    try:
        if not python.exists():
            venv.create(folder, with_pip=True)
            subprocess.run(
                [python, "-m", "pip", "install", "-q", "anki"], check=True, capture_output=True
            )
            compileall.compile_dir(folder, quiet=2)
        run([str(python), "-c", "import anki.collection; print('{}')"])
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"Anki cannot be had, and is left out: {error}")
        return None
    return lambda path: run([str(python), "-c", ANKI, str(path)])


def pegjs(peers: Path) -> Callable[[Path], Told] | None:
    """Return what times gift-pegjs, None if it cannot be had."""
    folder = peers / "gift"
    try:
        if not (folder / "node_modules").exists():
            folder.mkdir(parents=True, exist_ok=True)
            command = ["npm", "install", "--silent", "--prefix", str(folder), "gift-pegjs"]
            subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"gift-pegjs cannot be had, and is left out: {error}")
        return None
    return lambda path: run(["node", "-e", PEGJS, str(path)], folder)


def program(how: str) -> Callable[[Path], Told]:
    """Return what times the program doing something with a file."""
    return lambda path: run([sys.executable, str(PROBE), how, str(path)])


def in_turns(rounds: int, sides: dict[str, Callable[[], Told]]) -> dict[str, Told]:
    """Let the sides take turns; return the median of each of their figures."""
    told: dict[str, list[Told]] = {name: [] for name in sides}
    for _ in range(rounds):
        for name, side in sides.items():
            told[name].append(side())
    return {
        name: {key: median(one[key] for one in found) for key in found[0]}
        for name, found in told.items()
    }


def compared(name: str, mine: Told, other: Told | None, seconds: str, goal: float) -> None:
    """Print what one side took, and its ratio to another."""
    print(f"{name}: {mine['seconds']:.3f} s for {mine['count']:,.0f}", end="")
    if other is not None:
        ratio = mine["seconds"] / other[seconds]
        print(f"; beside {other[seconds]:.3f} s: ratio {ratio:.2f}, goal at most {goal}", end="")
        if "cpu" in mine and "cpu" in other:
            print(f" (of the processor {mine['cpu'] / other['cpu']:.2f})", end="")
    print(f"; most memory {mine['peak']:.0f} MiB")


def time_events(rounds: int, folder: Path, peer: Callable[[Path], Told] | None) -> None:
    """Print how a large table of events is read, checked and stored."""
    table = write_file(folder, "events.csv", EVENTS)
    notes = folder / "notes.csv"
    with notes.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(row[:2] for row in event_rows(EVENTS)[1:])
    sides = {"add": lambda: program("add")(table), "take": lambda: program("take")(table)}
    if peer is not None:
        sides["peer"] = lambda: peer(notes)
    told = in_turns(rounds, sides)
    anki_told = told.get("peer")
    compared("events read, checked and stored", told["add"], anki_told, "seconds", 1.5)
    compared("the same, every row offered first", told["take"], anki_told, "seconds", 1.5)
    for name in ("add", "take"):
        print(f"longest gap of the event loop ({name}): {told[name]['gap'] * 1000:.0f} ms")


def time_questions(rounds: int, folder: Path, peer: Callable[[Path], Told] | None) -> None:
    """Print how questions are read from the formats of Moodle."""
    gift, xml = (
        write_file(folder, name, QUESTIONS) for name in ("questions.gift", "questions.xml")
    )
    sides = {"gift": lambda: program("read")(gift), "xml": lambda: program("read")(xml)}
    if peer is not None:
        sides["peer"] = lambda: peer(gift)
    told = in_turns(rounds, sides)
    compared("questions from GIFT", told["gift"], told.get("peer"), "seconds", 4)
    compared("questions from Moodle XML", told["xml"], told["xml"], "floor", 2)


def print_growth(rounds: int, folder: Path) -> None:
    """Print how the time of reading grows with the size of a file, and its memory."""
    for name, sizes in GROWTH.items():
        paths = {size: write_file(folder, name, size) for size in sizes}
        sides = {
            str(size): (lambda path=path: program("read")(path)) for size, path in paths.items()
        }
        told = in_turns(rounds, sides)
        points = [(log(size), log(told[str(size)]["seconds"])) for size in sizes]
        most = told[str(sizes[-1])]
        each = most["seconds"] / sizes[-1] * 1e6
        print(
            f"{name}: exponent {slope(points):.2f}; {each:.0f} µs each of {sizes[-1]:,}, "
            f"most memory {most['peak']:.0f} MiB"
        )


def slope(points: Sequence[tuple[float, float]]) -> float:
    """Return the slope of the line that lies nearest to some points."""
    x = sum(point[0] for point in points) / len(points)
    y = sum(point[1] for point in points) / len(points)
    rise = sum((one - x) * (other - y) for one, other in points)
    return rise / sum((one - x) ** 2 for one, _ in points)


def main() -> None:
    """Make the files, let everybody read them, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--peers", type=Path, help="the folder of the peers' environments")
    parser.add_argument("--growth", action="store_true", help="also print how time grows")
    options = parser.parse_args()
    compileall.compile_dir(Path(str(quizapp.__file__)).parent, quiet=2)
    with tempfile.TemporaryDirectory() as folder:
        peers = options.peers or Path(folder, "peers")
        time_events(options.rounds, Path(folder), anki(peers))
        time_questions(options.rounds, Path(folder), pegjs(peers))
        if options.growth:
            print_growth(options.rounds, Path(folder))


if __name__ == "__main__":
    main()
