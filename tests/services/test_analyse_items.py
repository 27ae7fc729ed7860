"""Tests of item analysis over the answers in the results file."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import given, settings

from quizapp.services.analyse_items import AnalyseItems, Note, analysed
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.practise import Practise
from quizapp.services.read_answers import read_answers
from quizapp.services.take_quiz import TakeQuiz
from quizapp.session.quiz import Quiz
from quizapp.session.scope import Grouping, Scope
from quizapp.storage.store import Store
from tests.factories import moment
from tests.services.conftest import Clock
from tests.storage.desk import NAMES, TAKEN, Desk

SET = "azerbaijan-turkiye"


@pytest.fixture
def analyse(store: Store) -> AnalyseItems:
    """The service as the program builds it."""
    return AnalyseItems(store)


def take(quizzes: TakeQuiz, people: People, name: str, right: int) -> Quiz:
    """Let somebody take a quiz of eight questions that is the same for all."""
    quiz = quizzes.start(SET, 8, people.learner(name), seed=11)
    for place in range(8):
        item = quiz.items[place]
        wrong = ("a",) if item.question.key[:1] != ("a",) else ("b",)
        is_choice = item.question.response == "choice"
        given = item.question.key if place < right else (wrong if is_choice else ())
        quiz = quizzes.answer(quiz, given, 10.0)
    return quiz


def test_nothing_was_answered_yet(analyse: AnalyseItems) -> None:
    assert analyse.of(SET) == ()


def test_questions_are_told_by_how_hard_they_are(
    analyse: AnalyseItems, take_quiz: TakeQuiz, people: People
) -> None:
    quizzes = [take(take_quiz, people, f"person {n}", n % 9) for n in range(24)]
    found = {item.name: item for item in analyse.of(SET, Grouping.ITEM)}
    first, last = (quizzes[0].items[place].question for place in (0, 7))
    assert found[first.id].figures.answers == 24
    assert found[first.id].figures.facility > found[last.id].figures.facility
    assert found[first.id].stem == first.stem
    facilities = [item.figures.facility for item in found.values()]
    assert facilities == sorted(facilities)
    assert all((item.figures.discrimination or 1) > 0 for item in found.values())


def test_options_are_judged_where_there_are_answers_enough(
    analyse: AnalyseItems, take_quiz: TakeQuiz, people: People
) -> None:
    for number in range(24):
        take(take_quiz, people, f"person {number}", number % 9)
    choices = [item for item in analyse.of(SET, Grouping.ITEM) if len(item.options) == 4]
    assert choices
    for item in choices:
        assert sum(option.count for option in item.options) == 24
        assert sum(option.right for option in item.options) == 1
        assert item.idle
        assert all(option.count == 0 for option in item.idle)


def test_facts_and_kinds_are_counted_together(
    analyse: AnalyseItems, take_quiz: TakeQuiz, people: People
) -> None:
    quiz = take(take_quiz, people, "Ada", 8)
    kinds = {item.question.kind for item in quiz.items}
    facts = {f"{fact.event}:{fact.attribute}" for i in quiz.items for fact in i.question.facts}
    assert {item.name for item in analyse.of(SET, Grouping.KIND)} == kinds
    assert {item.name for item in analyse.of(SET)} == facts
    assert all(item.note is Note.FEW_ANSWERS for item in analyse.of(SET))


@settings(max_examples=25, deadline=None)
@given(names=NAMES, taken=TAKEN)
def test_first_answers_that_are_kept_are_those_that_are_found_among_all(
    names: list[UUID], taken: list[tuple[str, int, int]]
) -> None:
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder, "quizapp.db"), names)
        for step in taken:
            desk.step(*step)
        kept = Scope(set_id=desk.quizzes[0].set_id)
        some = frozenset({desk.quizzes[0].learner.id})
        hidden = frozenset({desk.quizzes[-1].id})
        for scope in (kept, replace(kept, people=some), replace(kept, without=hidden)):
            # Among answers since some moment, the first ones are looked for.
            among_all = replace(scope, since=moment(-1000))
            for way in (Grouping.FACT, Grouping.KIND):
                first = read_answers(desk.store, scope, way)
                every = read_answers(desk.store, among_all, way)
                assert first.people == every.people
                assert analysed(first, way) == analysed(every, way)
        desk.store.close()


def test_drills_and_second_answers_do_not_count(
    analyse: AnalyseItems,
    take_quiz: TakeQuiz,
    people: People,
    store: Store,
    library: Library,
    clock: Clock,
) -> None:
    take(take_quiz, people, "Ada", 0)
    before = analyse.of(SET, Grouping.KIND)
    drill = Practise(store, library, take_quiz, clock).drill(people.learner("Ada"), SET, 3)
    while (item := drill.current) is not None:
        drill = take_quiz.answer(drill, item.question.key, 5.0)
    take(take_quiz, people, "Ada", 8)
    assert analyse.of(SET, Grouping.KIND) == before
    every = analyse.of(SET, Grouping.KIND, every=True)
    assert sum(item.figures.answers for item in every) == 16
