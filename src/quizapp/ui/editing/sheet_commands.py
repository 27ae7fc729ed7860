"""What can be done with the cells that are selected."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QObject, Signal
from PySide6.QtGui import QGuiApplication

from quizapp.dataset.cell_block import Block, pasted, read_block, write_block
from quizapp.dataset.columns import headings_of
from quizapp.dataset.event_rows import PLAIN_COLUMNS
from quizapp.dataset.folding import fold
from quizapp.dataset.set_draft import SetDraft
from quizapp.ui.editing.column_words import column_name
from quizapp.ui.editing.desk import Desk
from quizapp.ui.editing.sheet_model import SheetModel


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells: places of rows, and names of columns."""

    rows: range
    columns: tuple[str, ...]


class SheetCommands(QObject):
    """Every command is one step, with a name of its own."""

    said = Signal(str)
    """Something is to be told about what was done."""

    def __init__(self, desk: Desk, model: SheetModel, selection: QItemSelectionModel) -> None:
        """Work on the cells of a model that are selected."""
        super().__init__(model)
        self._desk = desk
        self._model = model
        self._selection = selection

    def area(self) -> Area:
        """Return the least rectangle around everything that is selected."""
        parts, here = self._parts(), self._selection.currentIndex()
        rows = [row for part in parts for row in (part.top(), part.bottom())] or [here.row()]
        places = [at for part in parts for at in (part.left(), part.right())] or [here.column()]
        names = self._model.columns[max(0, min(places) - 1) : max(places)]
        return Area(range(max(0, min(rows)), max(rows) + 1), names or self._model.columns)

    def rows(self) -> Sequence[int]:
        """Return the places of all rows of the set in which something is selected."""
        parts, count = self._parts(), len(self._draft.rows)
        here = self._selection.currentIndex().row()
        ranges = [range(part.top(), min(part.bottom() + 1, count)) for part in parts]
        return sorted(
            {row for part in ranges or [range(here, here + 1)] for row in part if 0 <= row < count}
        )

    def copy(self) -> None:
        """Put the selected cells on the clipboard."""
        area, draft = self.area(), self._draft
        texts = [
            [draft.cell(row, name) for name in area.columns]
            for row in area.rows
            if row < len(draft.rows)
        ]
        QGuiApplication.clipboard().setText(write_block(texts))

    def cut(self) -> None:
        """Put the selected cells on the clipboard and empty them."""
        self.copy()
        self._empty(self.tr("Cut"))

    def clear(self) -> None:
        """Empty the selected cells."""
        self._empty(self.tr("Empty cells"))

    def paste(self) -> None:
        """Put the cells of the clipboard where the selection begins; one cell fills all of it."""
        block = read_block(QGuiApplication.clipboard().text())
        if block == (("",),):
            return
        area = self.area()
        if block == ((block[0][0],),):
            block = _repeated(block, area)
        after = self._model.columns[self._model.columns.index(area.columns[0]) :]
        made = pasted(self._draft, block, area.rows.start, after)
        self._desk.change(self.tr("Paste"), made.draft)
        self.select(made.rows, made.columns)
        if made.lost:
            words = self.tr(
                "{n} columns of what was pasted had no room at the right.", "", made.lost
            )
            one = self.tr("1 column of what was pasted had no room at the right.")
            self.said.emit(one if made.lost == 1 else words.format(n=made.lost))

    def fill_down(self) -> None:
        """Repeat the first row of the selection in all rows below it."""
        area, draft = self.area(), self._draft
        below = [row for row in area.rows[1:] if row < len(draft.rows)]
        changes = {
            (row, name): draft.cell(area.rows.start, name) for row in below for name in area.columns
        }
        if changes:
            self._desk.change(self.tr("Fill down"), draft.with_cells(changes))

    def insert_row(self, *, above: bool = False) -> int:
        """Add a blank row below the selection, or above it; return its place."""
        rows = self.rows()
        place = (rows[0] if above else rows[-1] + 1) if rows else len(self._draft.rows)
        self._desk.change(self.tr("New row"), self._draft.with_rows([()], place))
        self._go(place)
        return place

    def repeat_rows(self) -> None:
        """Add the selected rows once more below them."""
        if rows := self.rows():
            copies = [self._draft.rows[row] for row in rows]
            place = rows[-1] + 1
            self._desk.change(self.tr("Repeat rows"), self._draft.with_rows(copies, place))
            self.select(range(place, place + len(copies)), ())

    def remove_rows(self) -> None:
        """Take the selected rows out of the set."""
        if rows := self.rows():
            self._desk.change(self.tr("Remove rows"), self._draft.without_rows(rows))
            self._go(min(rows[0], max(0, self._model.rowCount() - 1)))

    def move_rows(self, steps: int) -> None:
        """Move the selected rows up (-1) or down (1) by one place."""
        rows = self.rows()
        last = len(self._draft.rows) - 1
        if not rows or (rows[0] == 0 if steps < 0 else rows[-1] == last):
            return
        draft = self._draft
        for row in rows if steps < 0 else reversed(rows):
            draft = draft.moved_row(row, steps)
        area = self.area()
        self._desk.change(self.tr("Move rows"), draft)
        self.select(range(rows[0] + steps, rows[-1] + 1 + steps), area.columns)

    def sort(self, column: str) -> None:
        """Bring all rows into the order of a column; those with nothing there come last."""
        draft = self._draft
        order = sorted(range(len(draft.rows)), key=lambda row: self._key(row, column))
        step = self.tr("Sort by “{column}”").format(column=column_name(column))
        self._desk.change(step, draft.in_order(order))

    def add_column(self, heading: str) -> None:
        """Add a column that the person calls by a name of their own."""
        names = headings_of([heading], PLAIN_COLUMNS)
        if names[0] and names[0] not in self._draft.columns:
            self._desk.change(self.tr("Add a column"), self._draft.with_columns(names))

    def select(self, rows: range, columns: Sequence[str]) -> None:
        """Select a rectangle of cells, whole rows if no columns are named."""
        if not rows:
            return
        shown = [name for name in columns or self._model.columns if name in self._model.columns]
        if not shown:
            return
        first = self._model.index_of(rows[0], shown[0])
        last = self._model.index_of(rows[-1], shown[-1])
        flags = QItemSelectionModel.SelectionFlag
        self._selection.setCurrentIndex(first, flags.NoUpdate)
        self._selection.select(QItemSelection(first, last), flags.ClearAndSelect)

    @property
    def _draft(self) -> SetDraft:
        return self._desk.draft

    def _parts(self) -> Sequence[QItemSelectionRange]:
        """Return the rectangles that are selected."""
        chosen = self._selection.selection()
        return [chosen.at(place) for place in range(chosen.count())]

    def _empty(self, step: str) -> None:
        """Empty every cell that is selected."""
        area, draft = self.area(), self._draft
        held = {
            (row, name): ""
            for row in area.rows
            for name in area.columns
            if row < len(draft.rows) and draft.cell(row, name)
        }
        if held:
            self._desk.change(step, draft.with_cells(held))

    def _go(self, row: int) -> None:
        """Make a cell of a row the current one, in the column where the current one is."""
        column = max(1, self._selection.currentIndex().column())
        index = self._model.index(row, column)
        self._selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _key(self, row: int, column: str) -> tuple[bool, int, str]:
        """Return what a row is sorted by: a date by its first day, anything else by its letters."""
        if column != "date":
            text = fold(self._draft.cell(row, column))
            return (not text, 0, text)
        event = self._desk.note(row).event
        date = event.date if event is not None else None
        if date is None:
            return (True, 0, "")
        return (False, date.lo if date.lo is not None else (date.hi or 0), "")


def _repeated(block: Block, area: Area) -> Block:
    """Return a block of one cell as large as an area."""
    return ((block[0][0],) * len(area.columns),) * len(area.rows)
