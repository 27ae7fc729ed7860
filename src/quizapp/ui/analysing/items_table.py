"""All analysed items in a table, sorted by any column."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent

from quizapp.services.analyse_items import AnalysedItem
from quizapp.services.analyse_sets import SetAnalysis
from quizapp.session.scope import Grouping
from quizapp.ui.analysing.item_order import ItemColumn, in_order
from quizapp.ui.analysing.item_words import ItemNames, figure, note_cell, percent
from quizapp.ui.progress.amounts import number
from quizapp.ui.tables.sorted_table import SortedTable
from quizapp.ui.tables.table_model import Cell, IntervalCell, TableColumn, WordedRows
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.card import Card

_LEAST_ROWS, _MOST_ROWS, _LINES = 4, 8, 2
_PADDING = 8
_EFFICIENCY_FROM, _WEIGHT_FROM, _LINK_FROM = 1040, 860, 745
_NUMBERS = (ItemColumn.ANSWERS, ItemColumn.LINK, ItemColumn.EFFICIENCY, ItemColumn.WEIGHT)


class ItemsTable(Card):
    """One row an item; figures of too few answers are left out, and the note says so."""

    chosen = Signal(object)
    """The current item, None if there is none."""

    opened = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make a table without items."""
        super().__init__(themes, padding=_PADDING)
        self._seen: SetAnalysis | None = None
        self._names: ItemNames | None = None
        self._shown: tuple[AnalysedItem, ...] = ()
        self._column, self._descending = ItemColumn.NOTE, False
        self._titles = (
            self.tr("Item"),
            self.tr("Answers"),
            self.tr("Right"),
            self.tr("Link to score"),
            self.tr("Efficiency"),
            self.tr("Weight"),
            self.tr("Note"),
        )
        columns = self._columns(self._titles[0])
        self.table = SortedTable(themes, self.tr("Items"), columns, _MOST_ROWS, lines=_LINES)
        self.table.chosen.connect(lambda _: self.chosen.emit(self.current))
        self.table.opened.connect(lambda _: self.opened.emit())
        self.table.ordered.connect(lambda column: self.sort(ItemColumn(column)))
        self.body.addWidget(self.table)
        self.setFocusProxy(self.table)

    @property
    def current(self) -> AnalysedItem | None:
        """The item of the current row."""
        row = self.table.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def present(self, seen: SetAnalysis, names: ItemNames) -> None:
        """Show other items."""
        self._seen, self._names = seen, names
        self._fill()

    def sort(self, column: ItemColumn) -> None:
        """Sort by a column, the other way round if it was sorted by it already."""
        self._descending = column is self._column and not self._descending
        self._column = column
        self._fill()
        up, down = self.tr("Sorted by {column}"), self.tr("Sorted by {column}, the other way round")
        words = down if self._descending else up
        announce(self.table, words.format(column=self._titles[column]))

    def fit(self, height: int) -> None:
        """Be no higher than `height` pixels, if some rows can still be seen."""
        theme = self._themes.theme
        rows = (height - theme.px(40 + 2 * 8)) // theme.px(44)
        self.table.show_most(min(max(rows, _LEAST_ROWS), _MOST_ROWS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the columns that there is no room for."""
        self._hide_columns(event.size().width())
        super().resizeEvent(event)

    def _hide_columns(self, width: int) -> None:
        logical = width / self._themes.theme.scale
        self.table.setColumnHidden(ItemColumn.EFFICIENCY, logical < _EFFICIENCY_FROM)
        self.table.setColumnHidden(ItemColumn.LINK, logical < _LINK_FROM)
        seen = self._seen
        weighed = (
            seen is not None and seen.grouping is Grouping.ITEM and seen.read.whole is not None
        )
        self.table.setColumnHidden(ItemColumn.WEIGHT, not weighed or logical < _WEIGHT_FROM)
        # Words are longer in some languages; the notes at the end say what to do.
        room = width - self._themes.theme.px(2 * _PADDING)
        room -= self.table.verticalScrollBar().sizeHint().width()
        for column in (ItemColumn.EFFICIENCY, ItemColumn.WEIGHT, ItemColumn.LINK):
            if self.table.least_width() > room:
                self.table.setColumnHidden(column, True)

    def _fill(self) -> None:
        seen, names = self._seen, self._names
        if seen is None or names is None:
            return
        before = self.current
        self._shown = in_order(seen.items, self._column, names.of, descending=self._descending)
        self._hide_columns(self.width())
        # The rows of before are asked for once more while columns are hidden: each keeps its items.
        rows = WordedRows(len(self._shown), partial(self._row, self._shown, names))
        self.table.show_rows(rows, self._columns(self._first_title(seen.grouping)))
        self._hide_columns(self.width())
        self.table.show_order(self._column, descending=self._descending)
        if not self._shown:
            self.chosen.emit(None)
            return
        places = {item.name: place for place, item in enumerate(self._shown)}
        self.table.choose(places.get(before.name, 0) if before is not None else 0)
        self.chosen.emit(self.current)

    def _columns(self, first: str) -> Sequence[TableColumn]:
        return [
            TableColumn(first if not place else title, stretch=not place, right=place in _NUMBERS)
            for place, title in enumerate(self._titles)
        ]

    def _first_title(self, grouping: Grouping) -> str:
        return {
            Grouping.FACT: self.tr("Fact"),
            Grouping.KIND: self.tr("Kind"),
            Grouping.ITEM: self.tr("Question"),
        }[grouping]

    def _row(self, shown: Sequence[AnalysedItem], names: ItemNames, place: int) -> Sequence[Cell]:
        item = shown[place]
        figures = item.figures
        low, high = figures.interval or (0.0, 1.0)
        told = figures.enough
        return (
            names.of(item),
            number(figures.answers),
            IntervalCell(figures.facility, low, high, percent(figures.facility)),
            figure(figures.discrimination if told else None),
            figure(figures.efficiency if told else None),
            "–" if item.effective is None else percent(item.effective),
            note_cell(item),
        )
