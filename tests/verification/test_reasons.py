"""H25: explanation, source, and reasons that are true when they are read again."""

import pytest

from tests.verification import good_questions as good
from tests.verification.breaking import (
    Broken,
    Change,
    Make,
    broken_rules,
    findings,
    with_value,
)


def proof(text: str) -> Change:
    """Return a change of the text of the first proof."""
    return with_value("proof.0.false_because", text)


UNEXPLAINED: Broken = [
    (good.place, with_value("explanation", " ")),
    (good.place, with_value("source.title", "")),
    (good.place, with_value("source.title", "Hearsay")),
    (good.place, with_value("source.url", "https://example.org/other")),
    (good.place, with_value("options.0.why", "")),
    (good.place, with_value("timeline.relations", [["trade", "ends", "war"]])),
    (good.place, with_value("proof", [])),
    (good.place, with_value("proof.0.option", "a")),
    (good.place, proof(" ")),
    (good.date_of_event, proof("1992-01-14 ends before 1991-11-09 begins")),
    (good.date_of_event, proof("1992-01-14 ends before 1993-05-03 begins")),
    (good.date_of_event, proof("1991-11-09 ends before 3000 begins")),
    (good.date_of_event, proof("it ends before 1992-01-14 begins")),
    (good.first_of_two, proof("siege follows-from closure")),
    (good.order, lambda made: made["proof"].pop()),
    (
        good.order,
        lambda made: made["proof"].append({"before": "a", "after": "b", "because": "It is."}),
    ),
    (good.order, with_value("proof.0.because", "1918-06-04 ends before 1918-06-04 begins")),
    (good.order, with_value("proof.0.because", "1992-01-14 ends before 2010-08-16 begins")),
]


@pytest.mark.parametrize(("make", "change"), UNEXPLAINED)
def test_a_question_must_explain_itself_truly(make: Make, change: Change) -> None:
    assert "H25" in broken_rules(make, change)


TRUE_PROOFS: Broken = [
    (good.date_of_event, proof("“1991-11-09” ends before “1992-01-14” begins.")),
    (good.date_of_event, proof("recognition precedes restored")),
    (good.date_of_event, proof("whoever precedes another comes first")),
    (good.place, with_value("timeline.relations", [["recognition", "precedes", "restored"]])),
    (
        good.place,
        with_value(
            "timeline.relations",
            [{"event": "closure", "kind": "follows-from", "target": "siege"}],
        ),
    ),
    (good.place, with_value("source.url", "")),
]


@pytest.mark.parametrize(("make", "change"), TRUE_PROOFS)
def test_a_true_reason_passes(make: Make, change: Change) -> None:
    assert broken_rules(make, change) == set()


def test_a_question_about_an_event_without_sources_names_any_source() -> None:
    made = good.date_of_event()
    made["source"] = {"title": "The set itself", "status": "established"}
    assert {finding.rule for finding in findings(made)} == {"H25"}
