"""What each kind of question can ask of a set, and what the set lacks where it can ask nothing.

A kind says what it needs in the wording, under `[needs]` and its own name.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizapp.dataset.model import Event
from quizapp.generation.generator import Generator
from quizapp.generation.kind import Kind
from quizapp.generation.plan import Plan

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Prospect:
    """One kind: the rows that it can and cannot ask, and whether a question comes of them.

    `reason` says so in a sentence, with what to add to the set if nothing can be asked.
    """

    kind: str
    askable: int
    refused: tuple[Event, ...]
    succeeds: bool
    reason: str


def prospects(generator: Generator) -> tuple[Prospect, ...]:
    """Look at every kind in turn, the most frequent first."""
    kinds = sorted(generator.kinds, key=lambda kind: -kind.share)
    return tuple(_prospect(generator, kind) for kind in kinds)


def why_nothing(generator: Generator) -> str:
    """Say in a sentence what a set lacks that gives no question at all."""
    return next((p.reason for p in prospects(generator) if not p.succeeds), "")


def _prospect(generator: Generator, kind: Kind) -> Prospect:
    supply = generator.supply()
    able = {event.id for event in supply.subjects(kind)}
    refused = tuple(e for e in generator.dataset.events if e.id not in able)
    succeeds = bool(able) and bool(generator.quiz(Plan(1, kinds=frozenset([kind.name]))))
    needs = supply.pool.wording.tables["needs"]
    pattern = ("asked" if refused else "all_asked") if succeeds else ("failed" if able else "none")
    reason = needs[pattern].format(
        kind=kind.name,
        count=len(able),
        total=len(generator.dataset.events),
        rows=_named(refused, needs),
        need=needs.get(kind.name, needs["other"]),
    )
    return Prospect(kind.name, len(able), refused, succeeds, reason)


def _named(events: Sequence[Event], words: Mapping[str, str]) -> str:
    """Name a few rows, by their lines where they have any."""
    names = [
        words["line"].format(number=event.line) if event.line else f"“{event.title}”"
        for event in events[:_SHOWN]
    ]
    rest = len(events) - len(names)
    return ", ".join(names) + (words["more"].format(count=rest) if rest else "")
