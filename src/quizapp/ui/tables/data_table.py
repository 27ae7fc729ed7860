"""A table of rows to read and to open."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView

from quizapp.ui.tables.table_delegate import TableDelegate
from quizapp.ui.tables.table_model import Cell, Index, TableColumn, TableModel
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.painting import paint_box

_MOST_ROWS_AT_FULL_HEIGHT = 100
_LINES, _LEAST_ROWS = 2, 3
_ROWS = QItemSelectionModel.SelectionFlag.Rows


class DataTable(QTableView):
    """As high as its rows (up to 100); scrolls sideways inside itself when it must.

    One that `fills` takes the height there is instead; its rows are equally high, their texts
    are cut off after two lines, and there may be any number of them. `opened` carries the
    number of a row when it is double-clicked or Enter is pressed on it; where there is nothing else
    to do with a row, one click `opens` it.
    """

    opened = Signal(int)
    chosen = Signal(int)
    """The number of the row that is the current one now."""

    def __init__(
        self,
        themes: ThemeStore,
        name: str,
        columns: Sequence[TableColumn] = (),
        *,
        fills: bool = False,
        lines: int = 0,
        opens: bool = False,
    ) -> None:
        """Make an empty table that is read out as `name`; texts have so many `lines`, 0: all."""
        super().__init__()
        self._themes = themes
        self._fills = fills
        self._model = TableModel(columns)
        self._cells = TableDelegate(themes, self._model, _LINES if fills else lines)
        self.setAccessibleName(name)
        self.setModel(self._model)
        self.setItemDelegate(self._cells)
        self._behave()
        if opens:
            self.clicked.connect(lambda index: self.opened.emit(index.row()))
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.activated.connect(lambda index: self.opened.emit(index.row()))
        themes.changed.connect(self._measure)
        self._measure()

    def show_rows(
        self, rows: Sequence[Sequence[Cell]], columns: Sequence[TableColumn] | None = None
    ) -> None:
        """Show other rows, each with one cell per column, perhaps of other columns."""
        self._model.replace(rows, columns)
        self._measure()

    def setColumnHidden(self, column: int, hide: bool) -> None:
        """Leave a column out or show it again, and give the others their widths anew."""
        if self.isColumnHidden(column) is not hide:
            super().setColumnHidden(column, hide)
            self._share_width()

    def selectRow(self, row: int) -> None:
        """Make a row the current one; Qt's own finds no column where lines begin at the right."""
        if not 0 <= row < self._model.rowCount():
            return
        columns = range(self._model.columnCount())
        first = next((one for one in columns if not self.isColumnHidden(one)), 0)
        rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS
        self.selectionModel().setCurrentIndex(self._model.index(row, first), rows)

    def least_width(self) -> int:
        """Return the width that all columns which are shown need, in pixels."""
        return sum(self._need(number) for number in range(len(self._model.columns)))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of another row."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.chosen.emit(current.row())

    def sizeHint(self) -> QSize:
        """Header and rows."""
        theme = self._themes.theme
        count = self._model.rowCount()
        if self._fills:
            return QSize(theme.px(400), theme.px(40 + min(count, _LEAST_ROWS) * 44 + 12))
        if count > _MOST_ROWS_AT_FULL_HEIGHT:
            return QSize(theme.px(400), theme.px(40 + 12 * 44))
        rows = sum(self.rowHeight(row) for row in range(count))
        bar = self.horizontalScrollBar()
        sideways = bar.sizeHint().height() if bar.maximum() > 0 else 0
        return QSize(theme.px(400), theme.px(40) + rows + sideways)

    def minimumSizeHint(self) -> QSize:
        """All of its height; any width, for it scrolls sideways."""
        return QSize(self._themes.theme.px(200), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row on Enter."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and self.currentIndex().isValid():
            if not event.isAutoRepeat():
                self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their widths, then the rows their heights."""
        super().resizeEvent(event)
        self._share_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, and the focus ring around the current row."""
        super().paintEvent(event)
        current = self.currentIndex()
        if not (self.hasFocus() and current.isValid()):
            return
        theme = self._themes.theme
        top, high = self.rowViewportPosition(current.row()), self.rowHeight(current.row())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(0, top, self.viewport().width(), high)
        paint_box(painter, row, theme.px(4), None, theme.colors.focus, theme.px(2))

    def _behave(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        high = QSizePolicy.Policy.Expanding if self._fills else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, high)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)

    def _measure(self) -> None:
        theme, header = self._themes.theme, self.horizontalHeader()
        # A style sheet cuts the part that is painted off from the font of its header.
        for part in (header, header.viewport()):
            part.setFont(theme.font("body"))
        header.setFixedHeight(theme.px(40))
        self.verticalHeader().setDefaultSectionSize(theme.px(44))
        self._share_width()
        self.viewport().update()

    def _share_width(self) -> None:
        """Give each column its need, and what is left to the stretching ones."""
        columns = self._model.columns
        widths = [self._need(number) for number in range(len(columns))]
        stretching = [number for number, column in enumerate(columns) if column.stretch]
        spare = self.viewport().width() - sum(widths)
        for number in stretching:
            widths[number] += max(0, spare) // len(stretching)
        for number, width in enumerate(widths):
            self.setColumnWidth(number, width)
        if not self._fills and 0 < self._model.rowCount() <= _MOST_ROWS_AT_FULL_HEIGHT:
            self.resizeRowsToContents()
        self.updateGeometry()

    def _need(self, number: int) -> int:
        """Return the least width of a column: its header, and its texts unless it stretches."""
        if self.isColumnHidden(number):
            return 0
        theme, column = self._themes.theme, self._model.columns[number]
        title = self.horizontalHeader().sectionSizeHint(number)
        if column.stretch:
            return max(title, theme.px(column.width or 200))
        if column.width:
            return max(title, theme.px(column.width))
        cells = (row[number] for row in self._model.rows[:200])
        return max([title, *(self._cells.natural_width(cell) for cell in cells)])
