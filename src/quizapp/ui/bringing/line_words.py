"""The rows, questions and changes of an offer as the cells of a table."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from quizapp.dataset.date_words import DateWords
from quizapp.dataset.dates import DateError
from quizapp.dataset.model import Event
from quizapp.services.offer import Line, LineState, Offer
from quizapp.services.set_changes import ChangedEvent, Changes, words_of
from quizapp.ui.bringing.offer_words import problem_words, state_tone, state_words
from quizapp.ui.editing.column_words import column_name
from quizapp.ui.tables.table_model import Cell, StateCell, TableColumn, WordedRows
from quizapp.ui.words.written_words import kind_words, written_key


class LineWords:
    """Words the lines of one offer, dates with the words of a style."""

    def __init__(self, offer: Offer, dates: DateWords) -> None:
        """Look at what kind of lines there are."""
        self._offer = offer
        self._dates = dates
        self._has_questions = bool(offer.draft.questions)
        self._has_events = bool(offer.draft.rows)

    def columns(self) -> tuple[TableColumn, ...]:
        """Return the columns of the table of lines."""
        tr = QCoreApplication.translate
        number = tr("LineWords", "Row") if self._offer.form.sheet else tr("LineWords", "Line")
        state = TableColumn(tr("LineWords", "State"), width=124)
        least = 160 if self._has_events else 112
        to_do = TableColumn(tr("LineWords", "What to do"), stretch=True, width=least)
        start = (TableColumn(number, right=True, width=64), state)
        if not self._has_events:
            return (
                *start,
                TableColumn(tr("LineWords", "Question"), stretch=True, width=180),
                TableColumn(tr("LineWords", "Kind and right answer"), stretch=True, width=140),
                to_do,
            )
        what = tr("LineWords", "Event or question")
        if not self._has_questions:
            what = tr("LineWords", "Event")
        date = TableColumn(tr("LineWords", "Date as read"), width=156)
        return (*start, date, TableColumn(what, stretch=True, width=144), to_do)

    def rows(self, places: Sequence[int]) -> WordedRows:
        """Return the cells of the lines at some places."""
        word = self._event_row if self._has_events else self._question_row
        return WordedRows(len(places), lambda row: word(self._offer.lines[places[row]]))

    def date_words(self, line: Line) -> str:
        """Say a date as it was read, or, where it could not be, as it is typed."""
        if line.event is not None:
            return event_date(line.event, self._dates)
        return "" if line.row is None else self._offer.draft.cell(line.row, "date")

    def to_do(self, line: Line) -> str:
        """Say everything that is wrong with a line, and what is never asked."""
        said = list(map(problem_words, line.problems))
        if _is_unasked(line):
            said.append(QCoreApplication.translate("LineWords", "Kept, but not asked."))
        elif line.event is not None and line.event.date is None and not said:
            said.append(QCoreApplication.translate("LineWords", "Kept, but not asked when it was."))
        return " ".join(said)

    def _event_row(self, line: Line) -> tuple[Cell, ...]:
        return (*_start(line), self.date_words(line), line.name, self.to_do(line))

    def _question_row(self, line: Line) -> tuple[Cell, ...]:
        question = line.question
        if question is None:
            return (*_start(line), line.name, "", self.to_do(line))
        key = ": ".join(filter(None, (kind_words(question.kind), written_key(question))))
        if pictures := len(question.every_picture):
            tr = QCoreApplication.translate
            many = (
                tr("LineWords", "1 picture")
                if pictures == 1
                else tr("LineWords", "{n} pictures", "", pictures)
            )
            key = f"{key} · {many.format(n=pictures)}"
        return (*_start(line), question.stem, key, self.to_do(line))


def change_columns() -> tuple[TableColumn, ...]:
    """Return the columns of the table of changes."""
    tr = QCoreApplication.translate
    return (
        TableColumn(tr("LineWords", "Change"), width=124),
        TableColumn(tr("LineWords", "Event or question"), stretch=True, width=200),
        TableColumn(tr("LineWords", "Before → after"), stretch=True, width=280),
    )


def change_rows(changes: Changes, dates: DateWords) -> WordedRows:
    """Return the cells of what an update changes."""
    tr = QCoreApplication.translate
    added = StateCell(tr("LineWords", "Added"), "ok")
    changed = StateCell(tr("LineWords", "Changed"), "accent")
    gone = StateCell(tr("LineWords", "Gone"), "warn")
    rows: list[tuple[Cell, ...]] = [
        *((changed, one.after.title, _difference(one, dates)) for one in changes.changed),
        *((added, one.title, event_date(one, dates)) for one in changes.added),
        *((added, one.stem, written_key(one)) for one in changes.questions_added),
        *((gone, one.title, event_date(one, dates)) for one in changes.gone),
        *((gone, one.stem, written_key(one)) for one in changes.questions_gone),
    ]
    return WordedRows(len(rows), rows.__getitem__)


def event_date(event: Event, dates: DateWords) -> str:
    """Say when an event was, from its beginning to its end."""
    try:
        span = event.span
    except DateError:
        span = event.date
    return "" if span is None else dates.long(span)


def places_of(offer: Offer | None, state: LineState | None) -> Sequence[int]:
    """Return the places of the lines that stand so, of all of them without a state."""
    if offer is None:
        return ()
    if state is None or offer.counts.get(state) == len(offer.lines):
        return range(len(offer.lines))
    return [place for place, line in enumerate(offer.lines) if line.state is state]


def _start(line: Line) -> tuple[Cell, Cell]:
    number = str(line.number) if line.number else "–"
    if _is_unasked(line) and line.state is LineState.READY:
        return number, StateCell(QCoreApplication.translate("LineWords", "Not asked"), "plain")
    if line.event is not None and line.event.date is None and line.state is LineState.READY:
        return number, StateCell(QCoreApplication.translate("LineWords", "No date"), "plain")
    return number, StateCell(state_words(line.state), state_tone(line.state))


def _is_unasked(line: Line) -> bool:
    """Tell whether it is an essay, a text, or a text with gaps."""
    return line.question is not None and line.question.is_only_kept


def _difference(change: ChangedEvent, dates: DateWords) -> str:
    before, after = change.before, change.after
    return "; ".join(
        f"{column_name('source' if column == 'sources' else column)}:"
        f" {words_of(before, column, dates) or '–'} → {words_of(after, column, dates) or '–'}"
        for column in change.columns
    )
