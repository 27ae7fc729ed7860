"""The verification as a whole: good questions pass, and no input makes it fail."""

import ast
from copy import deepcopy
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from quizapp.verification import verifier
from quizapp.verification.verifier import question_checks, quiz_checks, verify
from tests.verification import good_questions as good
from tests.verification.breaking import SET


def test_good_questions_of_every_kind_pass() -> None:
    report = verify(good.document(*good.every_kind()), SET)
    assert report.findings == ()
    assert report.is_clean
    assert report.questions == 9
    assert {report.checked[rule] for rule in question_checks() | quiz_checks()} == {9}


def test_the_dates_of_events_may_be_left_out() -> None:
    made = good.event_for_date()
    for option in made["options"]:
        option["date"] = None
    assert verify(good.document(made), SET).is_clean


def test_nothing_of_the_generator_is_used() -> None:
    allowed = {"quizapp.dataset.dates", "quizapp.dataset.model"}
    for path in Path(verifier.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("quizapp."):
                module = node.module or ""
                assert module in allowed or module.startswith("quizapp.verification."), path


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
WORDS = st.sampled_from(["a", "b", "1992", "1992-01-14", "order", "place", "war", "trade", "?"])


@given(JSON)
def test_no_document_makes_it_fail(made: dict[str, object]) -> None:
    assert verify(made, SET).questions >= 0


@given(st.data())
def test_no_damage_to_a_good_document_makes_it_fail(data: st.DataObject) -> None:
    made: Any = deepcopy(good.document(*good.every_kind()))
    here = made
    for _ in range(data.draw(st.integers(1, 7))):
        keys = sorted(here) if isinstance(here, dict) else list(range(len(here)))
        if not keys:
            break
        key = data.draw(st.sampled_from(keys))
        if not isinstance(here[key], dict | list) or data.draw(st.integers(0, 5)) == 0:
            here[key] = data.draw(JSON | WORDS)
            break
        here = here[key]
    assert verify(made, SET).questions >= 0
