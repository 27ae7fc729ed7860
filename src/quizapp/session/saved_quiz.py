"""A quiz that is kept: the same questions in the same order, whenever it is taken."""

from dataclasses import dataclass
from datetime import datetime

from quizapp.session.draft import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedQuiz:
    """A draft under a title, as it was at a time in UTC."""

    title: str
    draft: Draft
    saved_at: datetime
