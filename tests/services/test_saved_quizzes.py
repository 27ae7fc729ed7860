"""Tests of quizzes that are kept."""

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from quizapp.dataset.problem import DatasetError
from quizapp.formats.questions_json import write_questions
from quizapp.generation.document import snapshot
from quizapp.generation.plan import Plan
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.prepare_quiz import PrepareQuiz, Scope
from quizapp.services.saved_quizzes import QuizExistsError, QuizNotFoundError, SavedQuizzes
from quizapp.services.take_quiz import TakeQuiz
from quizapp.session.draft import Draft
from quizapp.storage.store import Store
from tests.factories import choice_question, order_question
from tests.formats.sample_questions import CHOICE, ORDER, TREATIES, bank
from tests.services.conftest import Clock
from tests.services.test_prepare_quiz import WORDING

QUESTIONS = tuple(map(snapshot, (choice_question(1), order_question(2), choice_question(3))))
DRAFT = Draft(provenance=TREATIES, plan=Plan(3, 7), questions=QUESTIONS, draws=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that is not there yet."""
    return tmp_path / "quizzes"


@pytest.fixture
def saved(folder: Path, clock: Clock) -> SavedQuizzes:
    """The service, without a quiz."""
    return SavedQuizzes(folder, clock)


def titles(saved: SavedQuizzes) -> list[str]:
    """Return the titles in the order of the list."""
    return [entry.title for entry in saved.all()]


def test_there_is_nothing_at_first(saved: SavedQuizzes, folder: Path) -> None:
    assert saved.all() == ()
    assert not folder.exists()


def test_a_quiz_is_opened_as_it_was_saved(saved: SavedQuizzes, folder: Path) -> None:
    entry = saved.save("  Class   9b ", DRAFT)
    assert (entry.id, entry.title, entry.questions) == ("class-9b", "Class 9b", 3)
    assert SavedQuizzes(folder).open(entry.id).draft == DRAFT
    assert entry.set_title == "Treaties"


def test_the_one_saved_last_comes_first(saved: SavedQuizzes) -> None:
    for title in ("Beta", "Alpha", "Gamma"):
        saved.save(title, DRAFT)
    assert titles(saved) == ["Gamma", "Alpha", "Beta"]
    saved.replace("beta", DRAFT.moved(QUESTIONS[0].id, 1))
    assert titles(saved) == ["Beta", "Gamma", "Alpha"]


def test_a_title_is_taken_once_however_it_is_typed(saved: SavedQuizzes) -> None:
    saved.save("Class 9b", DRAFT)
    with pytest.raises(QuizExistsError):
        saved.save("class  9B", DRAFT)
    assert saved.free_title("Class 9b") == "Class 9b (2)"
    saved.save(saved.free_title("Class 9b"), DRAFT)
    assert saved.free_title("Class 9b") == "Class 9b (3)"


def test_titles_that_look_alike_in_a_file_name_have_files_of_their_own(saved: SavedQuizzes) -> None:
    assert saved.save("Class: 9b", DRAFT).id != saved.save("Class 9b", DRAFT).id
    assert len(saved.all()) == 2


def test_a_title_never_leads_out_of_the_folder(saved: SavedQuizzes, folder: Path) -> None:
    for title in ("../../etc/passwd", "/", "..", "CON", ".hidden", "а/б"):
        assert saved.save(title, DRAFT).path.parent == folder
    assert len(saved.all()) == 6


def test_a_quiz_gets_another_title(saved: SavedQuizzes) -> None:
    first, other = saved.save("First", DRAFT), saved.save("Other", DRAFT)
    renamed = saved.rename(first.id, "Test of May")
    assert (renamed.id, renamed.saved_at) == (first.id, first.saved_at)
    assert saved.open(first.id).title == "Test of May"
    with pytest.raises(QuizExistsError):
        saved.rename(other.id, "test of may")
    assert saved.rename(other.id, "OTHER").title == "OTHER"


def test_what_is_removed_comes_back(saved: SavedQuizzes) -> None:
    saved.save("Class 9b", DRAFT)
    removed = saved.remove("class-9b")
    assert saved.all() == ()
    with pytest.raises(QuizNotFoundError):
        saved.open("class-9b")
    assert saved.restore(removed).title == "Class 9b"
    assert saved.open("class-9b").draft == DRAFT


def test_what_comes_back_takes_no_place_of_another(saved: SavedQuizzes) -> None:
    for _ in range(2):
        saved.save("Class 9b", DRAFT)
        first = saved.remove("class-9b")
    saved.save("Class 9b", DRAFT.without(QUESTIONS[0].id))
    saved.restore(first)
    assert [entry.questions for entry in saved.all()] == [2, 3]


def test_what_was_removed_long_ago_is_deleted_for_good(
    saved: SavedQuizzes, clock: Clock, folder: Path
) -> None:
    for title, days in (("First", 0), ("Second", 59), ("Third", 2)):
        clock.now += timedelta(days=days)
        saved.remove(saved.save(title, DRAFT).id)
    assert sorted(file.stem for file in (folder / ".removed").iterdir()) == ["second", "third"]


def test_a_damaged_file_hides_no_other_and_says_what_is_wrong(
    saved: SavedQuizzes, folder: Path
) -> None:
    saved.save("Good", DRAFT)
    broken = saved.save("Broken", DRAFT).path
    broken.write_bytes(broken.read_bytes()[:-100])
    good, bad = saved.all()
    assert (good.title, bad.title) == ("Good", "broken")
    assert not bad.usable
    assert bad.problems[0].line > 1
    with pytest.raises(DatasetError):
        saved.open("broken")
    saved.remove("broken")
    assert titles(saved) == ["Good"]


def test_a_file_that_was_changed_is_read_again(saved: SavedQuizzes) -> None:
    entry = saved.save("Class", DRAFT)
    content = entry.path.read_bytes().replace(b'"Class"', b'"Class of 2027"')
    entry.path.write_bytes(content)
    assert titles(saved) == ["Class of 2027"]


def test_a_quiz_is_found_by_its_title_and_by_its_id(saved: SavedQuizzes) -> None:
    saved.save("Class 9b", DRAFT)
    for name in ("class-9b", "Class 9b", "CLASS 9B"):
        assert (found := saved.find(name)) is not None
        assert found.id == "class-9b"
    assert saved.find("Class") is None


def test_what_somebody_works_on_is_kept_without_being_saved(
    saved: SavedQuizzes, folder: Path
) -> None:
    assert saved.unsaved() is None
    entry = saved.save("Class 9b", DRAFT)
    changed = DRAFT.without(QUESTIONS[0].id)
    saved.keep_unsaved(changed, entry.id)
    again = SavedQuizzes(folder)
    assert (found := again.unsaved()) is not None
    assert (found.draft, found.quiz_id) == (changed, entry.id)
    assert again.open(entry.id).draft == DRAFT
    again.remove(entry.id)
    assert (found := again.unsaved()) is not None
    assert found.quiz_id == ""
    again.forget_unsaved()
    assert (saved.unsaved(), saved.all()) == (None, ())


def test_damaged_work_is_as_none(saved: SavedQuizzes, folder: Path) -> None:
    saved.keep_unsaved(DRAFT)
    (folder / ".unsaved.json").write_text("{", encoding="utf-8")
    assert saved.unsaved() is None


def test_generated_questions_are_added_once(saved: SavedQuizzes, tmp_path: Path) -> None:
    path = tmp_path / "exam.json"
    path.write_bytes(write_questions(bank((CHOICE,), (ORDER,))))
    added = saved.add(path)
    assert [entry.title for entry in added] == ["exam 1", "exam 2"]
    assert saved.add(path) == added
    path.write_bytes(write_questions(bank((ORDER,), (CHOICE,))))
    assert [entry.id for entry in saved.add(path)] == [entry.id for entry in added]
    assert saved.open("exam-1").draft.questions == (snapshot(ORDER),)


def test_a_quiz_is_taken_as_it_was_saved_although_its_set_is_gone(
    saved: SavedQuizzes, tmp_path: Path
) -> None:
    library, store = Library(tmp_path, tmp_path), Store(None)
    draft = saved.open(saved.save("Class 9b", DRAFT).id).draft
    quiz = TakeQuiz(store, library, WORDING).take(draft, People(store).learner(""))
    assert tuple(item.question for item in quiz.items) == QUESTIONS
    assert (quiz.set_id, quiz.set_hash, quiz.seed) == (TREATIES.set_id, TREATIES.hash, 7)
    assert PrepareQuiz(library, WORDING).reopen(draft) == Scope((), ())
    store.close()


def test_nothing_is_lost_when_the_disk_refuses(saved: SavedQuizzes, folder: Path) -> None:
    entry = saved.save("Class 9b", DRAFT)
    changed = replace(DRAFT, questions=QUESTIONS[:1])
    (folder / f".class-9b.json.{os.getpid()}").touch()
    with pytest.raises(OSError, match="exists"):
        saved.replace(entry.id, changed)
    assert saved.open(entry.id).draft == DRAFT
