"""Tests of what is due, and of the days to come."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from quizapp.generation.question import Fact
from quizapp.memory.trace import LEECH_FROM, Stage, Trace, forecast

BAKU = timezone(timedelta(hours=4))
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
TRACE = Trace(
    fact=Fact("treaty", "date"),
    stage=Stage.REVIEW,
    step=None,
    stability=3.0,
    difficulty=5.0,
    due=NOON + timedelta(days=3),
    reviewed=NOON,
)


def test_a_fact_is_due_from_the_beginning_of_its_day_where_the_person_is() -> None:
    just_before = datetime(2026, 3, 3, 19, 59, tzinfo=UTC)
    assert not TRACE.is_due(just_before, BAKU)
    assert TRACE.is_due(just_before + timedelta(minutes=1), BAKU)


def test_what_is_being_learnt_is_due_at_its_minute() -> None:
    short = replace(TRACE, stage=Stage.LEARNING, due=NOON + timedelta(minutes=10))
    assert not short.is_due(NOON + timedelta(minutes=9), UTC)
    assert short.is_due(NOON + timedelta(minutes=10), UTC)


def test_what_is_suspended_is_never_due() -> None:
    assert not replace(TRACE, suspended=True).is_due(NOON + timedelta(days=99), UTC)


def test_a_review_of_a_day_to_come_says_nothing_of_when_to_ask_again() -> None:
    wrong_clock = replace(
        TRACE, reviewed=NOON + timedelta(days=900), due=NOON + timedelta(days=999)
    )
    minutes = replace(wrong_clock, due=wrong_clock.reviewed + timedelta(minutes=10))
    for trace in (wrong_clock, minutes):
        assert trace.is_due(NOON, UTC)
        assert forecast([trace], NOON.date(), UTC, days=2) == (1, 0)
        assert not trace.is_due(trace.reviewed, UTC)


def test_the_forecast_counts_what_is_late_today() -> None:
    days = (-4, 0, 1, 1, 6, 7)
    traces = [replace(TRACE, due=NOON + timedelta(days=day)) for day in days]
    hidden = replace(TRACE, due=NOON, suspended=True)
    assert forecast([*traces, hidden], NOON.date(), UTC) == (2, 2, 0, 0, 0, 0, 1)


def test_a_fact_that_is_forgotten_again_and_again_is_a_leech() -> None:
    assert not TRACE.is_leech
    assert replace(TRACE, lapses=LEECH_FROM).is_leech
