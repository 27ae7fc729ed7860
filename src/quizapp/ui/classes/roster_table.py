"""The rows of a roster in a table, all or those of one sort."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent

from quizapp.classroom.roster import RosterLine, Standing
from quizapp.ui.classes.roster_words import reason_words, standing_cell, way_words
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.table_model import Cell, TableColumn, TitleCell, WordedRows
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.card import Card

_NUMBER, _CLASS = 3, 4
_NUMBER_FROM, _CLASS_FROM = 740, 640


class RosterRows(Card):
    """One row a row of the file; `chosen` tells that another one is the current one."""

    chosen = Signal()
    opened = Signal()
    """Enter was pressed on a row."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty table."""
        super().__init__(themes, padding=8)
        columns = (
            TableColumn(self.tr("Row"), right=True),
            TableColumn(self.tr("State"), width=130),
            TableColumn(self.tr("Name"), stretch=True, width=130),
            TableColumn(self.tr("Number"), width=90),
            TableColumn(self.tr("Class"), width=90),
            TableColumn(self.tr("What happens"), stretch=True, width=170),
        )
        self.table = DataTable(themes, self.tr("Rows of the roster"), columns, fills=True)
        self.table.chosen.connect(lambda _: self.chosen.emit())
        self.table.opened.connect(lambda _: self.opened.emit())
        self._lines: Sequence[RosterLine] = ()
        self.body.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    @property
    def current(self) -> RosterLine | None:
        """The row of the file that is the current one."""
        row = self.table.currentIndex().row()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def present(
        self, lines: Sequence[RosterLine], choices: Mapping[int, int], only: Standing | None
    ) -> None:
        """Show the rows of one sort, or all; the current one stays so if it is shown."""
        before = self.current
        shown = [line for line in lines if only in (None, line.standing)]
        self._lines = shown
        self.table.show_rows(WordedRows(len(shown), lambda row: _cells(shown[row], choices)))
        line = 0 if before is None else before.entry.line
        places = [place for place, one in enumerate(shown) if one.entry.line == line]
        if shown:
            self.table.selectRow(places[0] if places else 0)
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the columns that there is no room for."""
        logical = event.size().width() / self._themes.theme.scale
        self.table.setColumnHidden(_NUMBER, logical < _NUMBER_FROM)
        self.table.setColumnHidden(_CLASS, logical < _CLASS_FROM)
        super().resizeEvent(event)


def _cells(line: RosterLine, choices: Mapping[int, int]) -> tuple[Cell, ...]:
    entry = line.entry
    said = reason_words(line)
    if line.standing is not Standing.FAULTY:
        done = way_words(line.way(choices), line)
        is_plain = line.standing is Standing.SAME or (
            line.standing is Standing.NEW and line.doubt is None
        )
        said = done if is_plain else f"{done}. {said}"
    return (
        str(entry.line),
        standing_cell(line.standing),
        TitleCell(entry.name or "–"),
        entry.number or "–",
        entry.class_name or "–",
        said,
    )
