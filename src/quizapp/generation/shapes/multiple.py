"""Every option that is right, and no other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from random import Random
from statistics import fmean
from typing import Any, ClassVar

from quizapp.generation.shape import Response, ResponseError


@dataclass(frozen=True, slots=True)
class Multiple:
    """The ids of the options and of the right ones; a response is one id or more.

    At least one option is right and one wrong.
    """

    response: ClassVar[Response] = Response.MULTIPLE
    options: tuple[str, ...]
    right: frozenset[str]

    @property
    def key(self) -> tuple[str, ...]:
        """The right options, as they are presented."""
        return tuple(option for option in self.options if option in self.right)

    @property
    def guess_score(self) -> float:
        """The mean over every response that chooses something."""
        return _guess_score(len(self.right), len(self.options) - len(self.right))

    def credit(self, given: Sequence[str], *, strict: bool = True) -> float:
        """Return the share of hits less the share of wrong choices, but never below 0.

        Raises:
            ResponseError: an option is unknown, or is named twice.
        """
        if not given or len(set(given)) < len(given) or not set(given) <= set(self.options):
            raise ResponseError(f"Some of {', '.join(self.options)} are needed, each once.")
        hits = len(self.right.intersection(given))
        return _credit(hits, len(given) - hits, len(self.right), len(self.options))

    def random_response(self, random: Random) -> tuple[str, ...]:
        """Draw one of all responses that choose something."""
        bits = random.randrange(1, 2 ** len(self.options))
        return tuple(option for n, option in enumerate(self.options) if bits >> n & 1)

    def document(self) -> Mapping[str, object]:
        """Return the key as a list of ids."""
        return {"key": list(self.key)}

    @classmethod
    def read(cls, document: Mapping[str, Any]) -> "Multiple":
        """Read the shape from the JSON form of a question."""
        return cls(
            tuple(option["id"] for option in document["options"]), frozenset(document["key"])
        )


def _credit(hits: int, wrong: int, right: int, count: int) -> float:
    return max(0.0, hits / right - wrong / (count - right))


@cache
def _guess_score(right: int, wrong: int) -> float:
    chosen = list(product((0, 1), repeat=right + wrong))[1:]
    return fmean(_credit(sum(c[:right]), sum(c[right:]), right, right + wrong) for c in chosen)
