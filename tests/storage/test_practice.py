"""Tests of what one person's answers add up to in the results file."""

import time
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from quizapp.generation.question import Fact
from quizapp.session.learner import Learner
from quizapp.session.practice import Count, DayCount, KindCount, Practised, Wanted, together
from quizapp.session.quiz import Quiz
from quizapp.storage.store import Store
from tests.factories import NOON, choice_question, new_quiz, order_question, some_questions

TODAY = NOON.astimezone().date()
OTHER = Learner(UUID(int=9), "Orhan")


def taken(
    store: Store,
    name: str,
    days: int = 0,
    learner: Learner | None = None,
    *,
    wrong: frozenset[int] = frozenset(),
) -> Quiz:
    """Answer a quiz of four questions some days after NOON, half a minute each."""
    quiz = new_quiz(some_questions(), name=name)
    quiz = replace(quiz, learner=learner or quiz.learner, set_id=name, set_title=name.upper())
    quiz = replace(quiz, learner=store.add_learner(quiz.learner, NOON))
    store.add_quiz(quiz)
    while (item := quiz.current) is not None:
        at = NOON + timedelta(days=days, minutes=quiz.position)
        response = () if quiz.position in wrong else item.question.key
        quiz = quiz.answer(response, at, 30.0)
        store.add_answer(quiz)
    return quiz


def test_answers_are_counted_by_day_and_by_kind(store: Store) -> None:
    quiz = taken(store, "annals", wrong=frozenset({0}))
    taken(store, "deeds", 1)
    found = store.practised(quiz.learner, Wanted())
    assert found.days == (
        DayCount("annals", TODAY, Count(4, 3, 120.0)),
        DayCount("deeds", TODAY + timedelta(days=1), Count(4, 4, 120.0)),
    )
    by_kind = (
        KindCount("annals", "date_of_event", Count(3, 2, 90.0)),
        KindCount("annals", "order", Count(1, 1, 30.0)),
        KindCount("deeds", "date_of_event", Count(3, 3, 90.0)),
        KindCount("deeds", "order", Count(1, 1, 30.0)),
    )
    assert found.kinds == by_kind
    assert store.practised(quiz.learner, Wanted(last=TODAY)).kinds == by_kind[:2]
    assert store.practised(quiz.learner, Wanted(set_id="deeds")).kinds == by_kind[2:]


def test_each_fact_of_a_question_is_counted(store: Store) -> None:
    quiz = taken(store, "annals", wrong=frozenset({2}))
    facts = store.practised(quiz.learner, Wanted()).facts
    counts = {one.fact: one.count for one in facts}
    assert counts[Fact("event-0", "date")] == Count(1, 1, 30.0)
    ordered = [fact for fact in order_question(20).facts if fact != Fact("event-30", "date")]
    assert all(counts[fact] == Count(1, 0, 30.0) for fact in ordered)
    assert together(counts.values()).answers == 3 + len(order_question().facts)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has one zone for all")
@pytest.mark.parametrize(("zone", "expected"), [("UTC", 0), ("XXX-14", 1), ("XXX+11", 0)])
def test_a_day_is_that_of_the_place_where_the_answer_was_given(
    store: Store, monkeypatch: pytest.MonkeyPatch, zone: str, expected: int
) -> None:
    try:
        with monkeypatch.context() as place:
            place.setenv("TZ", zone)
            time.tzset()
            quiz = taken(store, "annals")
    finally:
        time.tzset()
    day = NOON.date() + timedelta(days=expected)
    assert {one.day for one in store.practised(quiz.learner, Wanted()).days} == {day}
    assert store.days_of(quiz.learner) == {day}
    assert len(store.given(quiz.learner, Wanted(first=day, last=day), 9)) == 4


def test_only_the_answers_of_one_person_count(store: Store) -> None:
    quiz = taken(store, "annals")
    other = taken(store, "deeds", learner=OTHER)
    for one, name in ((quiz, "annals"), (other, "deeds")):
        found = store.practised(one.learner, Wanted())
        for counts in (found.days, found.kinds, found.facts):
            assert {count.set_id for count in counts} == {name}
        assert {answer.set_id for answer in store.given(one.learner, Wanted(), 9)} == {name}
    nobody = Learner(UUID(int=77), "")
    assert store.practised(nobody, Wanted()) == Practised()
    assert store.given(nobody, Wanted(), 9) == ()


def test_the_latest_answers_come_first_and_lead_to_their_question(store: Store) -> None:
    first, second = taken(store, "annals"), taken(store, "deeds", 1)
    listed = store.given(first.learner, Wanted(), 6)
    assert [answer.set_title for answer in listed] == ["DEEDS"] * 4 + ["ANNALS"] * 2
    assert listed[0].quiz == second.id
    assert listed[0].item == second.items[-1].id
    assert listed[0].stem == second.items[-1].question.stem
    assert listed[0].answered_at == NOON + timedelta(days=1, minutes=3)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(set_id="deeds"), 4),
        (Wanted(kind="order"), 2),
        (Wanted(right=False), 2),
        (Wanted(right=True), 6),
        (Wanted(first=TODAY + timedelta(days=1)), 4),
        (Wanted(last=TODAY), 4),
        (Wanted(first=TODAY, last=TODAY + timedelta(days=1)), 8),
        (Wanted(first=date(2050, 1, 1)), 0),
        (Wanted(events=frozenset({"event-0"})), 2),
        (Wanted(events=frozenset({"event-0", "event-21"})), 4),
        (Wanted(events=frozenset({"event-0"}), attribute="place"), 0),
        (Wanted(events=frozenset({"event-0"}), attribute="date", set_id="annals"), 1),
        (Wanted(events=frozenset(f"event-{n}" for n in range(40_000))), 8),
        (Wanted(events=frozenset()), 0),
    ],
)
def test_the_wanted_answers_are_listed(store: Store, wanted: Wanted, expected: int) -> None:
    quiz = taken(store, "annals", wrong=frozenset({0}))
    taken(store, "deeds", 1, wrong=frozenset({3}))
    assert len(store.given(quiz.learner, wanted, 100)) == expected


def test_facts_are_counted_of_the_wanted_days_and_set_alone(store: Store) -> None:
    quiz = taken(store, "annals")
    taken(store, "deeds", 1)
    facts = store.practised(quiz.learner, Wanted(last=TODAY, set_id="annals")).facts
    assert {one.set_id for one in facts} == {"annals"}
    none = store.practised(quiz.learner, Wanted(last=TODAY, set_id="deeds")).facts
    assert none == ()


def test_a_skipped_answer_is_told_from_a_wrong_one(store: Store) -> None:
    quiz = new_quiz([choice_question(1), choice_question(2)])
    quiz = replace(quiz, learner=store.add_learner(quiz.learner, NOON))
    store.add_quiz(quiz)
    for response in ((), ("a",)):
        quiz = quiz.answer(response, NOON + timedelta(minutes=quiz.position), 1.0)
        store.add_answer(quiz)
    wrong, skipped = store.given(quiz.learner, Wanted(), 9)
    assert (wrong.skipped, wrong.correct) == (False, False)
    assert (skipped.skipped, skipped.correct) == (True, False)
