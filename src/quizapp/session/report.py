"""Notes of learners that something is wrong with a question, kept for the teacher."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from quizapp.generation.question import Question

LONGEST_REMARK = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemReport:
    """One note about one question, which is kept as the learner saw it.

    `item_id` names its place in a quiz; `remark` may be empty; `created_at` is in UTC.
    """

    id: UUID
    item_id: UUID
    set_id: str
    set_hash: str
    question: Question
    remark: str
    created_at: datetime
    resolved: bool = False


def tidy_remark(text: str) -> str:
    """Return a remark as it is kept: no control characters, at most 2,000 characters."""
    kept = (
        character
        for character in unicodedata.normalize("NFC", text)
        if character == "\n" or unicodedata.category(character)[0] != "C"
    )
    return "".join(kept).strip()[:LONGEST_REMARK].rstrip()
