"""H1, H2, H22 and H23: what the data prove, and what they allow to ask."""

from dataclasses import replace

import pytest

from quizapp.verification.verifier import verify
from tests.verification import good_questions as good
from tests.verification.breaking import (
    SET,
    Broken,
    Change,
    Make,
    broken_rules,
    findings,
    with_date,
    with_event,
    with_stem,
    with_text,
    with_value,
    with_values,
)

A_DATE_THAT_SOME_SOURCE_GIVES = good.option("d", "2 November 1992", date="1992-11-02")

NOT_PROVED: Broken = [
    (good.date_of_event, with_date(0, "1992-01-14")),
    (
        good.date_of_event,
        with_values({"facts.0.event": "trade", "options.3": A_DATE_THAT_SOME_SOURCE_GIVES}),
    ),
    (good.date_of_event, with_value("facts.0.event", "north")),
    (good.start_of_war, with_date(2, "2020-10")),
    (good.start_of_war, with_stem("In which month was the Autumn War?")),
    (good.start_of_blockade, with_stem("In which year was the blockade?")),
    (good.event_for_date, with_event(1, "friendship")),
    (good.event_for_date, with_event(1, "north")),
    (good.event_for_date, with_stem("Which of these happened in June 2012?")),
    (good.event_for_date, with_stem("Which of these happened?")),
    (good.first_of_two, with_event(1, "capture")),
    (good.first_by_date, with_event(1, "north")),
    (good.between, with_event(0, "moscow")),
    (good.between, with_event(0, "north")),
    (
        good.between,
        with_values(
            {
                "facts": [{"event": "friendship", "attribute": "order"}],
                "stem": "Which of these happened in between?",
            }
        ),
    ),
    (good.place, with_text(1, "Istanbul")),
    (good.place, with_text(1, "Türkiye")),
    (good.place, with_text(1, "Atlantis")),
    (good.place, with_value("facts.0.event", "restored")),
    (good.order, with_event(0, "north")),
]


@pytest.mark.parametrize(("make", "change"), NOT_PROVED)
def test_an_option_must_be_proved_right_or_wrong(make: Make, change: Change) -> None:
    assert "H1" in broken_rules(make, change)


WRONG_KEY: Broken = [
    (good.date_of_event, with_value("key", ["a"])),
    (good.date_of_event, with_value("key", ["a", "b"])),
    (good.date_of_event, with_value("options.1.correct", False)),
    (good.date_of_event, with_value("options.0.correct", True)),
    (good.date_of_event, with_text(1, "15 January 1992")),
    (good.date_of_event, with_text(1, "In the winter")),
    (good.date_of_event, with_event(1, "recognition")),
    (good.date_of_event, with_stem("When was the Gas Accord signed?")),
    (good.date_of_event, with_event(0, "moscow")),
    (good.date_of_event, with_event(3, "north")),
    (good.place, with_event(1, "moscow")),
    (good.place, with_event(1, "restored")),
    (good.event_for_date, with_text(0, "Gas Accord signed")),
    (good.event_for_date, with_date(0, "1921")),
    (good.event_for_date, with_value("facts.0.event", "accord")),
    (good.event_for_date, with_value("facts.0.event", "batum")),
    (good.between, with_stem("Which of these happened after Mudros and before the trade?")),
    (
        good.between,
        with_stem("What came after the Trade Agreement signed, before Armistice of Mudros signed?"),
    ),
    (good.first_by_date, with_stem("Which of these happened last?")),
    (good.first_by_date, with_stem("Which of these happened?")),
    (good.order, with_stem("Put these four events in order, from the latest to the earliest.")),
    (good.order, with_stem("Put these five events in order, the latest at the end.")),
    (good.order, with_stem("Put these three events in order, from the earliest to the latest.")),
    (good.place, with_text(0, "Atlantis")),
    (good.order, with_value("key", ["d", "b", "c", "a"])),
    (good.order, with_value("key", ["b", "d", "c"])),
    (good.order, with_value("before", [])),
    (good.order, with_value("before.0", ["d", "b"])),
]


@pytest.mark.parametrize(("make", "change"), WRONG_KEY)
def test_key_and_texts_must_be_what_the_data_say(make: Make, change: Change) -> None:
    assert "H2" in broken_rules(make, change)


NOT_SCORABLE: Broken = [
    (good.event_for_date, with_event(1, "severed")),
    (good.event_for_date, with_event(1, "capture")),
    (good.date_of_event, with_value("facts.0.event", "severed")),
    (good.date_of_event, with_value("source.status", "attributed")),
    (good.start_of_war, with_date(1, "2020-09-27")),
    (good.start_of_war, with_stem("In which month was the Autumn War?")),
    (good.first_by_date, with_event(1, "blockade")),
    (good.between, with_value("facts.1.event", "blockade")),
    (good.place, with_value("facts.0.event", "war")),
    (
        good.event_for_date,
        with_values(
            {"stem": "Which of these happened in December 2006?", "options.0.events": ["pipeline"]}
        ),
    ),
]


@pytest.mark.parametrize(("make", "change"), NOT_SCORABLE)
def test_only_what_a_row_allows_may_be_asked(make: Make, change: Change) -> None:
    assert "H22" in broken_rules(make, change)


def test_two_events_of_one_day_are_not_asked_apart() -> None:
    same_day = with_values({"options.0.events": ["parade"], "options.1.events": ["truce"]})
    assert "H23" in broken_rules(good.first_of_two, same_day)


def test_a_place_that_nearly_all_events_share_is_not_asked() -> None:
    events = tuple(replace(event, place="Ankara") for event in SET.events)
    report = verify(good.document(good.place()), replace(SET, events=events))
    assert "H23" in report.broken


def test_the_anchors_of_a_question_are_read_from_its_stem_if_no_fact_names_them() -> None:
    made = good.between()
    del made["facts"][1:]
    assert findings(made) == ()


@pytest.mark.parametrize(
    "stem",
    [
        "Before “Trade Agreement signed” but after “Armistice of Mudros signed”, what happened?",
        "What lies between the Armistice of Mudros and the Trade Agreement, both signed?",
    ],
)
def test_the_anchors_of_a_question_may_stand_either_way_round(stem: str) -> None:
    assert broken_rules(good.between, with_stem(stem)) == set()


def test_the_order_of_a_question_may_be_told_by_neighbours_alone() -> None:
    made = good.order()
    made["before"] = [["b", "d"], ["d", "c"], ["c", "a"]]
    assert findings(made) == ()


def test_the_place_of_a_member_of_a_closed_series_is_no_wrong_answer_for_another() -> None:
    offices = good.question(
        "place",
        "Where is the northern consulate?",
        ["north"],
        [good.option("a", "Nakhchivan"), good.option("b", "Ganja"), good.option("c", "Kars")],
        "a",
    )
    assert [(f.rule, f.option) for f in findings(offices)] == [("H1", "b")]


def test_a_start_may_be_asked_beside_dates_after_it_only_if_no_end_is_known() -> None:
    assert findings(good.start_of_blockade()) == ()
    assert "H1" in broken_rules(good.start_of_war, with_date(2, "2020-11"))
