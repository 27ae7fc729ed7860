"""H7 and balance: no question of a quiz gives away another, and what belongs together stays."""

import pytest

from quizapp.verification.verifier import verify
from tests.verification import good_questions as good
from tests.verification.breaking import SET, broken_rules, findings, put, with_stem, with_value


def in_one_quiz(*questions: good.Json) -> list[tuple[str, str]]:
    """Verify questions as one quiz and return the rules broken and by which question."""
    return [(f.rule, f.question) for f in findings(*(made | {"quiz": 1} for made in questions))]


def test_questions_about_different_things_make_a_quiz() -> None:
    assert in_one_quiz(good.date_of_event(), good.event_for_date(), good.first_of_two()) == []


def test_a_quiz_number_left_out_means_the_one_quiz_of_all() -> None:
    made = good.document(good.between(), good.event_for_date())
    for question in made["questions"]:
        del question["quiz"]
    assert verify(made, SET).checked["H7"] == 1


def test_a_fact_is_asked_once_only() -> None:
    found = in_one_quiz(good.place(), good.between())
    assert ("H7", "between-friendship") in found


def test_an_asked_event_is_no_option_elsewhere() -> None:
    assert in_one_quiz(good.date_of_event(), good.place()) == [("H7", "date_of_event-restored")]


@pytest.mark.parametrize("part", ["focus", "before", "after", "events"])
def test_an_asked_event_is_on_no_timeline_elsewhere(part: str) -> None:
    other = good.event_for_date()
    other["timeline"][part] = ["war"]
    assert in_one_quiz(good.start_of_war(), other) == [("H7", "event_for_date-moscow")]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("mentions", ["war"]),
        ("explanation", "It came before the “talks” and “Autumn War” (27 September 2020)."),
        ("options.1.why", "No: it came before “Patriotic War” (September 2020)."),
    ],
)
def test_no_explanation_tells_the_date_of_an_event_asked_elsewhere(
    path: str, value: object
) -> None:
    other = good.event_for_date()
    put(other, path, value)
    assert in_one_quiz(good.start_of_war(), other) == [("H7", "event_for_date-moscow")]


def test_what_a_question_lies_between_counts_as_shown() -> None:
    batum = good.question(
        "place",
        "Where was the Armistice of Mudros signed?",
        ["mudros"],
        [good.option("a", "Mudros"), good.option("b", "Baku"), good.option("c", "Moscow")],
        "a",
    )
    between = good.between()
    del between["facts"][1:]
    assert ("H7", "between-friendship") in in_one_quiz(batum, between)


def test_timeline_events_may_be_objects_with_an_id() -> None:
    other = good.event_for_date()
    other["timeline"]["events"] = [{"id": "war", "title": "Autumn War"}]
    assert in_one_quiz(good.start_of_war(), other) == [("H7", "event_for_date-moscow")]


def test_the_same_fact_twice_is_told_once() -> None:
    again = good.start_of_war() | {"id": "again"}
    assert in_one_quiz(good.start_of_war(), again) == [("H7", "again")]


def test_no_stem_stands_twice() -> None:
    other = good.event_for_date() | {"kind": "place", "stem": good.place()["stem"]}
    assert ("H7", other["id"]) in in_one_quiz(good.place(), other)


def test_the_key_of_one_question_is_not_in_the_stem_of_another() -> None:
    told = good.start_of_war() | {"stem": "When did the Autumn War, after the ankara talks, begin?"}
    assert in_one_quiz(good.place(), told) == [("H7", "date_of_event-war")]
    moscow = good.start_of_war() | {"stem": "When, long after the MOSCOW, did Autumn War begin?"}
    assert in_one_quiz(good.place(), moscow) == []


def test_a_place_is_known_by_its_other_names() -> None:
    made = good.place()
    made["facts"][0]["event"] = "batum"
    told = good.start_of_war() | {"stem": "When did the Autumn War of Batum begin?"}
    made["options"][0]["text"] = "Batumi"
    assert ("H7", "date_of_event-war") in in_one_quiz(made, told)


def test_the_date_one_question_asks_is_not_in_the_stem_of_another() -> None:
    other = good.event_for_date() | {"stem": "Which of these happened in September 2020?"}
    assert ("H7", "event_for_date-moscow") in in_one_quiz(good.start_of_war(), other)


def test_an_event_is_shown_with_its_companions() -> None:
    shown = with_value("timeline.before", ["march"])
    assert broken_rules(good.date_of_event, shown) == {"balance"}
    both = with_value("timeline.before", ["march", "september"])
    assert broken_rules(good.date_of_event, both) == set()


def test_a_companion_may_stand_in_another_question_of_the_quiz() -> None:
    one, other = good.date_of_event(), good.event_for_date()
    one["timeline"]["before"], other["timeline"]["after"] = ["march"], ["september"]
    assert in_one_quiz(one, other) == []


@pytest.mark.parametrize(
    "stem", ["Where, and how many people died?", "Where was the death toll highest?"]
)
def test_no_question_asks_a_toll(stem: str) -> None:
    assert "balance" in broken_rules(good.place, with_stem(stem))


def test_no_fact_is_a_toll() -> None:
    assert "balance" in broken_rules(good.place, with_value("facts.0.attribute", "toll"))
