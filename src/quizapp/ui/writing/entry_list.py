"""The lines of a question that is being written: options, accepted answers, pairs, items."""

from collections.abc import Sequence
from functools import partial
from string import ascii_lowercase

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.dataset.picture import Picture
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.writing.entries import Entry
from quizapp.ui.writing.entry_row import EntryRow, RowForm

_MOST = len(ascii_lowercase)


class EntryList(QWidget):
    """Lines below each other and a button for one more. Enter goes to the next line."""

    changed = Signal()
    picture_wanted = Signal(object)
    """A picture is to be chosen, and handed to what the signal carries."""

    def __init__(self, themes: ThemeStore, form: RowForm, add: str) -> None:
        """Make blank lines; `add` are the words of the button."""
        super().__init__()
        self._themes = themes
        self._form = form
        self._rows: list[EntryRow] = []
        self._lines = Column(themes, 8)
        self._add = Button(themes, add, "ghost", icon="plus", small=True)
        self._add.clicked.connect(self._append)
        column = Column(themes, 8)
        column.addLayout(self._lines)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(column)
        self.show_entries(())

    def entries(self) -> tuple[Entry, ...]:
        """Return all lines, the blank ones too."""
        return tuple(row.entry() for row in self._rows)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other lines, and blank ones until there are as many as there should be."""
        blank = [Entry()] * max(0, self._form.least - len(entries))
        lines = (*entries, *blank)
        if self._rows and lines == self.entries():
            return
        empty(self._lines)
        self._rows = [self._make_row(number, entry) for number, entry in enumerate(lines)]
        for row in self._rows:
            self._lines.addWidget(row)
        self._add.setEnabled(len(self._rows) < _MOST)

    def focus_on(self, number: int) -> None:
        """Give the focus to a line that is not blank, counted from 0; else to the first one."""
        written = [row for row in self._rows if not row.entry().is_blank]
        (written[number] if number < len(written) else self._rows[0]).focus()

    def _make_row(self, number: int, entry: Entry) -> EntryRow:
        name = ascii_lowercase[number] if self._form.lettered else str(number + 1)
        row = EntryRow(self._themes, self._form, name, entry)
        row.changed.connect(self.changed)
        row.marked.connect(partial(self._mark, row))
        row.entered.connect(partial(self._next, row))
        row.moved.connect(partial(self._move, row))
        row.removed.connect(partial(self._remove, row))
        row.picture_wanted.connect(partial(self._ask_picture, row))
        return row

    def _mark(self, marked: EntryRow) -> None:
        """Where one is right, take the mark off the others."""
        if self._form.mark == "one":
            for row in self._rows:
                row.set_right(row is marked)

    def _next(self, row: EntryRow) -> None:
        place = self._rows.index(row) + 1
        if place < len(self._rows):
            self._rows[place].focus()
        elif not row.entry().is_blank:
            self._append()

    def _append(self) -> None:
        if len(self._rows) < _MOST:
            self._renew([*self.entries(), Entry()], len(self._rows))

    def _move(self, row: EntryRow, steps: int) -> None:
        entries, place = list(self.entries()), self._rows.index(row)
        goal = max(0, min(len(entries) - 1, place + steps))
        entries.insert(goal, entries.pop(place))
        self._renew(entries, goal, row.pressed)

    def _remove(self, row: EntryRow) -> None:
        entries, place = list(self.entries()), self._rows.index(row)
        del entries[place]
        self._renew(entries, min(place, max(0, len(entries) - 1)))

    def _ask_picture(self, row: EntryRow) -> None:
        self.picture_wanted.emit(partial(self._take_picture, row))

    def _take_picture(self, row: EntryRow, picture: Picture) -> None:
        """Give a picture to a row, if that is still there."""
        if row in self._rows:
            row.show_picture(picture)
            self.changed.emit()

    def _renew(self, entries: Sequence[Entry], focus: int, button: str = "") -> None:
        self.show_entries(entries)
        self._rows[focus].focus(button)
        self.changed.emit()
