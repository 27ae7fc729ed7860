"""The set that is being edited: as it is now, what was done to it, and what is said of it."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from quizapp.dataset.draft_changes import Splice, splice
from quizapp.dataset.draft_history import DraftHistory
from quizapp.dataset.model import Event
from quizapp.dataset.problem import Level
from quizapp.dataset.set_draft import SetDraft
from quizapp.linting.finding import Finding
from quizapp.services.judge_drafts import CheckedDraft, Remark
from quizapp.ui.widgets.tone import Tone

NOTHING = SetDraft(id="", title="")


def remarks_tone(remarks: Iterable[Remark]) -> Tone | None:
    """Return the tone of the gravest of some remarks, None if there are none."""
    levels = {remark.level for remark in remarks}
    if Level.ERROR in levels:
        return "bad"
    return "warn" if levels else None


@dataclass(frozen=True, slots=True)
class RowNote:
    """What was found in a row; no event if there is none that can be read."""

    remarks: tuple[Remark, ...] = ()
    event: Event | None = None

    @property
    def tone(self) -> Tone:
        """How the row stands; plain without a date, with nothing in it, or not judged yet."""
        if (tone := remarks_tone(self.remarks)) is not None:
            return tone
        return "plain" if self.event is None or self.is_undated else "ok"

    @property
    def is_undated(self) -> bool:
        """Whether it is an event of which no day is known, so that no date of it is asked."""
        return self.event is not None and self.event.date is None


@dataclass(frozen=True, slots=True)
class Change:
    """What a step changed: rows and questions."""

    rows: Splice
    questions: Splice


class Desk(QObject):
    """All parts of the page show this set and change it here, step by step.

    What was found in a row stays with it while it is edited, until it is judged again.
    """

    opened = Signal()
    """It is another set than before."""

    changed = Signal(object)
    """A step was made or taken back; carries the change."""

    judged = Signal()
    """There are other remarks."""

    stated = Signal()
    """Steps can be taken back now, or no more; or the set was saved."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing."""
        super().__init__(parent)
        self._history = DraftHistory(NOTHING)
        self._notes: list[RowNote] = []
        self.saved = NOTHING
        self.read_only = False
        self.checked: CheckedDraft | None = None
        self.is_judged = False

    @property
    def draft(self) -> SetDraft:
        """The set as it is now."""
        return self._history.draft

    @property
    def is_changed(self) -> bool:
        """Whether it is another one than was saved."""
        return self.draft != self.saved

    @property
    def undo_name(self) -> str:
        """The step that would be taken back, empty if there is none."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str:
        """The step that would be made again, empty if there is none."""
        return self._history.redo_name

    def open(self, draft: SetDraft, saved: SetDraft, *, read_only: bool = False) -> None:
        """Put another set on the desk; `saved` is what its files hold."""
        self._history = DraftHistory(draft)
        self._notes = [RowNote()] * len(draft.rows)
        self.saved, self.read_only = saved, read_only
        self.checked, self.is_judged = None, False
        self.opened.emit()
        self.stated.emit()

    def change(self, name: str, draft: SetDraft, place: Hashable = None) -> None:
        """Make a step; typing on at one `place` is one step."""
        if not self.read_only:
            self._go(self._history.done(name, draft, place))

    def settle(self) -> None:
        """End the step of whoever is typing."""
        self._history = self._history.settled()

    def undo(self) -> Change:
        """Take the last step back; return what changed."""
        return self._go(self._history.undone())

    def redo(self) -> Change:
        """Make the step again that was taken back last; return what changed."""
        return self._go(self._history.redone())

    def give_up(self, place: Hashable) -> None:
        """Take back what is being typed at a place; it can be made again."""
        if self._history.place == place:
            self.undo()

    def keep(self, saved: SetDraft) -> None:
        """Note what the files of the set hold now."""
        self.saved = saved
        self._history = self._history.with_hash(saved.hash)
        self.stated.emit()

    def note(self, row: int) -> RowNote:
        """Return what was found in a row."""
        return self._notes[row] if row < len(self._notes) else RowNote()

    def next_problem(self, row: int) -> int | None:
        """Return the next row below one, or from the top, of which there is something to say."""
        count = len(self._notes)
        places = ((row + 1 + step) % count for step in range(count))
        return next((at for at in places if self._notes[at].remarks), None)

    def findings(self, place: int) -> tuple[Finding, ...]:
        """Return the remarks about a question, as far as it was judged."""
        found = self.checked.findings if self.checked is not None else ()
        return found[place] if place < len(found) else ()

    def show_checked(self, draft: SetDraft, checked: CheckedDraft, notes: list[RowNote]) -> None:
        """Take in what was found in a set and in its rows, unless it is another one by now."""
        if draft is not self.draft:
            return
        self.checked, self.is_judged, self._notes = checked, True, notes
        self.judged.emit()

    def _go(self, history: DraftHistory) -> Change:
        before, self._history = self.draft, history
        if history.draft is before:
            return Change(Splice(), Splice())
        rows = splice(before.rows, history.draft.rows)
        kept = self._notes[rows.start : rows.start + rows.removed]
        fresh = kept if rows.removed == rows.added else [RowNote()] * rows.added
        self._notes[rows.start : rows.start + rows.removed] = fresh
        self.is_judged = False
        change = Change(rows, splice(before.questions, history.draft.questions))
        self.changed.emit(change)
        self.stated.emit()
        return change


def row_notes(draft: SetDraft, checked: CheckedDraft) -> list[RowNote]:
    """Return what was found in each row of a set."""
    remarks = _by_row(checked)
    return [
        RowNote(tuple(remarks.get(row, ())), checked.events.get(row))
        for row in range(len(draft.rows))
    ]


def _by_row(checked: CheckedDraft) -> Mapping[int, list[Remark]]:
    found: dict[int, list[Remark]] = {}
    for remark in checked.remarks:
        if remark.row is not None:
            found.setdefault(remark.row, []).append(remark)
    return found
