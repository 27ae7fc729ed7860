"""One question set on the home page: what it holds, what is known of it, and Start."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.services.library import SetSummary
from quizapp.services.practise import Standing
from quizapp.ui.home.density_dots import DensityDots
from quizapp.ui.progress.amounts import number
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.bar import Bar
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label, plain_tooltip

_DOTS_FROM, _SHARE_FROM = 880, 536
_SHARE_ROOM = 280
_LEAST, _LEAST_WORDS = 240, 280


class SetRow(Card):
    """A card in one line; where it is narrow, the dots and then the share are left out.

    Where it is narrower still, the buttons stand below the words.
    """

    started = Signal()
    prepared = Signal()
    """A quiz of this set is to be put together first."""

    timeline_asked = Signal()
    """All events of this set are to be seen along time."""

    def __init__(
        self,
        themes: ThemeStore,
        summary: SetSummary,
        known: Standing | None,
        *,
        shares: bool = False,
    ) -> None:
        """Show a set; `known` is None where nothing was answered yet.

        With `shares` the row keeps room for its share even then, as rows beside it show theirs.
        """
        super().__init__(themes, padding=16)
        self.title = summary.title
        words = Column(themes, 2)
        words.addStretch(1)
        words.addWidget(Label(themes, summary.title, "bodyS"))
        words.addWidget(Label(themes, self._meta(summary), "small", "text2", tabular=True))
        words.addStretch(1)
        self._has_dots = bool(summary.density)
        self._dots = DensityDots(themes, summary.density, self._density(summary))
        self._share = self._share_of(known) if known or shares else None
        self.start = Button(themes, self.tr("Start"), icon="play")
        self.start.setAccessibleName(self.tr("Start {title}").format(title=summary.title))
        self.start.clicked.connect(self.started)
        name = self.tr("Timeline of {title}").format(title=summary.title)
        self._timeline = IconButton(themes, "milestone", name)
        if not summary.events:
            self._timeline.hide()
        self._timeline.clicked.connect(self.timeline_asked)
        self._choose, self._choose_small = self._make_choose()
        fold = Fold(themes, gap=24, least=_LEAST_WORDS)
        fold.add(words)
        self._tools = self._make_tools()
        fold.add(self._tools, 0)
        self.body.addLayout(fold)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window, because of what is left out there."""
        return QSize(self._themes.theme.px(_LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        logical = self.width() / self._themes.theme.scale
        self._dots.setVisible(logical >= _DOTS_FROM and self._has_dots)
        wide = logical >= _DOTS_FROM + (_SHARE_ROOM if self._share is not None else 0)
        self._choose.setVisible(wide)
        self._choose_small.setVisible(not wide)
        if self._share is not None:
            self._share.setVisible(logical >= _SHARE_FROM)
        # The places were given before this; they are given anew at once for what is shown now.
        for layout in (self._tools.layout(), self.layout()):
            if layout is not None:
                layout.invalidate()
        self._tools.setMinimumWidth(self._tools.sizeHint().width())
        super().resizeEvent(event)
        self.body.activate()

    def _make_choose(self) -> tuple[Button, IconButton]:
        """Return the button that leads to the choice of questions, with words and without."""
        name = self.tr("Put a quiz of {title} together").format(title=self.title)
        wide = Button(self._themes, self.tr("Choose…"), "ghost", icon="settings")
        wide.setAccessibleName(name)
        wide.setAccessibleDescription(name)
        wide.setToolTip(plain_tooltip(name))
        small = IconButton(self._themes, "settings", name)
        for button in (wide, small):
            button.clicked.connect(self.prepared)
        wide.hide()
        return wide, small

    def _make_tools(self) -> QWidget:
        """Return what stands at the right: dots, share and buttons."""
        tools, row = QWidget(), Row(self._themes, 16)
        row.addWidget(self._dots)
        if self._share is not None:
            row.addWidget(self._share)
        for button in (self._timeline, self._choose, self._choose_small, self.start):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        tools.setLayout(row)
        return tools

    def _share_of(self, known: Standing | None) -> QWidget:
        short, full = self.tr("Not practised yet"), self.tr("Nothing of it was practised yet")
        share = 0.0
        if known is not None and known.of:
            share = known.share
            short = self.tr("{n}\N{THIN SPACE}% known").format(n=round(100 * share))
            full = self.tr("{facts} of {of} facts are known now")
            full = full.format(facts=known.known, of=known.of)
        holder, column = QWidget(), Column(self._themes, 6)
        column.addStretch(1)
        column.addWidget(Label(self._themes, short, "small", "text2", wrap=False, tabular=True))
        column.addWidget(Bar(self._themes, share, full, width=132))
        column.addStretch(1)
        holder.setLayout(column)
        holder.setToolTip(plain_tooltip(full))
        return holder

    def _meta(self, summary: SetSummary) -> str:
        parts = []
        if summary.questions:
            one, many = self.tr("1 question"), self.tr("{n} questions", "", summary.questions)
            parts.append((one if summary.questions == 1 else many).format(n=summary.questions))
        if summary.events or not summary.questions:
            events = (
                self.tr("1 event")
                if summary.events == 1
                else self.tr("{n} events", "", summary.events)
            )
            parts.append(events.format(n=number(summary.events)))
        if summary.scorable < summary.events:
            parts.append(
                self.tr("{n} can be asked", "", summary.scorable).format(n=summary.scorable)
            )
        if summary.years:
            parts.append(self._years(*summary.years))
        if summary.based_on:
            parts.append(self.tr("based on one text"))
        return " · ".join(parts)

    def _density(self, summary: SetSummary) -> str:
        if not summary.years:
            return self.tr("No dated events")
        first, last = map(self._year, summary.years)
        words = self.tr("{n} events from {first} to {last}", "", len(summary.density))
        return words.format(n=len(summary.density), first=first, last=last)

    def _years(self, first: int, last: int) -> str:
        if first == last:
            return self._year(first)
        return self.tr("{first}–{last}").format(first=self._year(first), last=self._year(last))

    def _year(self, year: int) -> str:
        """Write an astronomical year, of which 0 is 1 BC."""
        return str(year) if year > 0 else self.tr("{n} BC").format(n=1 - year)
