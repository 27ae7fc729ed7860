"""Each option in one of a few stretches of time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, ClassVar

from quizapp.generation.shape import Response, ResponseError
from quizapp.generation.target import Target, read_target, target_document


@dataclass(frozen=True, slots=True)
class Buckets:
    """The buckets, in order of time, and which one each option belongs to.

    `places` maps every option, in order of presentation, to its bucket. A response names
    every option once, each with a bucket: “a2”; a bucket may hold many.
    """

    response: ClassVar[Response] = Response.BUCKETS
    buckets: tuple[Target, ...]
    places: tuple[tuple[str, str], ...]

    @property
    def key(self) -> tuple[str, ...]:
        """Every option with its bucket."""
        return tuple(option + bucket for option, bucket in self.places)

    @property
    def guess_score(self) -> float:
        """One in so many buckets."""
        return 1 / len(self.buckets)

    def credit(self, given: Sequence[str], *, strict: bool = True) -> float:
        """Return the share of options in their buckets; raises ResponseError."""
        options = sorted(option for option, _ in self.places)
        names = {bucket.id for bucket in self.buckets}
        if sorted(word[:1] for word in given) != options or not names.issuperset(
            word[1:] for word in given
        ):
            raise ResponseError(f"A place for each of {', '.join(options)} is needed.")
        return len(set(given).intersection(self.key)) / len(self.places)

    def random_response(self, random: Random) -> tuple[str, ...]:
        """Draw a bucket for each option."""
        return tuple(option + random.choice(self.buckets).id for option, _ in self.places)

    def document(self) -> Mapping[str, object]:
        """Return the key by option, and the buckets."""
        return {
            "key": dict(self.places),
            "buckets": [target_document(bucket) for bucket in self.buckets],
        }

    @classmethod
    def read(cls, document: Mapping[str, Any]) -> "Buckets":
        """Read the shape from the JSON form of a question."""
        places = document["key"]
        return cls(
            tuple(map(read_target, document["buckets"])),
            tuple((option["id"], places[option["id"]]) for option in document["options"]),
        )
