"""Handing results in: the finished quizzes of a learner as one file, for whoever teaches."""

from collections.abc import Collection
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from quizapp.classroom.hand_in import HandIn as Handed
from quizapp.classroom.hand_in import sums
from quizapp.formats.documents.results_file import MOST_QUESTIONS, SUFFIX, write_hand_in
from quizapp.formats.documents.sealed_json import MAX_BYTES
from quizapp.services.clock import Clock, utc_now
from quizapp.services.file_names import file_stem
from quizapp.services.whole_file import replace_file
from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz
from quizapp.session.spoken_error import SpokenError

if TYPE_CHECKING:
    from quizapp.storage.exam_sittings import ExamSittings
    from quizapp.storage.store import Store


class NothingToHandInError(SpokenError):
    """There is no finished quiz to hand in, or there are too many for one file."""


class NamelessError(SpokenError):
    """Results without a name could be anybody's."""


class HandIn:
    """Writes files of results; see docs/result-files.md."""

    def __init__(
        self, store: "Store", sittings: "ExamSittings", program: str, clock: Clock = utc_now
    ) -> None:
        """Take quizzes from a store; `program` is the version that the files name."""
        self._store = store
        self._sittings = sittings
        self._program = program
        self._clock = clock

    def write(
        self,
        path: Path,
        learner: Learner,
        quizzes: Collection[UUID] | None = None,
        set_id: str | None = None,
    ) -> tuple[int, int]:
        """Write finished quizzes of a learner; return how many quizzes and answers they are.

        All of them are written, or those with some ids, or those about one set.

        Raises:
            NamelessError: the learner has no name.
            NothingToHandInError: there is none of these, or they are too many.
            OSError: the file could not be written.
        """
        content, handed = self.content(learner, quizzes, set_id)
        replace_file(path, content)
        return sums(handed)

    def content(
        self,
        learner: Learner,
        quizzes: Collection[UUID] | None = None,
        set_id: str | None = None,
    ) -> tuple[bytes, tuple[Quiz, ...]]:
        """Return what `write` writes, and the quizzes in it; raises as it does."""
        if not learner.name:
            raise NamelessError("Results need the name of who hands them in.")
        wanted = [
            summary.id
            for summary in self._store.finished(learner)
            if (quizzes is None or summary.id in quizzes) and set_id in (None, summary.set_id)
        ]
        found = [self._store.quiz(quiz_id) for quiz_id in wanted]
        handed = tuple(quiz for quiz in reversed(found) if quiz is not None)
        if not handed:
            raise NothingToHandInError("There is no finished quiz to hand in yet.")
        if sum(len(quiz.items) for quiz in handed) > MOST_QUESTIONS:
            raise NothingToHandInError(
                f"One file holds {MOST_QUESTIONS:,} answers; hand quizzes in set by set."
            )
        sittings = self._sittings.records([quiz.id for quiz in handed])
        content = write_hand_in(
            Handed(
                learner=learner,
                quizzes=handed,
                program=self._program,
                made_at=self._clock(),
                sittings=sittings,
            )
        )
        if len(content) > MAX_BYTES:
            raise NothingToHandInError(
                "The results are too large for one file; hand quizzes in set by set."
            )
        return content, handed

    def file_name(self, learner: Learner, title: str = "") -> str:
        """Return a name for a file of a learner's results, with the local time."""
        return results_name(learner, title, self._clock())


def results_name(learner: Learner, title: str, at: datetime) -> str:
    """Return the name of a learner, what was answered, and when, as a file is called."""
    named = " ".join(filter(None, (learner.name, learner.number, title))) or "results"
    return f"{file_stem(named)}_{at.astimezone():%Y-%m-%dT%H%M}{SUFFIX}"
