"""A plan says what quiz is wanted, and gets it."""

import re
from itertools import permutations

import pytest

from quizapp.dataset.dates import Grain, parse_edtf
from quizapp.generation.document import to_document
from quizapp.generation.plan import Plan
from quizapp.generation.precision import Precision
from quizapp.generation.question import Question
from tests.generation.sets import bundled_set, dataset, event, generator

MADE = generator(bundled_set())
DATE_KINDS = frozenset(["date_of_event", "event_for_date"])


def grains(quiz: tuple[Question, ...]) -> set[Grain]:
    return {option.date.grain for q in quiz for option in q.options if option.date}


@pytest.mark.parametrize(
    "plan",
    [
        Plan(8, 3),
        Plan(8, 3, precision=Precision.YEAR),
        Plan(8, 3, exam=True),
        Plan(8, 3, DATE_KINDS),
        Plan(8, 3, period=parse_edtf("1990/2010")),
    ],
)
def test_the_same_plan_gives_the_same_bytes(plan: Plan) -> None:
    one, other = MADE.quiz(plan), generator(bundled_set()).quiz(plan)
    assert [to_document(q) for q in one] == [to_document(q) for q in other]


def test_locked_questions_keep_their_places_and_the_rest_is_drawn_anew() -> None:
    quiz = MADE.quiz(Plan(8, 1))
    kept = (None, quiz[1], None, None, quiz[4], None, None, quiz[7])
    again = MADE.quiz(Plan(8, 2, locked=kept))
    assert len(again) == 8
    assert [again[place].id for place in (1, 4, 7)] == [quiz[place].id for place in (1, 4, 7)]
    assert [q.id for q in again] != [q.id for q in quiz]
    for one, other in permutations(again, 2):
        assert not one.asks & other.tells


def test_a_quiz_may_be_put_in_another_order_and_be_extended() -> None:
    quiz = MADE.quiz(Plan(5, 1))
    turned = MADE.quiz(Plan(7, 2, locked=quiz[::-1]))
    assert [q.id for q in turned[:5]] == [q.id for q in quiz[::-1]]
    assert len(turned) == 7


def test_what_is_excluded_neither_comes_nor_is_named() -> None:
    quiz = MADE.quiz(Plan(8, 1))
    gone, unwanted = quiz[0].id, next(iter(quiz[1].asks))
    for seed in range(4):
        again = MADE.quiz(Plan(8, seed, excluded=frozenset([gone, unwanted])))
        assert gone not in {q.id for q in again}
        assert not any(unwanted in q.tells for q in again)


def test_one_question_can_be_replaced_and_no_other() -> None:
    quiz = MADE.quiz(Plan(6, 1))
    kept = tuple(None if place == 2 else q for place, q in enumerate(quiz))
    again = MADE.quiz(Plan(6, 1, locked=kept, excluded=frozenset([quiz[2].id])))
    assert [place for place in range(6) if again[place].id != quiz[place].id] == [2]


def test_topics_and_periods_limit_what_is_asked() -> None:
    topic = max({e.topic for e in bundled_set().events})
    alone = frozenset(["date_of_event"])
    assert all(q.topic == topic for q in MADE.quiz(Plan(5, 1, alone, topics=frozenset([topic]))))
    period = parse_edtf("1990/1999")
    quiz = MADE.quiz(Plan(5, 1, alone, period=period))
    spans = [MADE.dataset.by_id[name].span for q in quiz for name in q.asks]
    assert spans
    assert all(span is not None and span.within(period) for span in spans)


@pytest.mark.parametrize(
    ("precision", "finest"),
    [
        (Precision.MONTH, Grain.MONTH),
        (Precision.YEAR, Grain.YEAR),
        (Precision.DECADE, Grain.DECADE),
    ],
)
def test_no_date_is_asked_finer_than_wanted(precision: Precision, finest: Grain) -> None:
    quizzes = [MADE.quiz(Plan(6, seed, DATE_KINDS, precision)) for seed in range(6)]
    found = set().union(*map(grains, quizzes))
    assert min(found) == finest
    assert all(len(quiz) == 6 for quiz in quizzes)


def test_decades_are_asked_in_the_words_of_decades() -> None:
    (question,) = MADE.quiz(Plan(1, 1, frozenset(["date_of_event"]), Precision.DECADE))
    assert question.stem.startswith(("In which decade", "According to"))
    said = re.compile(r"the \d{3}0s|(\d\d)00–(\1)09")
    assert all(said.fullmatch(option.text) for option in question.options)


def test_an_exam_has_no_question_that_is_for_practice() -> None:
    practice = {kind.name for kind in MADE.kinds if kind.practice_only}
    for seed in range(6):
        quiz = MADE.quiz(Plan(10, seed, exam=True))
        assert quiz
        assert not any(q.practice_only or q.kind in practice for q in quiz)
    assert any(q.practice_only for seed in range(6) for q in MADE.quiz(Plan(10, seed)))


def test_a_set_that_is_too_small_gives_what_it_can() -> None:
    few = generator(dataset(event("one", "1918-05-05", "year")))
    assert len(few.quiz(Plan(10, 1))) == 1
    assert few.quiz(Plan(10, 1, excluded=frozenset(["one"]))) == ()


def test_another_like_this_is_of_the_same_topic_where_there_is_one() -> None:
    same = total = 0
    for seed in range(12):
        question = MADE.quiz(Plan(1, seed, DATE_KINDS))[0]
        other = MADE.another(question, seed)
        assert other is not None
        assert other.kind == question.kind
        same += other.topic == question.topic
        total += 1
    assert same > total / 2
