"""The steps in which a set was changed, so that each of them can be taken back and made again."""

from collections.abc import Hashable
from dataclasses import dataclass, replace

from quizapp.dataset.set_draft import SetDraft

_MOST_STEPS = 500
_MOST_ROWS = 5_000_000
"""How many rows all remembered drafts may have together; most of them they share."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change by its name, with the set as it was before, or after if it was taken back."""

    name: str
    draft: SetDraft


@dataclass(frozen=True, slots=True)
class DraftHistory:
    """A set as it is now, what was done to it, and what was taken back.

    `place` is where somebody is typing: further changes there belong to the same step.
    """

    draft: SetDraft
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
    place: Hashable = None

    def done(self, name: str, draft: SetDraft, place: Hashable = None) -> "DraftHistory":
        """Return the history after a change; typing on at one place is one step.

        A change that changes nothing, and typing that ends where it began, is no step.
        """
        if draft == self.draft:
            return self
        if place is None or place != self.place or not self.past:
            past = (*self.past, Step(name, self.draft))[-self._most_steps(draft) :]
            return DraftHistory(draft, past, (), place)
        if draft == self.past[-1].draft:
            return DraftHistory(draft, self.past[:-1])
        return DraftHistory(draft, self.past, (), place)

    def settled(self) -> "DraftHistory":
        """Return the history after somebody has finished typing at a place."""
        return self if self.place is None else replace(self, place=None)

    def undone(self) -> "DraftHistory":
        """Return the history with the last step taken back, if there is one."""
        if not self.past:
            return self
        *past, last = self.past
        future = (*self.future, Step(last.name, self.draft))
        return DraftHistory(last.draft, tuple(past), future)

    def redone(self) -> "DraftHistory":
        """Return the history with the step made again that was taken back last."""
        if not self.future:
            return self
        *future, last = self.future
        past = (*self.past, Step(last.name, self.draft))
        return DraftHistory(last.draft, past, tuple(future))

    def with_hash(self, hash_: str) -> "DraftHistory":
        """Return the history of a set whose files are other ones from now on."""

        def renewed(steps: tuple[Step, ...]) -> tuple[Step, ...]:
            return tuple(Step(step.name, replace(step.draft, hash=hash_)) for step in steps)

        draft = replace(self.draft, hash=hash_)
        return DraftHistory(draft, renewed(self.past), renewed(self.future), self.place)

    @property
    def undo_name(self) -> str:
        """The name of the step that would be taken back, empty if there is none."""
        return self.past[-1].name if self.past else ""

    @property
    def redo_name(self) -> str:
        """The name of the step that would be made again, empty if there is none."""
        return self.future[-1].name if self.future else ""

    def _most_steps(self, draft: SetDraft) -> int:
        return max(1, min(_MOST_STEPS, _MOST_ROWS // max(1, len(draft.rows))))
