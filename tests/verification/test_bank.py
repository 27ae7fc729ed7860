"""H13 and H27: what holds for a document as a whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.verification.bank import chi_square_survival, uniform_key
from quizapp.verification.verifier import verify
from tests.verification import good_questions as good
from tests.verification.breaking import SET, put


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("generator.set", "another"),
        ("generator.set_hash", "cd34"),
        ("generator.version", ""),
        ("generator.seed", None),
        ("questions.1.id", "place-trade"),
    ],
)
def test_a_document_must_be_reproducible(path: str, value: object) -> None:
    made = good.document(good.place(), good.date_of_event())
    put(made, path, value)
    assert {finding.rule for finding in verify(made, SET).findings} == {"H27"}


def test_ids_are_unique_within_a_quiz() -> None:
    made = good.document(good.start_of_war(), good.start_of_war())
    assert verify(made, SET).is_clean
    made["questions"][1]["quiz"] = made["questions"][0]["quiz"]
    assert "H27" in verify(made, SET).broken


def test_a_hash_may_name_its_algorithm() -> None:
    made = good.document(good.place())
    made["generator"]["set_hash"] = "sha256:AB12"
    assert verify(made, SET).is_clean


def test_a_key_that_always_stands_in_one_place_is_found_in_a_large_bank() -> None:
    few = verify(good.document(*[good.place()] * 399), SET)
    assert few.checked["H13"] == 0
    assert few.is_clean
    many = verify(good.document(*[good.place()] * 400), SET)
    assert many.checked["H13"] == 1
    assert many.broken == {"H13": 1}


def test_a_fair_key_passes() -> None:
    assert list(uniform_key({("option", 4): [103, 97, 110, 90]})) == []


def test_the_chi_square_tail_is_that_of_the_tables() -> None:
    # The 5 % and 1 % points of the chi-square distribution with 1 to 5 degrees of freedom.
    five = [3.841459, 5.991465, 7.814728, 9.487729, 11.070498]
    one = [6.634897, 9.210340, 11.344867, 13.276704, 15.086272]
    for freedom, (at_five, at_one) in enumerate(zip(five, one, strict=True), start=1):
        assert chi_square_survival(at_five, freedom) == pytest.approx(0.05, abs=1e-7)
        assert chi_square_survival(at_one, freedom) == pytest.approx(0.01, abs=1e-7)


@given(st.floats(0, 1000), st.floats(0, 1000), st.integers(1, 9))
def test_a_larger_chi_square_is_never_likelier(one: float, other: float, freedom: int) -> None:
    small, large = sorted((one, other))
    likely, unlikely = (chi_square_survival(x, freedom) for x in (small, large))
    assert 0 <= unlikely <= likely + 1e-12 <= 1 + 1e-9


def test_an_exam_holds_nothing_that_is_for_practice_only() -> None:
    made = good.document(good.place() | {"practice_only": True})
    assert verify(made, SET).is_clean
    made["generator"]["exam"] = True
    assert verify(made, SET).broken == {"H22": 1}
