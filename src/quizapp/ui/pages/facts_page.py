"""All facts of a set, as one person knows them; here they are set aside and taken up again."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from quizapp.dataset.date_words import DateWords
from quizapp.services.known_facts import Knowledge, KnownFact, KnownSet
from quizapp.ui.keys import KeyFilter, typed
from quizapp.ui.progress.amounts import number, percent
from quizapp.ui.progress.fact_words import FactFilter, admits, attribute_words, filter_words
from quizapp.ui.progress.known_card import state_cell
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.table_model import BarCell, Cell, StateCell, TableColumn, WordedRows
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.words.moments import Moments


class FactsPage(ScrollPage):
    """A table that fills the page; Enter lists the answers about a fact, S sets it aside."""

    suspended = Signal(object, bool)
    """A `Fact` is to be left out of reviews (True), or not any more."""

    answers_asked = Signal(object)
    """The answers about a `KnownFact` are to be listed."""

    back_requested = Signal()

    def __init__(self, themes: ThemeStore, words: DateWords) -> None:
        """Make an empty page; dates are said with `words`."""
        super().__init__(themes)
        self._words = words
        self._known: KnownSet | None = None
        self._moments: Moments | None = None
        self._facts: tuple[KnownFact, ...] = ()
        self._row = -1
        self._back = Button(themes, self.tr("Progress"), "ghost", icon="arrow-left", key="Esc")
        self._back.clicked.connect(self.back_requested)
        self._heading = Label(themes, "", "h1")
        self._about = Label(themes, "", "body", "text2")
        self.choice = ChoiceBox(themes, self.tr("Which facts"))
        self.choice.activated.connect(self._show_chosen)
        self.aside = Button(themes, "", icon="skip-forward", key="S")
        self.aside.clicked.connect(self._suspend)
        self.list = Button(themes, self.tr("See its answers"), icon="list", key="Enter")
        self.list.clicked.connect(self._list)
        self.table = DataTable(themes, self.tr("Facts"), self._columns(), fills=True)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._open)
        self._none = Label(themes, self.tr("There are no such facts."), "body", "text2")
        self._lay_out()
        # A table would take the letter for the beginning of a word to look for.
        KeyFilter(self._press, self).watch(self.table)
        self.setFocusProxy(self._heading)

    def use_words(self, words: DateWords) -> None:
        """Say dates in another way from the next time on."""
        self._words = words

    def show_busy(self) -> None:
        """Say that the facts of another set are being read."""
        self._known = None
        self._heading.setText(self.tr("Facts"))
        self._about.setText(self.tr("Reading…"))
        self._show(())
        self.setFocusProxy(self._heading)

    def show_facts(self, known: KnownSet, moments: Moments) -> None:
        """Show the facts of a set; the chosen row stays if it is the same set."""
        again = self._known is not None and self._known.id == known.id
        current, row = self._current, max(0, self._row)
        self._known, self._moments = known, moments
        self._heading.setText(self.tr("Facts of “{title}”").format(title=known.title))
        self._about.setText(
            self.tr(
                "What is set aside is not asked in reviews, nor among mistakes, until you take it"
                " up again. What is forgotten again and again wants another way of learning: a link"
                " to something you know, a picture, a story."
            )
        )
        self._offer(known)
        had_focus = self._heading.hasFocus()
        self._show_chosen()
        places = {fact.fact: place for place, fact in enumerate(self._facts)}
        place = places.get(current.fact, row) if again and current is not None else 0
        if self._facts:
            self.table.selectRow(min(place, len(self._facts) - 1))
        self.setFocusProxy(self.table if self._facts else self._heading)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc, set aside or take up again on S."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.back_requested.emit()
        elif not self._press(event):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        if typed(event) != "s":
            return False
        self._suspend()
        return True

    @property
    def _current(self) -> KnownFact | None:
        return self._facts[self._row] if 0 <= self._row < len(self._facts) else None

    def _lay_out(self) -> None:
        themes = self._themes
        card = Card(themes, padding=8)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self._none)
        card.body.addStretch(0)
        bar = Flow(themes, 8)
        for part in (self.choice, self.aside, self.list):
            bar.addWidget(part)
        self.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._about)
        self.body.addLayout(bar)
        self.body.addWidget(card, 1)

    def _offer(self, known: KnownSet) -> None:
        """Offer the filters with their counts; the chosen one stays."""
        chosen = self.choice.currentData() or FactFilter.ALL
        self.choice.clear()
        for one, words in filter_words().items():
            count = sum(admits(one, fact) for fact in known.facts)
            self.choice.addItem(words.format(n=number(count)), one)
        self.choice.choose(chosen)

    def _show_chosen(self) -> None:
        chosen = FactFilter(self.choice.currentData())
        facts = self._known.facts if self._known is not None else ()
        self._show(tuple(fact for fact in facts if admits(chosen, fact)))
        if self._facts:
            self.table.selectRow(0)

    def _show(self, facts: tuple[KnownFact, ...]) -> None:
        self._facts, self._row = facts, -1
        self.table.show_rows(WordedRows(len(facts), self._words_of))
        if not facts and (self.table.hasFocus() or self.aside.hasFocus()):
            self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.setVisible(bool(facts))
        self._none.setVisible(not facts and self._known is not None)
        self._fit_buttons()

    def _choose(self, row: int) -> None:
        self._row = row
        self._fit_buttons()

    def _open(self, row: int) -> None:
        self._row = row
        self._list()

    def _list(self) -> None:
        if self._current is not None and self._current.knowledge is not Knowledge.NEW:
            self.answers_asked.emit(self._current)

    def _suspend(self) -> None:
        fact = self._current
        if fact is None or fact.knowledge is Knowledge.NEW:
            return
        aside = not fact.suspended
        words = self.tr("{fact} is set aside.") if aside else self.tr("{fact} is asked again.")
        announce(self, words.format(fact=fact.title))
        self.suspended.emit(fact.fact, aside)

    def _fit_buttons(self) -> None:
        """Let the buttons say what they do to the chosen fact; nothing that was never asked."""
        fact = self._current
        asked = fact is not None and fact.knowledge is not Knowledge.NEW
        up = fact is not None and fact.suspended
        self.aside.set_text(self.tr("Take up again") if up else self.tr("Set aside"))
        self.aside.setEnabled(asked)
        self.list.setEnabled(asked)
        reason = "" if asked else self.tr("This fact was never asked.")
        self.aside.setAccessibleDescription(reason)

    def _words_of(self, place: int) -> Sequence[Cell]:
        fact = self._facts[place]
        return (
            fact.title,
            attribute_words(fact.fact.attribute),
            self._words.short(fact.date) if fact.date is not None else "",
            self._state(fact),
            "" if fact.chance is None else BarCell(fact.chance, percent(fact.chance)),
            self._due(fact),
            number(fact.reviews) if fact.reviews else "",
            number(fact.lapses) if fact.reviews else "",
        )

    def _state(self, fact: KnownFact) -> StateCell:
        if fact.suspended:
            return StateCell(self.tr("Set aside"), "plain", "skip-forward")
        if fact.leech:
            return StateCell(self.tr("Again and again"), "bad", "rotate-ccw")
        if fact.missed and fact.knowledge is Knowledge.WEAK:
            return StateCell(self.tr("Missed last"), "warn", "trending-up")
        return state_cell(fact.knowledge)

    def _due(self, fact: KnownFact) -> str:
        if fact.due is None or self._moments is None or fact.suspended:
            return ""
        if fact.is_due:
            return self.tr("now")
        return _in_days(self, fact.due, self._moments.today)

    def _columns(self) -> tuple[TableColumn, ...]:
        return (
            TableColumn(self.tr("Fact"), stretch=True, width=180),
            TableColumn(self.tr("What"), width=110),
            TableColumn(self.tr("Date"), width=110),
            TableColumn(self.tr("State"), width=150),
            TableColumn(self.tr("Chance"), width=140),
            TableColumn(self.tr("Due"), right=True, width=100),
            TableColumn(self.tr("Asked"), right=True, width=70),
            TableColumn(self.tr("Forgotten"), right=True, width=100),
        )


def _in_days(page: FactsPage, due: datetime, today: date) -> str:
    """Say on how many days from today something is due."""
    days = (due.astimezone().date() - today).days
    if days <= 0:
        return page.tr("today")
    if days == 1:
        return page.tr("tomorrow")
    return page.tr("in {n} days", "", days).format(n=number(days))
