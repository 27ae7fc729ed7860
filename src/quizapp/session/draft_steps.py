"""The steps in which a quiz was put together, so that each can be taken back and made again."""

from dataclasses import dataclass

from quizapp.session.draft import Draft


@dataclass(frozen=True, slots=True)
class DraftSteps:
    """A draft as it is now, as it was before each change, and what was taken back."""

    draft: Draft
    past: tuple[Draft, ...] = ()
    future: tuple[Draft, ...] = ()

    def done(self, draft: Draft) -> "DraftSteps":
        """Return the steps after a change; one that changes nothing is no step."""
        if draft == self.draft:
            return self
        return DraftSteps(draft, (*self.past, self.draft))

    def undone(self) -> "DraftSteps":
        """Return the steps with the last one taken back, if there is one."""
        if not self.past:
            return self
        return DraftSteps(self.past[-1], self.past[:-1], (*self.future, self.draft))

    def redone(self) -> "DraftSteps":
        """Return the steps with the one made again that was taken back last."""
        if not self.future:
            return self
        return DraftSteps(self.future[-1], (*self.past, self.draft), self.future[:-1])
