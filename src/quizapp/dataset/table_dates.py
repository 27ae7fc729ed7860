"""The dates of one plain table, read by the conventions that its columns share."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from quizapp.dataset.date_cells import example, explain
from quizapp.dataset.date_forms import AmbiguousDateError, DateOrder, numeric_order
from quizapp.dataset.dates import DateError, HistoricalDate
from quizapp.dataset.event_rows import DATE_PARTS, ROLE_COLUMNS, YEAR
from quizapp.dataset.findings import Findings
from quizapp.dataset.problem import Level
from quizapp.dataset.table import Row, texts_in
from quizapp.dataset.written_dates import WrittenDates

DATE_COLUMNS = ("date", "end", "as_of", *ROLE_COLUMNS)
"""Columns of a plain table that hold dates."""

_EPOCH, _FEWEST_EPOCHS, _EPOCHS_SHARE = "1970-01-01", 3, 0.1
_WHOLE = re.compile(r"\d[-/.]\d")
"""What shows that a cell holds a whole date and no year alone."""

_PADDED = re.compile(r"-0\d{3}(?!\d)")


@dataclass(frozen=True, slots=True)
class TableOptions:
    """What the author of a plain table declares about its dates.

    `order` says which comes first in 05/06/1994; None: the columns themselves must show it.
    `astronomical_years` says that the year 0 is 1 BC, so that -26 is 27 BC.
    """

    order: DateOrder | None = None
    astronomical_years: bool = False

    def shown_by(self, texts: Collection[str]) -> "TableOptions":
        """Return what holds where the texts of the dates show what is not declared."""
        padded = self.astronomical_years or any(
            text.startswith("-0") and _PADDED.match(text) for text in texts
        )
        return TableOptions(self.order or _shown_order(texts), padded)


_Fault = tuple[str, str, str]
"""Why a text is no date: the code of the problem, what is wrong and what to do."""


class TableDates:
    """Reads the cells with dates of one plain table."""

    def __init__(self, rows: Sequence[Row], options: TableOptions) -> None:
        """Find out how the table writes its dates, as far as that is not declared."""
        texts = {text for column in DATE_COLUMNS for text in texts_in(rows, column)}
        shown = options.shown_by(texts)
        self._written = WrittenDates(shown.order, shown.astronomical_years)
        self._parts = {
            column: parts for column, parts in DATE_PARTS.items() if rows and parts[0] in rows[0]
        }
        self._known: dict[str, HistoricalDate | _Fault] = {}
        self._has_epochs = _are_epochs(texts_in(rows, "date"))
        self._has_years = any(texts_in(rows, YEAR))

    def read(self, row: Row, column: str, findings: Findings) -> HistoricalDate | None:
        """Read a date; None if the cell is empty or, with a finding, unreadable."""
        text = row[column]
        year = row[YEAR] if self._has_years and column == "date" else ""
        if year and not self._has_date(text):
            if text:
                self._tell_year(row, text, year, findings)
            text = year
        if column in self._parts:
            parts = [row[part] for part in self._parts[column]]
            if not text and any(parts):
                hint = "write the year, or leave month and day empty"
                message = "there is a month or a day, but no year"
                findings.add(row.problem(column, "date.unreadable", message, hint))
                return None
            text = _put_together(text, *parts)
        if not text:
            return None
        found = self._known.get(text)
        if found is None:
            found = self._known[text] = self._read(text)
        if isinstance(found, HistoricalDate):
            return found
        findings.add(row.problem(column, *found))
        return None

    def _has_date(self, text: str) -> bool:
        """Whether a cell holds a date, readable or ambiguous."""
        if not text:
            return False
        found = self._known.get(text)
        if found is None:
            found = self._known[text] = self._read(text)
        return isinstance(found, HistoricalDate) or found[0] == "date.ambiguous"

    def _tell_year(self, row: Row, text: str, year: str, findings: Findings) -> None:
        message = f"“{text}” is not a date; the year {year} is taken instead"
        hint = "write the date as 1918-05-28, or leave the cell empty"
        findings.add(row.problem("date", "date.year-taken", message, hint, Level.WARNING))

    def _read(self, text: str) -> HistoricalDate | _Fault:
        if self._has_epochs and text.startswith(_EPOCH):
            message = f"“{text}” stands in many rows, as where a program knows no date"
            return "date.unreadable", message, "write the date, or leave the cell empty"
        try:
            return self._written.read(text)
        except AmbiguousDateError:
            message = f"“{text}” could be two days, and no other cell shows which one is meant"
            ways = "say --day-first or --month-first"
            hint = f"{written}, or {ways}" if (written := example(text)) else ways
            return "date.ambiguous", message, hint
        except DateError as error:
            return "date.unreadable", *explain(text, str(error))


def _are_epochs(texts: Sequence[str]) -> bool:
    """Tell whether the first day that computers count stands where no date is known."""
    number = sum(text.startswith(_EPOCH) for text in texts)
    return number >= _FEWEST_EPOCHS and number > _EPOCHS_SHARE * len(texts)


def _put_together(year: str, month: str, day: str) -> str:
    """Return the text of a date whose year, month and day have columns of their own."""
    if not month or _WHOLE.search(year):
        return year
    if month.isdecimal():
        return f"{year}-{month:0>2}" + (f"-{day:0>2}" if day else "")
    return f"{day} {month} {year}".strip()


def _shown_order(texts: Iterable[str]) -> DateOrder | None:
    """Return the order that the cells of a table prove; None if none does, or both are."""
    shown = {order for text in texts if (order := numeric_order(text)) is not None}
    return shown.pop() if len(shown) == 1 else None
