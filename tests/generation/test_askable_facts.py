"""Tests of what can be learnt of a set."""

from dataclasses import replace

from quizapp.dataset.reader import load
from quizapp.generation.askable_facts import askable_facts
from quizapp.generation.question import Fact
from quizapp.generation.written import fact_of
from quizapp.paths import bundled
from tests.formats.written_questions import CHOICE, SHORT

SET = load(bundled("questions") / "azerbaijan-turkiye")


def test_events_come_in_time_and_their_dates_before_their_places() -> None:
    facts = askable_facts(SET)
    dated = [SET.by_id[fact.event].span for fact in facts if fact.attribute == "date"]
    begin = [span.lo for span in dated if span is not None and span.lo is not None]
    assert begin == sorted(begin)
    placed = next(fact for fact in facts if fact.attribute == "place")
    assert facts.index(placed) - 1 == facts.index(Fact(placed.event, "date"))


def test_only_established_facts_are_learnt() -> None:
    assert all(SET.by_id[fact.event].status == "established" for fact in askable_facts(SET))


def test_written_questions_come_last_each_once() -> None:
    facts = askable_facts(replace(SET, written=(CHOICE, SHORT, CHOICE)))
    assert facts[-2:] == (fact_of(CHOICE), fact_of(SHORT))
    assert len(set(facts)) == len(facts)
