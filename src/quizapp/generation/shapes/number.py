"""A whole number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, ClassVar

from quizapp.generation.shape import Response, ResponseError

_ALLOWANCE = 0.2


@dataclass(frozen=True, slots=True)
class Number:
    """The accepted numbers, from `lo` to `hi`, their unit, and the limits of what may be given.

    A response is a whole number within the limits, as text. Practice also gives credit to a
    number that is up to a fifth beyond the accepted ones, falling evenly to 0.
    """

    response: ClassVar[Response] = Response.NUMBER
    lo: int
    hi: int
    unit: str
    least: int
    most: int

    @property
    def key(self) -> tuple[str, ...]:
        """An accepted number, the middle one."""
        return (str((self.lo + self.hi) // 2),)

    @property
    def guess_score(self) -> float:
        """The share of accepted numbers within the limits."""
        return (self.hi - self.lo + 1) / (self.most - self.least + 1)

    def credit(self, given: Sequence[str], *, strict: bool = True) -> float:
        """Return the credit of a number.

        Raises:
            ResponseError: it is not a whole number, or is beyond the limits.
        """
        value = self._value(given)
        missed = max(self.lo - value, value - self.hi, 0)
        if missed == 0 or strict:
            return 0.0 if missed else 1.0
        reach = _ALLOWANCE * abs(self.lo if value < self.lo else self.hi)
        return max(0.0, 1 - missed / reach) if reach else 0.0

    def random_response(self, random: Random) -> tuple[str, ...]:
        """Draw a number within the limits."""
        return (str(random.randint(self.least, self.most)),)

    def document(self) -> Mapping[str, object]:
        """Return the key as an interval with its unit, and the limits."""
        return {
            "key": {"lo": self.lo, "hi": self.hi, "unit": self.unit},
            "limits": {"lo": self.least, "hi": self.most},
        }

    @classmethod
    def read(cls, document: Mapping[str, Any]) -> "Number":
        """Read the shape from the JSON form of a question."""
        key, limits = document["key"], document["limits"]
        return cls(key["lo"], key["hi"], key["unit"], limits["lo"], limits["hi"])

    def _value(self, given: Sequence[str]) -> int:
        try:
            (text,) = given
            value = int(text)
        except ValueError as error:
            raise ResponseError("A whole number is needed.") from error
        if not self.least <= value <= self.most:
            raise ResponseError(f"A number from {self.least} to {self.most} is needed.")
        return value
