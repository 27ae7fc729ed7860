"""Quizzes, answers and reports, kept in the results file.

Every method is one short transaction and returns values, never rows. What a method writes is
on the disk when it returns. All of them raise StorageError if the file cannot be used.
"""

from collections.abc import Generator, Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlmodel import col

from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.generation.measurements import Measured
from quizapp.generation.question import Fact
from quizapp.memory.grade import Grade
from quizapp.memory.trace import Trace
from quizapp.session.learner import Learner, name_key
from quizapp.session.practice import GivenAnswer, Practised, Wanted
from quizapp.session.quiz import Item, Quiz
from quizapp.session.record import AnswerRecord, QuizSummary
from quizapp.session.report import ProblemReport
from quizapp.session.scope import (
    AnsweredQuiz,
    AskedQuestion,
    FirstGiven,
    Grouping,
    Scope,
    SharedQuiz,
)
from quizapp.storage import (
    answered_quizzes,
    first_answers,
    memories,
    practice,
    queries,
    quiz_steps,
    records,
    tallies,
)
from quizapp.storage.memories import Traces
from quizapp.storage.results_file import ResultsFile
from quizapp.storage.tables import (
    LearnerRow,
    QuestionRow,
    QuizRow,
    ReportRow,
)


class Store:
    """The results file; close it when it is no longer needed."""

    def __init__(
        self, path: Path | None, *, patience: float = 5.0, watch: Watch = UNWATCHED
    ) -> None:
        """Open or make the file (see `open_database`); None keeps everything in memory."""
        self.file = ResultsFile(path, patience=patience, watch=watch)

    @property
    def path(self) -> Path | None:
        """Where the file is, None if the results are in memory."""
        return self.file.path

    def close(self) -> None:
        """Let go of the file."""
        self.file.close()

    def add_learner(self, learner: Learner, at: datetime) -> Learner:
        """Keep a person; return the one already known by that name, also if they were removed."""
        key = name_key(learner.name, learner.number)
        known = select(LearnerRow).where(col(LearnerRow.name_key) == key)
        back = update(LearnerRow).where(col(LearnerRow.name_key) == key).values(removed_at=None)
        with self.file.writing() as connection:
            if found := connection.execute(known).first():
                if found.removed_at is not None:
                    connection.execute(back)
                return records.learner_of(found)
            connection.execute(insert(LearnerRow), records.learner_values(learner, at))
        return learner

    def rename_learner(self, learner: Learner) -> None:
        """Keep another name of a person, which nobody else has."""
        changed = update(LearnerRow).where(col(LearnerRow.id) == learner.id)
        with self.file.writing() as connection:
            connection.execute(changed.values(records.name_values(learner)))

    def learners(self) -> tuple[Learner, ...]:
        """Return all people but removed ones, in the order in which they came."""
        present = select(LearnerRow).where(col(LearnerRow.removed_at).is_(None))
        with self.file.reading() as session:
            rows = session.scalars(present.order_by(col(LearnerRow.created_at)))
            return tuple(map(records.learner_of, rows))

    def add_quiz(self, quiz: Quiz) -> None:
        """Keep a quiz that begins, with all its questions."""
        with self.file.writing() as connection:
            quiz_steps.begin(connection, quiz)

    def add_answer(
        self, quiz: Quiz, traces: Sequence[Trace] = (), grade: Grade | None = None
    ) -> None:
        """Keep the latest answer of a quiz, together with the place the quiz is at now.

        `traces` are what is remembered of its facts from now on, `grade` what their memory was
        told.

        Raises:
            StorageError: among others, because the quiz went on in another window.
        """
        with self.file.writing() as connection:
            quiz_steps.answer(connection, self.path, quiz, traces, grade)

    def add_extra(self, quiz: Quiz, extra: Item, at: datetime) -> None:
        """Keep a question that was put into a quiz; the later ones move up by one place.

        Raises:
            StorageError: among others, because the quiz went on in another window.
        """
        place = quiz.items.index(extra)
        later = tuple(enumerate(quiz.items))[place + 1 :]
        with self.file.writing() as connection:
            quiz_steps.move_on(connection, self.path, quiz, at, questions=1)
            # From the last one on, since no two questions may ever share a place.
            for position, item in reversed(later):
                moved = update(QuestionRow).where(col(QuestionRow.id) == item.id)
                connection.execute(moved, {"position": position})
            quiz_steps.ask(connection, quiz, [extra])

    def set_flag(self, item: Item) -> None:
        """Keep whether a question is flagged."""
        changed = update(QuestionRow).where(col(QuestionRow.id) == item.id)
        with self.file.writing() as connection:
            connection.execute(changed, {"flagged": item.flagged})

    def finish(self, quiz: Quiz, at: datetime) -> None:
        """Keep that a quiz was ended early.

        Raises:
            StorageError: among others, because the quiz went on in another window.
        """
        with self.file.writing() as connection:
            quiz_steps.move_on(connection, self.path, quiz, at)

    def discard(self, quiz_id: UUID, at: datetime | None) -> None:
        """Take an unfinished quiz off the lists; its answers stay in the history.

        With None as the time it is on the lists again.
        """
        changed = update(QuizRow).where(
            col(QuizRow.id) == quiz_id, col(QuizRow.finished_at).is_(None)
        )
        with self.file.writing() as connection:
            connection.execute(changed, {"discarded_at": at})

    def quiz(self, quiz_id: UUID) -> Quiz | None:
        """Return a quiz exactly as it was taken, None if there is no such quiz."""
        with self.file.reading() as session:
            return queries.quiz(session, quiz_id)

    def unfinished(self, learner: Learner | None = None) -> tuple[QuizSummary, ...]:
        """Return the quizzes to go on with, latest first; those of all people if None."""
        with self.file.reading() as session:
            return queries.summaries(session, learner, finished=False)

    def finished(
        self, learner: Learner | None = None, most: int | None = None
    ) -> tuple[QuizSummary, ...]:
        """Return the finished quizzes, or so many of them, latest first; those of all if None."""
        with self.file.reading() as session:
            return queries.summaries(session, learner, finished=True, most=most)

    def previous(self, quiz: Quiz, without: frozenset[UUID]) -> QuizSummary | None:
        """Return what was finished last before a quiz from its set, but for some quizzes."""
        with self.file.reading() as session:
            return queries.previous(session, quiz, without)

    def answers(self, learner: Learner | None = None) -> tuple[AnswerRecord, ...]:
        """Return every answer ever given, oldest first; those of all people if None."""
        return tuple(self.each_answer(learner))

    def each_answer(
        self, learner: Learner | None = None, watch: Watch = UNWATCHED
    ) -> Generator[AnswerRecord, None, None]:
        """Yield every answer ever given as `answers` does, however many there are.

        Raises:
            CancelledError: whoever watches wants no more of it.
        """
        with self.file.reading() as session:
            yield from queries.answers(session, learner, watch)

    def traces(self, learner: Learner, set_id: str | None = None) -> Mapping[str, Traces]:
        """Return what a person remembers, by set and fact; of one set, if it is named."""
        with self.file.reading() as session:
            return memories.traces(session, learner, set_id)

    def traces_of(self, learner: Learner, set_id: str, facts: Iterable[Fact]) -> Traces:
        """Return what a person remembers of some facts of a set."""
        with self.file.glancing() as connection:
            return memories.traces_of(connection, learner, set_id, facts)

    def suspend(self, learner: Learner, set_id: str, fact: Fact, *, suspended: bool) -> None:
        """Keep whether a fact is left out of reviews."""
        with self.file.writing() as connection:
            memories.suspend(connection, learner, set_id, fact, suspended=suspended)

    def measurements(self, set_id: str) -> Mapping[Fact | str, Measured]:
        """Return what became of all answers to a set, by fact and by kind of question."""
        with self.file.reading() as session:
            return tallies.measured(session, set_id)

    def answered_quizzes(
        self, scope: Scope, watch: Watch = UNWATCHED
    ) -> Generator[AnsweredQuiz, None, None]:
        """Yield what everybody answered in each quiz, those that began first at the beginning.

        Raises:
            CancelledError: whoever watches wants no more of it.
        """
        with self.file.reading() as session:
            yield from answered_quizzes.answered_quizzes(session, scope, watch)

    def first_answers(self, scope: Scope, grouping: Grouping) -> Sequence[FirstGiven] | None:
        """Return the first answer of everybody to each fact or kind, in the order of quizzes.

        The scope is one that `takes_first`. None if they have to be looked for among all answers.
        """
        with self.file.reading() as session:
            return first_answers.first_answers(session, scope, grouping)

    def asked_questions(self, places: Sequence[str]) -> Mapping[str, AskedQuestion]:
        """Return what is known of questions by their ids; `places` are where they are kept."""
        with self.file.reading() as session:
            return answered_quizzes.asked_questions(session, places)

    def shared_quizzes(self, set_id: str) -> tuple[SharedQuiz, ...]:
        """Return the quizzes of a set that several people took, the latest first."""
        with self.file.reading() as session:
            return answered_quizzes.shared_quizzes(session, set_id)

    def beginning_of_latest(self, set_id: str, quizzes: int) -> datetime | None:
        """Return when the first of so many latest quizzes began; None if there are fewer."""
        with self.file.reading() as session:
            return answered_quizzes.beginning_of_latest(session, set_id, quizzes)

    def practised(self, learner: Learner, wanted: Wanted) -> Practised:
        """Return all answers of a person by day, and those of a set and of days by kind and fact.

        Quizzes in `wanted.without` are left out of all of them.
        """
        with self.file.reading() as session:
            return Practised(
                practice.days(session, learner, wanted.without),
                practice.kinds(session, learner, wanted),
                practice.facts(session, learner, wanted),
            )

    def days_of(self, learner: Learner) -> frozenset[date]:
        """Return the days on which a person answered something."""
        with self.file.reading() as session:
            return practice.days_of(session, learner)

    def given(self, learner: Learner, wanted: Wanted, most: int) -> tuple[GivenAnswer, ...]:
        """Return the latest of the wanted answers, up to so many, the latest first."""
        with self.file.reading() as session:
            return practice.given(session, learner, wanted, most)

    def add_report(self, report: ProblemReport) -> None:
        """Keep a note that something is wrong with a question."""
        with self.file.writing() as connection:
            connection.execute(insert(ReportRow), records.report_values(report))

    def reports(self) -> tuple[ProblemReport, ...]:
        """Return all notes about questions, oldest first."""
        with self.file.reading() as session:
            return queries.reports(session)

    def resolve_report(self, report_id: UUID) -> None:
        """Keep that a note has been dealt with."""
        changed = update(ReportRow).where(col(ReportRow.id) == report_id)
        with self.file.writing() as connection:
            connection.execute(changed, {"resolved": True})
