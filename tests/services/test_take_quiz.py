"""Tests of taking a quiz from the bundled set, kept in a real file."""

from pathlib import Path
from uuid import uuid4

import pytest

from quizapp.dataset.dates import Grain
from quizapp.generation.difficulty import Level
from quizapp.generation.generator import VERSION
from quizapp.generation.precision import Precision
from quizapp.generation.shape import ResponseError
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.services.library import Library, SetNotFoundError
from quizapp.services.people import People
from quizapp.services.take_quiz import NoQuestionsError, TakeQuiz, UnknownQuizError
from quizapp.session.quiz import Mode, Quiz
from quizapp.storage.store import Store

SET = "azerbaijan-turkiye"
WORDING = Wording.read(bundled("resources") / "wording" / "en.toml")


@pytest.fixture
def quiz(take_quiz: TakeQuiz, people: People) -> Quiz:
    """A quiz of five questions that has begun."""
    return take_quiz.start(SET, 5, people.learner("Leyla"), seed=7)


def answered(take_quiz: TakeQuiz, quiz: Quiz, count: int) -> Quiz:
    """Give so many right answers."""
    for _ in range(count):
        assert quiz.current is not None
        quiz = take_quiz.answer(quiz, quiz.current.question.key, 3.0)
    return quiz


def test_a_quiz_is_on_the_disk_when_it_starts(quiz: Quiz, store: Store, library: Library) -> None:
    assert store.quiz(quiz.id) == quiz
    assert len(quiz.items) == 5
    assert (quiz.set_id, quiz.generator, quiz.seed) == (SET, VERSION, 7)
    assert quiz.set_hash == library.get(SET).hash


def test_the_same_seed_asks_the_same_questions(
    quiz: Quiz, take_quiz: TakeQuiz, people: People
) -> None:
    again = take_quiz.start(SET, 5, people.learner("Orhan"), seed=7)
    assert [i.question for i in again.items] == [i.question for i in quiz.items]
    assert again.id != quiz.id


def test_without_a_seed_one_is_drawn_and_kept(take_quiz: TakeQuiz, people: People) -> None:
    drawn = take_quiz.start(SET, 5, people.learner())
    again = take_quiz.start(SET, 5, people.learner(), seed=drawn.seed)
    assert [i.question for i in again.items] == [i.question for i in drawn.items]


def test_every_answer_is_on_the_disk_when_it_is_acknowledged(
    quiz: Quiz, take_quiz: TakeQuiz, store: Store
) -> None:
    while quiz.current:
        quiz = answered(take_quiz, quiz, 1)
        assert store.quiz(quiz.id) == quiz
    assert quiz.is_finished
    assert quiz.score.right == 5


def test_a_closed_program_goes_on_at_the_same_question(
    quiz: Quiz, take_quiz: TakeQuiz, people: People
) -> None:
    quiz = answered(take_quiz, quiz, 2)
    summary = take_quiz.unfinished(people.learner("Leyla"))
    assert summary is not None
    assert (summary.id, summary.answered, summary.questions) == (quiz.id, 2, 5)
    assert take_quiz.resume(summary.id) == quiz
    assert take_quiz.unfinished(people.learner("Orhan")) is None


def test_a_finished_or_discarded_quiz_is_not_offered_again(
    quiz: Quiz, take_quiz: TakeQuiz, people: People
) -> None:
    take_quiz.discard(quiz.id)
    assert take_quiz.unfinished() is None
    other = take_quiz.start(SET, 2, people.learner("Leyla"))
    answered(take_quiz, other, 2)
    assert take_quiz.unfinished() is None


def test_i_do_not_know_is_an_answer(quiz: Quiz, take_quiz: TakeQuiz, store: Store) -> None:
    quiz = take_quiz.skip(quiz, 1.0)
    assert quiz.position == 1
    assert store.answers()[0].response == ()


def test_a_flag_goes_up_and_down(quiz: Quiz, take_quiz: TakeQuiz, store: Store) -> None:
    item = quiz.items[3]
    quiz = take_quiz.flag(quiz, item.id)
    assert quiz.items[3].flagged
    assert store.quiz(quiz.id) == quiz
    quiz = take_quiz.flag(quiz, item.id)
    assert not quiz.items[3].flagged
    assert store.quiz(quiz.id) == quiz


def test_a_report_is_kept_for_the_teacher(quiz: Quiz, take_quiz: TakeQuiz, store: Store) -> None:
    report = take_quiz.report(quiz, quiz.items[0].id, "Two are right.")
    assert store.reports() == (report,)
    assert report.question == quiz.items[0].question


def test_another_like_this_is_of_the_same_kind_and_not_the_same(
    quiz: Quiz, take_quiz: TakeQuiz, store: Store
) -> None:
    first = quiz.items[0]
    changed = take_quiz.another_like_this(quiz, first.id)
    assert changed is not None
    extra = changed.items[1]
    assert extra.extra
    assert extra.question.kind == first.question.kind
    assert extra.question.id not in {item.question.id for item in quiz.items}
    assert store.quiz(quiz.id) == changed
    finished = answered(take_quiz, changed, 6)
    assert finished.score.questions == 5
    assert store.quiz(quiz.id) == finished


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A set of two events."""
    path = tmp_path / "two.csv"
    path.write_text("title,date\nOne,1900\nTwo,1950\n", encoding="utf-8")
    return path


def test_there_may_be_no_other_like_this(
    take_quiz: TakeQuiz, people: People, table: Path, store: Store
) -> None:
    library_of_one = Library(table.parent / "none", table.parent)
    take_quiz = TakeQuiz(store, library_of_one, WORDING)
    quiz = take_quiz.start("two", 5, people.learner())
    assert take_quiz.another_like_this(quiz, quiz.items[0].id) is None
    assert store.quiz(quiz.id) == quiz


def test_a_quiz_goes_on_when_its_set_is_gone_but_has_no_other_like_this(
    take_quiz: TakeQuiz, people: People, table: Path
) -> None:
    quiz = take_quiz.start(str(table), 5, people.learner())
    table.unlink()
    with pytest.raises(SetNotFoundError):
        take_quiz.another_like_this(quiz, quiz.items[0].id)
    assert answered(take_quiz, quiz, len(quiz.items)).is_finished


def test_a_quiz_may_end_early(quiz: Quiz, take_quiz: TakeQuiz, store: Store) -> None:
    ended = take_quiz.finish(answered(take_quiz, quiz, 1))
    assert ended.is_finished
    assert store.quiz(quiz.id) == ended == take_quiz.finish(ended)


def test_a_response_that_does_not_fit_changes_nothing(
    quiz: Quiz, take_quiz: TakeQuiz, store: Store
) -> None:
    with pytest.raises(ResponseError):
        take_quiz.answer(quiz, ["z"], 1.0)
    assert store.quiz(quiz.id) == quiz


def test_a_set_without_a_question_is_named(
    take_quiz: TakeQuiz, people: People, tmp_path: Path, store: Store
) -> None:
    table = tmp_path / "one-event.csv"
    table.write_text("title,date\nOne,\n", encoding="utf-8")
    with pytest.raises(NoQuestionsError, match="One event"):
        take_quiz.start(str(table), 5, people.learner())
    assert store.unfinished() == ()


def test_an_unknown_quiz_or_set_is_named(take_quiz: TakeQuiz, people: People) -> None:
    with pytest.raises(UnknownQuizError):
        take_quiz.resume(uuid4())
    with pytest.raises(SetNotFoundError, match="atlantis"):
        take_quiz.start("atlantis", 5, people.learner())


def test_a_level_takes_earlier_answers_into_account(take_quiz: TakeQuiz, people: People) -> None:
    learner = people.learner("Leyla")
    before = take_quiz.start(SET, 20, learner, seed=3, level=Level.EASY)
    for seed in range(3):
        quiz = take_quiz.start(SET, 40, learner, seed=seed)
        while quiz.current:
            quiz = take_quiz.skip(quiz, 0.5)
    after = take_quiz.start(SET, 20, learner, seed=3, level=Level.EASY)
    assert [i.question.id for i in after.items] != [i.question.id for i in before.items]
    assert all(Level.EASY.holds(i.question.difficulty) for i in before.items)


def test_a_quiz_of_mixed_level_is_the_same_whatever_was_answered(
    take_quiz: TakeQuiz, people: People
) -> None:
    learner = people.learner("Leyla")
    before = take_quiz.start(SET, 5, learner, seed=3)
    quiz = take_quiz.start(SET, 20, learner, seed=8)
    while quiz.current:
        quiz = take_quiz.skip(quiz, 0.5)
    after = take_quiz.start(SET, 5, learner, seed=3)
    assert [i.question for i in after.items] == [i.question for i in before.items]


def test_dates_are_asked_no_finer_than_wanted(take_quiz: TakeQuiz, people: People) -> None:
    quiz = take_quiz.start(SET, 12, people.learner(), seed=3, precision=Precision.DECADE)
    asked = [item.question for item in quiz.items if item.question.kind == "date_of_event"]
    dates = [option.date for question in asked for option in question.options if option.date]
    assert dates
    assert all(date.grain is Grain.DECADE for date in dates)


def test_an_exam_has_nothing_that_is_for_practice(take_quiz: TakeQuiz, people: People) -> None:
    for seed in range(5):
        quiz = take_quiz.start(SET, 12, people.learner(), seed=seed, mode=Mode.EXAM)
        assert not any(item.question.practice_only for item in quiz.items)
