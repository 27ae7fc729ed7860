"""A table to choose a row of, in the order of any column."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView

from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.sort_header import SortHeader
from quizapp.ui.tables.table_model import TableColumn
from quizapp.ui.theme_store import ThemeStore


class SortedTable(DataTable):
    """As high as its rows, up to a number of them; from there on it scrolls inside itself.

    Whoever fills the table brings the rows into order.
    """

    ordered = Signal(int)
    """The rows are wanted in the order of this column; the same again: the other way round."""

    def __init__(
        self,
        themes: ThemeStore,
        name: str,
        columns: Sequence[TableColumn],
        most_rows: int,
        *,
        lines: int = 0,
    ) -> None:
        """Make an empty table that is read out as `name`; texts have so many `lines`, 0: all."""
        self._most_rows = most_rows
        super().__init__(themes, name, columns, lines=lines)
        self._headings = SortHeader(themes)
        self.setHorizontalHeader(self._headings)
        self._headings.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._headings.setHighlightSections(False)
        self._headings.sectionClicked.connect(self.ordered)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._measure()

    def show_order(self, column: int, *, descending: bool) -> None:
        """Show that the rows are in the order of a column."""
        self._headings.show_order(column, descending=descending)

    def show_most(self, rows: int) -> None:
        """Be as high as so many rows at most."""
        if rows != self._most_rows:
            self._most_rows = rows
            self.updateGeometry()

    def choose(self, row: int) -> None:
        """Make a row the current one and bring it into sight."""
        self.selectRow(row)
        self.scrollTo(self.model().index(row, 0))

    def sizeHint(self) -> QSize:
        """Header and rows."""
        whole, theme = super().sizeHint(), self._themes.theme
        if self.model().rowCount() <= self._most_rows:
            return whole
        return QSize(whole.width(), theme.px(40) + self._most_rows * theme.px(44))
