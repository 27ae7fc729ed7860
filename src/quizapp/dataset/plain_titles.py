"""Titles that other people gave their rows, made fit for questions."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from quizapp.dataset.dates import DateError, HistoricalDate
from quizapp.dataset.event_rows import EventRow
from quizapp.dataset.findings import Findings
from quizapp.dataset.folding import fold
from quizapp.dataset.model import Event
from quizapp.dataset.problem import Level
from quizapp.dataset.written_dates import read_written_date

LONGEST_TITLE = 120
"""The longest title, in characters, that a question can hold."""

_FULL_STOP = re.compile(r"(?<=\w{4})\.$")
_FIRST_LETTERS = re.compile(r"[^\W\d_]+")
_OWN_DATE = re.compile(r"(?P<name>.*\S) ?(?:\((?P<brackets>[^()]+)\)|, (?P<year>\d{3,4}))")


def fit_titles(rows: Sequence[EventRow], findings: Findings) -> list[EventRow]:
    """Return the rows with titles that can be asked about.

    A full stop or a date at the end of a title is taken off, its first word, if in small letters
    throughout, begins with a capital, titles that several rows have are told apart by
    the place if they can be, what cannot be told apart by its title is not asked, and a row
    that says the same as an earlier one loses its event.
    """
    shortened = [_with_event(row, _shortened(_evened(row.event))) for row in rows]
    single = [_without_twin(row, earlier, findings) for row, earlier in _by_title(shortened)]
    apart = _told_apart(single)
    uses = _uses(apart)
    told = set[str]()
    return [_with_event(row, _askable(row, uses, told, findings)) for row in apart]


def _uses(rows: Iterable[EventRow]) -> Counter[str]:
    return Counter(fold(row.event.title) for row in rows if row.event is not None)


def _told_apart(rows: Sequence[EventRow]) -> list[EventRow]:
    """Return the rows, titles of several of them with the place: “Treaty (Hopewell)”."""
    uses = _uses(rows)
    at = Counter(
        (fold(row.event.title), fold(row.event.place)) for row in rows if row.event is not None
    )
    return [_with_event(row, _with_place(row.event, uses, at)) for row in rows]


def _with_place(
    event: Event | None, uses: Mapping[str, int], at: Mapping[tuple[str, str], int]
) -> Event | None:
    if event is None or uses[fold(event.title)] == 1 or not event.place:
        return event
    if at[fold(event.title), fold(event.place)] > 1:
        return event
    return replace(event, title=f"{event.title} ({event.place})")


def _with_event(row: EventRow, event: Event | None) -> EventRow:
    return row if event is row.event else replace(row, event=event)


def _evened(event: Event | None) -> Event | None:
    """Return an event whose title begins and ends as most titles do."""
    if event is None:
        return None
    title = _FULL_STOP.sub("", event.title)
    if (word := _FIRST_LETTERS.match(title)) and word[0].islower():
        title = title[0].upper() + title[1:]
    return event if title == event.title else replace(event, title=title)


def _shortened(event: Event | None) -> Event | None:
    """Return an event whose title does not end with its own date."""
    match = _OWN_DATE.fullmatch(event.title) if event is not None else None
    if event is None or match is None or event.span is None:
        return event
    if not _is_same(match["brackets"] or match["year"], event.span):
        return event
    return replace(event, title=match["name"].rstrip(","), aliases=(*event.aliases, event.title))


def _is_same(text: str, span: HistoricalDate) -> bool:
    try:
        return not read_written_date(text).disjoint(span)
    except DateError:
        return False


def _by_title(rows: Iterable[EventRow]) -> Iterator[tuple[EventRow, Sequence[EventRow]]]:
    """Yield each row with the earlier ones of the same title."""
    named: dict[str, list[EventRow]] = {}
    for row in rows:
        title = fold(row.event.title) if row.event is not None else ""
        others = named.setdefault(title, [])
        yield row, others if title else ()
        others.append(row)


def _without_twin(row: EventRow, earlier: Iterable[EventRow], findings: Findings) -> EventRow:
    for other in earlier:
        if _say_the_same(other.event, row.event):
            message = f"line {other.row.line} says the same; this row is left out"
            hint = "delete one of the two, or let the titles tell them apart"
            findings.add(row.row.problem("title", "title.duplicate", message, hint, Level.WARNING))
            return replace(row, event=None)
    return row


def _say_the_same(one: Event | None, other: Event | None) -> bool:
    if one is None or other is None or one.place != other.place or one.parties != other.parties:
        return False
    if one.span is None or other.span is None:
        return one.span is other.span
    return not one.span.disjoint(other.span)


def _askable(
    row: EventRow, uses: Mapping[str, int], told: set[str], findings: Findings
) -> Event | None:
    """Return the event, with nothing to be asked if its title cannot stand in a question.

    Of each title that several events have, only the first is told, and noted in `told`.
    """
    event = row.event
    if event is None or not event.scorable:
        return event
    length, title = len(event.title), fold(event.title)
    if length <= LONGEST_TITLE and uses[title] == 1:
        return event
    if length > LONGEST_TITLE:
        message = f"the title has {length} characters, so that nothing is asked about it"
        hint = f"shorten it to {LONGEST_TITLE}, and keep the rest in a column “description”"
        findings.add(row.row.problem("title", "title.long", message, hint, Level.WARNING))
    elif title not in told:
        message = f"{uses[title]} events have this title, so that nothing is asked about them"
        hint = "let each title name what is special about its event"
        findings.add(row.row.problem("title", "title.ambiguous", message, hint, Level.WARNING))
    told.add(title)
    return replace(event, scorable=frozenset())
