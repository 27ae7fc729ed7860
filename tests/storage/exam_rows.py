"""Assignments and people to keep, for tests that need some."""

from datetime import datetime
from uuid import UUID, uuid4, uuid5

from sqlalchemy import insert

from quizapp.classroom.assignment import Assignment, Fixed
from quizapp.classroom.exam_clock import ExamClock, Reading
from quizapp.classroom.rules import Rules
from quizapp.classroom.sitting import Sitting
from quizapp.generation.document import snapshot
from quizapp.generation.provenance import Provenance
from quizapp.session.learner import Learner, name_key
from quizapp.session.quiz import Mode, Quiz, items_for
from quizapp.storage.classroom_tables import EnrolmentRow, SchoolClassRow
from quizapp.storage.store import Store
from tests.factories import NAMESPACE, NOON, choice_question

QUESTIONS = Fixed(tuple(snapshot(choice_question(10 * number)) for number in range(4)))


def assignment(
    name: str = "Unit 4", rules: Rules | None = None, class_id: UUID | None = None
) -> Assignment:
    """Return an assignment of four questions, made at NOON."""
    return Assignment(
        id=uuid5(NAMESPACE, name),
        title=name,
        class_id=class_id,
        made_of=Provenance(set_id="annals", title="The annals"),
        questions=4,
        drawn=False,
        seed=7,
        rules=rules or Rules(quiz_seconds=1200),
        created_at=NOON,
    )


def add_class(store: Store, name: str, *members: Learner) -> UUID:
    """Keep a class of some people."""
    class_id = uuid5(NAMESPACE, name)
    row = {"id": class_id, "name": name, "name_key": name_key(name), "created_at": NOON}
    with store.file.writing() as connection:
        connection.execute(insert(SchoolClassRow), row)
        for member in members:
            values = {"class_id": class_id, "learner_id": member.id, "since": NOON}
            connection.execute(insert(EnrolmentRow), values)
    return class_id


def sitting(
    task: Assignment, learner: Learner, attempt: int = 1, at: datetime = NOON, extra: float = 0.0
) -> Sitting:
    """Return a sitting that begins."""
    quiz_id = uuid4()
    quiz = Quiz(
        id=quiz_id,
        learner=learner,
        set_id=task.made_of.set_id,
        set_title=task.made_of.title,
        set_hash="",
        generator="1",
        seed=task.seed,
        mode=Mode.EXAM,
        items=items_for(quiz_id, QUESTIONS.questions),
        started_at=at,
    )
    return Sitting(
        quiz=quiz,
        assignment_id=task.id,
        attempt=attempt,
        limits=task.rules.limits(extra),
        clock=ExamClock.start(Reading("boot", 1000.0, at)),
    )
