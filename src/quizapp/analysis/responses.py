"""Attempts at one quiz: everybody in a row, the same questions in columns."""

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Response:
    """One answer in an attempt: what it earned of at most `most`, which is above 0."""

    item: str
    mark: float
    most: float = 1.0


@dataclass(frozen=True)
class Attempt:
    """One person's way through a quiz; of an item that came twice the answers stay apart."""

    person: str
    responses: tuple[Response, ...]

    @cached_property
    def mark(self) -> float:
        """The sum of all marks."""
        return sum(response.mark for response in self.responses)

    @cached_property
    def most(self) -> float:
        """The most that could be earned."""
        return sum(response.most for response in self.responses)
