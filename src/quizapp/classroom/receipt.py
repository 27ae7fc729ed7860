"""What becomes of a file of results when it is taken in."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID, uuid5

from quizapp.classroom.hand_in import QuizStanding

_FILES = UUID("5c0c7a52-2a5d-4a55-9a8c-8f3b5d0f7e21")


@dataclass(frozen=True, slots=True)
class Receipt:
    """A file of results: its name, the checksum of its content, and whether it said so itself."""

    name: str
    checksum: str
    is_genuine: bool

    @property
    def id(self) -> UUID:
        """The id of the file, the same for the same content."""
        return uuid5(_FILES, self.checksum)


@dataclass(frozen=True, slots=True)
class Merged:
    """How the quizzes of a file stood to those that were here before.

    `strays` are the quizzes that were taken as an assignment that is not here: their answers are
    kept, that they are of an assignment is not. `placed` are those that are new among the results
    of an assignment.
    """

    quizzes: Mapping[UUID, QuizStanding]
    placed: frozenset[UUID] = frozenset()
    strays: frozenset[UUID] = frozenset()

    @property
    def fresh(self) -> int:
        """How many quizzes are new, went on, or are new among the results of an assignment."""
        new = (QuizStanding.NEW, QuizStanding.LONGER)
        return sum(how in new or name in self.placed for name, how in self.quizzes.items())

    def count(self, *standings: QuizStanding) -> int:
        """Return how many quizzes stood so."""
        return sum(found in standings for found in self.quizzes.values())


class OtherContentError(Exception):
    """A quiz of a file is here with other answers, or under another name; nothing was changed."""

    def __init__(self, quiz: UUID) -> None:
        """Keep which quiz it is."""
        super().__init__(f"The quiz {quiz} is here with other answers, or is of somebody else.")
        self.quiz = quiz
