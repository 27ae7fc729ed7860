"""The guide for new kinds is true: its example works as it is written."""

import re
import tomllib
from dataclasses import replace
from pathlib import Path
from types import ModuleType

from quizapp.generation.generator import Generator
from quizapp.generation.kind import Kind, all_kinds
from quizapp.generation.plan import Plan
from quizapp.generation.wording import Wording
from tests.generation.sets import WORDING, article
from tests.source_code import ROOT

GUIDE = (ROOT / "docs" / "adding-a-question-kind.md").read_text(encoding="utf-8")


def example(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", GUIDE, re.DOTALL)
    assert found
    return found[1]


def words_with_the_example() -> Wording:
    stems = {**WORDING.tables["stems"], **tomllib.loads(example("toml"))}
    return replace(WORDING, tables={**WORDING.tables, "stems": stems})


def test_the_example_of_the_guide_makes_questions() -> None:
    module = ModuleType("last_of_three")
    exec(compile(example("python"), "last_of_three.py", "exec"), module.__dict__)  # noqa: S102
    kind = Kind("last_of_three", module.SHARE, module.subjects, module.make)
    generator = Generator(article(), words_with_the_example(), (*all_kinds(), kind))
    kinds = frozenset(["last_of_three"])
    questions = [q for seed in range(20) for q in generator.quiz(Plan(6, seed, kinds))]
    assert questions
    for question in questions:
        assert question.stem == "Which of these happened last?"
        assert len(question.options) == 3
        assert len(question.proof) == 2


def test_every_name_that_the_guide_points_to_exists() -> None:
    for path in re.findall(
        r"`((?:src|resources|scripts|generation|session|kinds|ui)/[\w/.]+)`", GUIDE
    ):
        roots = (ROOT, ROOT / "src" / "quizapp", ROOT / "src" / "quizapp" / "generation")
        assert any((root / Path(path)).exists() for root in roots), path
