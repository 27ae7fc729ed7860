"""Tests of what errors mean for a person."""

from pathlib import Path

import pytest

from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.cli.failure import explain
from quizapp.dataset.problem import DatasetError, Problem
from quizapp.session.storage_error import Reason, StorageError

PROBLEM = Problem("a.csv", 3, 12, "date.unreadable", "there is no such day", "correct it")


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (CommandError(ExitCode.USAGE, "No."), ExitCode.USAGE, "quizapp: No."),
        (
            DatasetError([PROBLEM]),
            ExitCode.PROBLEMS,
            "a.csv:3:12: error: there is no such day (correct it) [date.unreadable]",
        ),
        (
            PermissionError(13, "Permission denied", "out.json"),
            ExitCode.FAILED,
            "quizapp: “out.json”: Permission denied.",
        ),
        (
            FileNotFoundError("The folder is missing. Install it again."),
            ExitCode.FAILED,
            "quizapp: This could not be finished: The folder is missing. Install it again.",
        ),
        (MemoryError(), ExitCode.FAILED, "quizapp: There is not enough memory for this."),
        (
            KeyError("x"),
            ExitCode.FAILED,
            "quizapp: This should not have happened: KeyError: 'x'.",
        ),
    ],
)
def test_every_error_is_a_line_and_a_code(error: Exception, code: ExitCode, line: str) -> None:
    assert explain(error, None) == (code, [line])


def test_an_error_of_the_results_file_is_told_in_its_own_words() -> None:
    error = StorageError(Reason.LOCKED, Path("quizapp.db"))
    assert explain(error, None) == (ExitCode.FAILED, [f"quizapp: {error}"])


def test_details_that_cannot_be_kept_are_not_promised(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    _, lines = explain(KeyError("x"), in_the_way / "data")
    assert lines == ["quizapp: This should not have happened: KeyError: 'x'."]
