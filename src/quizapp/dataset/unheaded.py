"""Tables that do not say which column is the date, have no headings at all, or a title above them.

Only what cannot be anything else is taken for dates: days, months and stretches, written out.
A number alone may be a year, or a size, or a count, and is never taken for one here.
"""

from collections.abc import Sequence
from dataclasses import replace

from quizapp.dataset.columns import Columns, are_names, headings_of
from quizapp.dataset.date_forms import AmbiguousDateError
from quizapp.dataset.dates import DateError
from quizapp.dataset.problem import Level, Problem
from quizapp.dataset.records import Record, TableText
from quizapp.dataset.written_dates import read_written_date

_NEARLY_ALL = 0.9
_SAMPLE = 200
_LINES_ABOVE = 5
"""So many lines of a title, or of notes, may stand above the headings."""
_DATE, _TITLE = "date", "title"


def with_headings(table: TableText, known: Columns) -> TableText:
    """Return a table with a heading above its dates, told as a warning; as it is if it has one.

    If the first row has a date in that column, too, it is a row like the others, and the column
    of the longest texts is headed as the titles.
    """
    heading = table.heading
    if heading is None or _DATE in headings_of(heading.texts, known):
        return table
    if (below := _below_a_title(table, known)) is not None:
        return below
    place = _place_of_dates(table, heading, known)
    if place is None:
        return table
    if is_plain_date(heading.texts[place]):
        return _headed(table, heading, place)
    text = heading.texts[place]
    message = f"no column is headed “date”; “{text}” is taken for it"
    hint = "rename the column that is meant to “date”"
    texts = (*heading.texts[:place], _DATE, *heading.texts[place + 1 :])
    table = replace(table, heading=Record(heading.offset, texts))
    return _told(table, "column.taken-as-date", _DATE, message, hint)


def is_plain_date(text: str) -> bool:
    """Tell whether a text can only be a date."""
    if text.strip("+-").isdigit() or not any(map(str.isdigit, text)):
        return False
    try:
        read_written_date(text)
    except AmbiguousDateError:
        return True
    except DateError:
        return False
    return True


def _place_of_dates(table: TableText, heading: Record, known: Columns) -> int | None:
    names = headings_of(heading.texts, known)
    for place, name in enumerate(names):
        texts = _below(table, place)
        dates = sum(map(is_plain_date, texts))
        if not known.knows(name) and dates and dates >= _NEARLY_ALL * len(texts):
            return place
    return None


def _below_a_title(table: TableText, known: Columns) -> TableText | None:
    """Return the table without what stands above its headings, if they are a few lines down."""
    for place, row in enumerate(table.rows[:_LINES_ABOVE]):
        if {_DATE, _TITLE} <= set(headings_of(row.texts, known)):
            message = "what stands above the names of the columns is left out"
            hint = "delete those lines, or let them be"
            lower = replace(table, heading=row, rows=table.rows[place + 1 :])
            return _told(lower, "table.lines-above", "", message, hint)
    return None


def _headed(table: TableText, first: Record, dates: int) -> TableText:
    """Return a table without headings with those of its dates and its titles."""
    whole = replace(table, rows=(first, *table.rows))
    others = [place for place in range(len(first.texts)) if place != dates]
    named = {place: texts for place in others if are_names(texts := _below(whole, place))}
    titles = max(named, key=lambda place: sum(map(len, named[place])), default=None)
    names = {dates: _DATE, titles: _TITLE}
    texts = tuple(names.get(place, "") for place in range(len(first.texts)))
    told = f"column {dates + 1} is taken for the dates"
    if titles is not None:
        told += f", column {titles + 1} for the titles"
    message = f"the first line names no columns; {told}"
    hint = "write “title” and “date” above the columns"
    whole = replace(whole, heading=Record(first.offset, texts))
    return _told(whole, "column.taken-as-date", "", message, hint)


def _below(table: TableText, place: int) -> Sequence[str]:
    rows = (row.texts for row in table.rows[:_SAMPLE])
    return [texts[place] for texts in rows if place < len(texts) and texts[place]]


def _told(table: TableText, code: str, field: str, message: str, hint: str) -> TableText:
    offset = table.heading.offset if table.heading is not None else 0
    at = table.source.position(offset)
    problem = Problem(
        table.source.name, *at, code, message, hint, field=field or None, level=Level.WARNING
    )
    return replace(table, problems=(*table.problems, problem))
