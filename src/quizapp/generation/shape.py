"""What every shape of answer has in common, and the closed set of shapes.

A response is a tuple of short texts, the same in the window, in the terminal, in the history
and in the file: option ids, pairs such as “a2”, the number of a gap, a date in EDTF, a number
or words. An empty one is a skipped question and never reaches a shape.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from random import Random
from typing import Any, ClassVar, Protocol, Self


class Response(StrEnum):
    """The closed set of ways to answer."""

    CHOICE = "choice"
    MULTIPLE = "multiple"
    ORDER = "order"
    GAP = "gap"
    BUCKETS = "buckets"
    MATCH = "match"
    POINT = "point"
    NUMBER = "number"
    TEXT = "text"


class ResponseError(ValueError):
    """A response does not fit its question; the text says what is needed."""


class Shape(Protocol):
    """How one question is answered: its key, and what each response to it earns."""

    response: ClassVar[Response]

    @property
    def key(self) -> tuple[str, ...]:
        """A response that earns everything."""

    @property
    def guess_score(self) -> float:
        """The exact mean credit, 0 to 1, of a random response under strict marking."""

    def credit(self, given: Sequence[str], *, strict: bool = True) -> float:
        """Return the credit of a response, 0 to 1; practice may be less than strict.

        Raises:
            ResponseError: it is no response to this question.
        """

    def random_response(self, random: Random) -> tuple[str, ...]:
        """Draw a response as the guess score supposes them: each equally likely."""

    def document(self) -> Mapping[str, object]:
        """Return what the JSON form of a question holds of the shape, `key` among it."""

    @classmethod
    def read(cls, document: Mapping[str, Any]) -> Self:
        """Read the shape back from the JSON form of its question."""
