"""Two learners who turn out to be one person, merged and told apart again."""

from pathlib import Path

import pytest
from sqlalchemy import select

from quizapp.classroom.roll import RollError
from quizapp.classroom.roll_difference import ChangedSinceError
from quizapp.services.classes import Classes
from quizapp.services.collect_results import FileState
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.take_quiz import TakeQuiz
from quizapp.session.learner import Learner
from quizapp.storage.classes import ClassStore
from quizapp.storage.classroom_tables import EnrolmentRow, RollChangeRow
from quizapp.storage.store import Store
from quizapp.storage.summary_tables import FactTallyRow, KindTallyRow
from quizapp.storage.tables import Table
from tests.services.conftest import Clock
from tests.services.test_collect_results import School, edited

SET = "space-missions"


@pytest.fixture
def classes(store: Store, clock: Clock) -> Classes:
    """No class yet."""
    return Classes(ClassStore(store.file), clock)


def practised(take_quiz: TakeQuiz, learner: Learner, seed: int) -> None:
    """Take a quiz of which every other answer is right."""
    quiz = take_quiz.start(SET, 6, learner, seed=seed)
    while (item := quiz.current) is not None:
        quiz = take_quiz.answer(quiz, item.question.key if quiz.position % 2 else (), 3.0)


def rows(store: Store, *tables: type[Table]) -> set[str]:
    """Return all rows of some tables, or of everything that is kept of people."""
    left_out = {RollChangeRow.__tablename__, EnrolmentRow.__tablename__}
    wanted = [one.__table__ for one in tables] or [  # type: ignore[attr-defined]
        one for one in Table.metadata.sorted_tables if one.name not in left_out
    ]
    with store.file.reading() as session:
        return {f"{one.name} {row}" for one in wanted for row in session.execute(select(one))}


def sums(store: Store) -> list[tuple[object, ...]]:
    """Return the sums over all answers, whoever gave them and whenever."""
    found = []
    with store.file.reading() as session:
        for table in (FactTallyRow, KindTallyRow):
            found += [tuple(row)[1:9] for row in session.execute(select(table.__table__))]  # type: ignore[attr-defined]
    return sorted(found, key=repr)


def test_what_both_did_is_one_history_and_comes_apart_again(
    classes: Classes, people: People, take_quiz: TakeQuiz, store: Store
) -> None:
    cem, typed = people.learner("Cem"), people.learner("Cemm")
    classes.add_class("9A")
    (school_class,) = classes.roll().open_classes
    classes.enrol(school_class, [typed.id])
    for learner, seed in ((cem, 1), (typed, 2), (typed, 1)):
        practised(take_quiz, learner, seed)
    before, roll = rows(store), classes.roll()
    change = classes.merge(typed, cem)
    assert classes.roll().present == (cem,)
    assert classes.roll().learners_in(school_class.id) == (cem,)
    assert classes.overview().activity[cem.id].quizzes == 3
    assert store.finished(typed) == ()
    assert all(str(typed.id.hex) not in row for row in rows(store, FactTallyRow, KindTallyRow))
    assert classes.overview().latest == change
    classes.undo(change)
    assert classes.roll() == roll
    assert rows(store) == before


def test_the_sums_are_those_of_one_learner_who_did_all(
    classes: Classes, people: People, take_quiz: TakeQuiz, store: Store, tmp_path: Path
) -> None:
    one, other = people.learner("One"), people.learner("Other")
    practised(take_quiz, one, 1)
    practised(take_quiz, other, 2)
    classes.merge(other, one)
    merged = sums(store)
    alone = Store(tmp_path / "alone.db")
    single = TakeQuiz(alone, take_quiz._library, take_quiz._wording, take_quiz._clock)
    whole = People(alone).learner("One")
    practised(single, whole, 1)
    practised(single, whole, 2)
    counted = sums(alone)
    alone.close()
    assert merged == counted


def test_merging_is_undone_only_as_long_as_nothing_else_became_of_it(
    classes: Classes, people: People, take_quiz: TakeQuiz
) -> None:
    one, two, three = (people.learner(name) for name in ("One", "Two", "Three"))
    practised(take_quiz, three, 1)
    first = classes.merge(three, two)
    second = classes.merge(two, one)
    with pytest.raises(ChangedSinceError):
        classes.undo(first)
    classes.undo(second)
    classes.undo(first)
    assert set(classes.roll().present) == {one, two, three}
    assert classes.overview().activity[three.id].quizzes == 1


def test_nobody_is_merged_with_themselves_or_with_who_is_gone(
    classes: Classes, people: People
) -> None:
    one, two = people.learner("One"), people.learner("Two")
    classes.remove_learners([two])
    for other in (one, two):
        with pytest.raises(RollError):
            classes.merge(other, one)


@pytest.fixture
def school(tmp_path: Path, store: Store, library: Library, clock: Clock) -> School:
    """Nobody has handed anything in yet."""
    return School(tmp_path, store, library, clock)


def earlier(path: Path) -> Path:
    """Return the file as it was before the last of its quizzes."""
    former = path.with_name(f"earlier {path.name}")
    former.write_bytes(path.read_bytes())
    return edited(former, lambda document: document["quizzes"].pop(), hidden=True)


def test_files_of_a_merged_learner_are_of_the_one_who_was_kept(
    school: School, classes: Classes, people: People
) -> None:
    path = school.file("Cemm", quizzes=2)
    school.take(earlier(path))
    ada, cem, cemm = people.learner("Ada"), people.learner("Cem"), people.learner("Cemm")
    classes.merge(cemm, cem)
    classes.merge(cem, ada)
    (one,) = school.look(path)
    assert one.recognition is not None
    assert one.recognition.learner == ada
    assert (one.state, one.fresh) == (FileState.NEW, 1)
    assert school.take(one.path) == 1
    assert len(school.store.finished(ada)) == 2


def test_who_was_removed_comes_back_with_a_file(school: School, classes: Classes) -> None:
    classes.add_learner("Ada", "", None)
    path = school.file("Ada", quizzes=2)
    school.take(earlier(path))
    (ada,) = classes.roll().present
    classes.remove_learners([ada])
    assert school.take(path) == 1
    assert classes.roll().present == (ada,)


def test_a_question_of_another_quiz_is_refused(school: School) -> None:
    first = school.file("Ada")
    school.take(first)
    taken: list[str] = []
    edited(first, lambda document: taken.append(document["quizzes"][0]["questions"][0]["id"]))

    def steal(document: dict[str, list[dict[str, list[dict[str, str]]]]]) -> None:
        document["quizzes"][0]["questions"][0]["id"] = taken[0]

    (one,) = school.look(edited(school.file("Kemal"), steal, hidden=True))
    assert one.state is FileState.OTHER
