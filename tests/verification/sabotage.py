"""Many ways to spoil a good question, and the rules that must then object.

Each damage is done to the JSON of one generated question. Where a damage does not apply, or
would leave the question as good as it was, it says so and nothing is spoilt.
"""

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import product
from random import Random

from quizapp.dataset.model import Dataset
from tests.verification.good_questions import Json
from tests.verification.sabotage_of_keys import KEY_DAMAGES
from tests.verification.sabotage_of_values import VALUE_DAMAGES
from tests.verification.sabotage_of_words import WORD_DAMAGES

Spoil = Callable[[Json, Random], bool]


@dataclass(frozen=True, slots=True)
class Damage:
    """One way to spoil a question; `rules` are those of which one at least must object."""

    name: str
    rules: frozenset[str]
    spoil: Spoil


DAMAGES: Sequence[Damage] = tuple(
    Damage(spoil.__name__, frozenset(rules.split()), spoil)
    for rules, spoil in (*WORD_DAMAGES, *KEY_DAMAGES, *VALUE_DAMAGES)
)
"""Every damage."""


@dataclass(frozen=True, slots=True)
class Spoilt:
    """A spoilt question, and how it was spoilt."""

    question: Json
    damage: Damage


def spoilt(bank: Sequence[Json], count: int, seed: int = 0) -> list[Spoilt]:
    """Spoil questions of a bank, every kind in every way that applies, until there are enough.

    Each spoilt question is a quiz of its own, and has an id of its own.
    """
    random = Random(seed)
    kinds = of_each_kind(bank)
    found: list[Spoilt] = []
    while len(found) < count:
        for damage, questions in product(DAMAGES, kinds):
            made = spoilt_one(questions, damage, random)
            if made is not None:
                made |= {"id": f"{made['id']}-{len(found)}", "quiz": len(found)}
                found.append(Spoilt(made, damage))
    return found[:count]


def of_each_kind(bank: Sequence[Json]) -> list[list[Json]]:
    """Return the questions of each kind and way of answering."""
    groups: dict[tuple[str, str], list[Json]] = {}
    for question in bank:
        groups.setdefault((question["kind"], question["response"]), []).append(question)
    return [groups[name] for name in sorted(groups)]


def spoilt_one(questions: Sequence[Json], damage: Damage, random: Random) -> Json | None:
    """Spoil one of some questions, None if the damage applies to none of them."""
    for question in random.sample(questions, len(questions)):
        made = deepcopy(question)
        if damage.spoil(made, random):
            return made
    return None


def as_document(questions: Sequence[Json], dataset: Dataset) -> Json:
    """Return a document of questions about a set."""
    header = {"version": "1", "set": dataset.id, "set_hash": dataset.hash, "seed": 0}
    return {"generator": header, "questions": list(questions)}
