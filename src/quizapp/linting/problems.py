"""Findings of the linter as problems of a file, beside those of reading it."""

from quizapp.dataset.problem import Level, Problem
from quizapp.linting.finding import Finding


def problem_of(finding: Finding, file: str, line: int, name: str | None) -> Problem:
    """Return a warning at the line of an item; its code names the rule: “H9.no-negative-stem”."""
    fault = finding.fault
    return Problem(
        file,
        line,
        1 if line else 0,
        f"{finding.rule}.{finding.name}",
        _clause(fault.reason),
        _clause(fault.remedy),
        name,
        fault.place,
        Level.WARNING,
    )


def _clause(sentence: str) -> str:
    """Return a sentence as part of a line: without its full stop, beginning small."""
    return sentence[:1].lower() + sentence[1:].removesuffix(".")
