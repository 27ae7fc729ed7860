"""What a table shows, as values, and the Qt model around it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import overload

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from quizapp.ui.widgets.tone import Tone


@dataclass(frozen=True)
class TableColumn:
    """A column: `width` px at 100 % (0: as wide as its texts), `stretch` takes what is left."""

    title: str
    right: bool = False
    stretch: bool = False
    width: int = 0


@dataclass(frozen=True)
class BarCell:
    """A bar of 80 px filled to `fraction`, and the same in words."""

    fraction: float
    text: str


@dataclass(frozen=True)
class IntervalCell:
    """A share between two bounds, all from 0 to 1, on an axis of 96 px, and the same in words."""

    share: float
    low: float
    high: float
    text: str


@dataclass(frozen=True)
class StateCell:
    """A state by icon, word and colour; another `icon` than that of its tone if there is one."""

    text: str
    tone: Tone
    icon: str = ""


@dataclass(frozen=True)
class TitleCell:
    """The name of a row, which stands out."""

    text: str


Cell = str | BarCell | IntervalCell | StateCell | TitleCell
Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole


class WordedRows(Sequence[Sequence[Cell]]):
    """Any number of rows, each of which is put into words when it is looked at."""

    def __init__(self, count: int, words: Callable[[int], Sequence[Cell]]) -> None:
        """Keep what returns the cells of a row by its place."""
        self._places = range(count)
        self._words = words

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self._places)

    @overload
    def __getitem__(self, place: int) -> Sequence[Cell]: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Sequence[Cell]]: ...

    def __getitem__(self, place: int | slice) -> Sequence[Cell] | Sequence[Sequence[Cell]]:
        """Return the cells of a row, or of several."""
        if isinstance(place, slice):
            return [self._words(one) for one in self._places[place]]
        return self._words(self._places[place])


class TableModel(QAbstractTableModel):
    """Rows of cells; replaced as a whole."""

    def __init__(self, columns: Sequence[TableColumn]) -> None:
        """Make an empty table with `columns`."""
        super().__init__()
        self.columns = tuple(columns)
        self.rows: Sequence[Sequence[Cell]] = ()

    def replace(
        self, rows: Sequence[Sequence[Cell]], columns: Sequence[TableColumn] | None = None
    ) -> None:
        """Show other rows, each with one cell per column, perhaps of other columns."""
        self.beginResetModel()
        self.columns = self.columns if columns is None else tuple(columns)
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, or under `CELL` the cell itself."""
        if not index.isValid():
            return None
        cell = self.rows[index.row()][index.column()]
        if role == CELL:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell if isinstance(cell, str) else cell.text
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return title and alignment of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
