"""One gap of a row of things that stand in their order already."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from statistics import fmean
from typing import Any, ClassVar

from quizapp.generation.shape import Response, ResponseError

_FEWEST_FOR_NEIGHBOURS = 4


@dataclass(frozen=True, slots=True)
class Gap:
    """What is to be put in, between how many others, and the right gap.

    Gap 0 is before the first of the options and gap `shown` after the last. A response is
    the number of a gap, as text.
    """

    response: ClassVar[Response] = Response.GAP
    item: str
    shown: int
    right: int

    @property
    def key(self) -> tuple[str, ...]:
        """The right gap."""
        return (str(self.right),)

    @property
    def gaps(self) -> tuple[str, ...]:
        """Every gap, from the first to the last."""
        return tuple(str(number) for number in range(self.shown + 1))

    @property
    def guess_score(self) -> float:
        """The mean over all gaps."""
        return fmean(self.credit((gap,)) for gap in self.gaps)

    def credit(self, given: Sequence[str], *, strict: bool = True) -> float:
        """Return 1 for the right gap, ½ for one beside it if there are four or more, else 0.

        Raises:
            ResponseError: there is no such gap.
        """
        if len(given) != 1 or given[0] not in self.gaps:
            raise ResponseError(f"One of the gaps 0 to {self.shown} is needed.")
        distance = abs(int(given[0]) - self.right)
        near = 0.5 if self.shown + 1 >= _FEWEST_FOR_NEIGHBOURS else 0.0
        return (1.0, near)[distance] if distance < 2 else 0.0

    def random_response(self, random: Random) -> tuple[str, ...]:
        """Draw a gap."""
        return (random.choice(self.gaps),)

    def document(self) -> Mapping[str, object]:
        """Return the key as the number of a gap, and what is to be put in."""
        return {"key": self.right, "item": self.item}

    @classmethod
    def read(cls, document: Mapping[str, Any]) -> "Gap":
        """Read the shape from the JSON form of a question."""
        return cls(document["item"], len(document["options"]), int(document["key"]))
