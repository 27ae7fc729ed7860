"""The rows and questions of a file, those of one sort or all, and one of them as a whole."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.services.offer import LineState, Offer
from quizapp.ui.bringing.line_details import LineDetails
from quizapp.ui.bringing.line_words import LineWords, change_columns, change_rows, places_of
from quizapp.ui.bringing.offer_words import state_words
from quizapp.ui.keys import KeyFilter, is_enter
from quizapp.ui.progress.amounts import number
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.segmented import Segmented

_ALL, _CHANGES = "all", "changes"


class LinesCard(Card):
    """A table of any length; Space shows the current line as a whole."""

    entered = Signal()
    """Enter was pressed on the table."""

    listed = Signal()
    """A list of everything that is wrong is to be saved."""

    unfolded = Signal()
    """One line is shown as a whole, below the table."""

    mended = Signal()
    """All rows are to be taken in, those with faults, too."""

    def __init__(self, themes: ThemeStore, dates: DateWords) -> None:
        """Make an empty table; dates are said with `dates`."""
        super().__init__(themes, padding=8, spacing=8)
        self._dates = dates
        self._offer: Offer | None = None
        self._places = places_of(None, None)
        choices = [(_ALL, ""), *((str(state), "") for state in LineState), (_CHANGES, "")]
        self.filter = Segmented(themes, self.tr("Which rows to show"), choices, _ALL)
        self.filter.chosen.connect(lambda _: self._show())
        self.table = DataTable(themes, self.tr("Rows of the file"), fills=True)
        self.table.chosen.connect(lambda _: self._follow())
        self.table.doubleClicked.connect(lambda _: self.open_line())
        KeyFilter(self._press, self).watch(self.table)
        self.details = LineDetails(themes)
        self._list = Button(themes, self.tr("Save error list…"), icon="download", small=True)
        self._list.clicked.connect(self.listed)
        words = self.tr("Take all rows and mend them here")
        self._mend = Button(themes, words, icon="pencil", small=True)
        self._mend.clicked.connect(self.mended)
        self.body.addLayout(self._make_head())
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.details)

    def use_words(self, dates: DateWords) -> None:
        """Say dates in another style from now on."""
        self._dates = dates
        self._show()

    def present(self, offer: Offer, *, mendable: bool, fresh: bool) -> None:
        """Show the lines of another offer, or of the same one in another state unless `fresh`.

        One that is `mendable` can be taken in with all its faults.
        """
        self._list.setVisible(bool(offer.errors or offer.counts.get(LineState.WARNING)))
        self._mend.setVisible(mendable)
        same = not fresh and self._offer is not None and self._offer.path == offer.path
        self._offer = offer
        self.details.hide()
        counts = {_ALL: len(offer.lines), **{str(s): offer.counts.get(s, 0) for s in LineState}}
        names = {_ALL: self.tr("All"), **{str(s): state_words(s) for s in LineState}}
        for value, count in counts.items():
            self.filter.set_text(value, f"{names[value]} {number(count)}")
            self.filter.show_choice(value, shown=value == _ALL or count > 0)
        changes = len(change_rows(offer.changes, self._dates)) if offer.changes else 0
        self.filter.set_text(_CHANGES, self.tr("Changes {n}").format(n=number(changes)))
        self.filter.show_choice(_CHANGES, shown=changes > 0)
        chosen = self.filter.value()
        there = {**counts, _CHANGES: changes}
        if not same or not there.get(chosen):
            self.filter.set_value(_CHANGES if changes else _ALL)
        self._show()

    def open_line(self) -> None:
        """Show the current line as a whole, or hide it if it is shown."""
        row = self.table.currentIndex().row()
        if self._offer is None or not 0 <= row < len(self._places):
            return
        if self.details.isVisible():
            self.details.hide()
        else:
            self.details.present(self._offer, self._offer.lines[self._places[row]])
            self.unfolded.emit()

    def _make_head(self) -> Fold:
        chosen, beside = QWidget(), Row(self._themes, 8)
        beside.addWidget(self.filter)
        beside.addStretch(1)
        chosen.setLayout(beside)
        wishes, flow = QWidget(), Flow(self._themes, 8)
        flow.addWidget(self._list)
        flow.addWidget(self._mend)
        wishes.setLayout(flow)
        fold = Fold(self._themes, 8, least=120)
        fold.add(chosen)
        fold.add(wishes, 0)
        return fold

    def _show(self) -> None:
        offer, chosen = self._offer, self.filter.value()
        if offer is None:
            return
        self.details.hide()
        if chosen == _CHANGES and offer.changes is not None:
            self._places = places_of(None, None)
            self.table.show_rows(change_rows(offer.changes, self._dates), change_columns())
            return
        words = LineWords(offer, self._dates)
        self._places = places_of(offer, None if chosen == _ALL else LineState(chosen))
        self.table.show_rows(words.rows(self._places), words.columns())

    def _follow(self) -> None:
        """Show the line that is current now, if the one before was shown."""
        if self.details.isVisible():
            self.details.hide()
            self.open_line()

    def _press(self, event: QKeyEvent) -> bool:
        if is_enter(event) and not event.isAutoRepeat():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.open_line()
        elif event.key() == Qt.Key.Key_Escape and self.details.isVisible():
            self.details.hide()
        else:
            return False
        return True
