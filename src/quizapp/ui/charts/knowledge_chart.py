"""What is known, on the timeline of a set: one mark an event, stacked where years are crowded."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from quizapp.dataset.date_words import DateWords
from quizapp.dataset.model import Event
from quizapp.generation.question import Stretch
from quizapp.services.known_facts import Knowledge, KnownEvent
from quizapp.ui.charts.chart import Chart
from quizapp.ui.charts.knowledge_look import paint_knowledge, paint_share
from quizapp.ui.theme import Role
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.timeline.layout import scale_for
from quizapp.ui.timeline.marks import Scene, scene_of
from quizapp.ui.timeline.scale import Scale
from quizapp.ui.timeline.ticks import ticks_of
from quizapp.ui.timeline.windows import automatic
from quizapp.ui.timeline.wording import Sheet
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.text_block import TextBlock
from quizapp.ui.widgets.timeline_words import TranslatedWords

_PITCH, _GAP = 14, 3
_LEAST_ROWS, _MOST_ROWS, _MOST = 3, 9, 18
_TICK, _BELOW = 10, 30
_STEPS: Mapping[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class Pile:
    """Events that stand at one place, in the order of time."""

    x: float
    events: tuple[KnownEvent, ...]


class KnowledgeChart(Chart):
    """One mark an event; where too many would stand above each other, shares of columns.

    Up to nine marks are squares, up to eighteen are flatter.
    """

    def __init__(self, themes: ThemeStore, name: str, words: DateWords) -> None:
        """Make an empty chart; dates are said with `words`."""
        super().__init__(themes, name, _STEPS)
        self._words = TranslatedWords(words, self)
        self._events: dict[str, KnownEvent] = {}
        self._scene = Scene()
        self._say: Callable[[Sequence[KnownEvent]], str] = lambda _: ""
        self._about = ""
        self._scale: Scale | None = None
        self._piles: tuple[Pile, ...] = ()

    def use_words(self, words: DateWords) -> None:
        """Say dates in another way from the next time on."""
        self._words = TranslatedWords(words, self)

    def show_events(
        self, events: Sequence[KnownEvent], said: str, say: Callable[[Sequence[KnownEvent]], str]
    ) -> None:
        """Show dated events; `say` puts those at one place into words."""
        self._events = {event.id: event for event in events}
        stretch = Stretch(
            (), events=tuple(Event(id=e.id, title=e.title, date=e.date) for e in events)
        )
        self._scene, self._say, self._about = scene_of(stretch), say, said
        self._lay_out()

    def pile(self, place: int) -> tuple[KnownEvent, ...]:
        """Return the events at a place."""
        return self._piles[place].events

    def sizeHint(self) -> QSize:
        """As many marks above each other as there are, up to nine, and the axis."""
        theme = self._themes.theme
        return QSize(theme.px(480), self._axis() + theme.px(_TICK + _BELOW))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(self._themes.theme.px(240), self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        """Pile the events up for another width."""
        self._lay_out()

    def areas(self) -> Sequence[QRectF]:
        """The column of each pile."""
        px = self._themes.theme.px
        wide, axis = px(_PITCH), self._axis()
        return [QRectF(pile.x - wide / 2, 0, wide, axis) for pile in self._piles]

    def paint(self, painter: QPainter) -> None:
        """Paint the axis and the piles."""
        if self._scale is None or not self._piles:
            return
        self._paint_axis(painter, self._scale)
        for number, pile in enumerate(self._piles):
            if self._crowded > _MOST:
                self._paint_column(painter, pile)
            else:
                self._paint_marks(painter, pile)
            if number == self.looked_at():
                self._paint_look(painter, self.areas()[number])

    def _axis(self) -> int:
        rows = min(max(self._crowded, _LEAST_ROWS), _MOST_ROWS)
        return self._themes.theme.px(rows * _PITCH)

    @property
    def _crowded(self) -> int:
        """How many events stand at the place that has most."""
        return max((len(pile.events) for pile in self._piles), default=0)

    def _sheet(self) -> Sheet:
        theme = self._themes.theme

        def measure(text: str, role: Role) -> float:
            return QFontMetricsF(theme.font(role)).horizontalAdvance(text)

        return Sheet(self.width(), 0, theme.px, measure, self._words)

    def _lay_out(self) -> None:
        sheet, pitch = self._sheet(), self._themes.theme.px(_PITCH)
        piles: dict[int, list[KnownEvent]] = {}
        if self._scene.marks:
            self._scale = scale_for(self._scene, automatic(self._scene), sheet)
            for mark in self._scene.marks:
                x = min(max(self._scale.x(mark.middle), pitch / 2), sheet.width - pitch / 2)
                piles.setdefault(int(x // pitch), []).append(self._events[mark.event])
        self._piles = tuple(
            Pile((place + 0.5) * pitch, tuple(events)) for place, events in sorted(piles.items())
        )
        self.show_marks([self._say(pile.events) for pile in self._piles], self._about)

    def _paint_marks(self, painter: QPainter, pile: Pile) -> None:
        px = self._themes.theme.px
        side, bottom = px(_PITCH - _GAP), float(self._axis() - px(2))
        pitch = min(px(_PITCH), bottom / max(1, self._crowded))
        high = pitch - px(_GAP if pitch >= px(_PITCH) else 2)
        for event in pile.events:
            box = QRectF(pile.x - side / 2, bottom - high, side, high)
            paint_knowledge(painter, self._themes.theme, box, event.knowledge)
            bottom -= pitch

    def _paint_column(self, painter: QPainter, pile: Pile) -> None:
        px = self._themes.theme.px
        side, bottom = px(_PITCH - _GAP), float(self._axis() - px(2))
        room = bottom - px(4)
        counts = Counter(event.knowledge for event in pile.events)
        for knowledge in Knowledge:
            if counts[knowledge]:
                high = max(px(2), room * counts[knowledge] / self._crowded)
                box = QRectF(pile.x - side / 2, bottom - high, side, high)
                paint_share(painter, self._themes.theme, box, knowledge)
                bottom -= high

    def _paint_look(self, painter: QPainter, area: QRectF) -> None:
        theme = self._themes.theme
        color = theme.colors.focus if self.hasFocus() else theme.colors.control
        paint_box(painter, area, theme.px(4), None, color, theme.px(2))

    def _paint_axis(self, painter: QPainter, scale: Scale) -> None:
        theme, sheet, axis = self._themes.theme, self._sheet(), self._axis()
        px, colors = theme.px, theme.colors
        for piece in scale.pieces:
            left, right = max(0.0, piece.left), min(float(self.width()), scale.right(piece))
            painter.fillRect(QRectF(left, axis, right - left, px(2)), colors.axis)
        for start, end in scale.gaps:
            painter.setPen(QPen(colors.axis, px(1), Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(start, axis + 1, end, axis + 1))
        for tick in ticks_of(scale, sheet, ()):
            high = px(_TICK if tick.major else _TICK - 4)
            ink = colors.axis if tick.major else colors.tick
            painter.fillRect(QRectF(tick.x, axis, px(1), high), ink)
            if tick.box is not None:
                block = TextBlock(theme, tick.text, "cap")
                top = axis + tick.box.top - sheet.axis
                block.paint(painter, QPointF(tick.box.left, top), colors.text2)
