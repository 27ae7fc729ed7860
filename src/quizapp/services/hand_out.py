"""Handing assignments out as files, and taking in what was handed out elsewhere."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from quizapp.classroom.assignment import Assignment, Drawn
from quizapp.classroom.handout import Handout, HandoutStanding, marks
from quizapp.dataset.problem import DatasetError, Problem
from quizapp.formats.documents.handout_file import (
    FORM,
    SUFFIX,
    is_handout,
    read_handout,
    write_handout,
)
from quizapp.formats.documents.sealed_json import MAX_BYTES
from quizapp.services.clock import Clock, utc_now
from quizapp.services.file_names import file_stem
from quizapp.services.library import Library
from quizapp.services.set_copy import copy_of, read_copy
from quizapp.services.whole_file import replace_file
from quizapp.session.spoken_error import SpokenError

if TYPE_CHECKING:
    from quizapp.storage.assignments import Assignments
    from quizapp.storage.handouts import Handouts

EXAM_ENDINGS = (SUFFIX,)
"""How the names of files of exams end."""

_TAKEN = (HandoutStanding.NEW, HandoutStanding.UPDATE)


class Refusal(StrEnum):
    """Why what was handed out cannot be taken in; `FAULTY` if the file itself cannot be used."""

    FAULTY = "faulty"
    OTHER = "other"
    NO_SET = "no-set"


class TooLargeError(SpokenError):
    """An assignment does not fit into one file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenHandout:
    """A file of an exam before it is taken in; `problems` are those of a faulty one.

    `other_set` tells that the set here, of which everybody's questions are drawn, is another
    version.
    """

    path: Path
    handout: Handout | None = None
    standing: HandoutStanding | None = None
    refusal: Refusal | None = None
    other_set: bool = False
    problems: tuple[Problem, ...] = ()

    @property
    def can_be_taken(self) -> bool:
        """Whether something would change by taking it in."""
        return self.refusal is None and self.standing in _TAKEN


@dataclass(frozen=True, slots=True)
class HandedOut:
    """What was written; `needs_set` tells that its questions can be drawn only where the set is."""

    assignment: Assignment
    needs_set: bool


class HandOut:
    """Writes and takes in files of exams.

    Besides the errors named, each method may raise StorageError; then nothing has changed.
    """

    def __init__(
        self,
        assignments: "Assignments",
        handouts: "Handouts",
        library: Library,
        program: str,
        clock: Clock = utc_now,
    ) -> None:
        """Look into a results file; `program` is the version that the files name."""
        self._assignments = assignments
        self._handouts = handouts
        self._library = library
        self._program = program
        self._clock = clock

    def write(self, path: Path, assignment_id: UUID) -> HandedOut:
        """Write an assignment into a file, with all its questions and their answers.

        The set goes along where questions are drawn from it, if it is here as it was and not too
        large.

        Raises:
            LookupError: there is none.
            TooLargeError: it does not fit into one file.
            OSError: the file could not be written; what was at its place is still there.
        """
        assignment = self._assignments.get(assignment_id)
        content = self._assignments.content(assignment_id)
        if assignment is None or content is None:
            raise LookupError(f"There is no assignment {assignment_id}.")
        needs_set = False
        if isinstance(content, Drawn):
            made_of = assignment.made_of
            files = content.files or copy_of(self._library, made_of.set_id, made_of.hash)
            content, needs_set = replace(content, files=files), not files
        people = {one.id: one for one in self._handouts.learners()}
        extra = self._assignments.extra_time(assignment_id)
        shares = {people[name]: share for name, share in extra.items() if name in people}
        data = write_handout(
            Handout(
                assignment=assignment,
                content=content,
                program=self._program,
                made_at=self._clock(),
                extra=marks(assignment_id, shares, people.values()),
            )
        )
        if len(data) > MAX_BYTES:
            raise TooLargeError("The assignment is too large for one file; take fewer pictures.")
        replace_file(path, data)
        return HandedOut(assignment, needs_set)

    def look(self, path: Path) -> SeenHandout:
        """Look at a file without changing anything."""
        try:
            handout = read_handout(path)
        except DatasetError as error:
            return SeenHandout(path=path, refusal=Refusal.FAULTY, problems=error.problems)
        standing = self._handouts.standing(handout)
        seen = SeenHandout(path=path, handout=handout, standing=standing)
        if standing is HandoutStanding.OTHER:
            return replace(seen, refusal=Refusal.OTHER)
        is_wanted = isinstance(handout.content, Drawn) and standing in _TAKEN
        return self._with_set(seen, handout) if is_wanted else seen

    def _with_set(self, seen: SeenHandout, handout: Handout) -> SeenHandout:
        """Look whether the set is there that questions are to be drawn from."""
        content, made_of = handout.content, handout.assignment.made_of
        if isinstance(content, Drawn) and content.files:
            try:
                read_copy(content.files, made_of.hash)
            except (DatasetError, ValueError):
                message = "the set that goes along cannot be used"
                fault = FORM.refused(str(seen.path), "damaged", message)
                return replace(seen, refusal=Refusal.FAULTY, problems=fault.problems)
            return seen
        try:
            known = self._library.get(made_of.set_id)
        except (DatasetError, LookupError):
            return replace(seen, refusal=Refusal.NO_SET)
        return replace(seen, other_set=known.hash != made_of.hash)

    def take(self, seen: SeenHandout) -> HandoutStanding:
        """Keep what was looked at as an assignment here; again changes nothing.

        Raises:
            ValueError: it cannot be taken in.
        """
        if seen.handout is None or seen.refusal is not None:
            raise ValueError("what cannot be used is not taken in")
        return self._handouts.keep(seen.handout)


def handout_name(assignment: Assignment) -> str:
    """Return how the file of an assignment is called."""
    return f"{file_stem(assignment.title)}{SUFFIX}"


def handout_among(paths: Iterable[Path]) -> Path | None:
    """Return the first file of an exam among some files, None if there is none."""
    return next((path for path in paths if path.is_file() and is_handout(path)), None)
