"""Tests of taking an assignment within its time."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.classroom.rules import Allowance, Limits
from quizapp.classroom.sitting import LEFT_WINDOW, Note, TimeOverError
from quizapp.session.quiz import QuizError
from tests.classroom.sittings import Computer, sitting

TEN_MINUTES = Limits(quiz=Allowance(600))


def test_time_is_left_until_it_is_used_up() -> None:
    computer = Computer()
    one = sitting(computer, Limits(quiz=Allowance(600, 150), question=Allowance(60)))
    computer.true = 50
    one = one.read(computer.look())
    assert (one.left, one.question_left) == (700, 10)
    assert sitting(computer).left is None


def test_an_answer_in_time_counts_and_the_next_question_begins() -> None:
    computer = Computer()
    one = sitting(computer, Limits(question=Allowance(60)))
    computer.true = 40
    one = one.answer(["b"], computer.look())
    assert one.quiz.position == 1
    assert one.question_left == 60
    answer = one.quiz.items[0].answer
    assert answer is not None
    assert (answer.seconds, answer.marked.correct) == (40, True)


def test_an_answer_after_the_time_is_refused() -> None:
    computer = Computer()
    one = sitting(computer, TEN_MINUTES)
    computer.true = 600
    with pytest.raises(TimeOverError):
        one.answer(["b"], computer.look())


def test_when_the_time_is_over_what_was_chosen_counts_and_the_rest_is_open() -> None:
    computer = Computer()
    one = sitting(computer, TEN_MINUTES)
    computer.true = 100
    one = one.answer(["b"], computer.look())
    computer.true = 599
    assert not one.settle(computer.look(), ["b"]).is_over
    computer.true = 601
    one = one.settle(computer.look(), ["b"])
    assert one.is_over
    assert (one.quiz.position, one.quiz.score.right, one.quiz.score.questions) == (2, 2, 4)
    assert one.used == 600


def test_nothing_chosen_at_the_end_is_no_answer() -> None:
    computer = Computer()
    one = sitting(computer, TEN_MINUTES)
    computer.true = 700
    one = one.settle(computer.look())
    assert (one.is_over, one.quiz.position) == (True, 0)


def test_when_the_time_of_a_question_is_over_the_next_one_comes() -> None:
    computer = Computer()
    one = sitting(computer, Limits(question=Allowance(60)))
    computer.true = 61
    one = one.settle(computer.look(), ["b"])
    assert (one.quiz.position, one.quiz.score.right, one.question_left) == (1, 1, 60)
    computer.true = 700
    one = one.settle(computer.look())
    assert (one.quiz.position, one.is_over) == (2, False)
    assert one.quiz.items[1].answer is not None
    assert one.quiz.items[1].answer.skipped


def test_more_time_may_be_granted_while_it_goes_on() -> None:
    computer = Computer()
    one = sitting(computer, TEN_MINUTES).granted(Limits(quiz=Allowance(600, 300)))
    computer.true = 700
    assert one.answer(["b"], computer.look()).quiz.position == 1


def test_that_the_window_was_left_is_noted() -> None:
    computer = Computer()
    one = sitting(computer)
    computer.true = 20
    assert one.note(LEFT_WINDOW, 12, computer.look()).notes == (Note(LEFT_WINDOW, 20, 12),)


def test_a_sitting_that_is_over_stands_still() -> None:
    computer = Computer()
    one = sitting(computer, TEN_MINUTES)
    computer.true = 30
    one = one.submit(computer.look())
    computer.true = 5_000
    later = one.read(computer.look(), reopened=True)
    assert (later.used, later.notes) == (30, ())
    assert one.settle(computer.look(), ["b"]) == one
    with pytest.raises(QuizError):
        one.answer(["b"], computer.look())


DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["answer", "look", "crash", "sleep", "set back", "set forward", "restart"]),
        st.floats(min_value=0, max_value=300),
    ),
    max_size=40,
)


@given(DEEDS, st.booleans())
def test_no_sequence_of_events_gives_more_time_or_loses_an_answer(
    deeds: list[tuple[str, float]], by_question: bool
) -> None:
    limits = Limits(question=Allowance(100)) if by_question else TEN_MINUTES
    computer, shown = Computer(), 0.0
    one = kept = sitting(computer, limits, count=30)
    for deed, seconds in deeds:
        before = one
        computer.true += seconds
        if deed in ("crash", "restart"):
            # All that was kept is what the disk holds: the latest answer, the latest look.
            computer.boot += "+" if deed == "restart" else ""
            computer.started = computer.true if deed == "restart" else computer.started
            one = kept.read(computer.look(), reopened=True).settle(computer.look())
        elif deed == "answer" and not one.is_over:
            try:
                one = one.answer(["b"], computer.look())
                assert computer.true - (shown if by_question else 0) < (100 if by_question else 600)
            except TimeOverError:
                one = one.settle(computer.look())
        else:
            # The date may be any while the computer runs; at a new start it is right here.
            wrong = {"set back": -90_000.0, "set forward": 90_000.0}.get(deed, 0.0)
            one = one.read(replace(computer, off_by=wrong).look()).settle(computer.look())
        if one.quiz.position > before.quiz.position:
            shown = computer.true
        answered = [item.answer for item in before.quiz.items if item.answer]
        assert [item.answer for item in one.quiz.items if item.answer][: len(answered)] == answered
        kept = one
