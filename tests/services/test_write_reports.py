"""Tests of what is told on paper about learners and classes."""

from uuid import UUID

import pytest

from quizapp.services.classes import Classes
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.progress import LookBack
from quizapp.services.take_quiz import TakeQuiz
from quizapp.services.write_reports import MOST_ANSWERS, WriteReports
from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz
from quizapp.storage.classes import ClassStore
from quizapp.storage.review import ReviewStore
from quizapp.storage.store import Store
from tests.services.conftest import Clock

SET = "azerbaijan-turkiye"


@pytest.fixture
def classes(store: Store, clock: Clock) -> Classes:
    """No class yet."""
    return Classes(ClassStore(store.file), clock)


@pytest.fixture
def hidden() -> set[UUID]:
    """The quizzes that learners may not see yet: none."""
    return set()


@pytest.fixture
def reports(
    store: Store,
    library: Library,
    take_quiz: TakeQuiz,
    classes: Classes,
    clock: Clock,
    hidden: set[UUID],
) -> WriteReports:
    """The service as the program builds it."""
    look_back = LookBack(store, library, take_quiz, clock)
    return WriteReports(
        store,
        ReviewStore(store.file),
        library,
        look_back,
        classes,
        clock,
        lambda: frozenset(hidden),
    )


def taken(take_quiz: TakeQuiz, learner: Learner, right: int) -> Quiz:
    """Take a quiz of ten questions, the first of them right."""
    quiz = take_quiz.start(SET, 10, learner, seed=5)
    while (item := quiz.current) is not None:
        quiz = take_quiz.answer(quiz, item.question.key if quiz.position < right else (), 30.0)
    return quiz


def test_a_report_about_a_learner_adds_up(
    reports: WriteReports, take_quiz: TakeQuiz, people: People
) -> None:
    ada = people.learner("Ada")
    taken(take_quiz, ada, 6)
    report = reports.learner(ada)
    assert report.standing is not None
    assert (report.standing.answers, report.standing.right) == (10, 6)
    assert report.progress.total.answers == 10
    assert report.standing.score == pytest.approx(6)
    assert len(report.latest) == MOST_ANSWERS
    assert not report.told_later


def test_the_weakest_facts_were_missed_and_have_their_dates(
    reports: WriteReports, take_quiz: TakeQuiz, people: People, library: Library
) -> None:
    ada = people.learner("Ada")
    taken(take_quiz, ada, 6)
    weakest = reports.learner(ada).weakest
    dates = {event.title: event.span for event in library.get(SET).events}
    assert weakest
    assert all(fact.count.right < fact.count.answers for fact in weakest)
    assert all(fact.date == dates[fact.title] for fact in weakest)
    shares = [(fact.count.right + 1) / (fact.count.answers + 2) for fact in weakest]
    assert shares == sorted(shares)


def test_who_answered_nothing_has_a_report_too(reports: WriteReports, people: People) -> None:
    report = reports.learner(people.learner("Ada"))
    assert report.standing is None
    assert report.weakest == report.latest == ()


def test_teachers_are_told_what_is_withheld_and_that_it_is(
    reports: WriteReports, take_quiz: TakeQuiz, people: People, hidden: set[UUID]
) -> None:
    ada = people.learner("Ada")
    hidden.add(taken(take_quiz, ada, 6).id)
    report = reports.learner(ada)
    assert report.told_later
    assert report.progress.total.answers == 10


def test_a_report_about_a_class_has_everybody_in_it_and_nobody_else(
    reports: WriteReports, take_quiz: TakeQuiz, people: People, classes: Classes
) -> None:
    ada, kemal, zeynep = (people.learner(name) for name in ("Ada", "Kemal", "Zeynep"))
    classes.add_class("9B")
    school_class = classes.roll().class_named("9B")
    assert school_class is not None
    classes.enrol(school_class, [ada.id, kemal.id])
    for learner in (ada, zeynep):
        taken(take_quiz, learner, 4)
    report = reports.school_class(school_class)
    assert set(report.learners) == {ada, kemal}
    assert set(report.standings) == {ada.id}
    ((_, count, learners),) = report.sets
    assert (count.answers, count.right, learners) == (10, 4, 1)
    assert report.weakest
