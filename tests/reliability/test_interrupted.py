"""What is interrupted: the deterministic share of what `python -m scripts.durability` does.

The trials are child processes that are killed, so they are no children of the tests.
"""

import re
import subprocess
import sys

import pytest

from scripts.durability.sqlite_shim import is_available
from scripts.durability.works import WORKS
from tests.source_code import ROOT

needs_symbols = pytest.mark.skipif(
    not is_available(), reason="this interpreter hides the symbols of its SQLite"
)


def trials(*arguments: str) -> tuple[int, str]:
    """Run trials; return the exit code and what was printed."""
    finished = subprocess.run(
        [sys.executable, "-m", "scripts.durability", *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
        cwd=ROOT,
    )
    return finished.returncode, finished.stdout + finished.stderr


def test_whatever_is_killed_at_a_random_moment_loses_nothing() -> None:
    works = [f"--work={name}" for name in WORKS]
    code, told = trials("kill", "--count", str(len(WORKS)), *works)
    assert code == 0, told
    assert told.count(": 1 trials") == len(WORKS)


@needs_symbols
def test_whatever_is_killed_or_refused_at_a_change_of_a_file_loses_nothing() -> None:
    works = [f"--work={name}" for name in ("quiz", "import", "update-3", "restore")]
    code, told = trials("change", "--every", "167", *works)
    assert code == 0, told
    assert [int(count) for count in re.findall(r": (\d+) trials", told)].count(0) == 0


@needs_symbols
def test_no_power_after_a_change_of_a_file_loses_nothing() -> None:
    code, told = trials("power", "--every", "97")
    assert code == 0, told
    assert told.count(" 0 faults") == len(WORKS)


@needs_symbols
def test_the_trials_notice_a_file_that_is_not_synced() -> None:
    code, told = trials("power", "--every", "7", "--work", "quiz", "--careless")
    assert code == 1, told
    assert "nothing kept after" in told
