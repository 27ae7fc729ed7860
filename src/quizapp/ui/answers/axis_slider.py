"""A timeline on which a date is chosen, by pointer or by keys."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.dataset.dates import HistoricalDate
from quizapp.ui.answers.axis_paint import HEIGHT, HEIGHT_WITH_KEY, AxisPainter, Flag
from quizapp.ui.answers.point_cells import Cells
from quizapp.ui.answers.point_words import PointWords
from quizapp.ui.theme import Role
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.timeline.scale import Piece, Scale
from quizapp.ui.timeline.wording import Sheet
from quizapp.ui.widgets.accessible import SpokenItem, announce_roles
from quizapp.ui.widgets.focus_ring import shows_ring
from quizapp.ui.widgets.painting import paint_focus_ring
from quizapp.ui.widgets.timeline_words import TranslatedWords
from quizapp.ui.widgets.tone import Tone

_MARGIN = 24
_STEPS: Mapping[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
}
_LEAPS: Mapping[int, int] = {Qt.Key.Key_PageDown: -1, Qt.Key.Key_PageUp: 1}
_ENDS: Mapping[int, int] = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


@dataclass(frozen=True)
class Outcome:
    """What the check says: the right date, and the guess with its tone and icon, if any."""

    key: HistoricalDate
    guess: HistoricalDate | None
    tone: Tone = "plain"
    icon: str = ""


class AxisSlider(QWidget):
    """Nothing is chosen at first; the handle comes with the first click or key.

    Arrows go by one cell, with Shift or Page Up and Page Down by a larger step, Home and End
    to the ends of the timeline.
    """

    moved = Signal(int)
    """A person chose the cell at this place."""

    def __init__(
        self, themes: ThemeStore, dates: DateWords, cells: Cells, words: PointWords
    ) -> None:
        """Make a timeline of some cells without a handle."""
        super().__init__()
        announce_roles()
        self.interface: QAccessibleInterface | None = None
        self._themes = themes
        self._cells = cells
        self._words = words
        self._strip_words = TranslatedWords(dates, self)
        self._place: int | None = None
        self._outcome: Outcome | None = None
        self._locked = False
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()
        themes.changed.connect(self._remeasure)

    @property
    def place(self) -> int | None:
        """The place of the chosen cell, None as long as there is none."""
        return self._place

    def choose(self, place: int | None) -> None:
        """Move the handle to a cell, or take it away."""
        self._place = place
        self._name()
        self.update()

    def lock(self, locked: bool) -> None:
        """Keep the handle where it is, or let it be moved again."""
        self._locked = locked

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the right date, and how far the guess was off."""
        self._outcome = outcome
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._name()
        self._remeasure()

    def step(self, step: int) -> None:
        """Move the handle by some cells; the first step puts it into the middle."""
        if self._place is None:
            self._go(len(self._cells) // 2)
        else:
            self._go(self._place + step)

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key of the slider; return whether it is one. Pages may forward keys here."""
        if self._is_closed or event.modifiers() & ~_PLAIN:
            return False
        large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if (step := _STEPS.get(event.key())) is not None:
            self.step(step * (self._cells.leap if large else 1))
        elif (leap := _LEAPS.get(event.key())) is not None:
            self.step(leap * self._cells.leap)
        elif (end := _ENDS.get(event.key())) is not None:
            self._go(0 if end < 0 else len(self._cells) - 1)
        else:
            return False
        return True

    def spoken_role(self) -> QAccessible.Role:
        """A slider; its name ends with the chosen date."""
        return QAccessible.Role.Slider

    def spoken_items(self) -> tuple[SpokenItem, ...]:
        """Nothing more."""
        return ()

    def spoken_description(self) -> str:
        """How it is used, as long as it can be."""
        if self._outcome is not None:
            return ""
        return self.tr("Arrow keys move by one, Page Up and Page Down by more.")

    def sizeHint(self) -> QSize:
        """As wide as the column of a page."""
        px, outcome = self._themes.theme.px, self._outcome
        flagged = outcome is not None and not self._is_right
        return QSize(px(688), px(HEIGHT_WITH_KEY if flagged else HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(self._themes.theme.px(280), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the timeline with what is chosen, or with what the check says."""
        theme, painter = self._themes.theme, QPainter(self)
        sheet, scale = self._sheet(), self._scale()
        axis = AxisPainter(painter, theme, self._themes.icons, sheet, scale)
        if self._outcome is not None:
            self._paint_outcome(axis, self._outcome)
        elif self._place is not None:
            axis.ground(self.height())
            cell = self._cells[self._place]
            axis.guess(Flag(self._x(cell), self._words.date(cell), "accent"))
        else:
            axis.ground(self.height())
            axis.hint(self.tr("Click on the timeline, or press ← or →"))
        if self._ring:
            paint_focus_ring(painter, theme, QRectF(self.rect()), theme.px(10))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the slider and leave all others to the page."""
        if not self.press(event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the date under the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._point(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the handle follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._point(event.position().x())

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

    @property
    def _is_closed(self) -> bool:
        return self._locked or self._outcome is not None

    @property
    def _is_right(self) -> bool:
        outcome = self._outcome
        return outcome is not None and outcome.guess is not None and outcome.tone == "ok"

    def _point(self, x: float) -> None:
        if not self._is_closed:
            self._go(self._cells.place(self._scale().day(x)))

    def _go(self, place: int) -> None:
        place = max(0, min(place, len(self._cells) - 1))
        if place != self._place:
            self.choose(place)
            self.moved.emit(place)

    def _paint_outcome(self, axis: AxisPainter, outcome: Outcome) -> None:
        key, guess = outcome.key, outcome.guess
        left, right = self._scale().x(key.lo or 0), self._scale().x((key.hi or 0) + 1)
        between = None
        if guess is not None and not self._is_right:
            mine = self._x(guess)
            line = (mine, left) if mine < left else (right, mine)
            between = (*line, self._words.between(guess))
        middle = (left + right) / 2
        axis.ground(self.height(), between, () if self._is_right else (middle,))
        if self._is_right:
            axis.bar(left, right)
        else:
            words = self.tr("Right: {date}").format(date=self._words.date(key))
            axis.key(Flag(middle, words, "ok", "check"), left, right)
        if guess is not None:
            mine_words = self.tr("Your answer: {date}").format(date=self._words.date(guess))
            axis.guess(Flag(self._x(guess), mine_words, outcome.tone, outcome.icon))

    def _x(self, cell: HistoricalDate) -> float:
        """Return where the middle of a cell stands."""
        return self._scale().x(((cell.lo or 0) + (cell.hi or 0) + 1) / 2)

    def _scale(self) -> Scale:
        first, last = self._cells[0].lo or 0, (self._cells[len(self._cells) - 1].hi or 0) + 1
        left = float(self._themes.theme.px(_MARGIN))
        per_day = max(1.0, self.width() - 2 * left) / (last - first)
        return Scale((Piece(first, last, left),), per_day)

    def _sheet(self) -> Sheet:
        theme = self._themes.theme

        @cache
        def measure(text: str, role: Role) -> float:
            return QFontMetricsF(theme.font(role)).horizontalAdvance(text)

        return Sheet(self.width(), 0, theme.px, measure, self._strip_words)

    def _name(self) -> None:
        """Say the date as a part of the name, which a screen reader repeats as it changes."""
        if self._outcome is not None:
            right = self.tr("Timeline. Right: {date}")
            self.setAccessibleName(right.format(date=self._words.date(self._outcome.key)))
        elif self._place is None:
            self.setAccessibleName(self.tr("Timeline, no date chosen"))
        else:
            date = self._words.date(self._cells[self._place])
            self.setAccessibleName(self.tr("Timeline, {date}").format(date=date))

    def _remeasure(self) -> None:
        self.updateGeometry()
        self.update()
