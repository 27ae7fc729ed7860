"""A question set as its author sees it: cells as they were typed, and written questions.

Nothing here is judged. A date that cannot be read is kept as it stands, so that it can be mended
later; what the set is worth is found out by reading it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from quizapp.dataset.model import Era
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.written import WrittenQuestion

USUAL_COLUMNS = (
    "title",
    "date",
    "end",
    "place",
    "country",
    "parties",
    "people",
    "topic",
    "statement",
    "source",
)
"""The columns of a table that somebody begins."""

Row = tuple[str, ...]
_Part = TypeVar("_Part")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDraft:
    """One set on the desk of its author; every change returns another draft.

    `rows` have one cell for each of the `columns`, which are called as the reader of plain
    tables calls them. `options` declare how dates are written. `origin` names the file that the
    set came from, empty if it was begun here. `hash` is the SHA-256 of its files when it was
    opened, empty as long as there are none.
    """

    id: str
    title: str
    columns: tuple[str, ...] = USUAL_COLUMNS
    rows: tuple[Row, ...] = ()
    questions: tuple[WrittenQuestion, ...] = ()
    eras: tuple[Era, ...] = ()
    options: TableOptions = field(default_factory=TableOptions)
    language: str = ""
    origin: str = ""
    hash: str = ""

    @property
    def shown_columns(self) -> tuple[str, ...]:
        """The columns as an author sees them: the usual ones, then those that only this set has."""
        usual = (name for name in USUAL_COLUMNS if name in self.columns)
        return (*usual, *(name for name in self.columns if name not in USUAL_COLUMNS))

    def titled(self, title: str) -> "SetDraft":
        """Return the set with another title; its id stays."""
        return replace(self, title=title)

    def cell(self, row: int, column: str) -> str:
        """Return the text of a cell; empty if there is no such column."""
        return self.rows[row][self.columns.index(column)] if column in self.columns else ""

    def texts(self, row: int) -> Mapping[str, str]:
        """Return the texts of a row by column."""
        return dict(zip(self.columns, self.rows[row], strict=True))

    def with_cells(self, changes: Mapping[tuple[int, str], str]) -> "SetDraft":
        """Return the set with other texts in cells, by row and column.

        Columns that are not there yet are added; rows must be there.
        """
        named = dict.fromkeys(column for _, column in changes)
        wide = self.with_columns(column for column in named if column not in self.columns)
        rows = list(wide.rows)
        for (row, column), text in changes.items():
            place = wide.columns.index(column)
            rows[row] = (*rows[row][:place], text, *rows[row][place + 1 :])
        return replace(wide, rows=tuple(rows))

    def with_columns(self, names: Iterable[str]) -> "SetDraft":
        """Return the set with further columns of empty cells."""
        fresh = tuple(names)
        rows = tuple((*row, *("" for _ in fresh)) for row in self.rows) if fresh else self.rows
        return replace(self, columns=(*self.columns, *fresh), rows=rows)

    def without_column(self, name: str) -> "SetDraft":
        """Return the set without a column and all that stands in it."""
        place = self.columns.index(name)
        columns = (*self.columns[:place], *self.columns[place + 1 :])
        rows = tuple((*row[:place], *row[place + 1 :]) for row in self.rows)
        return replace(self, columns=columns, rows=rows)

    def with_rows(self, rows: Iterable[Sequence[str]], place: int | None = None) -> "SetDraft":
        """Return the set with further rows before the one at a place, or after all others.

        A row that is too short is filled up with empty cells.
        """
        width = len(self.columns)
        fresh = (tuple(row)[:width] + ("",) * (width - len(row)) for row in rows)
        at = len(self.rows) if place is None else place
        return replace(self, rows=(*self.rows[:at], *fresh, *self.rows[at:]))

    def without_rows(self, places: Iterable[int]) -> "SetDraft":
        """Return the set without the rows at some places."""
        gone = frozenset(places)
        kept = (row for place, row in enumerate(self.rows) if place not in gone)
        return replace(self, rows=tuple(kept))

    def in_order(self, places: Sequence[int]) -> "SetDraft":
        """Return the set with its rows in another order, given by their places now."""
        return replace(self, rows=tuple(self.rows[place] for place in places))

    def only_rows(self, places: Iterable[int]) -> "SetDraft":
        """Return the set with none but the rows at some places, in their order."""
        return replace(self, rows=tuple(self.rows[place] for place in sorted(set(places))))

    def moved_row(self, place: int, steps: int) -> "SetDraft":
        """Return the set with a row further up (below 0) or down, as far as there is room."""
        return replace(self, rows=_moved(self.rows, place, steps))

    def with_question(self, question: WrittenQuestion, place: int | None = None) -> "SetDraft":
        """Return the set with a question at a place, or after all others."""
        at = len(self.questions) if place is None else place
        asked = (*self.questions[:at], question, *self.questions[at:])
        return replace(self, questions=asked)

    def replaced(self, place: int, question: WrittenQuestion) -> "SetDraft":
        """Return the set with another question at a place."""
        kept = (*self.questions[:place], question, *self.questions[place + 1 :])
        return replace(self, questions=kept)

    def without_question(self, place: int) -> "SetDraft":
        """Return the set without the question at a place."""
        return replace(self, questions=(*self.questions[:place], *self.questions[place + 1 :]))

    def moved_question(self, place: int, steps: int) -> "SetDraft":
        """Return the set with a question further up (below 0) or down, as far as there is room."""
        return replace(self, questions=_moved(self.questions, place, steps))


def _moved(parts: tuple[_Part, ...], place: int, steps: int) -> tuple[_Part, ...]:
    goal = max(0, min(len(parts) - 1, place + steps))
    rest = (*parts[:place], *parts[place + 1 :])
    return (*rest[:goal], parts[place], *rest[goal:])
