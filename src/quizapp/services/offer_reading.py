"""Files read into offers; nothing of them is kept."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from quizapp.dataset.columns import Columns, headings_of
from quizapp.dataset.date_forms import DateOrder
from quizapp.dataset.dates import DateError
from quizapp.dataset.event_rows import PLAIN_COLUMNS, SET_COLUMNS, slug
from quizapp.dataset.findings import Findings
from quizapp.dataset.problem import DatasetError, Problem
from quizapp.dataset.reader import Reading
from quizapp.dataset.records import TableText, taken_apart
from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.table_cells import TableCells, table_cells
from quizapp.dataset.table_dates import DATE_COLUMNS, TableOptions
from quizapp.dataset.text_file import TextFile, read_text
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.dataset.written_dates import read_written_date
from quizapp.formats import event_table, set_json
from quizapp.formats.any_file import find_format
from quizapp.formats.event_list import EventList
from quizapp.formats.format import Format
from quizapp.formats.question_list import QuestionList
from quizapp.formats.set_json import draft_text, read_draft, read_stored
from quizapp.services.offer import DateChoice, Form, Line, Offer, OfferColumn, summed
from quizapp.services.offer_lines import Lines, are_apart, lines_of, renumbered
from quizapp.services.set_files import files_hash
from quizapp.services.set_reading import TABLES, Content, cells_of, drafted

_AMBIGUOUS = "date.ambiguous"
_BEFORE_CHRIST = re.compile(r"-(?!0)\d{1,4}(?!\d)")


def read_offer(path: Path, options: TableOptions | None = None, watch: Watch = UNWATCHED) -> Offer:
    """Read a file or the folder of a set; never raises for what is wrong with it.

    `options` declare how dates are written, where the file does not show that itself.

    Raises:
        CancelledError: whoever watches wants it to end.
    """
    found = find_format(path)
    if isinstance(found, Problem):
        return _offer(path, EventList((), (), (found,)), TableCells(), Form())
    content = found.read(path, options, watch)
    if path.is_dir():
        return _folder(path, content, found)
    cells = cells_of(content)
    form = _form(found, content)
    offer = _offer(path, content, cells, form, watch)
    if found.read_file is set_json.read_file:
        return _stored(offer)
    is_table = found.name == event_table.NAME and path.suffix.lower() in TABLES
    is_plain = is_table and options in (None, TableOptions()) and not offer.errors
    if not is_plain or isinstance(content, QuestionList):
        return offer
    reading = Reading(content.dataset, content.problems)
    return replace(offer, plain=_hash(path), reading=reading)


def judged(offer: Offer, draft: SetDraft, watch: Watch = UNWATCHED) -> Offer:
    """Return an offer whose table is read anew, with other columns or other options.

    Raises:
        CancelledError: whoever watches wants it to end.
    """
    content = _read_again(draft, offer.path, offer.numbers, watch)
    draft = replace(draft, columns=cells_of(content).columns or draft.columns)
    lines, problems = _judged(content, draft, offer.numbers)
    others = tuple(line for line in offer.lines if line.row is None and line.event is None)
    kept = tuple(p for p in offer.problems if not p.code.startswith("column."))
    return replace(
        offer,
        draft=draft,
        lines=(*lines, *others),
        columns=_columns(draft, [column.heading for column in offer.columns], PLAIN_COLUMNS),
        problems=tuple(dict.fromkeys((*kept, *problems))),
        sums=summed((*lines, *others)),
        plain="",
        reading=None,
    )


def with_meaning(draft: SetDraft, place: int, meaning: str) -> SetDraft:
    """Return a set whose column at a place is read as another one, or not at all if empty.

    The column that had this meaning before is not read any more.
    """
    columns = list(draft.columns)
    for number, name in enumerate(columns):
        is_lost = name == meaning or number == place
        if is_lost and PLAIN_COLUMNS.knows(headings_of([name], PLAIN_COLUMNS)[0]):
            columns[number] = f"{name}_{number + 1}"
    if meaning:
        columns[place] = meaning
    return replace(draft, columns=tuple(columns))


def _offer(
    path: Path, content: Content, cells: TableCells, form: Form, watch: Watch = UNWATCHED
) -> Offer:
    draft = drafted(content, path, cells)
    table = _table(content)
    name = "" if table is None else table.source.name
    if are_apart(cells.lines):
        lines, problems = lines_of(content, draft, cells.lines, name)
    else:
        again = _read_again(draft, path, cells.lines, watch)
        lines, problems = _judged(again, draft, cells.lines)
    headings = cells.headings if form.delimiter or form.sheet else ()
    return Offer(
        path=path,
        draft=draft,
        file_id=draft.id,
        file_title=draft.title,
        form=form,
        lines=lines,
        numbers=cells.lines,
        columns=_columns(draft, headings, PLAIN_COLUMNS),
        problems=problems,
        order=_order(draft, lines),
        years=_years(draft),
        sums=summed(lines),
    )


def _read_again(draft: SetDraft, path: Path, numbers: Sequence[int], watch: Watch) -> EventList:
    """Read the rows of a draft, on lines of their own if theirs do not tell them apart."""
    lines = numbers if are_apart(numbers) else None
    return read_draft(
        replace(draft, questions=()), draft_text(draft, str(path), lines), path, watch
    )


def _judged(content: EventList, draft: SetDraft, numbers: Sequence[int]) -> Lines:
    """Return the lines of a draft that was read again."""
    apart = are_apart(numbers)
    known = numbers if apart else range(2, len(numbers) + 2)
    table = _table(content)
    lines, problems = lines_of(content, draft, known, "" if table is None else table.source.name)
    return (lines if apart else renumbered(lines, numbers)), problems


def _form(found: Format, content: Content) -> Form:
    form = Form(name=found.name, title=found.title)
    table = _table(content)
    if table is None:
        return form
    if type(table.source) is TextFile:
        return replace(form, encoding=table.source.encoding, delimiter=table.delimiter)
    return replace(form, sheet=table.source.name.partition("!")[2])


def _table(content: Content) -> TableText | None:
    """Return the table that events were read from."""
    return content.table if isinstance(content, EventList) else None


def _columns(draft: SetDraft, headings: Sequence[str], known: Columns) -> tuple[OfferColumn, ...]:
    """Return the columns of a table by their headings."""
    return tuple(
        OfferColumn(
            heading,
            name if known.knows(name) else "",
            next((row[place] for row in draft.rows if row[place]), ""),
        )
        for place, (heading, name) in enumerate(zip(headings, draft.columns, strict=False))
    )


def _order(draft: SetDraft, lines: Sequence[Line]) -> DateChoice | None:
    """Return what must be asked about 05/06/1994, None if the table shows it."""
    doubtful = [
        (line.row, problem.field)
        for line in lines
        for problem in line.problems
        if problem.code == _AMBIGUOUS and line.row is not None and problem.field
    ]
    for row, column in doubtful[:1]:
        typed = draft.cell(row, column)
        first, second = (read_written_date(typed, order=order) for order in DateOrder)
        return DateChoice(typed, first, second, len({row for row, _ in doubtful}))
    return None


def _years(draft: SetDraft) -> DateChoice | None:
    """Return what may be asked about -26, None if no date is written so."""
    found = [text for text in _dates(draft) if _BEFORE_CHRIST.match(text)]
    for typed in found:
        try:
            first, second = (
                read_written_date(typed, order=draft.options.order, astronomical=astronomical)
                for astronomical in (False, True)
            )
        except DateError:
            continue
        return DateChoice(typed, first, second, len(found))
    return None


def _dates(draft: SetDraft) -> Iterator[str]:
    places = [place for place, name in enumerate(draft.columns) if name in DATE_COLUMNS]
    return (row[place] for row in draft.rows for place in places if row[place])


def _stored(offer: Offer) -> Offer:
    """Return what a set in the program's own form offers, with all that the form says."""
    try:
        draft = read_stored(offer.path).draft
    except DatasetError:  # it is among the problems already
        return offer
    title = draft.title or offer.draft.title
    # questions that were left out are left out here, too
    asked = offer.draft.questions
    draft = replace(draft, id=slug(offer.path.stem), title=title, questions=asked)
    return replace(offer, draft=draft, file_title=draft.title)


def _folder(path: Path, content: Content, found: Format) -> Offer:
    """Return what the folder of a set offers: everything in it, or nothing."""
    table = path / "events.csv"
    source = read_text(table, Findings())
    cells = TableCells() if source is None else table_cells(taken_apart(source), SET_COLUMNS)
    events = content if isinstance(content, EventList) else EventList((), (), ())
    dataset = events.dataset
    draft = replace(
        drafted(events, path),
        id=dataset.id if dataset is not None else slug(path.name),
        columns=cells.columns,
        rows=cells.rows,
        language=dataset.language if dataset is not None else "",
    )
    lines, problems = lines_of(events, draft, cells.lines, str(table))
    return Offer(
        path=path,
        draft=draft,
        file_id=draft.id,
        file_title=draft.title,
        form=_form(found, events),
        lines=lines,
        numbers=cells.lines,
        problems=problems,
        sums=summed(lines),
        is_whole=True,
        plain="" if events.errors else _hash(path),
    )


def _hash(path: Path) -> str:
    """Return the hash of files that were read; empty if they are gone meanwhile."""
    with suppress(OSError):
        return files_hash(path)
    return ""
