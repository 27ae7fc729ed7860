"""Looking through the answers of all learners, and taking them elsewhere as they are shown."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING
from uuid import UUID

from quizapp.classroom.roll import Roll
from quizapp.classroom.school_class import SchoolClass
from quizapp.dataset.watch import Watch
from quizapp.formats.writing.sheet_writer import write_sheet
from quizapp.formats.writing.spreadsheet_text import spreadsheet_parts
from quizapp.services.classes import Classes
from quizapp.services.history import utc_text
from quizapp.services.set_titles import Titles, as_called_now, no_titles
from quizapp.services.whole_file import replace_file
from quizapp.services.withheld import Discretion, Withheld, nothing
from quizapp.session.learner import Learner
from quizapp.session.review import ReviewedAnswer, ReviewIndex, ReviewWanted

if TYPE_CHECKING:
    from quizapp.storage.review import ReviewStore
    from quizapp.storage.store import Store

_AT_ONCE = 2000
HEADINGS = (
    *("answered_at", "learner", "question", "answer", "result", "set"),
    *("number", "position", "kind", "score", "max_score", "seconds", "received", "quiz"),
)
"""The columns of a table of answers: those on the screen in their order, then further ones."""


@dataclass(frozen=True, slots=True)
class ReviewedClass:
    """A class, and the ids of who is in it."""

    school_class: SchoolClass
    members: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class ReviewChoices:
    """Everybody with a name, the classes with who is in them, and what was asked.

    `sets` are titles by their ids.
    """

    people: Sequence[Learner] = ()
    sets: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    classes: Sequence[ReviewedClass] = ()
    kinds: Sequence[str] = ()


class ReviewAnswers:
    """Pages of answers, whoever gave them, and wherever they came from."""

    def __init__(
        self,
        store: "Store",
        review: "ReviewStore",
        classes: Classes,
        withheld: Withheld = nothing,
        discretion: Discretion | None = None,
        titles: Titles = no_titles,
    ) -> None:
        """Look through a store; what is `withheld` is left out if `discretion` wants it so.

        Sets that are still there are called by their `titles`.
        """
        self._store = store
        self._review = review
        self._classes = classes
        self._withheld = withheld
        self._discretion = discretion
        self._titles = titles

    def choices(self) -> ReviewChoices:
        """Return what can be chosen from."""
        people = (one for one in self._store.learners() if one.name)
        ordered = sorted(people, key=lambda one: one.name.casefold())
        titles = self._titles()
        return ReviewChoices(
            ordered,
            {name: titles.get(name, title) for name, title in self._review.sets()},
            tuple(_classes(self._classes.roll())),
            self._review.kinds(),
        )

    def index(self, wanted: ReviewWanted) -> ReviewIndex:
        """Return where the wanted answers are, in their order."""
        if self._discretion is None or self._discretion.lets_see:
            return self._review.index(wanted)
        return self._review.index(wanted, self._withheld())

    def answers(
        self, index: ReviewIndex, wanted: ReviewWanted, start: int, count: int
    ) -> tuple[ReviewedAnswer, ...]:
        """Return some of the wanted answers, from a place on."""
        titles, found = self._titles(), self._review.answers(index, wanted, start, count)
        return tuple(as_called_now(one, titles) for one in found)

    def exporting(self, path: Path, wanted: ReviewWanted) -> Callable[[Watch], int]:
        """Return what writes all wanted answers in their order, and returns how many there are.

        A name that ends in .xlsx makes it a workbook. It only reads what is kept, so that answers
        can be given meanwhile.

        Raises:
            OSError: it could not be written; what was at its place is still there.
            CancelledError: whoever watches wants no more of it; so it is, too.
        """
        index, titles = self.index(wanted), self._titles()

        def rows(watch: Watch) -> Iterator[Sequence[str | float]]:
            yield HEADINGS
            for start in range(0, len(index), _AT_ONCE):
                watch.step(start, len(index))
                for one in self._review.answers(index, wanted, start, _AT_ONCE):
                    yield answer_row(as_called_now(one, titles))

        def write(watch: Watch) -> int:
            if path.suffix.lower() == ".xlsx":
                replace_file(path, write_sheet("Answers", tuple(rows(watch))))
            else:
                replace_file(path, spreadsheet_parts(rows(watch)))
            return len(index)

        return write


def answer_row(answer: ReviewedAnswer) -> tuple[str | float, ...]:
    """Return an answer as texts and numbers, below HEADINGS."""
    return (
        utc_text(answer.answered_at),
        answer.learner,
        answer.stem,
        answer.given,
        result_of(answer),
        answer.set_title,
        answer.number,
        answer.position,
        answer.kind,
        answer.score,
        answer.max_score,
        round(answer.seconds, 3),
        "" if answer.genuine is None else "file" if answer.genuine else "edited file",
        str(answer.quiz),
    )


def result_of(answer: ReviewedAnswer) -> str:
    """Return `right`, `partly`, `wrong` or `skipped`."""
    if answer.skipped:
        return "skipped"
    return "right" if answer.correct else "partly" if answer.score else "wrong"


def people_of(learner: Learner | None, group: ReviewedClass | None) -> frozenset[UUID] | None:
    """Return whose answers are wanted, None for those of everybody."""
    if learner is None:
        return None if group is None else group.members
    one = frozenset((learner.id,))
    return one if group is None else one & group.members


def _classes(roll: Roll) -> Iterable[ReviewedClass]:
    for one in roll.open_classes:
        yield ReviewedClass(one, frozenset(who.id for who in roll.learners_in(one.id)))
