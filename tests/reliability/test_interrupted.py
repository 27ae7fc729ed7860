"""What is interrupted: the deterministic share of what `python -m scripts.durability` does.

The trials are child processes that are killed, so they are no children of the tests.
"""

import re
import subprocess
import sys

import pytest

from quizapp.storage.inspection import SCHEMA_VERSION
from scripts.durability.sqlite_shim import is_available
from tests.source_code import ROOT

SHARE = ("quiz", "import", f"update-{SCHEMA_VERSION - 1}", "restore")
"""What is tried with the tests; the commands try all there is."""

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
    works = [f"--work={name}" for name in SHARE]
    code, told = trials("kill", "--count", str(len(SHARE)), *works)
    assert code == 0, told
    assert told.count(": 1 trials") == len(SHARE)


@needs_symbols
def test_whatever_is_killed_or_refused_at_a_change_of_a_file_loses_nothing() -> None:
    works = [f"--work={name}" for name in ("quiz", "restore")]
    code, told = trials("change", "--every", "167", *works)
    assert code == 0, told
    assert [int(count) for count in re.findall(r": (\d+) trials", told)].count(0) == 0


@needs_symbols
def test_no_power_after_a_change_of_a_file_loses_nothing() -> None:
    works = [f"--work={name}" for name in SHARE]
    code, told = trials("power", "--every", "97", *works)
    assert code == 0, told
    assert told.count(" 0 faults") == len(SHARE)


@needs_symbols
def test_the_trials_notice_a_file_that_is_not_synced() -> None:
    code, told = trials("power", "--every", "7", "--work", "quiz", "--careless")
    assert code == 1, told
    assert "nothing kept after" in told
