"""Problems gathered while a set is read, so that all can be told at once."""

from collections.abc import Collection
from difflib import get_close_matches

from quizapp.dataset.problem import Level, Problem
from quizapp.dataset.watch import UNWATCHED, Watch

_MOST_CANDIDATES = 2000


class Findings:
    """A growing list of problems, handed from step to step of reading, which may be watched."""

    def __init__(self, watch: Watch = UNWATCHED) -> None:
        self.watch = watch
        self._problems: list[Problem] = []
        self._files: dict[str, int] = {}
        self.have_errors = False
        """Whether any problem keeps the set out."""

    @property
    def have_any(self) -> bool:
        """Whether there is any problem."""
        return bool(self._problems)

    def open(self, file: str) -> None:
        """Note that a file is read now; problems are told in the order of their files."""
        self._files.setdefault(file, len(self._files))

    def add(self, *problems: Problem) -> None:
        """Keep problems."""
        self._problems.extend(problems)
        if not self.have_errors:
            self.have_errors = any(problem.level is Level.ERROR for problem in problems)

    def take(self, others: "Findings") -> None:
        """Move the problems of another list into this one, in their order."""
        if others.have_any:
            self.add(*others.in_order())
            others.clear()

    def clear(self) -> None:
        """Forget all problems."""
        self._problems.clear()
        self.have_errors = False

    def in_order(self) -> tuple[Problem, ...]:
        """Return the problems by file, line and column."""
        last = len(self._files)
        return tuple(
            sorted(
                self._problems,
                key=lambda found: (self._files.get(found.file, last), found.line, found.column),
            )
        )


def whole_file(
    file: str, code: str, message: str, hint: str, level: Level = Level.ERROR
) -> Problem:
    """Return a problem that belongs to no line in particular."""
    return Problem(file, 0, 0, code, message, hint, level=level)


def nearest(name: str, known: Collection[str], otherwise: str) -> str:
    """Suggest the known name that looks most like a wrong one, or else give other advice."""
    if len(known) <= _MOST_CANDIDATES:
        for match in get_close_matches(name, known, n=1):
            return f"perhaps “{match}” is meant"
    return otherwise
