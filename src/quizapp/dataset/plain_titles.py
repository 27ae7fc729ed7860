"""Titles that other people gave their rows, made fit for questions."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from quizapp.dataset.dates import DateError, HistoricalDate
from quizapp.dataset.event_rows import EventRow
from quizapp.dataset.findings import Findings
from quizapp.dataset.folding import fold, folded
from quizapp.dataset.model import Event
from quizapp.dataset.problem import Level
from quizapp.dataset.twins import without_twins
from quizapp.dataset.written_dates import read_written_date

LONGEST_TITLE = 120
"""The longest title, in characters, that a question can hold."""

_NOT_READ = "?"
"""Stands for the folded title of a row without an event; no folded title has such a mark."""

_TOTALS = frozenset(
    (
        *("total", "totals", "grand total", "subtotal", "sum", "summe", "gesamt", "somme", "suma"),
        *("totale", "toplam", "cemi", "yekun", "итого"),
    )
)
_FULL_STOP = re.compile(r"(?<=\w{4})\.$")
_FIRST_LETTERS = re.compile(r"[^\W\d_]+")
_OWN_DATE = re.compile(r"(?P<name>.*\S) ?(?:\((?P<brackets>[^()]+)\)|, (?P<year>\d{3,4}))")


def fit_titles(rows: Sequence[EventRow], findings: Findings) -> list[EventRow]:
    """Return the rows with titles that can be asked about.

    A full stop or a date at the end of a title is taken off, its first word, if in small letters
    throughout, begins with a capital, titles that several rows have are told apart by
    the place if they can be, what cannot be told apart by its title is not asked, and a row
    that says the same as an earlier one, or adds up those above it, loses its event.
    """
    single = (_without_total(row, findings) for row in rows)
    fitted = [_with_event(row, _shortened(_evened(row.event))) for row in single]
    titles = _folded(fitted)
    if shared := _shared(titles):
        fitted = list(without_twins(fitted, titles, shared, findings))
        fitted = _told_apart(fitted, titles)
        titles = _folded(fitted)
        shared = _shared(titles)
    told = set[str]()
    return [
        _with_event(row, _askable(row, title, shared, told, findings))
        for row, title in zip(fitted, titles, strict=True)
    ]


def _without_total(row: EventRow, findings: Findings) -> EventRow:
    """Return a row without its event if it is a sum of numbers and no event."""
    event = row.event
    if event is None or event.date is not None or fold(event.title) not in _TOTALS:
        return row
    message, hint = "the row seems to add up others and is left out", "give it a date if it is one"
    findings.add(row.row.problem("title", "title.total", message, hint, Level.WARNING))
    return row._replace(event=None)


def _folded(rows: Iterable[EventRow]) -> list[str]:
    """Return the titles of the rows in plain letters; those without letters are all alike."""
    return [folded(row.event.title) if row.event is not None else _NOT_READ for row in rows]


def _shared(titles: Sequence[str]) -> Mapping[str, int]:
    """Return the titles that several rows have, and how many have them."""
    if len(set(titles)) == len(titles):
        return {}
    uses = Counter(titles)
    del uses[_NOT_READ]
    return {title: number for title, number in uses.items() if number > 1}


def _told_apart(rows: Sequence[EventRow], titles: Sequence[str]) -> list[EventRow]:
    """Return the rows, titles of several of them with the place: “Treaty (Hopewell)”."""
    left = [
        _NOT_READ if row.event is None else title for row, title in zip(rows, titles, strict=True)
    ]
    shared = _shared(left)
    placed = [
        (title, fold(row.event.place)) if row.event is not None and title in shared else None
        for row, title in zip(rows, left, strict=True)
    ]
    uses = Counter(placed)
    return [
        row if place is None or uses[place] > 1 else _with_event(row, _with_place(row.event))
        for row, place in zip(rows, placed, strict=True)
    ]


def _with_place(event: Event | None) -> Event | None:
    if event is None or not event.place:
        return event
    return replace(event, title=f"{event.title} ({event.place})")


def _with_event(row: EventRow, event: Event | None) -> EventRow:
    return row if event is row.event else row._replace(event=event)


def _evened(event: Event | None) -> Event | None:
    """Return an event whose title begins and ends as most titles do."""
    if event is None:
        return None
    title = _FULL_STOP.sub("", event.title) if event.title.endswith(".") else event.title
    if title[:1].islower() and (word := _FIRST_LETTERS.match(title)) and word[0].islower():
        title = title[0].upper() + title[1:]
    return event if title == event.title else replace(event, title=title)


def _shortened(event: Event | None) -> Event | None:
    """Return an event whose title does not end with its own date."""
    if event is None or not (event.title.endswith(")") or event.title[-1:].isdecimal()):
        return event
    match = _OWN_DATE.fullmatch(event.title)
    if match is None or event.span is None:
        return event
    if not _is_same(match["brackets"] or match["year"], event.span):
        return event
    return replace(event, title=match["name"].rstrip(","), aliases=(*event.aliases, event.title))


def _is_same(text: str, span: HistoricalDate) -> bool:
    try:
        return not read_written_date(text).disjoint(span)
    except DateError:
        return False


def _askable(
    row: EventRow, title: str, shared: Mapping[str, int], told: set[str], findings: Findings
) -> Event | None:
    """Return the event, with nothing to be asked if its title cannot stand in a question.

    Of each title that several events have, only the first is told, and noted in `told`.
    """
    event = row.event
    if event is None or not event.scorable:
        return event
    length = len(event.title)
    if length <= LONGEST_TITLE and title not in shared:
        return event
    if length > LONGEST_TITLE:
        message = f"the title has {length} characters, so that nothing is asked about it"
        hint = f"shorten it to {LONGEST_TITLE}, and keep the rest in a column “description”"
        findings.add(row.row.problem("title", "title.long", message, hint, Level.WARNING))
    elif title not in told:
        message = f"{shared[title]} events have this title, so that nothing is asked about them"
        hint = "let each title name what is special about its event"
        findings.add(row.row.problem("title", "title.ambiguous", message, hint, Level.WARNING))
    told.add(title)
    return replace(event, scorable=frozenset())
