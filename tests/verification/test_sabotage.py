"""A thousand spoilt questions of every kind: the verification finds every one."""

import json
from collections import defaultdict

import pytest

from quizapp.dataset.model import Dataset
from quizapp.dataset.reader import load
from quizapp.generation.document import to_document
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.verification.case import RESPONSES
from quizapp.verification.report import BANK
from quizapp.verification.verifier import verify
from tests.verification.good_questions import Json
from tests.verification.sabotage import DAMAGES, as_document, spoilt

SPOILT = 1000
OF_EACH_KIND = 5


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    """The bundled set about two states and their neighbours: it has questions of every kind."""
    return load(bundled("questions") / "azerbaijan-turkiye")


@pytest.fixture(scope="module")
def bank(dataset: Dataset) -> list[Json]:
    """Some generated questions of every kind, each a quiz of its own."""
    generator = Generator(dataset, Wording.read(bundled("resources") / "wording" / "en.toml"))
    made = [
        question
        for kind in sorted(RESPONSES)
        for seed in range(OF_EACH_KIND)
        for question in generator.quiz(Plan(2, seed, kinds=frozenset({kind})))
    ]
    documents: list[Json] = json.loads(json.dumps(list(map(to_document, made))))
    return [document | {"quiz": quiz} for quiz, document in enumerate(documents)]


def test_questions_of_every_kind_are_found_to_be_good(bank: list[Json], dataset: Dataset) -> None:
    assert {question["kind"] for question in bank} == RESPONSES.keys()
    found = verify(as_document(bank, dataset), dataset).findings
    assert [finding for finding in found if finding.question != BANK] == []


def test_every_spoilt_question_is_found_by_the_rule_that_it_breaks(
    bank: list[Json], dataset: Dataset
) -> None:
    damaged = spoilt(bank, SPOILT)
    broken: dict[str, set[str]] = defaultdict(set)
    report = verify(as_document([each.question for each in damaged], dataset), dataset)
    for finding in report.findings:
        broken[finding.question].add(finding.rule)
    missed = [
        (each.damage.name, each.question["id"], sorted(broken[each.question["id"]]))
        for each in damaged
        if not each.damage.rules & broken[each.question["id"]]
    ]
    assert missed == []
    assert {each.damage for each in damaged} == set(DAMAGES)
    assert {each.question["kind"] for each in damaged} >= RESPONSES.keys()
