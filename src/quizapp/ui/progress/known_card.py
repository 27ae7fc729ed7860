"""What is known of one set, on its own timeline."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from quizapp.dataset.date_words import DateWords
from quizapp.services.known_facts import Knowledge, KnownEvent, KnownSet
from quizapp.ui.charts.chart_card import ChartCard
from quizapp.ui.charts.knowledge_chart import KnowledgeChart
from quizapp.ui.charts.knowledge_look import KnowledgeLegend, knowledge_icon, knowledge_words
from quizapp.ui.progress.amounts import number, percent
from quizapp.ui.tables.table_model import StateCell, TableColumn, WordedRows
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.flow import Flow

_MOST_TITLES = 3
_MOST_EVENTS = 2000
"""Of larger sets every second event is drawn, or every third, and so on."""


class KnownCard(ChartCard):
    """The events of a set; the way to all of its facts."""

    facts_asked = Signal(str)
    """All facts of the set with this id are to be seen."""

    timeline_asked = Signal(str)
    """All events of that set are to be seen along time."""

    events_asked = Signal(str, object, str)
    """The answers about some events of that set are to be listed, under a title."""

    def __init__(self, themes: ThemeStore, words: DateWords, known: KnownSet) -> None:
        """Show how well a set is known."""
        title = self.tr("What you know of “{title}”").format(title=known.title)
        chart = KnowledgeChart(themes, title, words)
        columns = (
            TableColumn(self.tr("Event"), stretch=True, width=160),
            TableColumn(self.tr("Date")),
            TableColumn(self.tr("State")),
            TableColumn(self.tr("Chance"), right=True),
        )
        super().__init__(themes, title, chart, columns)
        self._words = words
        self._known = known
        legend = KnowledgeLegend(themes)
        legend.show_counts({one: _count(known.events, one) for one in Knowledge})
        self.every_fact = Button(themes, self.tr("See all facts"), icon="list", small=True)
        self.every_fact.setAccessibleDescription(title)
        self.every_fact.clicked.connect(lambda: self.facts_asked.emit(known.id))
        timeline = Button(themes, self.tr("Timeline"), icon="milestone", small=True)
        timeline.setAccessibleDescription(title)
        timeline.clicked.connect(lambda: self.timeline_asked.emit(known.id))
        self.body.insertWidget(2, legend)
        ways = Flow(themes, 8)
        ways.addWidget(self.every_fact)
        ways.addWidget(timeline)
        self.body.addLayout(ways)
        sentence = self._sentence_of(known)
        chart.show_events(known.events[:: self._step], sentence, self._pile_words)
        rows = WordedRows(len(known.events), lambda place: self._row(known.events[place]))
        self.show_words(sentence, rows)
        self.chart.opened.connect(lambda place: self._ask(chart.pile(place)))
        self.table.opened.connect(lambda row: self._ask((known.events[row],)))

    @property
    def _step(self) -> int:
        """How many events there are for each that is drawn."""
        return -(-len(self._known.events) // _MOST_EVENTS) or 1

    def _row(self, event: KnownEvent) -> tuple[str, str, StateCell, str]:
        return (
            event.title,
            self._words.short(event.date),
            state_cell(event.knowledge),
            "" if event.chance is None else percent(event.chance),
        )

    def _ask(self, events: Sequence[KnownEvent]) -> None:
        names = frozenset(event.id for event in events)
        self.events_asked.emit(self._known.id, names, self._titles(events))

    def _pile_words(self, events: Sequence[KnownEvent]) -> str:
        """Say what stands at one place: the event, or how many there are of each state."""
        if len(events) <= _MOST_TITLES:
            return "; ".join(
                f"{event.title}, {self._words.short(event.date)}: {_state(event)}"
                for event in events
            )
        first, last = self._words.short(events[0].date), self._words.short(events[-1].date)
        counts = ", ".join(
            f"{knowledge_words(one)}: {count}"
            for one in Knowledge
            if (count := _count(events, one))
        )
        words = self.tr("{n} events from {first} to {last}. {counts}", "", len(events))
        return words.format(n=len(events), first=first, last=last, counts=counts)

    def _titles(self, events: Sequence[KnownEvent]) -> str:
        if len(events) == 1:
            return events[0].title
        first, last = self._words.short(events[0].date), self._words.short(events[-1].date)
        words = self.tr("{n} events, {first} to {last}", "", len(events))
        return words.format(n=len(events), first=first, last=last)

    def _sentence_of(self, known: KnownSet) -> str:
        """Say how many facts are known, due, weak, set aside, or forgotten again and again."""
        count = len(known.facts)
        one = self.tr("You know {known} of 1 fact now. Weak or faded: {weak}. Due: {due}.")
        many = self.tr(
            "You know {known} of {n} facts now. Weak or faded: {weak}. Due: {due}.", "", count
        )
        weak = known.count(Knowledge.WEAK) + known.count(Knowledge.FADED)
        said = [
            (one if count == 1 else many).format(
                known=number(known.count(Knowledge.KNOWN)),
                n=number(count),
                weak=number(weak),
                due=number(known.due),
            )
        ]
        if known.suspended:
            said.append(self.tr("Set aside: {n}.").format(n=number(known.suspended)))
        if known.leeches:
            words = self.tr("Forgotten again and again: {n}.")
            said.append(words.format(n=number(known.leeches)))
        if self._step > 1:
            words = self.tr("One event in {n} is drawn; the table has all.")
            said.append(words.format(n=number(self._step)))
        else:
            said.append(self.tr("Each mark is an event, shown as its least known fact."))
        return " ".join(said)


def state_cell(knowledge: Knowledge) -> StateCell:
    """Return the state of a fact or an event as a cell of a table."""
    words, icon = knowledge_words(knowledge), knowledge_icon(knowledge)
    match knowledge:
        case Knowledge.KNOWN:
            return StateCell(words, "ok", icon)
        case Knowledge.WEAK:
            return StateCell(words, "warn", icon)
        case Knowledge.FADED:
            return StateCell(words, "bad", icon)
        case Knowledge.NEW:
            return StateCell(words, "plain", icon)


def _count(events: Sequence[KnownEvent], knowledge: Knowledge) -> int:
    return sum(event.knowledge is knowledge for event in events)


def _state(event: KnownEvent) -> str:
    if event.chance is None:
        return knowledge_words(event.knowledge)
    words = QCoreApplication.translate("KnownCard", "{state}, chance {share}")
    return words.format(state=knowledge_words(event.knowledge), share=percent(event.chance))
