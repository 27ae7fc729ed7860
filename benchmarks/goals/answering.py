"""P4c and P5: one answer, marked, committed and scheduled; beside the bare disk and Anki's step."""

from collections.abc import Iterator

from benchmarks.anki_peer import anki
from benchmarks.bench import Bench, of
from benchmarks.figures import Figure

ANSWERS = 400
SHORT = 1_000


def measure(bench: Bench) -> Iterator[Figure]:
    """Answer at a short and a long history, in turns with Anki."""
    peer = anki(bench)
    long, short = bench.history(), bench.history(SHORT)
    sides = {
        "long": lambda: bench.probe("answering", long, ANSWERS),
        "short": lambda: bench.probe("answering", short, ANSWERS),
    }
    if peer is not None:
        sides["anki"] = lambda: peer.run("step", peer.collection, ANSWERS // 4)
    told = bench.in_turns(sides, max(3, bench.rounds // 2))
    at_long, at_short = told["long"], told["short"]
    yield Figure("P4c", "processor time of a durable answer", "ms", of(at_long, "cpu"), 1.0)
    yield Figure(
        "P4c", "answer committed", "ms", of(at_long, "step"), 3, "fdatasync", of(at_long, "sync")
    )
    yield Figure(
        "P5",
        f"the engine's step, {bench.answers:,} answers",
        *("ms", of(at_long, "cpu"), 1.2, f"{SHORT:,} answers", of(at_short, "cpu")),
    )
    if peer is not None:
        theirs = told["anki"]
        yield Figure(
            "P5", "the engine's step", "ms", of(at_long, "step"), 3, "Anki", of(theirs, "step")
        )
