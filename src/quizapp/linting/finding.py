"""What a rule found: where, why it matters, and what would help."""

from dataclasses import dataclass
from enum import StrEnum


class Force(StrEnum):
    """A hard rule must hold; a soft one is advice."""

    HARD = "hard"
    SOFT = "soft"


@dataclass(frozen=True, slots=True)
class Fault:
    """One breach of a rule: its place in the item, the reason and the remedy.

    `place` is “stem”, “options”, “option b” or “explanation”.
    """

    place: str
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault together with the rule that it breaks."""

    rule: str
    name: str
    force: Force
    fault: Fault

    def __str__(self) -> str:
        return f"{self.fault.reason} {self.fault.remedy}"
