"""What a teacher sets: making assignments, giving time, closing them, and how they went."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from quizapp.classroom.assignment import LONGEST_TITLE, Assignment, Content, Drawn, Fixed, State
from quizapp.classroom.assignment_change import Change, changed, may_change
from quizapp.classroom.rules import Rules
from quizapp.classroom.school_class import SchoolClass
from quizapp.classroom.sitting_summary import SittingSummary
from quizapp.generation.difficulty import Level
from quizapp.generation.document import snapshot
from quizapp.generation.precision import Precision
from quizapp.generation.provenance import Provenance
from quizapp.generation.why import why_nothing
from quizapp.services.clock import Clock, utc_now
from quizapp.services.library import Library
from quizapp.services.saved_quizzes import SavedQuizzes
from quizapp.services.set_copy import copy_of
from quizapp.services.take_quiz import NoQuestionsError, TakeQuiz
from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz

if TYPE_CHECKING:
    from quizapp.storage.assignments import Assignments
    from quizapp.storage.exam_sittings import ExamSittings

_SEEDS = 2**31


@dataclass(frozen=True, slots=True)
class OfSet:
    """So many questions of a set: the same for everybody, or others for each person."""

    set_id: str
    count: int
    each_their_own: bool = False
    level: Level = Level.MIXED
    precision: Precision = Precision.EXACT


@dataclass(frozen=True, slots=True)
class OfQuiz:
    """The questions of a saved quiz, by its id."""

    quiz_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """An assignment that a teacher wants; see `Assignment`."""

    title: str
    source: OfSet | OfQuiz
    rules: Rules
    class_id: UUID | None = None
    opens_at: datetime | None = None
    closes_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentLine:
    """An assignment in a list: `people` are how many are to take it, None for everybody."""

    assignment: Assignment
    state: State
    class_name: str
    people: int | None
    began: int
    finished: int


@dataclass(frozen=True, slots=True)
class Taker:
    """One person with an assignment: the share of time beyond everybody's, and the sittings."""

    learner: Learner
    extra: float = 0.0
    sittings: tuple[SittingSummary, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """An assignment with all who are to take it, or took it, by name."""

    line: AssignmentLine
    takers: tuple[Taker, ...] = field(default=())


class SetAssignments:
    """Makes assignments and looks after them.

    Besides the errors named, each method may raise StorageError; then nothing has changed.
    """

    def __init__(
        self,
        assignments: "Assignments",
        sittings: "ExamSittings",
        library: Library,
        quizzes: TakeQuiz,
        saved: SavedQuizzes,
        clock: Clock = utc_now,
    ) -> None:
        """Make questions of sets and of saved quizzes."""
        self._assignments = assignments
        self._sittings = sittings
        self._library = library
        self._quizzes = quizzes
        self._saved = saved
        self._clock = clock

    def add(self, wish: Wish) -> Assignment:
        """Make an assignment; its questions are from then on what they are now.

        Raises:
            NoQuestionsError: there is nothing to ask.
            SetNotFoundError, QuizNotFoundError, DatasetError: the source cannot be used.
            ValueError: the rules or times make no sense.
        """
        seed = secrets.randbelow(_SEEDS)
        made_of, content = self._content(wish.source, seed)
        assignment = Assignment(
            id=uuid4(),
            title=" ".join(wish.title.split())[:LONGEST_TITLE].strip() or made_of.title,
            class_id=wish.class_id,
            made_of=made_of,
            questions=content.count,
            drawn=isinstance(content, Drawn),
            seed=seed,
            rules=wish.rules,
            created_at=self._clock(),
            opens_at=wish.opens_at,
            closes_at=wish.closes_at,
        )
        self._assignments.add(assignment, content)
        return assignment

    def practice_only(self, source: OfSet | OfQuiz) -> int:
        """Count the questions of a source that are of kinds for practice; raises as `add` does."""
        if isinstance(source, OfSet):
            return 0
        questions = self._saved.open(source.quiz_id).draft.questions
        return sum(question.practice_only for question in questions)

    def classes(self) -> tuple[SchoolClass, ...]:
        """Return the classes that something can be set to, by name."""
        return self._assignments.classes()

    def all(self) -> tuple[AssignmentLine, ...]:
        """Return all assignments, the latest first."""
        counts, people = self._sittings.counts(), self._assignments.people()
        names = {one.id: one.name for one in self._assignments.classes(also_removed=True)}
        return tuple(
            self._line(one, names, people, counts.get(one.id, (0, 0)))
            for one in self._assignments.all()
        )

    def outcome(self, assignment_id: UUID) -> Outcome:
        """Return how an assignment went, person by person.

        Raises:
            LookupError: there is none.
        """
        line = next((one for one in self.all() if one.assignment.id == assignment_id), None)
        if line is None:
            raise LookupError(f"There is no assignment {assignment_id}.")
        taken = sorted(
            self._sittings.of_assignment(assignment_id), key=lambda one: str(one.learner.id)
        )
        by_id = {
            name: tuple(group) for name, group in groupby(taken, key=lambda one: one.learner.id)
        }
        extra = self._assignments.extra_time(assignment_id)
        class_id = line.assignment.class_id
        people = {one.id: one for one in self._assignments.members(class_id)}
        people |= {one.learner.id: one.learner for one in taken}
        takers = (
            Taker(person, extra.get(name, 0.0), by_id.get(name, ()))
            for name, person in people.items()
        )
        return Outcome(line, tuple(sorted(takers, key=lambda one: one.learner.name.casefold())))

    def quiz(self, quiz_id: UUID) -> Quiz | None:
        """Return a quiz that was taken as an assignment, whatever may be told of it by now."""
        sitting = self._sittings.get(quiz_id)
        return None if sitting is None else sitting.quiz

    def give_time(self, assignment_id: UUID, learner_id: UUID, share: float) -> None:
        """Give a person a share of time beyond that of everybody; 0 takes it back.

        It holds for what begins, and for what is gone on with, from now on.
        """
        self._assignments.set_extra_time(assignment_id, learner_id, share)

    def change(self, assignment_id: UUID, change: Change) -> Assignment:
        """Change an assignment; what has begun goes on by the limits that it has.

        Raises:
            FixedRuleError: it is about what stays as soon as somebody has begun.
            LookupError: there is none.
            ValueError: the rules or times make no sense.
        """
        before = self._assignments.get(assignment_id)
        if before is None:
            raise LookupError(f"There is no assignment {assignment_id}.")
        begun = self._sittings.counts().get(assignment_id, (0, 0))[0] > 0
        after = changed(before, change, begun=begun)
        unless_begun = not may_change(before.rules, after.rules)
        self._assignments.change(after, unless_begun=unless_begun)
        return after

    def close(self, assignment: Assignment) -> None:
        """Let nobody begin any more; what has begun may be finished."""
        now = self._clock()
        opens = assignment.opens_at
        self._assignments.set_times(assignment.id, opens and min(opens, now), now)

    def reopen(self, assignment: Assignment) -> None:
        """Let it be begun from now on, without an end."""
        self._assignments.set_times(assignment.id, None, None)

    def remove(self, assignment_id: UUID) -> None:
        """Take an assignment away; what was answered stays."""
        self._assignments.set_removed(assignment_id, self._clock())

    def restore(self, assignment_id: UUID) -> None:
        """Bring a removed assignment back."""
        self._assignments.set_removed(assignment_id, None)

    def _content(self, source: OfSet | OfQuiz, seed: int) -> tuple[Provenance, Content]:
        if isinstance(source, OfQuiz):
            draft = self._saved.open(source.quiz_id).draft
            if not draft.questions:
                raise NoQuestionsError(f"The quiz of “{draft.provenance.title}” has no question.")
            return draft.provenance, Fixed(tuple(map(snapshot, draft.questions)))
        dataset = self._library.get(source.set_id)
        generator = self._quizzes.generator_of(dataset)
        drawn = Drawn(source.count, source.precision, source.level)
        questions = generator.quiz(drawn.plan(seed))
        if not questions:
            reason = why_nothing(generator)
            raise NoQuestionsError(f"The set “{dataset.title}” has no question to ask. {reason}")
        if source.each_their_own:
            files = copy_of(self._library, source.set_id, dataset.hash)
            return generator.provenance, replace(drawn, files=files)
        return generator.provenance, Fixed(tuple(map(snapshot, questions)))

    def _line(
        self,
        assignment: Assignment,
        names: Mapping[UUID, str],
        people: Mapping[UUID, int],
        counts: Sequence[int],
    ) -> AssignmentLine:
        class_id = assignment.class_id
        return AssignmentLine(
            assignment=assignment,
            state=assignment.state(self._clock()),
            class_name="" if class_id is None else names.get(class_id, ""),
            people=None if class_id is None else people.get(class_id, 0),
            began=counts[0],
            finished=counts[1],
        )
