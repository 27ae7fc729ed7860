"""A quiz killed in the middle, by the same script that does it a hundred times."""

import subprocess
import sys

from tests.source_code import ROOT


def test_killing_the_program_loses_no_answer() -> None:
    finished = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "kill_test.py"), "--kills", "6"],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (finished.returncode, finished.stderr) == (0, ""), finished.stdout
    assert "6 kills" in finished.stdout
    assert " 0 faults" in finished.stdout
