"""A few words, typed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, ClassVar

from quizapp.dataset.folding import fold
from quizapp.generation.shape import Response, ResponseError

_SHORTEST_WITH_SLIP = 5


@dataclass(frozen=True, slots=True)
class Text:
    """The accepted texts, the best one first.

    Case, accents, punctuation and the letters İ ı ə ş ğ make no difference. Practice also takes
    a text of five letters or more with one letter wrong, missing or too many; digits must agree.
    """

    response: ClassVar[Response] = Response.TEXT
    accepted: tuple[str, ...]

    @property
    def key(self) -> tuple[str, ...]:
        """The best text."""
        return (self.accepted[0],)

    @property
    def guess_score(self) -> float:
        """Nothing: there is no end to what may be typed."""
        return 0.0

    def credit(self, given: Sequence[str], *, strict: bool = True) -> float:
        """Return 1 for an accepted text, else 0.

        Raises:
            ResponseError: there is no text, or more than one.
        """
        if len(given) != 1 or not given[0].strip():
            raise ResponseError("A few words are needed.")
        return 1.0 if self.is_exact(given) or (not strict and self.slip(given)) else 0.0

    def is_exact(self, given: Sequence[str]) -> bool:
        """Tell whether a response is an accepted text, spelling of letters aside."""
        return fold(given[0]) in map(fold, self.accepted)

    def slip(self, given: Sequence[str]) -> str:
        """Return the accepted text that a response misses by one letter, or nothing."""
        typed = fold(given[0])
        near = (
            text
            for text in self.accepted
            if len(fold(text)) >= _SHORTEST_WITH_SLIP
            and _one_edit(typed, fold(text))
            and _digits(typed) == _digits(text)
        )
        return "" if self.is_exact(given) else next(near, "")

    def random_response(self, random: Random) -> tuple[str, ...]:
        """Draw a word that is none."""
        return ("".join(random.choices("bcdfghjklmnpqrstvwxz", k=9)),)

    def document(self) -> Mapping[str, object]:
        """Return the key as the accepted texts."""
        return {"key": list(self.accepted)}

    @classmethod
    def read(cls, document: Mapping[str, Any]) -> "Text":
        """Read the shape from the JSON form of a question."""
        return cls(tuple(document["key"]))


def _digits(text: str) -> str:
    """Return the digits of a text: another one of them is another number, and no slip."""
    return "".join(filter(str.isdigit, text))


def _one_edit(one: str, other: str) -> bool:
    """Tell whether two texts differ by one letter put in, left out or replaced."""
    short, long = sorted((one, other), key=len)
    same = next(
        (n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short)
    )
    if len(short) == len(long):
        return short[same + 1 :] == long[same + 1 :]
    return len(long) - len(short) == 1 and short[same:] == long[same + 1 :]
