"""What an error means for a person: an exit code and plain lines, never a traceback."""

import os
import traceback
from collections.abc import Sequence
from pathlib import Path

from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.dataset.problem import DatasetError
from quizapp.session.storage_error import StorageError

_DETAILS = "last-error.txt"


def explain(error: Exception, folder: Path | None) -> tuple[ExitCode, Sequence[str]]:
    """Return how to end because of an error, and what to say.

    The details of an error that nobody foresaw are kept in a folder, if there is one.
    """
    match error:
        case CommandError():
            return error.code, [f"quizapp: {error}"]
        case DatasetError():
            return ExitCode.PROBLEMS, [str(problem) for problem in error.problems]
        case StorageError():
            return ExitCode.FAILED, [f"quizapp: {error}"]
        case OSError():
            return ExitCode.FAILED, [f"quizapp: {_about_the_machine(error)}"]
        case MemoryError():
            return ExitCode.FAILED, ["quizapp: There is not enough memory for this."]
        case _:
            return ExitCode.FAILED, [f"quizapp: {_unforeseen(error, folder)}"]


def _about_the_machine(error: OSError) -> str:
    reason = (error.strerror or str(error) or type(error).__name__).rstrip(".")
    what = f"“{error.filename}”" if error.filename else "This could not be finished"
    return f"{what}: {reason}."


def _unforeseen(error: Exception, folder: Path | None) -> str:
    kept = folder and _keep(error, folder)
    where = f" The details are in “{kept}”; please report them." if kept else ""
    text = " ".join(str(error).split())[:200]
    return f"This should not have happened: {type(error).__name__}: {text}.{where}"


def _keep(error: Exception, folder: Path) -> Path | None:
    """Write the traceback for whoever mends the program, readable by its owner only."""
    path = folder / _DETAILS
    text = "".join(traceback.format_exception(error))
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace") as file:
            file.write(text)
    except OSError:
        return None
    return path
