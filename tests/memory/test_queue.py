"""Tests of what is asked next."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from quizapp.generation.question import Fact
from quizapp.memory.grade import Grade
from quizapp.memory.queue import due_facts, missed_facts, new_facts
from quizapp.memory.schedule import Schedule
from quizapp.memory.trace import Trace

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
SCHEDULE = Schedule()
FIRST, SECOND, THIRD = (Fact(name, "date") for name in ("first", "second", "third"))


def seen(fact: Fact, grade: Grade, days_ago: float) -> Trace:
    """Return the trace of a fact that was answered twice, for the last time some days ago."""
    at = NOON - timedelta(days=days_ago)
    before = SCHEDULE.review(fact, None, Grade.GOOD, at - timedelta(days=1))
    return SCHEDULE.review(fact, before, grade, at)


def test_what_is_most_likely_forgotten_is_asked_first() -> None:
    traces = [
        seen(FIRST, Grade.EASY, 60),
        seen(SECOND, Grade.AGAIN, 60),
        seen(THIRD, Grade.GOOD, 0),
    ]
    assert due_facts(traces, SCHEDULE, NOON, UTC) == (SECOND, FIRST)


def test_what_was_never_asked_is_new() -> None:
    assert new_facts((THIRD, FIRST, SECOND), {FIRST}) == (THIRD, SECOND)


def test_mistakes_are_what_was_not_known_the_last_time() -> None:
    old, late, known = (seen(fact, Grade.AGAIN, 3) for fact in (FIRST, SECOND, THIRD))
    traces = (
        replace(old, knew=False),
        replace(late, knew=False, reviewed=NOON),
        replace(known, knew=True),
    )
    assert missed_facts(traces) == (SECOND, FIRST)


def test_what_is_suspended_is_no_mistake_to_drill() -> None:
    missed = replace(seen(FIRST, Grade.AGAIN, 3), knew=False)
    assert missed_facts([missed]) == (FIRST,)
    assert missed_facts([replace(missed, suspended=True)]) == ()
