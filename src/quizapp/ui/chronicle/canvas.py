"""The drawn timeline of a whole set: as large as its place, zoomed, pushed and read by keys."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import overload

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.services.known_facts import Knowledge
from quizapp.ui.charts.knowledge_look import knowledge_words, paint_knowledge
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.timeline.hits import column_at
from quizapp.ui.timeline.marks import Mark, Scene
from quizapp.ui.timeline.wording import Sheet
from quizapp.ui.widgets.accessible import SpokenItem
from quizapp.ui.widgets.timeline_strip import TimelineStrip
from quizapp.ui.widgets.timeline_words import TranslatedWords

_ZOOM_STEP = 1.2
_HEAD, _FOOT = 88, 34
_LEAST_LANES = 2
_KNOWN, _KNOWN_ABOVE = 9, 22
_PAGE = 0.8


class TimelineCanvas(TimelineStrip):
    """A strip of any height without an asked event; the wheel zooms, Shift pushes it aside.

    Besides the keys of a strip: Home and End go to the first and the last event, Page up and
    Page down push it by most of its width.
    """

    def __init__(self, themes: ThemeStore, dates: DateWords, parent: QWidget | None = None) -> None:
        """Make an empty canvas that writes dates as `dates` does."""
        self._known: Mapping[str, Knowledge] = {}
        super().__init__(themes, dates, parent)
        policy = QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, policy)

    def use_words(self, words: DateWords) -> None:
        """Write dates in another style."""
        self._words = TranslatedWords(words, self)
        self._rows = None
        self._remeasure()

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
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        match event.key():
            case Qt.Key.Key_Home:
                self.go_to_end(last=False)
            case Qt.Key.Key_End:
                self.go_to_end(last=True)
            case Qt.Key.Key_PageUp:
                self._view.push(self.width() * _PAGE)
            case Qt.Key.Key_PageDown:
                self._view.push(-self.width() * _PAGE)
            case _:
                return super().press(event)
        return True

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
        return SpokenRows(len(rows), lambda place: self._spoken(rows[place]))

    def spoken_description(self) -> str:
        """How many events there are, and how they are read."""
        count = len(self.as_rows())
        return self.tr("{n} events. Left and Right go from one to the next.", "", count).format(
            n=count
        )

    def sizeHint(self) -> QSize:
        """Room for some lanes of labels."""
        theme = self._themes.theme
        return QSize(theme.px(760), theme.px(_HEAD + 32 + 6 * 36))

    def minimumSizeHint(self) -> QSize:
        """Room for two lanes of labels."""
        theme = self._themes.theme
        return QSize(theme.px(240), theme.px(_HEAD + 32 + _FOOT + _LEAST_LANES * 36))

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

    def _say(self, mark: Mark) -> None:
        super()._say(mark)
        self.update()

    def _paint_over(self, painter: QPainter) -> None:
        """Paint above each marker how well its event is known."""
        layout, theme = self._view.layout, self._themes.theme
        side, top = theme.px(_KNOWN), layout.axis - theme.px(_KNOWN_ABOVE)
        for group in layout.groups if self._known else ():
            known = self._known.get(group.marks[0].event)
            if len(group.marks) == 1 and known is not None and not group.marks[0].claim:
                area = QRectF(round(group.x - side / 2), top, side, side)
                paint_knowledge(painter, theme, area, known)

    def _sheet(self) -> Sheet:
        sheet = super()._sheet()
        px = sheet.px
        foot = _FOOT if self._has_eras() else 0
        room = self.height() - px(_HEAD + 32) - px(foot)
        lanes = max(_LEAST_LANES, room // px(36))
        spare = max(0, room - lanes * px(36))
        return replace(sheet, lanes=lanes, head=_HEAD, foot=foot, spare=spare, counts=True)

    def _has_eras(self) -> bool:
        view = getattr(self, "_view", None)
        return view is not None and bool(view.scene.eras)


class SpokenRows(Sequence[SpokenItem]):
    """Items that are made one by one, when they are read."""

    def __init__(self, count: int, item: Callable[[int], SpokenItem]) -> None:
        """Say how many there are, and how one is made."""
        self._count = count
        self._item = item

    def __len__(self) -> int:
        """Return how many there are."""
        return self._count

    @overload
    def __getitem__(self, place: int) -> SpokenItem: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[SpokenItem]: ...

    def __getitem__(self, place: int | slice) -> SpokenItem | Sequence[SpokenItem]:
        """Return the item at a place, or those of a slice."""
        if isinstance(place, slice):
            return [self._item(one) for one in range(*place.indices(self._count))]
        return self._item(range(self._count)[place])
