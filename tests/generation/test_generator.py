"""Quizzes: repeatable, without cues, and fair in the place of the key."""

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.dataset.folding import contains_words
from quizapp.dataset.model import Status
from quizapp.generation.document import to_document
from quizapp.generation.kind import all_kinds
from quizapp.generation.plan import Plan
from quizapp.generation.question import Question
from quizapp.generation.shape import Response
from tests.generation.sets import article, dataset, event, generator

SEEDS = st.integers(min_value=0, max_value=2**40)
MAKER = generator(article())


@given(SEEDS)
@settings(max_examples=12, deadline=None)
def test_the_same_set_and_seed_give_the_same_quiz(seed: int) -> None:
    again = generator(article())
    one, other = MAKER.quiz(Plan(6, seed)), again.quiz(Plan(6, seed))
    assert [to_document(q) for q in one] == [to_document(q) for q in other]


@given(SEEDS)
@settings(max_examples=30, deadline=None)
def test_no_question_of_a_quiz_gives_another_away(seed: int) -> None:
    for one, other in permutations(MAKER.quiz(Plan(7, seed)), 2):
        assert not one.asks & other.tells
        if one.response is Response.CHOICE:
            assert not contains_words(other.stem, one.option(one.key[0]).text)


@given(SEEDS)
@settings(max_examples=30, deadline=None)
def test_every_question_is_complete(seed: int) -> None:
    for question in MAKER.quiz(Plan(5, seed)):
        assert question.stem.removeprefix("“")[0].isupper()
        assert question.stem[-1] in "?."
        assert question.explanation
        assert question.source.title
        assert all(option.why for option in question.options)
        assert len({option.text for option in question.options}) == len(question.options)
        wrong = [option for option in question.options if not option.correct]
        assert len(question.proof) >= len(wrong) if question.response is Response.CHOICE else True
        assert question.asks <= {e.id for e in question.stretch.events}


def test_what_cannot_be_told_apart_is_not_offered_together() -> None:
    towns = ("Xoi", "Хоі", "Baku", "Kars", "Batum", "Ganja", "Lankaran", "Shaki", "Quba", "Van")
    titles = [f"Bridge of {town}" for town in towns]
    days = [f"19{15 + n}-0{1 + n % 9}-1{n}" for n in range(len(titles))]
    alike = generator(
        dataset(*(event(f"e{day[:4]}", day, title=t) for day, t in zip(days, titles, strict=True)))
    )
    offered = [
        {option.text for option in question.options}
        for seed in range(20)
        for question in alike.quiz(Plan(5, seed))
    ]
    assert any(titles[0] in texts for texts in offered)
    assert not [texts for texts in offered if {titles[0], titles[1]} <= texts]


def test_only_established_rows_are_asked() -> None:
    set_ = article()
    for seed in range(20):
        for question in MAKER.quiz(Plan(5, seed)):
            assert all(set_.by_id[name].status is Status.ESTABLISHED for name in question.asks)


def test_another_like_this_is_of_the_same_kind_and_fits_the_quiz() -> None:
    quiz = MAKER.quiz(Plan(2, 3))
    other = MAKER.another(quiz[0], 1, quiz)
    assert other is not None
    assert other.kind == quiz[0].kind
    assert other.id not in {question.id for question in quiz}
    assert all(not q.asks & other.tells and not q.tells & other.asks for q in quiz)


def test_many_questions_come_in_several_quizzes_and_never_twice() -> None:
    quizzes = MAKER.quizzes(Plan(60, 5))
    questions = [question for quiz in quizzes for question in quiz]
    assert len(questions) == len({question.id for question in questions}) == 60
    assert quizzes[0] == MAKER.quiz(Plan(60, 5))


def test_a_set_gives_what_it_can_and_no_more() -> None:
    few = generator(dataset(event("one", "1918-05-05", "year")))
    assert len(few.quiz(Plan(10, 1))) == 1
    assert generator(dataset()).quiz(Plan(10, 1)) == ()
    assert generator(dataset()).quizzes(Plan(10, 1)) == ()


@pytest.mark.parametrize("rows", [12, 20])
def test_a_small_table_gives_a_question_for_each_of_its_rows(rows: int) -> None:
    events = [event(f"e{n}", f"{1700 + 11 * n}-0{1 + n % 9}-15") for n in range(rows)]
    questions = generator(dataset(*events)).quiz(Plan(rows, seed=3))
    assert len(questions) == rows
    assert len({asked for question in questions for asked in question.asks}) == rows


def test_an_unknown_kind_is_named() -> None:
    with pytest.raises(ValueError, match="no kind “riddle”"):
        MAKER.quiz(Plan(1, 1, frozenset(["riddle"])))


def test_kinds_are_found_by_their_files() -> None:
    names = [kind.name for kind in all_kinds()]
    assert names == sorted(names)
    assert {"date_of_event", "event_for_date", "first_of_two", "order", "between", "place"} <= set(
        names
    )


def test_an_event_that_may_not_stand_alone_brings_its_companion_or_stays_away() -> None:
    pair = [
        event("march", "1918-03-30", "", shown_with=("september",)),
        event("september", "1918-09", "", shown_with=("march",)),
    ]
    others = [event(f"e-{n}", f"19{n}-05-05") for n in range(10, 30)]
    made = generator(dataset(*pair, *others))
    seen = 0
    for seed in range(30):
        for question in made.quiz(Plan(8, seed)):
            shown = {e.id for e in question.stretch.events}
            assert ("march" in shown) is ("september" in shown)
            seen += "march" in shown
            assert not {"march", "september"} & {n for o in question.options for n in o.events}
    assert seen


@pytest.mark.parametrize("size", [4, 2])
def test_the_place_of_the_key_is_uniform(size: int) -> None:
    counts = [0] * size
    for seed in range(70):
        for question in MAKER.quiz(Plan(5, seed)):
            if question.response is Response.CHOICE and len(question.options) == size:
                counts[_rank(question)] += 1
    mean = sum(counts) / size
    critical = {2: 10.83, 4: 16.27}[size]
    assert sum((count - mean) ** 2 / mean for count in counts) < critical


def _rank(question: Question) -> int:
    return [option.correct for option in question.options].index(True)


def test_the_timeline_says_how_many_neighbours_it_keeps_back() -> None:
    kept_back = 0
    for seed in range(20):
        quiz = MAKER.quiz(Plan(6, seed))
        asked = {name for question in quiz for name in question.asks}
        for question in quiz:
            shown = {*question.stretch.before, *question.stretch.after}
            assert not shown & (asked - question.asks)
            kept_back += question.stretch.withheld
    assert kept_back > 0
