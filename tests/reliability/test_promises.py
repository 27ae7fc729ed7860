"""Every promise of docs/reliability.md has tests, and they are where it says."""

import ast
import re
from functools import cache

from tests.source_code import ROOT

PAGE = ROOT / "docs" / "reliability.md"
ROW = re.compile(r"^\| (R\d+) \| (.+) \| (.+) \|$", re.MULTILINE)
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
PROMISES = 19


@cache
def names_in(path: str) -> frozenset[str]:
    """Return the names of the tests of a file, none if there is no such file."""
    file = ROOT / path
    if not file.is_file():
        return frozenset()
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_every_promise_is_listed_once() -> None:
    rows = ROW.findall(PAGE.read_text(encoding="utf-8"))
    assert [name for name, _, _ in rows] == [f"R{number}" for number in range(1, PROMISES + 1)]


def test_every_promise_has_tests_that_exist() -> None:
    for name, _, tests in ROW.findall(PAGE.read_text(encoding="utf-8")):
        named = TEST.findall(tests)
        assert named, name
        assert [test for path, test in named if test not in names_in(path)] == [], name


def test_every_test_that_the_page_names_exists() -> None:
    named = TEST.findall(PAGE.read_text(encoding="utf-8"))
    assert [f"{path}::{test}" for path, test in named if test not in names_in(path)] == []
