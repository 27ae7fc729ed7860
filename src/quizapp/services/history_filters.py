"""Which answers of the history are wanted."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from quizapp.session.record import AnswerRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """What answers have to be like; what is None, or "", is not asked for.

    `first` and `last` are days where this machine is, both included; `text` stands in the
    question, in whatever letter case; `right` is whether the answer was wholly right.
    """

    set_id: str | None = None
    quiz: UUID | None = None
    kind: str | None = None
    first: date | None = None
    last: date | None = None
    text: str = ""
    right: bool | None = None

    def admits(self, record: AnswerRecord) -> bool:
        """Tell whether an answer is wanted."""
        day = record.answered_at.astimezone().date()
        return (
            self.set_id in (None, record.set_id)
            and self.quiz in (None, record.quiz)
            and self.kind in (None, record.kind)
            and self.right in (None, record.correct)
            and (self.first is None or day >= self.first)
            and (self.last is None or day <= self.last)
            and self.text.casefold() in record.stem.casefold()
        )


def wanted(records: Iterable[AnswerRecord], filtered: HistoryFilter) -> tuple[AnswerRecord, ...]:
    """Return the wanted answers, in their order."""
    return tuple(record for record in records if filtered.admits(record))
