"""Problems as JSON, for programs that show them in their own way."""

from collections.abc import Mapping

from quizapp.dataset.problem import Problem


def problem_document(problem: Problem) -> Mapping[str, object]:
    """Return a problem with the keys of the contract; null where a fault has no place."""
    return {
        "file": problem.file,
        "line": problem.line or None,
        "column": problem.column or None,
        "item": problem.item,
        "field": problem.field,
        "code": problem.code,
        "level": str(problem.level),
        "message": problem.message,
        "hint": problem.hint,
    }
