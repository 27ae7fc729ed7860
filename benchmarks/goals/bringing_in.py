"""P9 and P10: 100,000 events read, checked and stored; questions read from GIFT and Moodle XML.

Beside Anki's import of as many notes, gift-pegjs, and bare ElementTree.
"""

import csv
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.anki_peer import PROBE
from benchmarks.bench import Bench, of, told
from benchmarks.figures import Figure

EVENTS, QUESTIONS = 100_000, 1_645
PEGJS = """
const {parse} = require("gift-pegjs");
const text = require("fs").readFileSync(process.argv[1], "utf8");
const times = [];
let found = [];
for (let reading = 0; reading < 3; reading++) {
    const start = process.cpuUsage();
    found = parse(text);
    const spent = process.cpuUsage(start);
    times.push((spent.user + spent.system) / 1e6);
}
console.log(JSON.stringify({seconds: Math.min(...times), count: found.length}));
"""


def measure(bench: Bench) -> Iterator[Figure]:
    """Read everything, in turns with the peers."""
    with tempfile.TemporaryDirectory() as folder:
        yield from _events(bench, Path(folder))
        yield from _questions(bench, Path(folder))


def _events(bench: Bench, folder: Path) -> Iterator[Figure]:
    events, notes = made_file(folder, "events.csv", EVENTS), folder / "notes.csv"
    with events.open(encoding="utf-8", newline="") as rows, notes.open("w", newline="") as file:
        csv.writer(file).writerows(row[:2] for row in list(csv.reader(rows))[1:])
    sides = {name: partial(bench.probe, "reading", name, events) for name in ("add", "take")}
    python = bench.python_peer("anki", "anki")
    if python is not None:
        sides["anki"] = partial(told, [str(python), str(PROBE), "csv", str(notes)])
    found = bench.in_turns(sides, max(3, bench.rounds // 2))
    for name, words in (("add", "read, checked and stored"), ("take", "every row offered first")):
        for kind in ("seconds", "cpu"):
            theirs = of(found["anki"], kind) if "anki" in found else ()
            what = f"{EVENTS:,} events, {words}" + (" (processor)" if kind == "cpu" else "")
            yield Figure("P9", what, "s", of(found[name], kind), 1.5, "Anki", theirs)
        yield Figure("P9", f"memory, {words}", "MiB", of(found[name], "peak"), 300)
        gaps = [1000 * one["gap"] for one in found[name]]
        yield Figure("P13", f"event loop, {words}", "ms", gaps, 50)


def _questions(bench: Bench, folder: Path) -> Iterator[Figure]:
    gift, xml = (made_file(folder, name, QUESTIONS) for name in ("questions.gift", "questions.xml"))
    sides = {
        "gift": partial(bench.probe, "reading", "read", gift),
        "xml": partial(bench.probe, "reading", "read", xml),
    }
    peer = bench.node_peer("gift-pegjs")
    if peer is not None:
        sides["pegjs"] = lambda: told(["node", "-e", PEGJS, str(gift)], peer)
    found = bench.in_turns(sides)
    theirs = of(found["pegjs"], "seconds") if peer is not None else ()
    mine = of(found["gift"], "seconds")
    yield Figure("P10", f"{QUESTIONS:,} questions, GIFT", "s", mine, 4, "gift-pegjs", theirs)
    mine, floor = of(found["xml"], "seconds"), of(found["xml"], "floor")
    yield Figure("P10", f"{QUESTIONS:,} questions, XML", "s", mine, 2, "ElementTree", floor)


def made_file(folder: Path, name: str, count: int) -> Path:
    """Return a file of so many rows or questions that nobody wrote; `name` says of which kind."""
    make = "import sys; from pathlib import Path; from synthetic_files import write_file; "
    make += "write_file(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])); print('{}')"
    told([sys.executable, "-c", make, str(folder), name, str(count)])
    return folder / f"{count}-{name}"
