"""Whatever course a quiz takes, the file holds it as it is."""

from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.session.quiz import Quiz
from quizapp.storage.store import Store
from tests.factories import choice_question, moment, new_quiz, some_questions

STEPS = ("right", "skip", "flag", "another", "finish")


def take(store: Store, quiz: Quiz, step: str, place: int) -> Quiz:
    """Take and keep one step, if the quiz is in a state for it."""
    at = moment(1 + len(quiz.items))
    item = quiz.items[place % len(quiz.items)]
    if step in ("right", "skip") and quiz.current:
        response = quiz.current.question.key if step == "right" else ()
        quiz = quiz.answer(response, at, place / 3)
        store.add_answer(quiz)
    elif step == "flag":
        quiz = quiz.unflag(item.id) if item.flagged else quiz.flag(item.id)
        store.set_flag(quiz.item(item.id))
    elif step == "another" and not quiz.is_finished:
        known = set(quiz.items)
        quiz = quiz.another(item.id, choice_question(400 + len(quiz.items)))
        store.add_extra(quiz, next(new for new in quiz.items if new not in known), at)
    elif step == "finish" and not quiz.is_finished and place == 0:
        quiz = quiz.finish(at)
        store.finish(quiz, at)
    return quiz


@settings(max_examples=25, deadline=None)
@given(
    names=st.lists(st.uuids(), min_size=1, max_size=2, unique=True),
    steps=st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 5)), max_size=15),
)
def test_a_quiz_and_its_sums_are_kept_at_every_step(
    names: list[UUID], steps: list[tuple[str, int]]
) -> None:
    store = Store(None)
    quizzes = [new_quiz(some_questions(3), name=str(name)) for name in names]
    store.add_learner(quizzes[0].learner, moment(0))
    for quiz in quizzes:
        store.add_quiz(quiz)
    for step, place in steps:
        which = place % len(quizzes)
        quizzes[which] = take(store, quizzes[which], step, place)
        assert [store.quiz(quiz.id) for quiz in quizzes] == quizzes
    listed = {summary.id: summary for summary in (*store.finished(), *store.unfinished())}
    for quiz in quizzes:
        summary = listed[quiz.id]
        assert (summary.answered, summary.questions) == (quiz.position, len(quiz.items))
        assert (summary.score, summary.seconds) == (quiz.score, quiz.seconds)
        assert summary.finished_at == quiz.finished_at
    assert len(store.answers()) == sum(quiz.position for quiz in quizzes)
    store.close()
