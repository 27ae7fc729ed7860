"""What a verification finds: one finding for each broken rule, and a count of what was checked."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

BANK = ""
"""The `question` of a finding that concerns the whole document."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule that one question breaks.

    `rule` is "H1" to "H27" (the item-writing rules), "guess" (the score a guess earns),
    "balance" (what must be shown together, what is never asked) or "form" (the document
    itself is not as agreed). `option` is the id of the option concerned, if it is one.
    """

    rule: str
    question: str
    option: str | None
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a verification.

    `checked` tells for each rule how many times it was applied: to questions, to quizzes
    (H7, balance) or to groups of questions (H13).
    """

    findings: tuple[Finding, ...]
    questions: int
    checked: Mapping[str, int]

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found."""
        return not self.findings

    @property
    def broken(self) -> Mapping[str, int]:
        """How many findings there are of each rule."""
        return Counter(finding.rule for finding in self.findings)
