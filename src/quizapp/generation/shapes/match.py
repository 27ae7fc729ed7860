"""Each option with a partner of its own; some partners stay alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, ClassVar

from quizapp.generation.shape import Response, ResponseError
from quizapp.generation.target import Target, read_target, target_document


@dataclass(frozen=True, slots=True)
class Match:
    """The partners to choose from, and which one belongs to which option.

    `partners` maps every option, in order of presentation, to its one right partner; there
    are as many `rights` or more. A response names every option once, each with a partner
    that no other has: “a2”.
    """

    response: ClassVar[Response] = Response.MATCH
    rights: tuple[Target, ...]
    partners: tuple[tuple[str, str], ...]

    @property
    def key(self) -> tuple[str, ...]:
        """Every option with its partner."""
        return tuple(option + right for option, right in self.partners)

    @property
    def guess_score(self) -> float:
        """One in so many partners: a random assignment gives each option each of them."""
        return 1 / len(self.rights)

    def credit(self, given: Sequence[str], *, strict: bool = True) -> float:
        """Return the share of right pairs; raises ResponseError."""
        options = {option for option, _ in self.partners}
        rights = {right.id for right in self.rights}
        ones, others = ([word[:1] for word in given], [word[1:] for word in given])
        if sorted(ones) != sorted(options) or not rights.issuperset(others):
            raise ResponseError(f"A partner for each of {', '.join(sorted(options))} is needed.")
        if len(set(others)) < len(others):
            raise ResponseError("No two may have the same partner.")
        return len(set(given).intersection(self.key)) / len(self.partners)

    def random_response(self, random: Random) -> tuple[str, ...]:
        """Draw an assignment."""
        rights = random.sample([right.id for right in self.rights], len(self.partners))
        options = (option for option, _ in self.partners)
        return tuple(map(str.__add__, options, rights))

    def document(self) -> Mapping[str, object]:
        """Return the key as pairs, and the partners as `rights`."""
        return {
            "key": [list(pair) for pair in self.partners],
            "rights": [target_document(right) for right in self.rights],
        }

    @classmethod
    def read(cls, document: Mapping[str, Any]) -> "Match":
        """Read the shape from the JSON form of a question."""
        return cls(
            tuple(map(read_target, document["rights"])),
            tuple((option, right) for option, right in document["key"]),
        )
