"""Words that are looked for in the set on the desk: where they stand, and which place is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from quizapp.dataset.draft_search import Match, find, replaced
from quizapp.dataset.set_draft import SetDraft
from quizapp.ui.editing.desk import Desk


class Search(QObject):
    """Goes from place to place, round and round, and replaces what is there."""

    reached = Signal(object)
    """A place is to be brought into sight: a match."""

    found = Signal()
    """There are other places, or another one of them is shown."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Look for nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._words = ""
        self.matches: tuple[Match, ...] = ()
        self.place: int | None = None

    def show(self, draft: SetDraft, words: str, matches: Sequence[Match]) -> None:
        """Take in where words stand in a set, unless it is another one by now."""
        if draft is not self._desk.draft:
            return
        if words != self._words or self.place is None:
            self.place = None
        self._words, self.matches = words, tuple(matches)
        if not self.matches:
            self.place = None
        elif self.place is not None:
            self.place = min(self.place, len(self.matches) - 1)
        self.found.emit()

    def step(self, steps: int) -> None:
        """Go to the place so many further on."""
        if not self.matches:
            return
        before = self.place if self.place is not None else -1 if steps > 0 else 0
        self.place = (before + steps) % len(self.matches)
        self.found.emit()
        self.reached.emit(self.matches[self.place])

    def replace(self, by: str) -> None:
        """Replace what stands at the place that is shown, and go on; first go there."""
        if self.place is None:
            self.step(1)
            return
        here = self.matches[self.place : self.place + 1]
        draft = replaced(self._desk.draft, self._words, by, here)
        # What is put in may hold the words again; the next place is the one behind it.
        again = SetDraft(id="", title="", columns=("title",), rows=((by,),))
        after = self.place + len(find(again, self._words))
        self._desk.change(self.tr("Replace"), draft)
        self._show_rest(after)

    def replace_all(self, by: str) -> int:
        """Replace what stands at all places, in one step; return how many there were."""
        count = len(self.matches)
        if count:
            draft = replaced(self._desk.draft, self._words, by, self.matches)
            self._desk.change(self.tr("Replace all"), draft)
            self._show_rest(0)
            self.place = None
        return count

    def _show_rest(self, place: int) -> None:
        """Look again, and show the place that is the next one now."""
        self.matches = find(self._desk.draft, self._words)
        self.place = place % len(self.matches) if self.matches else None
        self.found.emit()
        if self.place is not None:
            self.reached.emit(self.matches[self.place])
