"""P6: home, history, statistics, item analysis and review queue, opened upon a long history.

The database's part is what the same statements take by bare sqlite3; the whole, with all that the
program makes of the rows, stands beside Anki's data for its page of statistics over as many
reviews. Both are processor time.
"""

from collections.abc import Iterator

from benchmarks.anki_peer import anki
from benchmarks.bench import Bench, of
from benchmarks.figures import Figure

EACH = 50.0
OF_ANKI = 0.03


def measure(bench: Bench) -> Iterator[Figure]:
    """Open everything, in turns with Anki."""
    folder, peer = bench.history(), anki(bench)
    sides = {"program": lambda: bench.probe("looking_back", folder, 3)}
    if peer is not None:
        sides["anki"] = lambda: peer.run("graphs", peer.collection)
    told = bench.in_turns(sides, max(3, bench.rounds // 3))
    program = told["program"]
    floor = of(told["anki"], "cpu") if peer is not None else ()
    for name in program[0]:
        view, _, kind = name.rpartition(" ")
        if kind == "db":
            yield Figure("P6", f"{view}: database", "ms", of(program, name), EACH)
        elif kind == "cpu" and floor:
            whole = of(program, name)
            yield Figure("P6", f"{view}: opened", "ms", whole, OF_ANKI, "Anki", floor)
