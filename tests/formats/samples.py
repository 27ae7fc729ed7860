"""Question files of others and what is expected in them, if they are on this computer."""

import json
import runpy
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from quizapp.formats.question_list import QuestionList
from quizapp.formats.written_json import write_written
from tests.source_code import ROOT

SAMPLES = ROOT.parent / "shared" / "samples"
_EXPECTED = ".expected.json"


def sample_files(*families: str) -> list[Path]:
    """Return the sample files of some families that have an expectation beside them."""
    return [
        expected.with_name(expected.name.removesuffix(_EXPECTED))
        for family in families
        for expected in sorted((SAMPLES / family).rglob(f"*{_EXPECTED}"))
    ]


def compared(path: Path, found: QuestionList) -> Mapping[str, Any]:
    """Compare what was found in a sample with what is expected there."""
    expected = json.loads(path.with_name(path.name + _EXPECTED).read_text(encoding="utf-8"))
    result: Mapping[str, Any] = _compare()(expected, json.loads(write_written(found)))
    return result


@cache
def _compare() -> Callable[..., Any]:
    found: Callable[..., Any] = runpy.run_path(str(SAMPLES / "tools" / "qcompare.py"))["compare"]
    return found
