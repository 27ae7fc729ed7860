"""Answers laid out for analysis: attempts in rows, items in columns, gaps where none was asked.

Generated quizzes ask everybody something else. An item is therefore whatever answers are counted
together: a fact, a kind of question, or one question with just these options.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Response:
    """One answer in an attempt, to one item or, as an ordering tests several facts, to more.

    `mark` is what it earned of at most `most` (above 0); `guess` is the share that a guess earns
    on average, from 0 to 1; `chosen` are the texts of what was chosen, empty if nothing was.
    """

    items: tuple[str, ...]
    mark: float
    most: float = 1.0
    guess: float = 0.0
    chosen: tuple[str, ...] = ()

    @property
    def credit(self) -> float:
        """What share of the marks was earned, from 0 to 1."""
        return self.mark / self.most


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

    def rest(self, response: Response) -> float | None:
        """Return the share earned of everything else; None if there was nothing else.

        As a share it can be compared between people who were asked different questions.
        """
        most = self.most - response.most
        return (self.mark - response.mark) / most if most > 0 else None


Answers = Sequence[tuple[Attempt, Response]]
"""Answers to one item, each with the attempt that it was given in."""


def by_item(attempts: Iterable[Attempt], *, every: bool = False) -> Mapping[str, Answers]:
    """Return the first answer of everybody to each item, with the attempt it was given in.

    Practising twice makes nobody two people; with `every` all answers are returned all the same.
    """
    found: dict[str, list[tuple[Attempt, Response]]] = {}
    seen: set[tuple[str, str]] = set()
    for attempt in attempts:
        for response in attempt.responses:
            for item in response.items:
                if every or (attempt.person, item) not in seen:
                    seen.add((attempt.person, item))
                    found.setdefault(item, []).append((attempt, response))
    return found
