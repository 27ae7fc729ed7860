"""What was changed in the results by something other than this program."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Altered:
    """An answer that is not as it was kept, or, without a `place`, the result of a quiz.

    `place` counts the questions of the quiz from 1; `at` is when the answer was given or the quiz
    began, None where even that cannot be read.
    """

    quiz: UUID | None
    learner: str
    set_title: str
    place: int | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alterations:
    """All that was found; `first` are so many of `count`, the earliest in the file first.

    `gone` is how many answers are missing, less than 0 if there are too many of them. `is_whole`
    is False, too, if as many were put in as were taken away.
    """

    first: tuple[Altered, ...] = ()
    count: int = 0
    gone: int = 0
    is_whole: bool = True

    def __bool__(self) -> bool:
        """Tell whether anything was changed."""
        return bool(self.count) or not self.is_whole
