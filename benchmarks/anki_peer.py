"""Anki's library as a peer, with a collection as long as the history it is compared with."""

from pathlib import Path

from benchmarks.bench import ROOT, Bench, Told, told

NOTES = 10_000
PROBE = ROOT / "benchmarks" / "probes" / "in_anki.py"


class Anki:
    """Runs Anki in its own environment."""

    def __init__(self, python: Path, collection: Path) -> None:
        """Take the interpreter and the folder of the collection."""
        self._python = python
        self.collection = collection

    def run(self, *arguments: object) -> Told:
        """Let it do something, and return what it tells."""
        return told([str(self._python), str(PROBE), *map(str, arguments)])


def anki(bench: Bench) -> Anki | None:
    """Return Anki with a collection of so many reviews, None where it cannot be had."""
    python = bench.python_peer("anki", "anki")
    if python is None:
        return None
    peer = Anki(python, bench.folder / f"anki-{bench.answers}")
    if not (peer.collection / "collection.anki2").exists():
        bench.say(f"making a collection of {bench.answers:,} reviews for Anki")
        peer.run("make", peer.collection, NOTES, bench.answers)
    return peer
