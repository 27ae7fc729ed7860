"""The timeline strip: where the asked event stands among others, for eyes, keys and ears."""

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from html import escape

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.dataset.model import Alternative
from quizapp.generation.question import Stretch
from quizapp.ui.keys import typed
from quizapp.ui.theme import Role
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.timeline.hits import chip_at, marks_at, place_of_event
from quizapp.ui.timeline.marks import Mark, scene_of
from quizapp.ui.timeline.parts import Chip, Layout
from quizapp.ui.timeline.rows import Row, Rows, rows_of
from quizapp.ui.timeline.wording import Sheet
from quizapp.ui.widgets.accessible import SpokenItem, announce_roles, move_spoken_focus
from quizapp.ui.widgets.focus_ring import shows_ring
from quizapp.ui.widgets.painting import paint_focus_ring
from quizapp.ui.widgets.timeline_paint import StripPainter
from quizapp.ui.widgets.timeline_view import TimelineView
from quizapp.ui.widgets.timeline_words import TranslatedWords

_ZOOM_STEP = 1.2
_TOOLTIP_LINES = 8
_MOST_MEASURED = 4096


class TimelineStrip(QWidget):
    """Shows a stretch of timeline that can be zoomed, pushed aside and read event by event.

    Keys: + and − zoom, 0 goes back, ← and → look at the event before and after, comma and
    full stop jump to what lies out of sight. The pointer clicks, drags, and zooms with Ctrl
    and the wheel or by pinching.
    """

    event_activated = Signal(str)
    """A person picked this event, by its id."""

    def __init__(self, themes: ThemeStore, dates: DateWords, parent: QWidget | None = None) -> None:
        """Make an empty strip that writes dates as `dates` does."""
        super().__init__(parent)
        announce_roles()
        self.interface: QAccessibleInterface | None = None
        self._themes = themes
        self._words = TranslatedWords(dates, self)
        self._lanes = 2
        self._rows: Rows | None = None
        self._view = TimelineView(self._sheet(), lambda: themes.theme.motion, self)
        self._view.changed.connect(self.update)
        self._pressed: QPointF | None = None
        self._dragged = False
        self._hovered: Chip | None = None
        self._ring = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline"))
        themes.changed.connect(self._remeasure)

    def show_stretch(
        self,
        stretch: Stretch,
        chosen: Collection[str] = (),
        alternatives: Iterable[Alternative] = (),
    ) -> None:
        """Show a stretch; `chosen` are the events of the wrong options that a person picked.

        `alternatives` are other dates that sources give for events of the stretch.
        """
        self._view.show_scene(scene_of(stretch, chosen, alternatives))
        self._rows = None
        self._pressed = None

    def use_words(self, words: DateWords) -> None:
        """Write dates in another style."""
        self._words = TranslatedWords(words, self)
        self._rows = None
        self._remeasure()

    def set_lanes(self, lanes: int) -> None:
        """Give labels one lane or two below the axis."""
        if lanes != self._lanes:
            self._lanes = lanes
            self._remeasure()

    def as_rows(self) -> Rows:
        """Return the same as a list, for a table."""
        if self._rows is None:
            self._rows = rows_of(self._view.scene, self._words)
        return self._rows

    def zoom_in(self) -> None:
        """Show less time, larger."""
        self._view.zoom_in()

    def zoom_out(self) -> None:
        """Show more time, smaller."""
        self._view.zoom_out()

    def reset_view(self) -> None:
        """Show the asked event and its neighbours again."""
        self._view.reset()

    def select_neighbour(self, step: int) -> None:
        """Look at the next (1) or the previous (-1) event."""
        mark = self._view.neighbour(step)
        if mark is not None:
            self._pick(mark)

    def jump(self, *, earlier: bool) -> None:
        """Go to the nearest event that is out of sight on one side."""
        for chip in self._view.layout.chips:
            if chip.earlier is earlier:
                self._follow(chip)
                return

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key of the strip; return whether it is one. Pages may forward keys here."""
        steps = {Qt.Key.Key_Left.value: -1, Qt.Key.Key_Right.value: 1}
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in steps:
            self.select_neighbour(steps[event.key()])
            return True
        match typed(event, held=True):
            case "+" | "=":
                self.zoom_in()
            case "-" | "−":
                self.zoom_out()
            case "0":
                self.reset_view()
            case ",":
                self.jump(earlier=True)
            case ".":
                self.jump(earlier=False)
            case _:
                return False
        return True

    @property
    def layout_now(self) -> Layout:
        """Where everything stands at the moment."""
        return self._view.layout

    def spoken_role(self) -> QAccessible.Role:
        """A list."""
        return QAccessible.Role.List

    def spoken_items(self) -> Sequence[SpokenItem]:
        """Every event in a sentence."""
        return tuple(self._spoken(row) for row in self.as_rows())

    def spoken_description(self) -> str:
        """The whole list."""
        return " ".join(row.sentence for row in self.as_rows())

    def sizeHint(self) -> QSize:
        """As wide as the column of a page."""
        return QSize(self._themes.theme.px(760), self._sheet().height)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(self._themes.theme.px(200), self._sheet().height)

    def event(self, event: QEvent) -> bool:
        """Show tooltips, and zoom by pinching."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tooltip(event)
            return True
        pinched = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is pinched:
            self._view.stretch(1 / max(0.1, 1 + event.value()), event.position().x())
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the layout and the focus ring."""
        theme = self._themes.theme
        painter = QPainter(self)
        StripPainter(painter, theme, self._themes.icons, self._view.layout).paint(self._hovered)
        self._paint_over(painter)
        if self._ring:
            paint_focus_ring(painter, theme, QRectF(self.rect()), theme.px(10))

    def _paint_over(self, painter: QPainter) -> None:
        """Paint what a strip of some sort shows besides."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._view.set_sheet(self._sheet())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the strip and leave all others to the page."""
        if not self.press(event):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the focus did not come from the pointer."""
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self._ring = shows_ring(event.reason())
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self._ring = False
        super().focusOutEvent(event)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, push aside sideways; the page scrolls with all else."""
        turned, aside = event.angleDelta().y(), event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self._view.stretch(_ZOOM_STEP ** (-turned / 120), event.position().x())
        elif abs(aside) > abs(turned):
            self._view.push(event.pixelDelta().x() or aside / 2)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to click or to drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the strip, or show what can be clicked."""
        if self._pressed is None:
            self._hover(event.position())
            return
        moved = event.position().x() - self._pressed.x()
        if self._dragged or abs(moved) >= QApplication.startDragDistance():
            self._dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._pressed = event.position()
            self._view.push(moved)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a chip, pick an event, or end to drag."""
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        if not self._dragged:
            self._click(event.position())
        self._pressed = None
        self._hover(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)
        self._set_hovered(None)
        self.unsetCursor()

    def _click(self, point: QPointF) -> None:
        layout = self._view.layout
        if (chip := chip_at(layout, point.x(), point.y())) is not None:
            self._follow(chip)
            return
        marks = self._marks_at(point)
        if not marks:
            self._view.deselect()
        elif len(marks) == 1 or not self._view.spread(marks):
            events = [mark.event for mark in marks]
            selected = self._view.selected
            place = events.index(selected) + 1 if selected in events else 0
            self._pick(marks[place % len(marks)])

    def _pick(self, mark: Mark) -> None:
        self._view.select(mark)
        self._say(mark)

    def _follow(self, chip: Chip) -> None:
        self._hovered = None
        self._view.go_to(chip.mark)
        self._say(chip.mark)

    def _say(self, mark: Mark) -> None:
        """Have the event read in full, and tell the page."""
        if (place := self._view.scene.place_of(mark.event)) is not None:
            move_spoken_focus(self, place)
        self.event_activated.emit(mark.event)

    def _hover(self, point: QPointF) -> None:
        chip = chip_at(self._view.layout, point.x(), point.y())
        hit = chip is not None or bool(self._marks_at(point))
        self.setCursor(Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.OpenHandCursor)
        self._set_hovered(chip)

    def _set_hovered(self, chip: Chip | None) -> None:
        if chip != self._hovered:
            self._hovered = chip
            self.update()

    def _show_tooltip(self, event: QHelpEvent) -> None:
        lines = self._told_at(QPointF(event.pos()))
        if len(lines) > _TOOLTIP_LINES:
            hidden = len(lines) - _TOOLTIP_LINES
            lines = [*lines[:_TOOLTIP_LINES], self._words.more(hidden)]
        text = "<br>".join(escape(line) for line in lines)
        QToolTip.showText(event.globalPos(), f"<qt>{text}</qt>" if text else "", self)

    def _told_at(self, point: QPointF) -> list[str]:
        """Return the lines that are shown while the pointer rests at a point."""
        marks = self._marks_at(point)
        return [f"{self._words.date(mark.date)}: {mark.title}" for mark in marks]

    def _marks_at(self, point: QPointF) -> tuple[Mark, ...]:
        reach = self._themes.theme.px(16)
        return marks_at(self._view.layout, point.x(), point.y(), reach)

    def _spoken(self, row: Row) -> SpokenItem:
        return SpokenItem(row.sentence, self._area_of(row), row.event == self._view.selected)

    def _area_of(self, row: Row) -> QRect:
        box = place_of_event(self._view.layout, row.event)
        if box is None:
            return QRect()
        return QRectF(box.left, box.top, box.width, box.height).toAlignedRect()

    def _sheet(self) -> Sheet:
        theme = self._themes.theme
        metrics: dict[Role, QFontMetricsF] = {}

        @lru_cache(_MOST_MEASURED)
        def measure(text: str, role: Role) -> float:
            if role not in metrics:
                metrics[role] = QFontMetricsF(theme.font(role))
            return metrics[role].horizontalAdvance(text)

        return Sheet(self.width(), self._lanes, theme.px, measure, self._words)

    def _remeasure(self) -> None:
        self._view.set_sheet(self._sheet())
        self.updateGeometry()
        self.update()
