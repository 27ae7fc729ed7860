"""One option of several."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, ClassVar

from quizapp.generation.shape import Response, ResponseError


@dataclass(frozen=True, slots=True)
class Choose:
    """The ids of the options, and the right one of them; a response is one id."""

    response: ClassVar[Response] = Response.CHOICE
    options: tuple[str, ...]
    right: str

    @property
    def key(self) -> tuple[str, ...]:
        """The right option."""
        return (self.right,)

    @property
    def guess_score(self) -> float:
        """One in so many options."""
        return 1 / len(self.options)

    def credit(self, given: Sequence[str], *, strict: bool = True) -> float:
        """Return 1 for the right option, else 0; raises ResponseError."""
        if len(given) != 1 or given[0] not in self.options:
            raise ResponseError(f"One of {', '.join(self.options)} is needed.")
        return 1.0 if given[0] == self.right else 0.0

    def random_response(self, random: Random) -> tuple[str, ...]:
        """Draw an option."""
        return (random.choice(self.options),)

    def document(self) -> Mapping[str, object]:
        """Return the key as a list of one id."""
        return {"key": [self.right]}

    @classmethod
    def read(cls, document: Mapping[str, Any]) -> "Choose":
        """Read the shape from the JSON form of a question."""
        (right,) = document["key"]
        return cls(tuple(option["id"] for option in document["options"]), right)
