"""Errors of the program as words for a person: the only place that turns one into the other."""

import errno
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from quizapp.dataset.problem import DatasetError, Level, Problem
from quizapp.session.spoken_error import SpokenError
from quizapp.session.storage_error import StorageError
from quizapp.ui.words.told import told

_MOST_PROBLEMS = 3


def words_for(error: Exception) -> str:
    """Say what happened and what can be done, in one or a few plain sentences.

    Raises:
        Exception: the error itself, if it is a fault of the program and not of its
            surroundings; the hook for exceptions then keeps it in the log.
    """
    if isinstance(error, DatasetError):
        return problem_words(error.problems)
    if isinstance(error, OSError):
        return _system_words(error)
    if isinstance(error, StorageError):
        return storage_words(error)
    if isinstance(error, SpokenError):
        return told(str(error))
    raise error


def _system_words(error: OSError) -> str:
    """Say what the system refused, and what can be done, where that is known."""
    tr = QCoreApplication.translate
    path = error.filename or tr("Errors", "A file")
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            words = tr("Errors", "“{path}”: the disk is full. Make some room, then try again.")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            words = tr("Errors", "“{path}” may not be read or changed. Choose another place.")
        case errno.ENOENT:
            words = tr("Errors", "“{path}” is not there. It may have been moved or renamed.")
        case errno.EIO:
            words = tr(
                "Errors",
                "“{path}”: the disk reports a fault. Try again; if it stays, copy what is there to"
                " another disk.",
            )
        case _:
            words = tr("Errors", "“{path}”: {reason}.")
    return words.format(path=path, reason=error.strerror or error)


def storage_words(error: StorageError) -> str:
    """Say why the results file cannot be used, without the names that SQLite has for it."""
    words, detail = str(error).removesuffix(f" ({error.detail})"), error.detail
    technical = not detail or detail.startswith("SQLITE_")
    return told(words) if technical else f"{told(words)} ({told(detail)})"


def problem_words(problems: Iterable[Problem]) -> str:
    """Name the first few errors of a file, one a line, and how many more there are."""
    errors = [problem for problem in problems if problem.level is Level.ERROR]
    lines = [_line(problem) for problem in errors[:_MOST_PROBLEMS]]
    if more := len(errors) - len(lines):
        words = QCoreApplication.translate(
            "Errors", "And {n} more; “quizapp check” lists all.", "", more
        )
        lines.append(words.format(n=more))
    return "\n".join(lines)


def _line(problem: Problem) -> str:
    placed = QCoreApplication.translate("Errors", "{file}, line {line}: {message} ({hint}).")
    whole = QCoreApplication.translate("Errors", "{file}: {message} ({hint}).")
    return (placed if problem.line else whole).format(
        file=Path(problem.file).name,
        line=problem.line,
        message=told(problem.message),
        hint=told(problem.hint),
    )
