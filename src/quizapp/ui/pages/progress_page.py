"""Progress: how one's own answers went, what is known, and what comes back."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.services.progress import Part, Progress
from quizapp.session.practice import Wanted
from quizapp.ui.charts.chart_card import ChartCard
from quizapp.ui.progress.ahead_card import AheadCard
from quizapp.ui.progress.days_card import DaysCard
from quizapp.ui.progress.filters import ProgressFilters
from quizapp.ui.progress.known_card import KnownCard
from quizapp.ui.progress.parts_card import PartsCard, PartsWords
from quizapp.ui.progress.score_card import ScoreCard
from quizapp.ui.progress.summary_card import SummaryCard
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.empty_state import EmptyState
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.words.moments import Moments
from quizapp.ui.words.question_words import QuestionWords

_PATIENCE_IN_MILLISECONDS = 100
_MOST_SETS = 6
"""So many sets are shown on their timelines; to see another, one chooses it."""


class ProgressPage(ScrollPage):
    """Charts of one person. Only its title until `show_progress`, and “Reading…” if that takes."""

    wanted = Signal()
    """Other answers are to be looked at (see `filters`)."""

    answers_asked = Signal(object, str)
    """The answers that are `Wanted` are to be listed, under a title."""

    facts_asked = Signal(str)
    """All facts of the set with this id are to be seen."""

    timeline_asked = Signal(str)
    """All events of that set are to be seen along time."""

    start_asked = Signal()
    """There is nothing here yet, and the person wants to begin."""

    def __init__(self, themes: ThemeStore, words: DateWords, kinds: QuestionWords) -> None:
        """Make the page with its title only; `kinds` names the kinds of questions."""
        super().__init__(themes)
        self._words = words
        self._kinds = kinds
        self.filters = ProgressFilters(themes)
        self.filters.changed.connect(self.wanted)
        self._whose = Label(themes, "", "body", "text2")
        self._reading = Label(themes, self.tr("Reading…"), "body", "text2")
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_IN_MILLISECONDS)
        self._patience.timeout.connect(self._reading.show)
        self._summary, self._score = SummaryCard(themes), ScoreCard(themes)
        self._days, self._ahead = DaysCard(themes), AheadCard(themes)
        self._parts = self._make_parts()
        self._known, self._known_column = QWidget(), Column(themes, 12)
        self._known.setLayout(self._known_column)
        asking = (self._score.asked, self._days.asked, *(p.asked for p in self._parts.values()))
        for asked in asking:
            asked.connect(self.answers_asked)
        for card in (self._score, self._days, self._ahead, *self._parts.values()):
            self._follow(card)
        heading = Label(themes, self.tr("Progress"), "h1")
        self._full, self._missed, self._empty = (
            self._make_full(),
            self._make_missed(),
            self._make_empty(),
        )
        head = Column(themes, 4)
        head.addWidget(heading)
        head.addWidget(self._whose)
        self.body.addLayout(head)
        self.body.addWidget(self.filters)
        self.body.addWidget(self._reading)
        for part in (self._full, self._missed, self._empty):
            self.body.addWidget(part, 0 if part is self._full else 1)
            part.hide()
        self._reading.hide()
        self.body.addStretch(0)
        self._whose.hide()
        self.filters.hide()
        self.setFocusProxy(heading)

    def use_words(self, words: DateWords) -> None:
        """Say dates in another way from the next time on."""
        self._words = words

    def show_busy(self) -> None:
        """Say that the answers are being read, once that takes longer than a moment."""
        self._patience.start()

    def show_nothing(self) -> None:
        """Say that there are no answers yet."""
        self._stop_reading()
        self._full.hide()
        self._missed.hide()
        self.filters.hide()
        self._whose.hide()
        self._empty.show()

    def show_progress(
        self, progress: Progress, moments: Moments, name: str, retention: float
    ) -> None:
        """Show the progress of the person of some name, who has answered something."""
        self._stop_reading()
        self._empty.hide()
        self._whose.setText(self.tr("Of {name}").format(name=name) if name else "")
        self._whose.setVisible(bool(name))
        self.filters.offer(progress.titles)
        self.filters.show()
        self._full.setVisible(progress.total.answers > 0)
        self._missed.setVisible(progress.total.answers == 0)
        self._summary.show_progress(progress)
        self._score.show_progress(progress, moments)
        self._days.show_progress(progress, moments)
        self._ahead.show_progress(progress, moments, retention)
        self._show_known(progress)
        self._parts["sets"].setVisible(len(progress.sets) > 1)
        self._parts["sets"].show_parts(progress.sets, lambda part: part.name)
        self._parts["kinds"].show_parts(progress.kinds, lambda part: self._kinds.kind(part.name))
        self._parts["periods"].show_parts(progress.periods, self._period)
        names = Counter(part.name for part in progress.topics)
        names[""] += len(progress.sets) - 1
        self._parts["topics"].show_parts(
            progress.topics,
            lambda part: self._topic(part, progress.titles, several=names[part.name] > 1),
        )

    def _stop_reading(self) -> None:
        self._patience.stop()
        self._reading.hide()

    def _show_known(self, progress: Progress) -> None:
        empty(self._known_column)
        for known in progress.known[:_MOST_SETS]:
            card = KnownCard(self._themes, self._words, known)
            card.facts_asked.connect(self.facts_asked)
            card.timeline_asked.connect(self.timeline_asked)
            card.events_asked.connect(self._ask_events)
            self._known_column.addWidget(card)
            self._follow(card)
        if len(progress.known) > _MOST_SETS:
            words = self.tr("To see what you know of another set, choose it above.")
            self._known_column.addWidget(Label(self._themes, words, "small", "text2"))

    def _follow(self, card: ChartCard) -> None:
        """Keep the mark in sight that the keys go to."""
        chart = card.chart
        chart.moved.connect(
            lambda place: self.keep_in_sight(chart, chart.areas()[place].toAlignedRect())
        )

    def _ask_events(self, set_id: str, events: frozenset[str], title: str) -> None:
        self.answers_asked.emit(Wanted(set_id=set_id, events=events), title)

    def _period(self, part: Part) -> str:
        return part.name or (self._words.long(part.date) if part.date else "")

    def _topic(self, part: Part, titles: Mapping[str, str], *, several: bool) -> str:
        name = part.name or self.tr("Without a topic")
        title = titles.get(part.wanted.set_id or "", "")
        return self.tr("{topic} · {title}").format(topic=name, title=title) if several else name

    def _make_parts(self) -> Mapping[str, PartsCard]:
        nothing = self.tr("There are no answers to events with this in this time.")
        return {
            "sets": PartsCard(
                self._themes, PartsWords(self.tr("By question set"), self.tr("Question set"), "")
            ),
            "periods": PartsCard(
                self._themes,
                PartsWords(self.tr("By period"), self.tr("Period"), nothing),
                in_order=True,
            ),
            "topics": PartsCard(
                self._themes, PartsWords(self.tr("By topic"), self.tr("Topic"), nothing)
            ),
            "kinds": PartsCard(
                self._themes, PartsWords(self.tr("By kind of question"), self.tr("Kind"), "")
            ),
        }

    def _make_full(self) -> QWidget:
        full, column = QWidget(), Column(self._themes, 12)
        parts = self._parts
        column.addWidget(self._summary)
        column.addWidget(self._score)
        column.addWidget(self._known)
        column.addWidget(self._beside(self._days, self._ahead))
        column.addWidget(self._beside(parts["periods"], parts["kinds"]))
        column.addWidget(self._beside(parts["topics"], parts["sets"]))
        full.setLayout(column)
        return full

    def _beside(self, *cards: QWidget) -> QWidget:
        row, fold = QWidget(), Fold(self._themes, 12, least=380)
        for card in cards:
            fold.add(card)
        row.setLayout(fold)
        return row

    def _make_missed(self) -> QWidget:
        reset = Button(self._themes, self.tr("Show all"))
        reset.clicked.connect(self.filters.reset)
        title = self.tr("No answers match these choices")
        words = self.tr("Choose another set or other days.")
        return EmptyState(self._themes, "search", title, words, (reset,))

    def _make_empty(self) -> QWidget:
        start = Button(self._themes, self.tr("Choose a set"), "primary", icon="play")
        start.clicked.connect(self.start_asked)
        title = self.tr("No answers yet")
        words = self.tr(
            "After the first questions you see here how they went, what you know of each set,"
            " and when it comes back."
        )
        return EmptyState(self._themes, "trending-up", title, words, (start,))
