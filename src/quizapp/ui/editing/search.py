"""Words that are looked for in the set on the desk: where they stand, and which place is shown."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from quizapp.dataset.draft_search import Match, find_in_cell, find_in_question, replaced
from quizapp.dataset.set_draft import SetDraft
from quizapp.ui.editing.desk import Desk


class Search(QObject):
    """Goes from place to place, round and round, and replaces what is there.

    The places are found elsewhere: who asks for them says so by `expect` and shows them by
    `show`. A step that is asked for meanwhile is made as soon as they are there.
    """

    reached = Signal(object)
    """A place is to be brought into sight: a match."""

    found = Signal()
    """There are other places, or another one of them is shown."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Look for nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._words = ""
        self._awaited: str | None = None
        self._goes = False
        self._steps = 0
        self.start: Match | None = None
        """From here on the first place is looked for."""

        self.matches: tuple[Match, ...] = ()
        self.place: int | None = None

    @property
    def words(self) -> str:
        """What was looked for last."""
        return self._words

    def clear(self) -> None:
        """Look for nothing any more."""
        self._words, self._awaited, self._steps = "", None, 0
        self.matches, self.place = (), None
        self.found.emit()

    def expect(self, words: str, *, goes: bool) -> None:
        """Know that other words are being looked for; if it `goes`, to the first place at once."""
        self._awaited, self._goes = words, goes

    def show(self, draft: SetDraft, words: str, matches: Sequence[Match]) -> None:
        """Take in where words stand in a set, unless it is another one by now."""
        if draft is not self._desk.draft:
            return
        goes = self._goes and words == self._awaited
        if words != self._words:
            self.place = None
        self._words, self.matches = words, tuple(matches)
        self._awaited, self._goes = None, False
        if goes and self.matches:
            self.place = self._first()
        elif not self.matches:
            self.place = None
        elif self.place is not None:
            self.place = min(self.place, len(self.matches) - 1)
        self.found.emit()
        if goes and self.place is not None:
            self.reached.emit(self.matches[self.place])
        steps, self._steps = self._steps, 0
        if steps:
            self.step(steps)

    def step(self, steps: int) -> None:
        """Go to the place so many further on, or before if below 0."""
        if self._awaited is not None:
            self._steps += steps
            return
        if not self.matches:
            return
        if self.place is None:
            self.place = (self._first() + steps - (steps > 0)) % len(self.matches)
        else:
            self.place = (self.place + steps) % len(self.matches)
        self.found.emit()
        self.reached.emit(self.matches[self.place])

    def replace(self, by: str) -> None:
        """Replace what stands at the place that is shown, and go on; first go there."""
        if self.place is None or self._awaited is not None:
            self.step(1)
            return
        here = self.matches[self.place]
        draft = replaced(self._desk.draft, self._words, by, (here,))
        ahead = [match for match in self.matches[: self.place] if not _same(match, here)]
        behind = [match for match in self.matches[self.place :] if not _same(match, here)]
        inside = self._inside(draft, here)
        left = sum(_same(match, here) for match in self.matches[self.place + 1 :])
        self._desk.change(self.tr("Replace"), draft)
        # What was put in may hold the words again; the next place is the one behind it.
        after = len(ahead) + len(inside) - left
        self.matches = (*ahead, *inside, *behind)
        self.place = after % len(self.matches) if self.matches else None
        self.found.emit()
        if self.place is not None:
            self.reached.emit(self.matches[self.place])

    def _inside(self, draft: SetDraft, here: Match) -> Sequence[Match]:
        """Return the places in the cell or the question of a match, as a set has it."""
        if here.question:
            return find_in_question(draft, here.number, self._words)
        return find_in_cell(draft, here.number, here.place, self._words)

    def _first(self) -> int:
        """Return the first place from the start on, the very first if there is none."""
        if self.start is None:
            return 0
        place = bisect_left(self.matches, self._key(self.start), key=self._key)
        return place % len(self.matches)

    def _key(self, match: Match) -> tuple[bool, int, int, int]:
        columns = self._desk.draft.shown_columns
        inside = not match.question and match.place in columns
        column = columns.index(match.place) if inside else 0
        return (match.question, match.number, column, match.nth)


def _same(one: Match, other: Match) -> bool:
    """Tell whether two places are in one cell, or in one question."""
    if one.number != other.number or one.question is not other.question:
        return False
    return one.question or one.place == other.place
