"""The form of a document: whatever is wrong with it is a finding, never an exception."""

import pytest

from quizapp.verification.verifier import verify
from tests.verification import good_questions as good
from tests.verification.breaking import (
    SET,
    Broken,
    Change,
    Make,
    broken_rules,
    with_date,
    with_event,
    with_stem,
    with_text,
    with_value,
)

MALFORMED: Broken = [
    (good.place, with_value("kind", "riddle")),
    (good.place, with_value("response", "order")),
    (good.place, with_stem("")),
    (good.place, with_value("options", [])),
    (good.place, with_value("options", "none")),
    (good.place, with_value("options", [1])),
    (good.place, with_value("options", [good.option(str(n), f"Place {n}") for n in range(27)])),
    (good.place, with_value("options.0.id", "b")),
    (good.place, with_value("options.0.correct", 1)),
    (good.place, with_text(0, "")),
    (good.place, with_event(0, "unheard-of")),
    (good.place, with_value("key", ["z"])),
    (good.place, with_value("key", ["a", "a"])),
    (good.place, with_value("facts", [])),
    (good.place, with_value("facts.0.event", "unheard-of")),
    (good.place, lambda made: made["facts"].append({"event": "war", "attribute": "place"})),
    (good.place, with_value("proof.0.option", "z")),
    (good.place, with_value("guess_score", float("nan"))),
    (good.place, with_value("guess_score", 10**400)),
    (good.place, with_value("guess_score", "much")),
    (good.place, with_value("guess_score", None)),
    (good.place, with_value("quiz", True)),
    (good.place, with_value("id", None)),
    (good.place, with_value("timeline.events", [3])),
    (good.place, with_value("timeline.relations", ["trade"])),
    (good.date_of_event, with_value("options.0.date", None)),
    (good.date_of_event, with_value("options.0.date.hi", None)),
    (good.date_of_event, with_value("options.0.date.edtf", "1991")),
    (good.date_of_event, with_value("options.0.date.grain", "moment")),
    (good.date_of_event, with_value("options.0.date.lo", "yesterday")),
    (good.first_of_two, with_value("options.0.events", [])),
    (good.order, with_value("before", [["a"]])),
    (good.order, with_value("before", [["a", 1]])),
    (good.order, with_value("before", [["a", "z"]])),
    (good.order, with_value("proof.0.after", "z")),
]


@pytest.mark.parametrize(("make", "change"), MALFORMED)
def test_a_malformed_question_is_a_finding(make: Make, change: Change) -> None:
    assert broken_rules(make, change) == {"form"}


@pytest.mark.parametrize("made", [None, [], "x", 7, {"questions": {}}, {"generator": []}])
def test_a_malformed_document_is_a_finding(made: object) -> None:
    report = verify(made, SET)  # type: ignore[arg-type]  # what a file may really hold
    assert "form" in report.broken


def test_an_unreadable_question_does_not_hide_the_others() -> None:
    made = good.document(good.place(), good.start_of_war())
    made["questions"][0]["stem"] = 7
    made["questions"][1]["explanation"] = ""
    made["questions"].append("nonsense")
    report = verify(made, SET)
    assert report.questions == 3
    assert [(f.rule, f.question) for f in report.findings] == [
        ("form", "place-trade"),
        ("form", "#3"),
        ("H25", "date_of_event-war"),
    ]


def test_the_date_of_an_option_may_lack_its_edtf_text() -> None:
    made = good.date_of_event()
    for option in made["options"]:
        del option["date"]["edtf"]
    assert verify(good.document(made), SET).is_clean


def test_the_date_of_an_option_must_agree_with_its_text() -> None:
    assert "H2" in broken_rules(good.date_of_event, with_date(3, "1993-05-04"))
