"""Tests of taking in what learners handed in: looked at first, then file by file."""

import gzip
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_DNS, UUID, uuid5

import pytest

from quizapp.classroom.hand_in import HandIn as Handed
from quizapp.classroom.receipt import OtherContentError
from quizapp.classroom.recognition import Certainty, new_learner
from quizapp.dataset.watch import CancelledError
from quizapp.formats.documents.results_document import checksum
from quizapp.formats.documents.results_file import write_hand_in
from quizapp.paths import results_aside
from quizapp.services.collect_results import (
    ChangedSinceError,
    Chosen,
    CollectResults,
    Doubt,
    FileState,
    LookedAt,
)
from quizapp.services.found_results import are_results, find_results
from quizapp.services.hand_in import HandIn, NamelessError, NothingToHandInError
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.take_quiz import TakeQuiz
from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz
from quizapp.storage.exam_sittings import ExamSittings
from quizapp.storage.received import ReceivedResults
from quizapp.storage.store import Store
from tests.factories import new_quiz
from tests.real_questions import SET, real_questions
from tests.services.conftest import Clock


class School:
    """A teacher's computer, and learners with computers of their own."""

    def __init__(self, folder: Path, store: Store, library: Library, clock: Clock) -> None:
        self.folder = folder
        self.store = store
        self.library = library
        self.clock = clock
        self.aside = results_aside(folder)
        received = ReceivedResults(store.file)
        self.collecting = CollectResults(store, received, library, self.aside, clock)

    def file(self, name: str, quizzes: int = 1, learner: str | None = None) -> Path:
        """Let a learner take some quizzes and hand them in."""
        path = self.folder / f"{name}.quizresult"
        who = Learner(_id(name), name if learner is None else learner)
        taken = tuple(self._taken(f"{name} {number}", who) for number in range(quizzes))
        handed = Handed(learner=who, quizzes=taken, program="0.1", made_at=self.clock())
        path.write_bytes(write_hand_in(handed))
        return path

    def _taken(self, name: str, learner: Learner) -> Quiz:
        quiz = replace(
            new_quiz(real_questions(), name=name),
            learner=learner,
            set_id=SET,
            set_title="Space missions",
            set_hash=self.library.get(SET).hash,
        )
        while quiz.current is not None:
            quiz = quiz.answer(quiz.current.question.key, self.clock(), 2.0)
        return quiz

    def look(self, *paths: Path) -> tuple[LookedAt, ...]:
        """Look at files."""
        return self.collecting.look(paths)

    def take(self, *paths: Path) -> int:
        """Take files in without asking; return how many quizzes were new."""
        taken = self.collecting.take(map(Chosen, self.look(*paths)))
        return sum(one.fresh for one in taken)


def edited(path: Path, change: Callable[[dict[str, Any]], object], *, hidden: bool = False) -> Path:
    """Change a file by hand; a change that is hidden has its checksum made again."""
    document = json.loads(gzip.decompress(path.read_bytes()))
    change(document)
    if hidden:
        document["checksum"] = "sha256:" + checksum(document)
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


@pytest.fixture
def school(tmp_path: Path, store: Store, library: Library, clock: Clock) -> School:
    """Nobody has handed anything in yet."""
    return School(tmp_path, store, library, clock)


def test_a_file_is_looked_at_before_anything_changes(school: School) -> None:
    (one,) = school.look(school.file("Ada", quizzes=2))
    assert one.state is FileState.NEW
    assert (one.quizzes, one.answers, one.fresh) == (2, 6, 2)
    assert one.sent is not None
    assert one.sent.name == "Ada"
    assert one.recognition is not None
    assert one.recognition.certainty is Certainty.NEW
    assert one.sets == ("Space missions",)
    assert one.doubts == one.problems == one.changed_sets == one.unknown_sets == ()
    assert school.store.learners() == ()


def test_what_was_taken_in_is_here_from_then_on(school: School) -> None:
    path = school.file("Ada", quizzes=2)
    assert school.take(path) == 2
    assert [one.name for one in school.store.learners()] == ["Ada"]
    (again,) = school.look(path)
    assert (again.state, again.fresh) == (FileState.HERE, 0)
    assert school.take(path) == 0


def test_an_edited_file_is_doubtful(school: School) -> None:
    path = edited(school.file("Ada"), lambda one: one["learner"].update(name="Kemal"))
    (one,) = school.look(path)
    assert (one.state, one.doubts) == (FileState.DOUBTFUL, (Doubt.EDITED,))
    assert school.take(path) == 1


def test_marks_that_were_raised_are_doubtful_though_the_checksum_is_right(school: School) -> None:
    def raise_marks(document: dict[str, Any]) -> None:
        answer = document["quizzes"][0]["questions"][0]["answer"]
        answer.update(response=[], correct=True, score=answer["max_score"])

    (one,) = school.look(edited(school.file("Ada"), raise_marks, hidden=True))
    assert (one.state, one.doubts) == (FileState.DOUBTFUL, (Doubt.MARKS,))


def test_another_right_answer_is_doubtful_though_everything_fits(school: School) -> None:
    def exchange(document: dict[str, Any]) -> None:
        asked = document["quizzes"][0]["questions"][1]
        question, answer = asked["question"], asked["answer"]
        chosen = next(one for one in question["options"] if not one["correct"])
        for option in question["options"]:
            option["correct"] = option is chosen
        question["key"] = [chosen["id"]]
        answer.update(response=[chosen["id"]], correct=True, score=answer["max_score"])

    (one,) = school.look(edited(school.file("Ada"), exchange, hidden=True))
    assert (one.state, one.doubts) == (FileState.DOUBTFUL, (Doubt.KEYS,))


def test_times_in_the_future_are_doubtful(school: School) -> None:
    path = edited(
        school.file("Ada"),
        lambda one: one["quizzes"][0].update(finished_at="2199-01-01T00:00:00Z"),
        hidden=True,
    )
    (one,) = school.look(path)
    assert one.doubts == (Doubt.FUTURE,)


def test_one_of_several_learners_of_a_name_is_chosen_by_somebody(school: School) -> None:
    for number in ("1", "2"):
        school.store.add_learner(Learner(_id(number), "Ada", number), school.clock())
    path = school.file("Ada")
    (one,) = school.look(path)
    assert one.doubts == (Doubt.LEARNER,)
    second = Learner(_id("2"), "Ada", "2")
    (taken,) = school.collecting.take([Chosen(one, second)])
    assert (taken.learner, taken.fresh) == (second, 1)
    assert len(school.store.finished(second)) == 1


def test_results_without_a_name_need_one(school: School) -> None:
    path = edited(school.file("Ada"), lambda one: one["learner"].update(name=""), hidden=True)
    (one,) = school.look(path)
    assert one.doubts == (Doubt.NAMELESS,)
    (refused,) = school.collecting.take([Chosen(one)])
    assert refused.merged is None
    ada = new_learner("Ada")
    (taken,) = school.collecting.take([Chosen(one, ada)])
    assert taken.fresh == 1


def test_a_quiz_of_somebody_else_is_kept_aside_and_nothing_is_merged(school: School) -> None:
    path = school.file("Ada", quizzes=2)
    school.take(path)
    copied = edited(path, lambda one: one["learner"].update(name="Kemal"), hidden=True)
    (one,) = school.look(copied)
    assert one.state is FileState.OTHER
    assert not one.can_be_taken
    (taken,) = school.collecting.take([Chosen(one)])
    assert isinstance(taken.error, OtherContentError)
    assert taken.aside is not None
    assert taken.aside.read_bytes() == copied.read_bytes()
    assert [known.name for known in school.store.learners()] == ["Ada"]


def test_an_unknown_set_is_told_and_can_be_taken_if_somebody_wants_it(school: School) -> None:
    change = {"set": "nowhere", "set_title": "Nowhere"}
    path = edited(school.file("Ada"), lambda one: one["quizzes"][0].update(change), hidden=True)
    (one,) = school.look(path)
    assert (one.state, one.unknown_sets) == (FileState.UNKNOWN_SET, ("Nowhere",))
    assert one.can_be_taken
    assert not one.is_sure
    assert school.take(path) == 1


def test_another_version_of_a_set_is_told(school: School) -> None:
    path = edited(
        school.file("Ada"), lambda one: one["quizzes"][0].update(set_hash="1"), hidden=True
    )
    (one,) = school.look(path)
    assert (one.state, one.changed_sets) == (FileState.NEW, ("Space missions",))


def test_what_cannot_be_read_is_kept_aside_once(school: School) -> None:
    broken = school.folder / "broken.quizresult"
    broken.write_bytes(b"nothing")
    newer = edited(school.file("Ada"), lambda one: one.update(version=2))
    looked = school.look(broken, newer, school.folder / "missing.quizresult")
    assert [one.state for one in looked] == ["damaged", "newer", "damaged"]
    aside = school.collecting.put_aside(looked)
    assert set(aside) == {broken, newer}
    assert aside[broken].read_bytes() == b"nothing"
    assert school.collecting.put_aside(looked) == aside
    assert len(list(school.aside.iterdir())) == 2


def test_a_file_that_changed_after_it_was_looked_at_is_not_taken(school: School) -> None:
    path = school.file("Ada")
    looked = school.look(path)
    edited(path, lambda one: one["learner"].update(name="Kemal"), hidden=True)
    (taken,) = school.collecting.take(map(Chosen, looked))
    assert isinstance(taken.error, ChangedSinceError)
    assert school.store.learners() == ()


def test_looking_at_many_files_can_be_ended(school: School) -> None:
    class Impatient:
        def step(self, done: int, of: int) -> None:
            """End at the second file."""
            assert of == 2
            if done:
                raise CancelledError

    paths = (school.file("Ada"), school.file("Kemal"))
    with pytest.raises(CancelledError):
        school.collecting.look(paths, Impatient())


def test_files_of_results_are_found_in_folders(school: School) -> None:
    path = school.file("Ada")
    plain = school.folder / "saved as.json"
    plain.write_bytes(gzip.decompress(path.read_bytes()))
    (school.folder / "other.json").write_text("{}", encoding="utf-8")
    assert set(find_results([school.folder]).paths) == {path, plain}
    assert are_results([path])
    assert not are_results([school.folder / "other.json"])


def test_only_finished_quizzes_of_somebody_with_a_name_are_handed_in(
    school: School, take_quiz: TakeQuiz, people: People
) -> None:
    handing = HandIn(school.store, ExamSittings(school.store.file), "0.1", school.clock)
    with pytest.raises(NamelessError):
        handing.content(people.learner(""))
    ada = people.learner("Ada")
    quiz = take_quiz.start(SET, 2, ada, 1)
    with pytest.raises(NothingToHandInError):
        handing.content(ada)
    take_quiz.finish(take_quiz.skip(quiz, 1.0))
    content, quizzes = handing.content(ada)
    assert content.startswith(b"\x1f\x8b")
    assert [one.id for one in quizzes] == [quiz.id]
    with pytest.raises(NothingToHandInError):
        handing.content(ada, set_id="azerbaijan-turkiye")
    assert handing.file_name(ada, "Space: missions").startswith("Ada Space missions_2026-")


def _id(name: str) -> UUID:
    return uuid5(NAMESPACE_DNS, name)
