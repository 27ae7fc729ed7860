"""The drawn timeline of a whole set: as large as its place, zoomed, pushed and read by keys."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.services.known_facts import Knowledge
from quizapp.ui.charts.knowledge_look import knowledge_words, paint_knowledge
from quizapp.ui.chronicle.spoken_rows import SpokenRows
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.timeline.hits import column_at
from quizapp.ui.timeline.labels import range_words
from quizapp.ui.timeline.lanes import FIRST
from quizapp.ui.timeline.marks import Mark, Scene
from quizapp.ui.timeline.search import search_of
from quizapp.ui.timeline.wording import Sheet
from quizapp.ui.widgets.accessible import SpokenItem
from quizapp.ui.widgets.timeline_strip import TimelineStrip

_ZOOM_STEP = 1.2
_HEAD, _FOOT = 44, 34
_PITCH, _LEAST_LANES = 26, 3
_KNOWN, _KNOWN_ROOM = 9, 15
_PAGE = 0.8


class TimelineCanvas(TimelineStrip):
    """A strip of any height without an asked event; the wheel zooms, Shift pushes it aside.

    Besides the keys of a strip: Home and End go to the first and the last event, Page up and
    Page down push it by most of its width, Enter goes close to the event looked at, as two clicks
    do. Time runs to the right in every language, as numbers do.
    """

    moved = Signal()
    """Other days may be in sight."""

    def __init__(self, themes: ThemeStore, dates: DateWords, parent: QWidget | None = None) -> None:
        """Make an empty canvas that writes dates as `dates` does."""
        self._known: Mapping[str, Knowledge] = {}
        self._tell: Callable[[str], Sequence[str]] = lambda _: ()
        super().__init__(themes, dates, parent)
        self._view.changed.connect(self.moved)
        self.grabGesture(Qt.GestureType.PinchGesture)
        policy = QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, policy)

    def show_scene(self, scene: Scene, known: Mapping[str, Knowledge], *, same: bool) -> None:
        """Show marks and how well they are known; of the `same` set the window is kept."""
        self._known = known
        self._rows = None
        if same:
            self._view.keep_scene(scene)
        else:
            self._view.show_scene(scene)
        self._remeasure()

    @property
    def selected(self) -> str:
        """The id of the event looked at, or nothing."""
        return self._view.selected

    def tell_more(self, tell: Callable[[str], Sequence[str]]) -> None:
        """Say in lines what else is known of an event, by its id, where the pointer rests."""
        self._tell = tell

    @property
    def days(self) -> tuple[float, float]:
        """The first and the last day in sight."""
        scale = self._view.layout.scale
        return scale.day(0), scale.day(self.width())

    def centre(self, day: float) -> None:
        """Bring a day into the middle."""
        self._view.centre(day)

    def year_words(self, year: int) -> str:
        """Write a year as the axis does."""
        return self._words.year(year)

    def look_for(self, events: Sequence[str] | None) -> None:
        """Set off the events that were found from all others; None ends that."""
        scene = self._view.scene
        self._view.look_for(None if events is None else search_of(scene, events))

    def go_to(self, event: str) -> None:
        """Look at an event, and bring it into sight if it is not."""
        place = self._view.scene.place_of(event)
        if place is not None:
            self._pick(self._view.scene.marks[place])

    def go_to_end(self, *, last: bool) -> None:
        """Look at the first or the last event."""
        marks = [mark for mark in self._view.scene.marks if not mark.claim]
        if marks:
            self._pick(marks[-1 if last else 0])

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key of the strip, or one of the canvas alone."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key() if plain else None:
            case Qt.Key.Key_Home:
                self.go_to_end(last=False)
            case Qt.Key.Key_End:
                self.go_to_end(last=True)
            case Qt.Key.Key_PageUp:
                self._view.push(self.width() * _PAGE)
            case Qt.Key.Key_PageDown:
                self._view.push(-self.width() * _PAGE)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._view.approach(self.selected)
            case _:
                return super().press(event)
        return True

    def event(self, event: QEvent) -> bool:
        """Zoom by two fingers on a screen, too."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture) and pinch.scaleFactor() > 0:
                middle = self.mapFromGlobal(pinch.centerPoint().toPoint())
                self._view.stretch(1 / pinch.scaleFactor(), middle.x())
                return True
        return super().event(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go close to the event under the pointer."""
        marks = self._marks_at(event.position())
        if len(marks) == 1:
            self._view.approach(marks[0].event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom by the wheel, where the pointer is; Shift or a sideways wheel pushes."""
        turned, aside = event.angleDelta().y(), event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._view.push((turned or aside) / 2)
        elif abs(aside) > abs(turned):
            self._view.push(event.pixelDelta().x() or aside / 2)
        elif turned:
            self._view.stretch(_ZOOM_STEP ** (-turned / 120), event.position().x())
        event.accept()

    def spoken_items(self) -> Sequence[SpokenItem]:
        """Every event in a sentence, worded when it is read."""
        rows = self.as_rows()
        return SpokenRows(len(rows), lambda place: self._spoken(rows[place]), self._place_at)

    def _place_at(self, point: QPoint) -> int | None:
        marks = self._marks_at(QPointF(point))
        return self._view.scene.place_of(marks[0].event) if marks else None

    def spoken_description(self) -> str:
        """How many events there are, and how they are read."""
        count = len(self.as_rows())
        return self.tr("{n} events. Left and Right go from one to the next.", "", count).format(
            n=count
        )

    def sizeHint(self) -> QSize:
        """Room for some lanes of labels."""
        theme = self._themes.theme
        return QSize(theme.px(760), theme.px(_HEAD + FIRST + 8 * _PITCH))

    def minimumSizeHint(self) -> QSize:
        """Room for three lanes."""
        theme = self._themes.theme
        return QSize(theme.px(240), theme.px(_HEAD + FIRST + _FOOT + _LEAST_LANES * _PITCH))

    def known_words(self, event: str) -> str:
        """Say how well an event is known, nothing if nobody knows."""
        return knowledge_words(self._known[event]) if event in self._known else ""

    def _click(self, point: QPointF) -> None:
        column = column_at(self._view.layout, point.x())
        on_chip = any(chip.box.holds(point.x(), point.y()) for chip in self._view.layout.chips)
        if column is None or on_chip:
            super()._click(point)
            return
        marks = self._view.scene.marks[column.first : column.last]
        if not self._view.spread(marks):
            self._pick(marks[0])

    def _told_at(self, point: QPointF) -> list[str]:
        column = column_at(self._view.layout, point.x())
        marks = self._marks_at(point)
        if column is not None and not marks:
            inside = self._view.scene.marks[column.first : column.last]
            return [range_words(inside, self._words), self._words.events(len(inside))]
        if len(marks) != 1:
            return super()._told_at(point)
        (mark,) = marks
        lines = (self._words.date(mark.date), mark.title, *self._tell(mark.event))
        return [line for line in (*lines, self.known_words(mark.event)) if line]

    def _say(self, mark: Mark) -> None:
        super()._say(mark)
        self.update()

    def _paint_over(self, painter: QPainter) -> None:
        """Paint before the text of each event how well it is known."""
        theme = self._themes.theme
        side = theme.px(_KNOWN)
        for item in self._view.layout.items if self._known else ():
            known = self._known.get(item.mark.event)
            if known is not None and not item.mark.claim:
                area = QRectF(round(item.text.left), round(item.y - side / 2), side, side)
                paint_knowledge(painter, theme, area, known)

    def _sheet(self) -> Sheet:
        sheet = super()._sheet()
        px = sheet.px
        foot = _FOOT if self._has_eras() else 0
        room = self.height() - px(_HEAD + FIRST) - px(foot)
        lanes = max(_LEAST_LANES, room // px(_PITCH))
        return replace(
            sheet,
            lanes=lanes,
            head=_HEAD,
            pitch=_PITCH,
            foot=foot,
            spare=max(0, room - lanes * px(_PITCH)),
            aside=_KNOWN_ROOM if self._known else 0,
            tall=True,
        )

    def _has_eras(self) -> bool:
        view = getattr(self, "_view", None)
        return view is not None and bool(view.scene.eras)
