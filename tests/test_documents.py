"""What the documents promise is what the scripts do."""

import re
from itertools import takewhile

from tests.source_code import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
CHECKS = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
FOR_TESTS_ONLY = {
    *("git", "xvfb", "dbus", "at-spi2-core", "python3-gi", "gir1.2-atspi-2.0"),
    *("desktop-file-utils", "appstream", "poppler-utils"),
}


def _first_words_after(start: str, text: str) -> set[str]:
    """Return the words between a start and the first character no package name has."""
    rest = text[text.index(start) + len(start) :]
    return set("".join(takewhile(lambda character: character not in "`()", rest)).split()) - {"\\"}


def test_the_readme_names_the_packages_that_the_checks_install() -> None:
    installed = _first_words_after("packages=(", CHECKS)
    assert _first_words_after("apt-get install", README) == installed - FOR_TESTS_ONLY


def test_the_checks_begin_with_the_test_command_of_the_readme() -> None:
    assert "pip install uv && uv run pytest" in README
    assert re.search(r'^step "pip install uv && uv run pytest"', CHECKS, re.MULTILINE)


def test_the_tests_that_the_conventions_name_are_there() -> None:
    told = (ROOT / "docs" / "conventions.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", told)
    assert set(re.findall(r"^\| (U\d+) \|", told, re.MULTILINE)) == {f"U{n}" for n in range(1, 22)}
    for file, test in named:
        assert f"def {test}(" in (ROOT / file).read_text(encoding="utf-8"), f"{file}::{test}"
