"""Problems of a file, told to a person."""

from collections.abc import Collection, Iterable

from quizapp.dataset.problem import Level, Problem


def has_errors(problems: Iterable[Problem]) -> bool:
    """Tell whether any problem keeps its file out."""
    return any(problem.level is Level.ERROR for problem in problems)


def tally_text(problems: Collection[Problem]) -> str:
    """Count problems: “1 error, 3 warnings”, or “no problems”."""
    counts = [
        counted(sum(problem.level is level for problem in problems), str(level)) for level in Level
    ]
    return ", ".join(text for text in counts if not text.startswith("0 ")) or "no problems"


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: “1 event”, “1,200 events”."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
