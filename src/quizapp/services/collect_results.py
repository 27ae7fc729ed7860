"""Taking in what learners handed in: looked at first, then taken file by file.

A file that cannot be taken is copied aside, where it can be looked at, and nothing of it is
taken in.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.classroom.hand_in import QuizStanding, sums
from quizapp.classroom.receipt import Merged, OtherContentError, Receipt
from quizapp.classroom.recognition import (
    Acquaintance,
    Certainty,
    Recognition,
)
from quizapp.dataset.problem import DatasetError, Problem
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats.documents.results_file import (
    SUFFIX,
    KnownQuestions,
    OpenedResults,
    ReadHandIn,
    open_results,
)
from quizapp.formats.documents.sealed_json import MAX_BYTES
from quizapp.services.clock import Clock, utc_now
from quizapp.services.file_names import file_stem
from quizapp.services.library import Library
from quizapp.services.proven_keys import ProvenKeys
from quizapp.services.whole_file import replace_file
from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz
from quizapp.session.storage_error import StorageError

if TYPE_CHECKING:
    from quizapp.storage.received import ReceivedResults
    from quizapp.storage.store import Store

_CLOCKS_DIFFER = timedelta(days=1)


class Doubt(StrEnum):
    """Why somebody should look at a file before it is taken in."""

    EDITED = "edited"
    MARKS = "marks"
    KEYS = "keys"
    FUTURE = "future"
    LEARNER = "learner"
    NAMELESS = "nameless"
    SET = "set"
    OTHER = "other"


class FileState(StrEnum):
    """What is to be done with a file.

    New ones are taken in; doubtful ones, and those of unknown sets, if somebody wants it so;
    those of other content, of newer programs and damaged ones never.
    """

    NEW = "new"
    HERE = "here"
    DOUBTFUL = "doubtful"
    UNKNOWN_SET = "unknown-set"
    OTHER = "other"
    NEWER = "newer"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedAt:
    """A file before it is taken in; nothing of it is kept in memory but this.

    `quizzes`, `answers` and `fresh` count what is in it, and the quizzes that are new here;
    `strays` are those that were taken as an assignment that is not here;
    `sets` are the titles of what was asked, `changed_sets` of those that are another version
    here, and `unknown_sets` of those that are not here.
    """

    path: Path
    state: FileState
    receipt: Receipt | None = None
    sent: Learner | None = None
    recognition: Recognition | None = None
    quizzes: int = 0
    answers: int = 0
    fresh: int = 0
    strays: int = 0
    sets: tuple[str, ...] = ()
    changed_sets: tuple[str, ...] = ()
    unknown_sets: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def can_be_taken(self) -> bool:
        """Whether it can be taken in at all, perhaps after somebody looked at it."""
        return self.receipt is not None and self.state is not FileState.OTHER

    @property
    def is_sure(self) -> bool:
        """Whether it can be taken in without asking anybody."""
        return self.state is FileState.NEW


@dataclass(frozen=True, slots=True)
class Chosen:
    """A file to take in; `learner` is whose it is, None for whom the file names."""

    file: LookedAt
    learner: Learner | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """What became of a file; `error` tells why it was not taken in, `aside` where it is kept."""

    path: Path
    learner: Learner | None = None
    merged: Merged | None = None
    error: Exception | None = None
    aside: Path | None = None

    @property
    def fresh(self) -> int:
        """How many quizzes are new here, or went on."""
        return 0 if self.merged is None else self.merged.fresh


class ChangedSinceError(Exception):
    """A file is not any more what was looked at."""


class CollectResults:
    """Looks at files of results, and takes them in."""

    def __init__(
        self,
        store: "Store",
        received: "ReceivedResults",
        library: Library,
        aside: Path,
        clock: Clock = utc_now,
    ) -> None:
        """Take results into a store; keep what cannot be taken in the folder `aside`."""
        self._store = store
        self._received = received
        self._library = library
        self._aside = aside
        self._clock = clock
        self._known = KnownQuestions()
        self._proven = ProvenKeys(library)

    def look(self, paths: Iterable[Path], watch: Watch = UNWATCHED) -> tuple[LookedAt, ...]:
        """Look at files without changing anything.

        Raises:
            CancelledError: whoever watches wants it to end.
            StorageError: the results here cannot be read.
        """
        wanted = tuple(dict.fromkeys(paths))
        people = self._received.acquaintance()
        sets = {known.id for known in self._library.all()}
        looked = []
        for number, path in enumerate(wanted):
            watch.step(number, len(wanted))
            looked.append(self._look(path, people, sets))
        return tuple(looked)

    def learners(self) -> tuple[Learner, ...]:
        """Return everybody with a name whose results a file may hold."""
        return tuple(one for one in self._store.learners() if one.name)

    def take(self, chosen: Iterable[Chosen], watch: Watch = UNWATCHED) -> tuple[Collected, ...]:
        """Take files in, one after the other; one that fails does not keep the others out.

        Raises:
            CancelledError: whoever watches wants it to end; what was taken in before stays.
        """
        wanted = tuple(chosen)
        collected = []
        for number, one in enumerate(wanted):
            watch.step(number, len(wanted))
            collected.append(self._take(one))
        return tuple(collected)

    def put_aside(self, files: Iterable[LookedAt]) -> Mapping[Path, Path]:
        """Copy files that are not taken in, and return where each is now.

        One that is too large, or cannot be read, stays where it is.
        """
        copies = ((one.path, self._copy(one.path)) for one in files)
        return {path: copy for path, copy in copies if copy is not None}

    def _look(self, path: Path, people: Acquaintance, sets: Collection[str]) -> LookedAt:
        try:
            opened = open_results(path)
            receipt = Receipt(path.name, opened.checksum, opened.is_genuine)
            if self._received.has(receipt) and not self._received.awaits(opened.sittings):
                return _here(path, receipt, opened)
            read = opened.read(self._known)
        except DatasetError as error:
            codes = {problem.code for problem in error.problems}
            state = FileState.NEWER if "results.newer" in codes else FileState.DAMAGED
            return LookedAt(path=path, state=state, problems=error.problems)
        handed = read.hand_in
        recognition = people.recognise(handed.learner)
        learner = recognition.learner or handed.learner
        own = [replace(quiz, learner=learner) for quiz in handed.quizzes]
        stood = self._received.standings(own, handed.sittings)
        quizzes, answers = sums(handed.quizzes)
        used = {quiz.set_id: quiz for quiz in handed.quizzes}
        other = [q.set_title for q in used.values() if q.set_id in sets and not self._is_ours(q)]
        unknown = [quiz.set_title for quiz in used.values() if quiz.set_id not in sets]
        doubts = tuple(self._doubts(read, recognition))
        looked = LookedAt(
            path=path,
            state=FileState.NEW,
            receipt=receipt,
            sent=handed.learner,
            recognition=recognition,
            quizzes=quizzes,
            answers=answers,
            fresh=stood.fresh,
            strays=len(stood.strays),
            sets=tuple(quiz.set_title for quiz in used.values()),
            changed_sets=tuple(other),
            unknown_sets=tuple(unknown),
            doubts=doubts,
        )
        return replace(looked, state=_state(looked, stood))

    def _is_ours(self, quiz: Quiz) -> bool:
        """Tell whether a quiz is about the version of its set that is here."""
        try:
            return self._library.get(quiz.set_id).hash == quiz.set_hash
        except (DatasetError, LookupError):
            return False

    def _doubts(self, read: ReadHandIn, recognition: Recognition) -> Iterator[Doubt]:
        if not read.is_genuine:
            yield Doubt.EDITED
        if read.wrong_marks:
            yield Doubt.MARKS
        if not self._proven.are_right([*filter(self._is_ours, read.hand_in.quizzes)]):
            yield Doubt.KEYS
        latest = self._clock() + _CLOCKS_DIFFER
        if any(quiz.finished_at and quiz.finished_at > latest for quiz in read.hand_in.quizzes):
            yield Doubt.FUTURE
        if recognition.certainty is Certainty.DOUBTFUL:
            yield Doubt.LEARNER
        if recognition.certainty is Certainty.NAMELESS:
            yield Doubt.NAMELESS

    def _take(self, chosen: Chosen) -> Collected:
        path = chosen.file.path
        learner = chosen.learner or _likeliest(chosen.file)
        try:
            read = open_results(path).read(self._known)
            receipt = Receipt(path.name, read.checksum, read.is_genuine)
            if receipt != chosen.file.receipt or learner is None:
                raise ChangedSinceError(f"“{path.name}” is not any more what was looked at.")
            handed, now = read.hand_in, self._clock()
            merged = self._received.merge(receipt, handed.quizzes, learner, now, handed.sittings)
        except (DatasetError, OSError, OtherContentError) as error:
            return Collected(path=path, learner=learner, error=error, aside=self._copy(path))
        except (ChangedSinceError, StorageError) as error:
            return Collected(path=path, learner=learner, error=error)
        return Collected(path=path, learner=learner, merged=merged)

    def _copy(self, path: Path) -> Path | None:
        """Copy a file aside under a name that tells its content, too."""
        try:
            if not path.is_file() or path.stat().st_size > MAX_BYTES:
                return None
            content = path.read_bytes()
            digest = sha256(content).hexdigest()[:12]
            self._aside.mkdir(mode=0o700, parents=True, exist_ok=True)
            copy = self._aside / f"{digest} {file_stem(path.stem)}{path.suffix or SUFFIX}"
            if not copy.exists():
                replace_file(copy, content)
        except OSError:
            return None
        return copy


def _here(path: Path, receipt: Receipt, opened: OpenedResults) -> LookedAt:
    """Return what is said of a file that was taken in before, which therefore is in order."""
    quizzes = opened.document["quizzes"]
    answered = (item["answer"] is not None for quiz in quizzes for item in quiz["questions"])
    sent = opened.learner
    return LookedAt(
        path=path,
        state=FileState.HERE,
        receipt=receipt,
        sent=sent,
        quizzes=len(quizzes),
        answers=sum(answered),
        sets=tuple(dict.fromkeys(quiz["set_title"] for quiz in quizzes)),
    )


def _likeliest(file: LookedAt) -> Learner | None:
    return None if file.recognition is None else file.recognition.learner


def _state(looked: LookedAt, stood: Merged) -> FileState:
    if stood.count(QuizStanding.OTHER):
        return FileState.OTHER
    if looked.unknown_sets:
        return FileState.UNKNOWN_SET
    if not looked.fresh:
        return FileState.HERE
    return FileState.DOUBTFUL if looked.doubts else FileState.NEW
