"""What follows an answer: verdict, explanation, source, and the event on its timeline."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.dataset.gaps import gap
from quizapp.dataset.model import Event
from quizapp.generation.question import Question, Stretch
from quizapp.generation.shapes.buckets import Buckets
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.gap import Gap
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.multiple import Multiple
from quizapp.generation.shapes.order import Order
from quizapp.session.quiz import Answer
from quizapp.ui.quiz.banner import Banner, BannerWords
from quizapp.ui.quiz.disputes_block import DisputesBlock
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce_texts
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.emptying import discard
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.source_block import (
    SourceBlock,
    SourceEntry,
    source_entries,
    source_name,
)
from quizapp.ui.widgets.timeline_list import TimelineList
from quizapp.ui.widgets.timeline_strip import TimelineStrip
from quizapp.ui.widgets.timeline_words import TranslatedWords
from quizapp.ui.words.verdicts import tone_of

_DATED_ROWS = (Order, Gap, Match, Buckets, Multiple)
"""Shapes whose rows say after the check what the explanation says."""


class FeedbackBlock(QWidget):
    """Banner and timeline strip of an answered question, kept from one to the next and filled.

    What most answers never show is built when it is first wanted, and dropped with its question.
    """

    unfolded = Signal(QWidget)
    """A part became larger at the wish of a person and is to be seen."""

    def __init__(self, themes: ThemeStore, words: DateWords) -> None:
        """Make an empty block that writes dates with `words`; `present` fills it."""
        super().__init__()
        self._themes, self._words = themes, words
        self._stretch = Stretch(())
        self._entries: tuple[SourceEntry, ...] = ()
        self.banner = Banner(themes)
        self.disputes = DisputesBlock(themes)
        self.strip = TimelineStrip(themes, words)
        self._withheld = Label(themes, "", "small", "text2")
        self._sources: SourceBlock | None = None
        self._neighbours: _Neighbours | None = None
        self._list: TimelineList | None = None
        self._column = Column(themes, 10)
        for part in (self.banner, self.disputes, self.strip, self._withheld):
            self._column.addWidget(part)
        self.setLayout(self._column)
        self.banner.acted.connect(self.toggle_source)
        self.disputes.unfolded.connect(self.unfolded)

    def use_words(self, words: DateWords) -> None:
        """Write dates in another style."""
        self._words = words
        self.strip.use_words(words)

    def present(self, question: Question, answer: Answer | None, verdict: str) -> None:
        """Say the verdict on an answer, and everything that explains the question."""
        self._drop()
        self._stretch, self._entries = question.stretch, source_entries(question)
        explained = question.explanation
        repeated = isinstance(question.shape, _DATED_ROWS)
        words = BannerWords(
            verdict,
            body="" if repeated else explained,
            spoken=explained,
            source=self._source_line(question),
            action=self._action(),
            action_key="S" if self._entries else "",
        )
        self.banner.present(tone_of(answer), words)
        self.disputes.present(question.disputes)
        self.strip.show_stretch(question.stretch, _wrongly_chosen(question, answer))
        self.strip.setVisible(self.has_timeline)
        self._show_withheld(question.stretch.withheld)

    @property
    def has_timeline(self) -> bool:
        """Whether there is anything on the strip."""
        return bool(self._stretch.events)

    def toggle_source(self) -> None:
        """Show the sources below the source line, or hide them again."""
        if not self._entries:
            return
        if self._sources is None:
            self._sources = SourceBlock(self._themes, self._entries)
            self._sources.hide()
            self.banner.add(self._sources)
        self._sources.setVisible(self._sources.isHidden())
        self.banner.action.set_text(self._action())
        self.unfolded.emit(self.banner)
        if not self._sources.isHidden():
            announce_texts(self._sources)

    def toggle_disputes(self) -> None:
        """Show what sources say differently, or hide it again."""
        if not self.disputes.isHidden():
            self.disputes.turn()

    def toggle_list(self) -> None:
        """Show the timeline as a list, or as a strip again."""
        if not self.has_timeline:
            return
        if self._list is None:
            self._list = TimelineList(self._themes, self.strip.as_rows())
            self._list.hide()
            self._column.insertWidget(self._column.indexOf(self.strip) + 1, self._list)
        self.strip.setVisible(self.strip.isHidden())
        self._list.setVisible(self.strip.isHidden())
        self.unfolded.emit(self._list)
        if not self._list.isHidden():
            announce_texts(self._list)

    def close_opened(self) -> bool:
        """Hide sources, positions and list again; return whether anything of it was shown."""
        opened = (
            (self._sources is not None and not self._sources.isHidden(), self.toggle_source),
            (self.disputes.is_open, self.toggle_disputes),
            (self._list is not None and not self._list.isHidden(), self.toggle_list),
        )
        for shown, close in opened:
            if shown:
                close()
        return any(shown for shown, _ in opened)

    def set_room(self, *, narrow: bool, lanes: int) -> None:
        """Say in words what a narrow strip has no room for; give the strip some lanes."""
        if narrow and self._neighbours is None:
            self._neighbours = _Neighbours(self._themes, self._words, self._stretch)
            self._column.insertWidget(self._column.indexOf(self.strip), self._neighbours)
        if self._neighbours is not None:
            self._neighbours.setVisible(narrow)
        self.strip.set_lanes(lanes)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key reaches, in order."""
        return (self.banner.action, self.disputes.toggle, self.strip)

    def _drop(self) -> None:
        """Take away what was built for the question before."""
        for part in (self._sources, self._neighbours, self._list):
            if part is not None:
                discard(part)
        self._sources = self._neighbours = self._list = None

    def _source_line(self, question: Question) -> str:
        """Name the source, or say how many events have one of their own."""
        cited, count = question.source, len(question.sources)
        if count:
            return self.tr("Sources of {count} events", "", count).format(count=count)
        named = source_name(cited.title, cited.locator)
        return self.tr("Source: {name}").format(name=named) if named else ""

    def _show_withheld(self, count: int) -> None:
        """Say that there are events that the timeline must not give away."""
        one = self.tr("1 event near this one is not shown, because this quiz asks about it.")
        many = self.tr(
            "{count} events near this one are not shown, because this quiz asks them.", "", count
        )
        self._withheld.setText(one if count == 1 else many.format(count=count))
        self._withheld.setVisible(count > 0)

    def _action(self) -> str:
        if not self._entries:
            return ""
        is_shown = self._sources is not None and not self._sources.isHidden()
        return self.tr("Hide source") if is_shown else self.tr("Show source")


class _Neighbours(QWidget):
    """The event before and the event after, in words."""

    def __init__(self, themes: ThemeStore, words: DateWords, stretch: Stretch) -> None:
        super().__init__()
        self._themes = themes
        self._dates = words
        self._words = TranslatedWords(words, self)
        events = {event.id: event for event in stretch.events}
        fold = Fold(themes, gap=16, least=200)
        for name, asked, words_for in (
            (next(iter(stretch.before), ""), stretch.focus[:1], self.tr("Before · {gap}")),
            (next(iter(stretch.after), ""), stretch.focus[-1:], self.tr("After · {gap}")),
        ):
            if name in events and asked and asked[0] in events:
                fold.add(self._block(events[name], events[asked[0]], words_for))
        self.setLayout(fold)

    def _block(self, other: Event, asked: Event, words: str) -> QWidget:
        block, column = QWidget(), Column(self._themes, 0)
        if other.span is not None and asked.span is not None:
            between = self._words.gap(gap(other.span, asked.span))
            column.addWidget(Label(self._themes, words.format(gap=between), "smallS", "text2"))
            column.addWidget(Label(self._themes, self._dates.long(other.span), "bodyS"))
        column.addWidget(Label(self._themes, other.title, "small", "text2"))
        column.addStretch(1)
        block.setLayout(column)
        return block


def _wrongly_chosen(question: Question, answer: Answer | None) -> tuple[str, ...]:
    """Return the events that a wrong choice stands for, as far as it stands for any."""
    if answer is None or answer.skipped or answer.marked.correct:
        return ()
    if not isinstance(question.shape, Choose):
        return ()
    if any(fact.attribute != "date" for fact in question.facts):
        return ()
    return question.option(answer.response[0]).events
