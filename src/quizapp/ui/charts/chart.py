"""What all charts share: marks that are gone through by keys, opened, and read out."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.keys import is_enter
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import SpokenItem, announce_roles, move_spoken_focus
from quizapp.ui.widgets.label import plain_tooltip

_ENDS: Mapping[int, bool] = {Qt.Key.Key_Home: False, Qt.Key.Key_End: True}


class Chart(QWidget):
    """A painted chart; `steps` says how far each arrow key goes.

    A chart says its marks in words by `show_marks`, where they are by `areas`, and paints by
    `paint`. A chart without marks takes no focus.
    """

    opened = Signal(int)
    """The place of the mark that Enter or a click asked for."""

    moved = Signal(int)
    """The place of the mark that is looked at now."""

    def __init__(self, themes: ThemeStore, name: str, steps: Mapping[int, int]) -> None:
        """Make an empty chart that is read out as `name`."""
        super().__init__()
        announce_roles()
        self.interface: QAccessibleInterface | None = None
        self._themes = themes
        self._steps = steps
        self._marks: tuple[str, ...] = ()
        self._current = -1
        self._hovered = -1
        self._said = ""
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)

    @property
    def current(self) -> int:
        """The place of the mark that is looked at, -1 if none is."""
        return self._current

    @property
    def marks(self) -> tuple[str, ...]:
        """What each mark says, in the order in which they are gone through."""
        return self._marks

    def show_marks(self, marks: Sequence[str], said: str) -> None:
        """Take other marks, each in words; `said` is what the whole chart says."""
        self._marks = tuple(marks)
        self._current = self._hovered = -1
        self._said = said
        self.setAccessibleDescription(said)
        takes = Qt.FocusPolicy.StrongFocus if marks else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(takes)
        self.updateGeometry()
        self.update()

    def areas(self) -> Sequence[QRectF]:
        """Return where each mark can be pointed at."""
        return ()

    def paint(self, painter: QPainter) -> None:
        """Paint everything but the focus."""

    def looked_at(self) -> int:
        """Return the place of the mark under the pointer, else that of the keys, else -1."""
        if self._hovered >= 0:
            return self._hovered
        return self._current if self.hasFocus() else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Look at a mark as soon as the keys are here."""
        super().focusInEvent(event)
        if self._current < 0 and self._marks and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._go(self.first_mark())

    def first_mark(self) -> int:
        """Return the place of the mark that is looked at first."""
        return 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the marks, and open one."""
        last = len(self._marks) - 1
        if event.key() in self._steps and self._marks:
            self._go(min(max(self._current + self._steps[event.key()], 0), last))
        elif event.key() in _ENDS and self._marks:
            self._go(last if _ENDS[event.key()] else 0)
        elif is_enter(event) and self._current >= 0:
            if not event.isAutoRepeat():
                self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is under the pointer."""
        self._hover(self._at(event.position()))

    def leaveEvent(self, event: object) -> None:
        """Nothing is under the pointer any more."""
        self._hover(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open what is clicked."""
        place = self._at(event.position())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._go(place)
            self.opened.emit(place)

    def spoken_role(self) -> QAccessible.Role:
        """It is a list of its marks."""
        return QAccessible.Role.List

    def spoken_items(self) -> Sequence[SpokenItem]:
        """Every mark in words."""
        areas = self.areas()
        return [
            SpokenItem(words, area.toAlignedRect(), place == self._current)
            for place, (words, area) in enumerate(zip(self._marks, areas, strict=False))
        ]

    def spoken_description(self) -> str:
        """What the whole chart says."""
        return self._said

    def _go(self, place: int) -> None:
        areas = self.areas()
        if place < len(areas) and areas[place].isEmpty():
            return
        if place != self._current:
            self._current = place
            move_spoken_focus(self, place)
            self.moved.emit(place)
        self.update()

    def _at(self, point: QPointF) -> int:
        return next((n for n, area in enumerate(self.areas()) if area.contains(point)), -1)

    def _hover(self, place: int) -> None:
        if place == self._hovered:
            return
        self._hovered = place
        known = 0 <= place < len(self._marks)
        self.setToolTip(plain_tooltip(self._marks[place]) if known else "")
        shape = Qt.CursorShape.PointingHandCursor if known else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.update()
