"""What a kind of question is, and how all kinds are found.

A kind is one module in `kinds/`, called by its file name. It has three names:
`SHARE`, how often it comes in a quiz in proportion to the others; `subjects(pool)`, the
events it can ask about; and `make(pool, event, random, avoid)`, which returns a question
about one of them or None if the draw of distractors does not allow one. `avoid` holds ids
of events that must not be named, because other questions of the same quiz ask them.
A kind that is never part of an exam also has `PRACTICE_ONLY = True`.
"""

import importlib
import pkgutil
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from random import Random

from quizapp.dataset.model import Event
from quizapp.generation import kinds
from quizapp.generation.pool import Pool
from quizapp.generation.question import Question

Avoided = Set[str]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of question with its rule; see the module's description."""

    name: str
    share: int
    subjects: Callable[[Pool], Sequence[Event]]
    make: Callable[[Pool, Event, Random, Avoided], Question | None]
    practice_only: bool = False


def all_kinds() -> tuple[Kind, ...]:
    """Find every kind, in the order of their names."""
    names = sorted(module.name for module in pkgutil.iter_modules(kinds.__path__))
    modules = [(name, importlib.import_module(f"{kinds.__name__}.{name}")) for name in names]
    return tuple(
        Kind(name, kind.SHARE, kind.subjects, kind.make, getattr(kind, "PRACTICE_ONLY", False))
        for name, kind in modules
    )
