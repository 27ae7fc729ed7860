"""The rows of a set as a table: a state, the cells as they were typed, and one row to type on."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from quizapp.dataset.draft_changes import Splice
from quizapp.dataset.draft_search import Match
from quizapp.dataset.set_draft import USUAL_COLUMNS, SetDraft
from quizapp.services.judge_drafts import Remark
from quizapp.ui.editing.column_words import column_name
from quizapp.ui.editing.desk import Change, Desk, remarks_tone
from quizapp.ui.editing.row_words import remark_words, state_words
from quizapp.ui.widgets.label import plain_tooltip

Index = QModelIndex | QPersistentModelIndex

CELL_TONE = Qt.ItemDataRole.UserRole
"""How a cell stands, None if there is nothing to say of it."""

ROW_TONE = Qt.ItemDataRole.UserRole + 1
"""How the row of a cell stands."""

FOUND = Qt.ItemDataRole.UserRole + 2
"""Whether the cell holds words that are looked for."""

_STATE = 0
_READ = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_TYPED = _READ | Qt.ItemFlag.ItemIsEditable


class SheetModel(QAbstractTableModel):
    """The first column is the state.

    Below the last row is a blank one, which becomes a row of the set as soon as something is
    typed into it.
    """

    shaped = Signal()
    """There are other columns."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Show the set on a desk."""
        super().__init__(parent)
        self._desk = desk
        self._count = 0
        self._hidden: frozenset[str] = frozenset()
        self._found: frozenset[tuple[int, str]] = frozenset()
        self._matches: Sequence[Match] = ()
        self.columns: tuple[str, ...] = USUAL_COLUMNS
        desk.opened.connect(self._restart)
        desk.changed.connect(self._follow)
        desk.judged.connect(self._repaint)

    @property
    def draft(self) -> SetDraft:
        """The set that is shown."""
        return self._desk.draft

    def hide(self, column: str, *, hidden: bool) -> None:
        """Leave a column out, or show it again."""
        self._hidden = self._hidden | {column} if hidden else self._hidden - {column}
        self._reset()

    def is_hidden(self, column: str) -> bool:
        """Tell whether a column is left out."""
        return column in self._hidden

    def all_columns(self) -> tuple[str, ...]:
        """Return all columns there are to show: the usual ones, and those of the set."""
        return (*USUAL_COLUMNS, *(name for name in self.draft.columns if name not in USUAL_COLUMNS))

    def mark(self, matches: Sequence[Match]) -> None:
        """Mark the cells that hold what is looked for."""
        if matches is self._matches:
            return
        self._matches = matches
        self._found = frozenset((one.number, one.place) for one in matches if not one.question)
        self._repaint()

    def column_of(self, index: Index) -> str:
        """Return the column of a cell, empty for a state."""
        return self.columns[index.column() - 1] if index.column() > _STATE else ""

    def index_of(self, row: int, column: str) -> QModelIndex:
        """Return the cell of a row and a column; the first cell if it is not shown."""
        at = self.columns.index(column) + 1 if column in self.columns else 1
        return self.index(row, at)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are, the blank one too."""
        if parent is not None and parent.isValid():
            return 0
        return self._count + (not self._desk.read_only)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.columns) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be selected, and edited unless it is a state."""
        typed = index.column() > _STATE and not self._desk.read_only
        return _TYPED if typed else _READ

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, remarks or state of a cell."""
        if not index.isValid() or index.row() >= self._count:
            return "" if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole) else None
        column = self.column_of(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.draft.cell(index.row(), column) if column else self._state(index.row())
        if role == CELL_TONE:
            return remarks_tone(self._remarks(index.row(), column))
        if role == ROW_TONE:
            return self._desk.note(index.row()).tone
        if role == FOUND:
            return (index.row(), column) in self._found
        return self._said(index, column, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Type a text into a cell; in the blank row, this makes a row."""
        column = self.column_of(index)
        if role != Qt.ItemDataRole.EditRole or not column or self._desk.read_only:
            return False
        draft, row, text = self.draft, index.row(), str(value)
        if row >= len(draft.rows):
            if not text:
                return False
            draft = draft.with_rows([()])
        if draft.cell(row, column) == text:
            return True
        changed = draft.with_cells({(row, column): text})
        step = self.tr("Type in “{column}”").format(column=column_name(column))
        self._desk.change(step, changed, (row, column))
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return names of columns and numbers of rows."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return "+" if section >= self._count else section + 1
        return column_name(self.columns[section - 1]) if section else self.tr("State")

    def _state(self, row: int) -> str:
        return state_words(self._desk.note(row))

    def _remarks(self, row: int, column: str) -> Sequence[Remark]:
        remarks = self._desk.note(row).remarks
        return [one for one in remarks if one.column == column] if column else remarks

    def _said(self, index: Index, column: str, role: int) -> object:
        """Return what is said of a cell besides its text."""
        remarks = " ".join(map(remark_words, self._remarks(index.row(), column)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(remarks) if remarks else None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return remarks
        return None

    def _restart(self) -> None:
        self._hidden, self._found, self._matches = frozenset(), frozenset(), ()
        self._reset()

    def _reset(self) -> None:
        self.beginResetModel()
        self._count = len(self.draft.rows)
        self.columns = self._shown()
        self.endResetModel()
        self.shaped.emit()

    def _shown(self) -> tuple[str, ...]:
        return tuple(name for name in self.all_columns() if name not in self._hidden)

    def _follow(self, change: Change) -> None:
        """Show what a step changed, and leave everything else where it is."""
        rows = change.rows
        if self._shown() != self.columns or (
            rows.added != rows.removed and rows.added * rows.removed
        ):
            self._reset()
        elif rows.added > rows.removed:
            first = self._below_blank(rows)
            self.beginInsertRows(QModelIndex(), first, first + rows.added - 1)
            self._count += rows.added
            self.endInsertRows()
        elif rows.removed > rows.added:
            first = self._below_blank(rows)
            self.beginRemoveRows(QModelIndex(), first, first + rows.removed - 1)
            self._count -= rows.removed
            self.endRemoveRows()
        self._repaint()

    def _below_blank(self, rows: Splice) -> int:
        """Return where rows come or go for the view; at the end, that is below the blank row.

        So the row that somebody types in stays the same one when it becomes a row of the set.
        """
        at_the_end = rows.start == self._count - rows.removed
        return rows.start + (at_the_end and not self._desk.read_only)

    def _repaint(self) -> None:
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)
