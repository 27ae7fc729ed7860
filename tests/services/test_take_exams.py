"""Tests of taking assignments through the services, with real files and a computer of tests."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import update

from quizapp.classroom.assignment import Assignment, State
from quizapp.classroom.exam_clock import Event
from quizapp.classroom.rules import Allowance, Feedback, Limits, Rules
from quizapp.classroom.sitting import Sitting
from quizapp.generation.plan import Plan
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.services.history import History
from quizapp.services.library import Library
from quizapp.services.overview import Overviews
from quizapp.services.people import People
from quizapp.services.practise import Practise
from quizapp.services.prepare_quiz import PrepareQuiz
from quizapp.services.progress import LookBack
from quizapp.services.saved_quizzes import SavedQuizzes
from quizapp.services.set_assignments import OfQuiz, OfSet, SetAssignments, Wish
from quizapp.services.take_exams import NotOpenError, TakeExams
from quizapp.services.take_quiz import NoQuestionsError, TakeQuiz, UnknownQuizError
from quizapp.session.draft import Draft
from quizapp.session.learner import Learner
from quizapp.session.practice import Wanted
from quizapp.session.quiz import Mode
from quizapp.storage.assignments import Assignments
from quizapp.storage.classroom_tables import EnrolmentRow
from quizapp.storage.exam_sittings import ExamSittings
from quizapp.storage.store import Store
from tests.classroom.sittings import Computer
from tests.factories import NOON, moment
from tests.storage.exam_rows import add_class

SET = "space-missions"


class School:
    """A teacher, a pupil and a computer, and all that they work with."""

    def __init__(
        self, store: Store, library: Library, people: People, quizzes: TakeQuiz, folder: Path
    ) -> None:
        """Begin at NOON."""
        self.computer = Computer()
        self.store, self.library, self.quizzes = store, library, quizzes
        self.leyla = people.learner("Leyla")
        self.saved = SavedQuizzes(folder)
        doors = Assignments(store.file), ExamSittings(store.file)
        now = self.now
        self.teacher = SetAssignments(*doors, library, quizzes, self.saved, now)
        self.exams = TakeExams(*doors, library, quizzes, self.computer.look, now)

    def now(self) -> datetime:
        """Return the date and time."""
        return NOON + timedelta(seconds=self.computer.true)

    def set(self, rules: Rules | None = None, **how: object) -> Assignment:
        """Set five questions of the set to everybody."""
        wish = Wish(title="Unit 4", source=OfSet(SET, 5), rules=rules or Rules())
        return self.teacher.add(replace(wish, **how))  # type: ignore[arg-type]


@pytest.fixture
def school(
    store: Store, library: Library, people: People, take_quiz: TakeQuiz, tmp_path: Path
) -> School:
    """A school with one pupil."""
    return School(store, library, people, take_quiz, tmp_path / "quizzes")


def key_of(sitting: Sitting) -> tuple[str, ...]:
    """Return the right answer to the question that comes next."""
    return sitting.quiz.items[sitting.quiz.position].question.key


def test_what_is_set_is_due_and_begun_with_the_time_of_the_person(school: School) -> None:
    task = school.set(Rules(quiz_seconds=1200))
    school.teacher.give_time(task.id, school.leyla.id, 0.25)
    (due,) = school.exams.due(school.leyla)
    assert (due.state, due.can_begin, due.attempts_left) == (State.OPEN, True, 1)
    assert due.limits == Limits(Allowance(1200, 300))
    sitting = school.exams.begin(task.id, school.leyla)
    assert (sitting.left, sitting.quiz.mode, len(sitting.quiz.items)) == (1500, Mode.EXAM, 5)
    (due,) = school.exams.due(school.leyla)
    assert due.running is not None
    assert not due.can_begin


def test_answers_and_time_survive_a_crash(school: School) -> None:
    task = school.set(Rules(quiz_seconds=1200))
    sitting = school.exams.begin(task.id, school.leyla)
    school.computer.true = 20
    sitting = school.exams.answer(sitting, key_of(sitting), school.exams.look())
    school.computer.true = 160
    again = school.exams.resume(sitting.quiz.id)
    assert again.quiz == sitting.quiz
    assert again.left == 1040
    assert [note.sort for note in again.notes] == [Event.INTERRUPTED]


def test_what_is_gone_on_with_too_late_is_handed_in_as_it_stood(school: School) -> None:
    task = school.set(Rules(quiz_seconds=1200))
    sitting = school.exams.begin(task.id, school.leyla)
    sitting = school.exams.answer(sitting, key_of(sitting), school.exams.look())
    school.computer.true = 2000
    again = school.exams.resume(sitting.quiz.id)
    assert (again.is_over, again.quiz.position) == (True, 1)
    with pytest.raises(UnknownQuizError):
        school.exams.resume(uuid4())


def test_what_was_left_for_good_is_handed_in_once_its_time_is_over(school: School) -> None:
    task = school.set(Rules(quiz_seconds=1200))
    sitting = school.exams.begin(task.id, school.leyla)
    school.exams.answer(sitting, key_of(sitting), school.exams.look())
    school.teacher.give_time(task.id, school.leyla.id, 0.5)

    def after(seconds: float) -> tuple[bool, int, float]:
        school.computer.true = seconds
        school.exams.hand_in_overdue()
        (taker,) = school.teacher.outcome(task.id).takers
        (one,) = taker.sittings
        return one.finished_at is not None, one.answered, one.used

    assert after(1799) == (False, 1, 0)
    assert after(1830) == (False, 1, 0)
    assert after(1861) == (True, 1, 1800)
    assert after(4000) == (True, 1, 1800)


def test_what_has_begun_is_finished_whatever_becomes_of_class_and_assignment(
    school: School,
) -> None:
    class_id = add_class(school.store, "9b", school.leyla)
    task = school.set(class_id=class_id)
    sitting = school.exams.begin(task.id, school.leyla)
    with school.store.file.writing() as connection:
        connection.execute(update(EnrolmentRow), {"until": NOON})
    school.teacher.remove(task.id)
    due = school.exams.one(task.id, school.leyla)
    assert due.running is not None
    again = school.exams.resume(sitting.quiz.id)
    while again.quiz.current is not None:
        again = school.exams.answer(again, key_of(again), school.exams.look())
    assert not school.exams.due(school.leyla)


def test_time_given_during_an_exam_counts_when_it_is_gone_on_with(school: School) -> None:
    task = school.set(Rules(quiz_seconds=1200))
    sitting = school.exams.begin(task.id, school.leyla)
    school.teacher.give_time(task.id, school.leyla.id, 1.0)
    school.computer.true = 1500
    assert school.exams.resume(sitting.quiz.id).left == 900


def test_a_late_answer_is_what_stood_when_the_time_ran_out(school: School) -> None:
    task = school.set(Rules(quiz_seconds=60))
    sitting = school.exams.begin(task.id, school.leyla)
    school.computer.true = 61
    done = school.exams.answer(sitting, (), school.exams.look(), standing=key_of(sitting))
    assert done.is_over
    answer = done.quiz.items[0].answer
    assert answer is not None
    assert answer.response == key_of(sitting)


def test_time_goes_on_and_the_window_that_was_left_is_noted(school: School) -> None:
    task = school.set(Rules(question_seconds=60))
    sitting = school.exams.begin(task.id, school.leyla)
    school.computer.true = 20
    sitting = school.exams.note(sitting, "left-window", 7, school.exams.look())
    school.computer.true = 61
    sitting = school.exams.go_on(sitting, school.exams.look())
    assert sitting.quiz.position == 1
    assert school.exams.go_on(sitting, school.exams.look()) is not None
    sitting = school.exams.submit(sitting)
    (taker,) = school.teacher.outcome(task.id).takers
    assert [note.sort for note in taker.sittings[0].notes] == ["left-window", Event.SUSPENDED]


def test_only_what_is_open_is_begun_and_only_as_often_as_allowed(school: School) -> None:
    task = school.set(Rules(attempts=2), opens_at=moment(1), closes_at=moment(60))
    with pytest.raises(NotOpenError):
        school.exams.begin(task.id, school.leyla)
    school.computer.true = 60
    for _ in range(2):
        sitting = school.exams.begin(task.id, school.leyla)
        with pytest.raises(NotOpenError):
            school.exams.begin(task.id, school.leyla)
        school.exams.submit(sitting)
    with pytest.raises(NotOpenError):
        school.exams.begin(task.id, school.leyla)
    (due,) = school.exams.due(school.leyla)
    assert (due.attempts_left, due.latest is not None) == (0, True)
    with pytest.raises(NotOpenError):
        school.exams.begin(uuid4(), school.leyla)


def test_what_has_begun_may_be_finished_after_the_end(school: School) -> None:
    task = school.set(closes_at=moment(10))
    sitting = school.exams.begin(task.id, school.leyla)
    school.computer.true = 3600
    sitting = school.exams.resume(sitting.quiz.id)
    assert school.exams.answer(sitting, key_of(sitting), school.exams.look()).quiz.position == 1


def test_everybody_gets_the_same_questions_unless_each_is_to_have_others(school: School) -> None:
    people = [school.leyla, *(school.store.add_learner(Learner(uuid4(), n), NOON) for n in "AB")]

    def asked(task: Assignment) -> set[tuple[str, ...]]:
        quizzes = (school.exams.begin(task.id, person).quiz for person in people)
        return {tuple(item.question.id for item in quiz.items) for quiz in quizzes}

    assert len(asked(school.set())) == 1
    assert len(asked(school.set(source=OfSet(SET, 5, each_their_own=True)))) == 3
    shuffled = asked(school.set(Rules(shuffle_questions=True)))
    assert len(shuffled) > 1
    assert len({frozenset(ids) for ids in shuffled}) == 1


def test_a_saved_quiz_is_set_as_it_is_now(school: School) -> None:
    draft = drafted(school)
    entry = school.saved.save("Class 9b", draft)
    task = school.set(source=OfQuiz(entry.id), title="")
    school.saved.remove(entry.id)
    sitting = school.exams.begin(task.id, school.leyla)
    assert [item.question.id for item in sitting.quiz.items] == [q.id for q in draft.questions]
    assert task.title == draft.provenance.title


def test_questions_for_practice_are_counted_before_they_are_set(school: School) -> None:
    entry = school.saved.save("Class 9b", drafted(school, frozenset(("true_false",))))
    assert school.teacher.practice_only(OfQuiz(entry.id)) == 4
    assert school.teacher.practice_only(OfSet(SET, 5)) == 0


def drafted(school: School, kinds: frozenset[str] | None = None) -> Draft:
    """Return a draft of four questions."""
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    return PrepareQuiz(school.library, wording).begin(SET, Plan(4, 3, kinds=kinds))


def test_nothing_tells_what_was_right_before_its_time(school: School) -> None:
    rules = Rules(feedback=Feedback.LATER, feedback_at=moment(600))
    task = school.set(rules)
    sitting = school.exams.begin(task.id, school.leyla)
    for _ in range(5):
        key = sitting.quiz.items[sitting.quiz.position].question.key
        sitting = school.exams.answer(sitting, key, school.exams.look())
    practise = Practise(school.store, school.library, school.quizzes)
    history = History(school.store, school.exams.withheld)
    overviews = Overviews(school.store, school.library, practise, school.exams.withheld)
    back = LookBack(school.store, school.library, school.quizzes, withheld=school.exams.withheld)

    def told() -> tuple[object, ...]:
        overview = overviews.of(school.leyla)
        return (
            len(history.quizzes(school.leyla)),
            len(history.answers()),
            history.open(sitting.quiz.id) is not None,
            overview.latest is not None,
            back.of(school.leyla).total.answers,
            len(back.answers(school.leyla, Wanted())),
        )

    assert told() == (0, 0, False, False, 0, 0)
    assert overviews.of(school.leyla).standings == ()
    school.computer.true = 600 * 60
    assert told() == (1, 5, True, True, 5, 5)


def test_an_exam_leaves_what_is_remembered_alone_unless_answers_are_told_at_once(
    school: School,
) -> None:
    for feedback, remembered in ((Feedback.END, False), (Feedback.NOW, True)):
        task = school.set(Rules(feedback=feedback))
        sitting = school.exams.begin(task.id, school.leyla)
        school.exams.answer(sitting, sitting.quiz.items[0].question.key, school.exams.look())
        assert bool(school.store.traces(school.leyla)) is remembered


def test_an_unfinished_exam_is_no_quiz_to_go_on_with(school: School) -> None:
    school.exams.begin(school.set().id, school.leyla)
    practise = Practise(school.store, school.library, school.quizzes)
    assert school.quizzes.unfinished(school.leyla) is None
    assert Overviews(school.store, school.library, practise).of(school.leyla).unfinished is None


def test_the_teacher_sees_everybody_of_the_class_with_time_and_score(school: School) -> None:
    murad = school.store.add_learner(Learner(uuid4(), "Murad"), NOON)
    class_id = add_class(school.store, "9b", school.leyla, murad)
    task = school.set(Rules(quiz_seconds=600, corrected=True), class_id=class_id)
    school.teacher.give_time(task.id, murad.id, 0.5)
    sitting = school.exams.begin(task.id, school.leyla)
    key = sitting.quiz.items[0].question.key
    sitting = school.exams.answer(sitting, key, school.exams.look())
    school.exams.submit(sitting)
    outcome = school.teacher.outcome(task.id)
    line = outcome.line
    assert (line.class_name, line.people, line.began, line.finished) == ("9b", 2, 1, 1)
    leyla, other = outcome.takers
    assert (leyla.learner.name, other.learner.name, other.extra) == ("Leyla", "Murad", 0.5)
    assert leyla.sittings[0].corrected == pytest.approx(leyla.sittings[0].score.score)
    assert other.sittings == ()
    with pytest.raises(LookupError):
        school.teacher.outcome(uuid4())


def test_an_assignment_is_closed_opened_again_removed_and_brought_back(school: School) -> None:
    task = school.set()

    def states() -> list[State]:
        return [line.state for line in school.teacher.all()]

    school.teacher.close(task)
    assert states() == [State.CLOSED]
    school.teacher.reopen(school.teacher.all()[0].assignment)
    assert states() == [State.OPEN]
    school.teacher.remove(task.id)
    assert states() == []
    school.teacher.restore(task.id)
    assert states() == [State.OPEN]


def test_a_set_with_nothing_to_ask_is_refused(school: School, tmp_path: Path) -> None:
    bare = tmp_path / "bare.csv"
    bare.write_text("title,date\nSomething happens,\n")
    with pytest.raises(NoQuestionsError):
        school.set(source=OfSet(str(bare), 5))
