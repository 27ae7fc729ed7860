"""What is wrong with a file, said so that its author can put it right."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_LONGEST_MESSAGE, _LONGEST_ITEM = 400, 200


class Level(StrEnum):
    """How grave a problem is: an error keeps the file out, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault and its place.

    `line` and `column` count from 1, 0 where the fault belongs to the whole file; `item`
    is the id or name of the row and `field` the column title, or None; `code` is a stable
    dotted name such as `date.unreadable`; `hint` says what to do.
    """

    file: str
    line: int
    column: int
    code: str
    message: str
    hint: str
    item: str | None = None
    field: str | None = None
    level: Level = Level.ERROR

    def __post_init__(self) -> None:
        """Shorten what quotes too much of a file."""
        if len(self.message) > _LONGEST_MESSAGE:
            object.__setattr__(self, "message", _shortened(self.message, _LONGEST_MESSAGE))
        if self.item is not None and len(self.item) > _LONGEST_ITEM:
            object.__setattr__(self, "item", _shortened(self.item, _LONGEST_ITEM))

    def __str__(self) -> str:
        place = self.file + (f":{self.line}:{self.column}" if self.line else "")
        return f"{place}: {self.level}: {self.message} ({self.hint}) [{self.code}]"


def _shortened(text: str, length: int) -> str:
    """Return a text without its middle."""
    half = length // 2
    return f"{text[:half]} … {text[-half:]}"


class DatasetError(Exception):
    """A question set cannot be used; carries every problem found, in file order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems; the text of the error is one line for each."""
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
