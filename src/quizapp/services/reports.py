"""What learners reported about questions, for whoever can put it right."""

from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from quizapp.session.report import ProblemReport

if TYPE_CHECKING:
    from quizapp.storage.store import Store


def unresolved(reports: Iterable[ProblemReport]) -> int:
    """Count the notes that were not dealt with yet."""
    return sum(not report.resolved for report in reports)


class Reports:
    """The notes that something is wrong with a question."""

    def __init__(self, store: "Store") -> None:
        """Read them from a store."""
        self._store = store

    def all(self) -> tuple[ProblemReport, ...]:
        """Return all notes, the open ones first, of those the latest first."""
        latest = sorted(self._store.reports(), key=lambda report: report.created_at, reverse=True)
        return tuple(sorted(latest, key=lambda report: report.resolved))

    def resolve(self, report_id: UUID) -> None:
        """Keep that a note has been dealt with."""
        self._store.resolve_report(report_id)
