"""Tests of keeping quizzes: what was written comes back as it was."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from quizapp.generation.measurements import Measured
from quizapp.generation.question import Fact
from quizapp.session.learner import Learner
from quizapp.session.quiz import Item, Mode, Quiz, QuizError
from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage.store import Store
from tests.factories import choice_question, moment, new_quiz, some_questions


def begun(store: Store, quiz: Quiz | None = None) -> Quiz:
    """Keep a quiz that begins, and its learner."""
    quiz = quiz or new_quiz()
    learner = store.add_learner(quiz.learner, moment(0))
    quiz = replace(quiz, learner=learner)
    store.add_quiz(quiz)
    return quiz


def answered(store: Store, quiz: Quiz, count: int = 1) -> Quiz:
    """Answer and keep so many questions, all of them right."""
    for _ in range(count):
        item = quiz.current
        assert item is not None
        quiz = quiz.answer(item.question.key, moment(quiz.position + 1), 2.5)
        store.add_answer(quiz)
    return quiz


def extended(store: Store, quiz: Quiz, item: Item) -> Quiz:
    """Put in a question like that of an item, and keep it."""
    changed = quiz.another(item.id, choice_question(800 + len(quiz.items)))
    extra = next(new for new in changed.items if new not in quiz.items)
    store.add_extra(changed, extra, moment(40))
    return changed


def test_a_quiz_comes_back_as_it_was_after_every_step(store: Store) -> None:
    quiz = begun(store)
    assert store.quiz(quiz.id) == quiz
    quiz = answered(store, quiz, 2)
    assert store.quiz(quiz.id) == quiz
    quiz = extended(store, quiz, quiz.items[0])
    assert store.quiz(quiz.id) == quiz
    quiz = quiz.skip(moment(3), 0.1)
    store.add_answer(quiz)
    assert store.quiz(quiz.id) == quiz
    quiz = quiz.flag(quiz.items[0].id)
    store.set_flag(quiz.items[0])
    assert store.quiz(quiz.id) == quiz
    quiz = answered(store, quiz, 2)
    assert quiz.is_finished
    assert store.quiz(quiz.id) == quiz


def test_everything_is_there_when_the_file_is_opened_again(store: Store, path: Path) -> None:
    quiz = answered(store, begun(store), 2)
    store.close()
    again = Store(path)
    assert again.quiz(quiz.id) == quiz
    again.close()


def test_results_can_be_kept_in_memory() -> None:
    store = Store(None)
    quiz = answered(store, begun(store), 2)
    assert store.quiz(quiz.id) == quiz
    assert store.path is None
    store.close()


def test_an_unknown_quiz_is_none(store: Store) -> None:
    assert store.quiz(uuid4()) is None


def test_a_name_belongs_to_one_person(store: Store) -> None:
    first = store.add_learner(Learner(UUID(int=1), "Ayşe"), moment(0))
    again = store.add_learner(Learner(UUID(int=2), "AYŞE"), moment(1))
    other = store.add_learner(Learner(UUID(int=3), ""), moment(2))
    assert again == first
    assert store.learners() == (first, other)


def test_an_unfinished_quiz_is_offered_until_it_is_finished(store: Store) -> None:
    quiz = answered(store, begun(store), 3)
    (summary,) = store.unfinished()
    assert (summary.id, summary.answered, summary.questions) == (quiz.id, 3, 4)
    assert summary.learner.name == "Leyla"
    assert (summary.set_title, summary.mode) == ("The annals", Mode.LEARN)
    assert summary.latest_at == moment(3)
    assert store.finished() == ()
    quiz = answered(store, quiz)
    (summary,) = store.finished()
    assert summary.finished_at == quiz.finished_at
    assert (summary.score, summary.seconds) == (quiz.score, 10.0)
    assert store.unfinished() == ()


def test_the_quiz_taken_last_is_offered_first(store: Store) -> None:
    first = begun(store, new_quiz(name="first"))
    second = begun(store, replace(new_quiz(name="second"), started_at=moment(0.5)))
    assert [summary.id for summary in store.unfinished()] == [second.id, first.id]
    answered(store, first)
    assert [summary.id for summary in store.unfinished()] == [first.id, second.id]


def test_lists_can_be_those_of_one_person(store: Store) -> None:
    quiz = answered(store, begun(store))
    other = store.add_learner(Learner(uuid4(), "Orhan"), moment(0))
    assert [summary.id for summary in store.unfinished(quiz.learner)] == [quiz.id]
    assert store.unfinished(other) == ()
    assert len(store.answers(quiz.learner)) == 1
    assert store.answers(other) == ()


def test_a_discarded_quiz_is_not_offered_but_its_answers_stay(store: Store) -> None:
    quiz = answered(store, begun(store))
    store.discard(quiz.id, moment(5))
    assert store.unfinished() == store.finished() == ()
    assert len(store.answers()) == 1


def test_a_finished_quiz_cannot_be_discarded(store: Store) -> None:
    quiz = answered(store, begun(store), 4)
    store.discard(quiz.id, moment(5))
    assert len(store.finished()) == 1


def test_a_quiz_ended_early_is_finished(store: Store) -> None:
    quiz = answered(store, begun(store)).finish(moment(6))
    store.finish(quiz, moment(6))
    (summary,) = store.finished()
    assert (summary.score, summary.answered) == (quiz.score, 1)
    assert store.quiz(quiz.id) == quiz


def test_every_answer_is_in_the_history_in_the_order_of_time(store: Store) -> None:
    quiz = answered(store, begun(store), 3)
    records = store.answers()
    assert [record.position for record in records] == [1, 2, 3]
    last = records[-1]
    assert (last.quiz, last.learner, last.set_id, last.kind) == (
        quiz.id, "Leyla", "annals", "order",
    )  # fmt: skip
    assert last.response == quiz.items[2].question.key
    assert last.facts == tuple(Fact(f"event-{number}", "date") for number in range(20, 24))
    assert (last.correct, last.score, last.max_score, last.seconds) == (True, 1.0, 1.0, 2.5)
    assert last.answered_at == moment(3)


def test_an_answer_to_a_question_without_facts_can_be_kept(store: Store) -> None:
    bare = replace(choice_question(), facts=())
    answered(store, begun(store, new_quiz((bare,))))
    assert store.answers()[0].facts == ()


def test_a_report_is_kept_with_its_question_until_it_is_resolved(store: Store) -> None:
    quiz = begun(store)
    report = quiz.report(quiz.items[1].id, "Which calendar?", moment(2), uuid4())
    store.add_report(report)
    assert store.reports() == (report,)
    store.resolve_report(report.id)
    assert store.reports() == (replace(report, resolved=True),)


def test_a_quiz_without_an_answer_has_none_to_keep(store: Store) -> None:
    with pytest.raises(QuizError):
        store.add_answer(begun(store))


def add_another(store: Store, quiz: Quiz) -> None:
    """Put in a question like the third."""
    extended(store, quiz, quiz.items[2])


def end_early(store: Store, quiz: Quiz) -> None:
    """End a quiz before its last question."""
    store.finish(quiz.finish(moment(8)), moment(8))


@pytest.mark.parametrize("step", [answered, add_another, end_early])
def test_a_step_from_an_older_state_is_refused_and_changes_nothing(
    store: Store, step: Callable[[Store, Quiz], object]
) -> None:
    older = begun(store, new_quiz(some_questions(5)))
    newer = answered(store, extended(store, older, older.items[0]))
    with pytest.raises(StorageError) as caught:
        step(store, older)
    assert caught.value.reason is Reason.CONFLICT
    assert store.quiz(newer.id) == newer


def test_a_discarded_quiz_takes_no_answer(store: Store) -> None:
    quiz = begun(store)
    store.discard(quiz.id, moment(7))
    with pytest.raises(StorageError) as caught:
        answered(store, quiz)
    assert caught.value.reason is Reason.CONFLICT


def test_an_answer_given_twice_is_kept_once(store: Store) -> None:
    quiz = begun(store)
    answered(store, quiz)
    with pytest.raises(StorageError) as caught:
        answered(store, quiz)
    assert caught.value.reason is Reason.CONFLICT
    assert len(store.answers()) == 1


def test_answers_are_measured_by_fact_and_by_kind(store: Store) -> None:
    quiz = answered(store, begun(store), 1)
    asked = quiz.items[0].question
    wrong = next(option.id for option in asked.options if not option.correct)
    again = begun(store, new_quiz(name="again")).answer((wrong,), moment(9), 2.5)
    store.add_answer(again)
    measured = store.measurements(quiz.set_id)
    assert measured[asked.facts[0]] == measured[asked.kind] == Measured(2, 0.5)
    assert store.measurements("another set") == {}
