"""The table in which the events of a set are typed."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from quizapp.ui.editing.desk import Change, Desk
from quizapp.ui.editing.row_words import all_state_words
from quizapp.ui.editing.sheet_commands import SheetCommands
from quizapp.ui.editing.sheet_delegate import ROW_HEIGHT, SheetDelegate
from quizapp.ui.editing.sheet_header import SheetHeader
from quizapp.ui.editing.sheet_model import Index, SheetModel
from quizapp.ui.keys import is_enter
from quizapp.ui.theme_store import ThemeStore

_SAMPLE = 100
_LEAST, _MOST = 96, 260
_BRIEF = 40
"""How wide the states are where there is only room for their icons."""

_WIDE: Mapping[str, int] = {"title": 220, "date": 132, "statement": 260}

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_MODIFIERS = _CONTROL | _ALT | _SHIFT
_EXTENDING: Mapping[int, QAbstractItemView.CursorAction] = {
    Qt.Key.Key_Up: QAbstractItemView.CursorAction.MoveUp,
    Qt.Key.Key_Down: QAbstractItemView.CursorAction.MoveDown,
    Qt.Key.Key_Left: QAbstractItemView.CursorAction.MoveLeft,
    Qt.Key.Key_Right: QAbstractItemView.CursorAction.MoveRight,
    Qt.Key.Key_PageUp: QAbstractItemView.CursorAction.MovePageUp,
    Qt.Key.Key_PageDown: QAbstractItemView.CursorAction.MovePageDown,
}
"""Keys that select further with Shift; Qt would begin where a key of its own was pressed last."""


class SheetView(QTableView):
    """Keys and pointer as in a spreadsheet; what can be done is in `commands`."""

    row_changed = Signal(int)
    """The place of the row that is current now."""

    def __init__(self, themes: ThemeStore, desk: Desk, parent: QWidget | None = None) -> None:
        """Show the set on a desk."""
        super().__init__(parent)
        self._themes = themes
        self._desk = desk
        self._anchor = QPersistentModelIndex()
        self._place = (0, "")
        self._extends = False
        self.sheet = SheetModel(desk, self)
        self.setModel(self.sheet)
        self.setHorizontalHeader(SheetHeader())
        self._cells = SheetDelegate(themes, desk, self.sheet)
        self._cells.moved.connect(self._step)
        self._cells.given_up.connect(self._give_up)
        self.setItemDelegate(self._cells)
        self.commands = SheetCommands(desk, self.sheet, self.selectionModel())
        self._keys = self._bind()
        self.setAccessibleName(self.tr("Events"))
        self._behave()
        self.sheet.modelAboutToBeReset.connect(self._remember)
        self.sheet.shaped.connect(self._shape)
        desk.opened.connect(lambda: self.show_cell(0, "title"))
        desk.changed.connect(self._widen)
        themes.changed.connect(self._measure)
        self._measure()

    @property
    def row(self) -> int:
        """The current row; that of the blank one below all others is their number."""
        return max(0, self.currentIndex().row())

    @property
    def column(self) -> str:
        """The current column, empty if it is none of the set."""
        return self.sheet.column_of(self.currentIndex())

    def set_brief(self, *, brief: bool) -> None:
        """Show states by their icons alone, or with their words."""
        if brief is not self._cells.brief:
            self._cells.brief = brief
            self._share_width()

    def show_cell(self, row: int, column: str = "") -> None:
        """Make a cell the current one and bring it into sight; the column stays if not given."""
        name = column or self.sheet.column_of(self.currentIndex()) or "title"
        if self.sheet.is_hidden(name):
            self.sheet.hide(name, hidden=False)
        index = self.sheet.index_of(min(row, self.sheet.rowCount() - 1), name)
        # Not as a key that is held just now would have it, such as the Shift of Shift F3.
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        self._reveal(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of another row."""
        super().currentChanged(current, previous)
        if not self._extends and self.state() is not self.State.DragSelectingState:
            self._anchor = QPersistentModelIndex(current)
        if current.row() != previous.row() and current.isValid():
            self.row_changed.emit(current.row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select as far as the cell that is pressed with Shift."""
        index = self.indexAt(event.position().toPoint())
        if event.modifiers() & _SHIFT and index.isValid():
            self._extend(index)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act as a spreadsheet does."""
        if is_enter(event) and not event.modifiers() & (_CONTROL | _ALT):
            self._step(-1 if event.modifiers() & _SHIFT else 1, 0)
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(0, 1 if event.key() == Qt.Key.Key_Tab else -1)
        elif (action := _EXTENDING.get(event.key())) and event.modifiers() & _MODIFIERS == _SHIFT:
            self._extend(self.moveCursor(action, event.modifiers()))
        elif (act := self._command(event)) is not None:
            if not self._desk.read_only or act == self.commands.copy:
                act()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
            if event.key() == Qt.Key.Key_F2 and self._cells.field is not None:
                self._cells.field.go_on()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, and below an empty table what to do with it."""
        super().paintEvent(event)
        if self._desk.draft.rows or self._desk.read_only:
            return
        theme = self._themes.theme
        top = self.rowViewportPosition(0) + 2 * self.rowHeight(0)
        words = self.tr("Type here, or paste rows from a spreadsheet with Ctrl+V.")
        painter = QPainter(self.viewport())
        painter.setPen(theme.colors.text2)
        painter.setFont(theme.font("body"))
        area = QRectF(theme.px(12), top, self.viewport().width() - theme.px(24), theme.px(80))
        painter.drawText(area, Qt.TextFlag.TextWordWrap, words)

    def _command(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Return what a key asks for."""
        for keys, act in self._keys:
            if isinstance(keys, QKeySequence.StandardKey):
                if event.matches(keys):
                    return act
            elif keys == (event.key(), event.modifiers() & _MODIFIERS):
                return act
        return None

    def _bind(self) -> tuple[tuple[object, Callable[[], object]], ...]:
        commands, none = self.commands, Qt.KeyboardModifier.NoModifier
        standard = QKeySequence.StandardKey
        return (
            (standard.Copy, commands.copy),
            (standard.Cut, commands.cut),
            (standard.Paste, commands.paste),
            ((Qt.Key.Key_Delete, none), commands.clear),
            ((Qt.Key.Key_Backspace, none), commands.clear),
            ((Qt.Key.Key_D, _CONTROL), commands.fill_down),
            ((Qt.Key.Key_Return, _CONTROL), commands.insert_row),
            ((Qt.Key.Key_Return, _CONTROL | _SHIFT), lambda: commands.insert_row(above=True)),
            ((Qt.Key.Key_Delete, _CONTROL), commands.remove_rows),
            ((Qt.Key.Key_Up, _ALT), lambda: commands.move_rows(-1)),
            ((Qt.Key.Key_Down, _ALT), lambda: commands.move_rows(1)),
            ((Qt.Key.Key_Space, _SHIFT), lambda: self.selectRow(self.row)),
        )

    def _step(self, rows: int, columns: int) -> None:
        """Go on by so many rows and columns; after the last column comes the next row."""
        here, width = self.currentIndex(), self.sheet.columnCount()
        row, column = here.row() + rows, here.column() + columns
        if column >= width:
            row, column = row + 1, 1
        elif column < 1:
            row, column = row - 1, width - 1
        if 0 <= row < self.sheet.rowCount():
            index = self.sheet.index(row, column)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flags)
            self._reveal(index)

    def _reveal(self, index: QModelIndex) -> None:
        """Bring a cell into sight, and with one of the first column the state beside it."""
        self.scrollTo(index)
        if index.column() == 1:
            self.horizontalScrollBar().setValue(0)

    def _extend(self, index: QModelIndex) -> None:
        """Select from where the cursor was put last, by whatever means, as far as a cell."""
        anchor = self.sheet.index(self._anchor.row(), self._anchor.column())
        flags = QItemSelectionModel.SelectionFlag
        self._extends = True
        self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self._extends = False
        self.selectionModel().select(QItemSelection(anchor, index), flags.ClearAndSelect)
        self.scrollTo(index)

    def _give_up(self) -> None:
        """Take back what was being typed in the current cell."""
        here = self.currentIndex()
        self._desk.give_up((here.row(), self.sheet.column_of(here)))

    def _remember(self) -> None:
        """Note where somebody is; Qt forgets it when columns change."""
        self._place = (self.row, self.column)

    def _shape(self) -> None:
        """Give other columns their room, and go where somebody was."""
        self._share_width()
        row, column = self._place
        at = self.sheet.index_of(min(row, self.sheet.rowCount() - 1), column)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(at, flags)

    def _widen(self, change: Change) -> None:
        """Give the columns room for what came in at once."""
        if change.rows.added > 1:
            self._share_width()

    def _behave(self) -> None:
        view = QAbstractItemView
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(view.SelectionBehavior.SelectItems)
        self.setSelectionMode(view.SelectionMode.ContiguousSelection)
        trigger = view.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setHorizontalScrollMode(view.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(view.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.viewport().setAutoFillBackground(False)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for header in (rows, columns):
            # The style sheet gives the font; one that is set is lost with the next parent.
            header.setProperty("small", True)
            header.setHighlightSections(False)
            header.setSectionsClickable(True)
        self.setCornerButtonEnabled(False)

    def _measure(self) -> None:
        theme = self._themes.theme
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setDefaultSectionSize(theme.px(ROW_HEIGHT))
        rows.setMinimumSectionSize(theme.px(ROW_HEIGHT))
        columns.setFixedHeight(theme.px(ROW_HEIGHT))
        rows.setMinimumWidth(theme.px(40))
        self._share_width()
        self.viewport().update()

    def _share_width(self) -> None:
        """Give each column what its texts need, within bounds."""
        theme = self._themes.theme
        words = map(self._cells.text_width, all_state_words())
        state = max(self.horizontalHeader().sectionSizeHint(0), *words)
        self.setColumnWidth(0, theme.px(_BRIEF) if self._cells.brief else state)
        for at, name in enumerate(self.sheet.columns, start=1):
            rows = range(min(_SAMPLE, len(self._desk.draft.rows)))
            texts = (self._desk.draft.cell(row, name) for row in rows)
            needs = map(self._cells.text_width, texts)
            title = self.horizontalHeader().sectionSizeHint(at)
            least = max(title, theme.px(_WIDE.get(name, _LEAST)))
            self.setColumnWidth(at, min(max((least, *needs)), max(least, theme.px(_MOST))))
