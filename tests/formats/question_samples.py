"""Question files of other people, in the folder that QUIZAPP_SAMPLES names, and their judge."""

import json
import os
import runpy
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from quizapp.formats.question_list import QuestionList
from quizapp.formats.written_json import write_written

ROOT = Path(os.environ.get("QUIZAPP_SAMPLES", "no samples"))


def with_expectation(folder: str) -> Sequence[Path]:
    """Return the files of a folder beside which stands what must be found in them."""
    found = ROOT.glob(f"{folder}/**/*.expected.json")
    return sorted(path.with_name(path.name.removesuffix(".expected.json")) for path in found)


def judged(path: Path, read: QuestionList) -> dict[str, Any]:
    """Return how what was read compares with what must be found."""
    judge = runpy.run_path(str(ROOT / "tools" / "qcompare.py"))
    expected = json.loads(path.with_name(path.name + ".expected.json").read_text("utf-8"))
    verdict: dict[str, Any] = judge["compare"](expected, json.loads(write_written(read)))
    return verdict
