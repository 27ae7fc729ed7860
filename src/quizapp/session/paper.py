"""A quiz as it is printed: sheets to write on in one or more versions, each with its key.

How there is room to answer follows from the shape of a question; where things stand on a page
is the business of whoever paints it.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from quizapp.generation.question import Question, Stretch


@dataclass(frozen=True, slots=True)
class Task:
    """One question of a sheet: its number, and what to do in order to answer it."""

    number: int
    question: Question
    instruction: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One entry of a key.

    `short` is all that marking needs: “b”, “d b a c”; `right` the answer in full. `reasons`
    are labels and texts that say why options are right or wrong, `disputes` lines about what
    sources say differently, and `stretch` is the timeline that explains the answer.
    """

    number: int
    short: str
    right: str
    reasons: tuple[tuple[str, str], ...] = ()
    explanation: str = ""
    disputes: tuple[str, ...] = ()
    source: str = ""
    stretch: Stretch


@dataclass(frozen=True, slots=True)
class Version:
    """One version: its letter (none if it is the only one), its tasks and its key."""

    letter: str
    tasks: tuple[Task, ...]
    key: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """All versions of a quiz; the keys are `explained`, or say the answers alone.

    `marks` is what every answer right is worth.
    """

    title: str
    versions: tuple[Version, ...]
    marks: float
    explained: bool = True

    @property
    def is_weighted(self) -> bool:
        """Whether some questions are worth more than others."""
        weights = {task.question.weight for version in self.versions for task in version.tasks}
        return len(weights) > 1


class PageSize(StrEnum):
    """The sizes of sheets that a paper can be made for."""

    A4 = "a4"
    LETTER = "letter"


class Part(StrEnum):
    """What of a paper is made: the sheets to write on, the key, or first one, then the other."""

    ALL = "all"
    TASKS = "tasks"
    KEY = "key"


@dataclass(frozen=True, slots=True)
class PaperWish:
    """What a teacher wants on paper; a key `apart` has a file, or a print, of its own.

    The key is `explained` by reasons, sources and timelines, or says the answers alone.
    """

    versions: int = 1
    size: PageSize = PageSize.A4
    apart: bool = False
    explained: bool = True

    @property
    def parts(self) -> tuple[Part, ...]:
        """What is made, each by itself."""
        return (Part.TASKS, Part.KEY) if self.apart else (Part.ALL,)


def key_beside(path: Path) -> Path:
    """Return where the key of a paper goes if it has a file of its own."""
    return path.with_name(f"{path.stem}-key{path.suffix}")
