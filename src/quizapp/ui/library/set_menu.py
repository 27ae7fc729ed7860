"""Everything that can be done with a question set, and the order of the list, as a menu."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from quizapp.services.teacher_overview import ListedSet
from quizapp.ui.library.set_actions import SetAction, action_words, is_possible

_GROUPS = (
    (SetAction.OPEN, SetAction.PREPARE, SetAction.EXPORT, SetAction.PRINT),
    (SetAction.TIMELINE, SetAction.ANALYSE, SetAction.PROBLEMS, SetAction.COPY, SetAction.RENAME),
    (SetAction.REMOVE,),
)


class SetMenu(QMenu):
    """Made anew for each set, before it opens."""

    acted = Signal(SetAction)
    ordered = Signal(int)
    """The list is wanted in the order of this column."""

    def __init__(self, parent: QWidget, headings: Sequence[str]) -> None:
        """Make an empty menu; `headings` are those of the columns."""
        super().__init__(parent)
        self._headings = tuple(headings)

    def offer(self, one: ListedSet | None) -> None:
        """Offer what makes sense for a set."""
        self.clear()
        for group in _GROUPS if one is not None else ():
            for action in group:
                words = action_words(action)
                # What follows the tab stands in a column of its own, as shortcuts do.
                entry = self.addAction(f"{words.text}\t{words.shown_key}")
                entry.setEnabled(one is not None and is_possible(action, one))
                entry.triggered.connect(partial(self._act, action))
            self.addSeparator()
        order = self.addMenu(self.tr("Sort by"))
        for column, heading in enumerate(self._headings):
            order.addAction(heading).triggered.connect(partial(self._order, column))

    def _act(self, action: SetAction, _checked: bool = False) -> None:
        self.acted.emit(action)

    def _order(self, column: int, _checked: bool = False) -> None:
        self.ordered.emit(column)
