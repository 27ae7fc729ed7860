"""What a teacher looks after: all sets, removed ones, recent files, and reported questions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from quizapp.services.edit_sets import EditSets
from quizapp.services.library import ADDED, BUNDLED, Library, SetSummary
from quizapp.services.recent_files import RecentFile, RecentFiles
from quizapp.services.removed_sets import RemovedSet
from quizapp.services.reports import Reports, unresolved
from quizapp.session.report import ProblemReport


@dataclass(frozen=True, slots=True)
class ListedSet:
    """A set in the list; something of a draft was typed and is not saved yet.

    One that was begun and never saved is not in the library, and not `is_kept`.
    """

    summary: SetSummary
    is_draft: bool = False
    is_kept: bool = True

    @property
    def is_own(self) -> bool:
        """Whether it may be changed and removed: it did not come with the program."""
        return self.summary.origin != BUNDLED


@dataclass(frozen=True, slots=True, kw_only=True)
class TeacherOverview:
    """All that the page of the teacher shows; `titles` are those of the sets by their id."""

    sets: tuple[ListedSet, ...]
    removed: tuple[RemovedSet, ...]
    reports: tuple[ProblemReport, ...]
    recent: tuple[RecentFile, ...] = ()

    @property
    def unresolved(self) -> int:
        """How many reports wait for somebody."""
        return unresolved(self.reports)

    @property
    def titles(self) -> Mapping[str, str]:
        """The titles of all sets by their id."""
        return {one.summary.id: one.summary.title for one in self.sets}


class TeacherOverviews:
    """Gathers overviews from the sets, what is being typed, and the notes of learners."""

    def __init__(
        self, library: Library, editing: EditSets, reports: Reports, recent: RecentFiles
    ) -> None:
        """Look into a library, into what is being typed in its sets, into notes, and files."""
        self._library = library
        self._editing = editing
        self._reports = reports
        self._recent = recent

    def get(self) -> TeacherOverview:
        """Return everything as it is now."""
        return TeacherOverview(
            sets=tuple(self._sets()),
            removed=self._library.removed.all(),
            reports=self._reports.all(),
            recent=self._recent.all(),
        )

    def _sets(self) -> Iterator[ListedSet]:
        """Yield the sets of the library, then those that were begun and never saved."""
        typed = set(self._editing.all_unsaved())
        summaries = self._library.all()
        for summary in summaries:
            yield ListedSet(summary, is_draft=summary.id in typed)
        for set_id in sorted(typed - {summary.id for summary in summaries}):
            if (draft := self._editing.unsaved(set_id)) is not None:
                begun = SetSummary(
                    id=set_id,
                    title=draft.title,
                    path=Path(),
                    origin=ADDED,
                    events=len(draft.rows),
                    questions=len(draft.questions),
                )
                yield ListedSet(begun, is_draft=True, is_kept=False)
