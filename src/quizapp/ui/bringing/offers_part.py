"""The files that were read, one of them in full."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_forms import DateOrder
from quizapp.dataset.date_words import DateWords
from quizapp.services.library import SetSummary
from quizapp.services.offer import Offer
from quizapp.ui.bringing.column_strip import ColumnStrip
from quizapp.ui.bringing.date_question import DateQuestion
from quizapp.ui.bringing.entry import Entry
from quizapp.ui.bringing.lines_card import LinesCard
from quizapp.ui.bringing.offer_card import OfferCard
from quizapp.ui.bringing.offer_words import file_name, outcome_tone, outcome_words
from quizapp.ui.progress.amounts import number
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.table_model import StateCell, TableColumn, WordedRows
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.progress_card import ProgressCard


class OffersPart(QWidget):
    """The list of files where there are several, and everything about the one that is chosen."""

    chosen = Signal(int)
    """The place of a file."""

    joined = Signal()
    """The questions of all files are to become one set."""

    meant = Signal(int, str)
    order_meant = Signal(DateOrder)
    years_meant = Signal(bool)
    """Whether years are counted as astronomers do."""

    def __init__(self, themes: ThemeStore, dates: DateWords) -> None:
        """Make a part without files; dates are said with `dates`."""
        super().__init__()
        self._themes = themes
        self._dates = dates
        self._offer: Offer | None = None
        self.can_edit = False
        """Whether there is an editor for what has to be mended."""
        self.card = OfferCard(themes)
        self.order = DateQuestion(themes, ("D", "M"))
        self.order.answered.connect(lambda place: self.order_meant.emit(tuple(DateOrder)[place]))
        self._years = DateQuestion(themes, ("", ""))
        self._years.answered.connect(lambda place: self.years_meant.emit(place == 1))
        self._columns_card = Card(themes, padding=12)
        self._columns = ColumnStrip(themes)
        self._columns.meant.connect(self.meant)
        self._columns_card.body.addWidget(self._columns)
        self.reading = ProgressCard(themes, self.tr("Reading the table anew"))
        self.reading.hide()
        self.lines = LinesCard(themes, dates)
        self._side = self._make_side()
        right, column = QWidget(), Column(themes, 12)
        parts = (self.card, self.order, self._years, self._columns_card, self.reading)
        for part in parts:
            column.addWidget(part)
        column.addWidget(self.lines, 1)
        column.addStretch(0)
        right.setLayout(column)
        fold = Fold(themes, 16, least=430)
        fold.add(self._side, 31)
        fold.add(right, 69)
        self.setLayout(fold)

    def use_words(self, dates: DateWords) -> None:
        """Say dates in another style from now on."""
        self._dates = dates
        self.lines.use_words(dates)
        if self._offer is not None:
            self._ask(self._offer)

    def present(
        self,
        entries: Sequence[Entry],
        current: int,
        sets: Sequence[SetSummary],
        *,
        fresh: bool,
    ) -> None:
        """Show files, one of them in full; `sets` are those to which questions can be added.

        They are `fresh` when they were just read.
        """
        entry = entries[current]
        offer = self._offer = entry.offer
        several = len(entries) > 1
        self._side.setVisible(several)
        if several:
            self._list_files(entries, current)
        self.card.present(entry, sets, one_of_many=several)
        self._ask(offer)
        missing = any(problem.code == "column.missing" for problem in offer.problems)
        self._columns.present(offer.columns, unfolded=missing)
        self._columns_card.setVisible(bool(offer.columns))
        self.lines.setVisible(bool(offer.lines))
        mendable = self.can_edit and not several and offer.can_be_mended
        self.lines.present(offer, mendable=mendable, fresh=fresh)

    def _make_side(self) -> QWidget:
        side = Card(self._themes, padding=8, spacing=8)
        self._files = DataTable(
            self._themes,
            self.tr("Files"),
            (
                TableColumn(self.tr("File"), stretch=True, width=100),
                TableColumn(self.tr("Rows")),
            ),
            fills=True,
        )
        self._files.chosen.connect(self.chosen)
        self._join = Button(self._themes, self.tr("Make one set of all questions"), small=True)
        self._join.clicked.connect(self.joined)
        side.body.addWidget(self._files, 1)
        side.body.addWidget(self._join)
        return side

    def _list_files(self, entries: Sequence[Entry], current: int) -> None:
        rows = [
            (
                file_name(entry.offer),
                StateCell(self.tr("Not taken"), "plain")
                if entry.out
                else StateCell(outcome_words(entry.offer), outcome_tone(entry.offer)),
            )
            for entry in entries
        ]
        self._files.blockSignals(True)
        self._files.show_rows(WordedRows(len(rows), rows.__getitem__))
        self._files.selectRow(current)
        self._files.blockSignals(False)
        of_questions = [e for e in entries if e.offer.draft.questions and not e.offer.draft.rows]
        self._join.setVisible(len(of_questions) > 1)

    def _ask(self, offer: Offer) -> None:
        """Ask what the dates of a table mean, as far as it does not show that."""
        long, options = self._dates.long, offer.draft.options
        self.order.setVisible(offer.order is not None)
        if offer.order is not None:
            choice = offer.order
            ask = self.tr("Does {typed} mean {first} or {second}?")
            why = self.tr("1 row has a date like that.")
            if choice.rows != 1:
                why = self.tr("{n} rows have dates like that.", "", choice.rows)
            self.order.ask(
                ask.format(
                    typed=choice.typed, first=long(choice.first), second=long(choice.second)
                ),
                why.format(n=number(choice.rows)),
                (self.tr("The day comes first"), self.tr("The month comes first")),
                None if options.order is None else tuple(DateOrder).index(options.order),
            )
        self._years.setVisible(offer.years is not None)
        if offer.years is not None:
            choice = offer.years
            ask = self.tr("Does {typed} mean the year {first} or {second}?")
            self._years.ask(
                ask.format(
                    typed=choice.typed, first=long(choice.first), second=long(choice.second)
                ),
                self.tr("Astronomers count a year 0, historians do not."),
                (long(choice.first), long(choice.second)),
                int(options.astronomical_years),
            )
