"""What a step changed in a set: where to look after it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from quizapp.dataset.set_draft import SetDraft

_Part = TypeVar("_Part")


@dataclass(frozen=True, slots=True)
class Splice:
    """So many parts from `start` on were taken out, and so many others put in there."""

    start: int = 0
    removed: int = 0
    added: int = 0

    @property
    def is_none(self) -> bool:
        """Whether nothing changed."""
        return self.removed == self.added == 0


def splice(before: Sequence[_Part], after: Sequence[_Part]) -> Splice:
    """Return how parts became others; parts that are the same objects did not change."""
    shorter = min(len(before), len(after))
    start = next((n for n in range(shorter) if before[n] is not after[n]), shorter)
    left = shorter - start
    kept = next((n for n in range(left) if before[-1 - n] is not after[-1 - n]), left)
    return Splice(start, len(before) - start - kept, len(after) - start - kept)


def row_now(before: SetDraft, after: SetDraft, row: int) -> int:
    """Return where a row of a set stands after changes.

    It is known by its cells, or else by its title; if neither is found it is at its place.
    """
    if not row < len(before.rows):
        return row
    for columns in (before.columns, ("title",)):
        wanted = [before.cell(row, name) for name in columns]
        if any(wanted):
            for at in range(len(after.rows)):
                if [after.cell(at, name) for name in columns] == wanted:
                    return at
    return row


def question_now(before: SetDraft, after: SetDraft, place: int) -> int:
    """Return where a question of a set stands after changes, by its words or at its place."""
    if not place < len(before.questions):
        return place
    question = before.questions[place]
    if question in after.questions:
        return after.questions.index(question)
    stems = [one.stem for one in after.questions]
    return stems.index(question.stem) if question.stem in stems else place


def changed_column(before: SetDraft, after: SetDraft, row: int) -> str:
    """Return the first column in which a row reads differently, empty if there is none."""
    if not row < min(len(before.rows), len(after.rows)):
        return ""
    return next(
        (name for name in after.columns if before.cell(row, name) != after.cell(row, name)), ""
    )
