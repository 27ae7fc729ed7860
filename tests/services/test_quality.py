"""The report on the questions of the bundled set."""

import re

from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.paths import bundled
from quizapp.services.library import Library
from quizapp.services.quality import quality_report
from tests.generation.sets import WORDING, bundled_set


def test_a_report_tells_every_figure_and_is_the_same_again(library: Library) -> None:
    dataset = library.get("azerbaijan-turkiye")
    report = quality_report(Generator(dataset, WORDING), Plan(), quizzes=4)
    assert report == quality_report(Generator(dataset, WORDING), Plan(), quizzes=4)
    assert report.startswith(f"# {dataset.title}\n")
    assert "- quizzes: 4, questions: 40\n" in report
    assert "- questions twice in one quiz: 0\n" in report
    for kind in Generator(dataset, WORDING).kinds:
        assert re.search(rf"^\| {kind.name} \|", report, re.MULTILINE)


def test_a_report_keeps_to_its_plan() -> None:
    plan = Plan(5, kinds=frozenset(["place"]))
    report = quality_report(Generator(bundled_set(), WORDING), plan, quizzes=2)
    assert "| place |" in report
    assert "| order |" not in report


def test_the_page_of_figures_tells_of_every_bundled_set() -> None:
    page = (bundled("questions").parent / "docs" / "quality.md").read_text(encoding="utf-8")
    assert f"\n## {bundled_set().title}\n" in page
