"""One answer to choose: at rest, chosen, and after the check with its verdict."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.fade import Fade, mixed
from quizapp.ui.widgets.mirror import from_start, start_of_lines
from quizapp.ui.widgets.option_look import OptionLook, Verdict, checked_look, open_look
from quizapp.ui.widgets.painted_button import PaintedButton
from quizapp.ui.widgets.painting import paint_box, paint_focus_ring
from quizapp.ui.widgets.recent import Recent
from quizapp.ui.widgets.text_block import TextBlock

_BOX = 20


@dataclass(frozen=True)
class Lines:
    """The texts of a card set for one width; the words stand beside the text or below it."""

    text: TextBlock | None
    words: TextBlock | None
    why: TextBlock | None
    words_below: bool

    @property
    def height(self) -> float:
        """All lines and the gaps between them."""
        below = [self.why.height + 2] if self.why else []
        if self.words and self.words_below:
            below.append(self.words.height)
        return (self.text.height if self.text else 0) + sum(below)


@dataclass(frozen=True)
class Measures:
    """Least height, padding above and below the texts, and side of the badge, in px at 100 %."""

    least: int
    padding: int
    badge: int


ROOMY = Measures(48, 12, 28)
DENSE = Measures(40, 8, 24)


class OptionCard(PaintedButton):
    """A button as wide as the page: key badge, text, and words for the verdict.

    Cards of one parent form one group of radio buttons, or of check boxes if `many` may be
    chosen. After `show_verdict` a card can no longer be chosen, but keeps its place in the tab
    order so that its verdict can be read out.
    """

    _measures = ROOMY

    def __init__(self, themes: ThemeStore, letter: str, text: str, *, many: bool = False) -> None:
        """Make an option at rest; `letter` is the key that chooses it, "" if there is none."""
        super().__init__(themes, "")
        self._letter = letter
        self._many = many
        self._caption = text
        self._verdict: Verdict | None = None
        self._why = ""
        self._fade = Fade(self)
        self._last: OptionLook | None = None
        self._before: OptionLook | None = None
        self._lines: Recent[Lines] = Recent()
        self.setCheckable(True)
        self.setAutoExclusive(not many)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._change)
        self._name()

    @property
    def letter(self) -> str:
        """The key that chooses this option."""
        return self._letter

    @property
    def verdict(self) -> Verdict | None:
        """What the check said, None before it."""
        return self._verdict

    @property
    def buttons(self) -> Sequence[QWidget]:
        """What else can be pressed in the card."""
        return ()

    def text(self) -> str:
        """The text of the option."""
        return self._caption

    def show_verdict(self, verdict: Verdict, why: str = "") -> None:
        """Show what the check says; `why` is one sentence about this option, in small below."""
        self._verdict = verdict
        self._why = why
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name()
        self._remeasure()
        self._change()

    def hitButton(self, position: QPoint) -> bool:
        """After the check the pointer chooses nothing."""
        return self._verdict is None and super().hitButton(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """After the check no key chooses anything."""
        if self._verdict is None:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def hasHeightForWidth(self) -> bool:
        """A long text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width`, at least that of the badge and its margin."""
        px, lines = self._themes.theme.px, self._lines.at(width, self._set_lines)
        measures = self._measures
        return max(px(measures.least), ceil(lines.height) + 2 * px(measures.padding))

    def sizeHint(self) -> QSize:
        """As wide as the column of a page; the height follows from the width there."""
        theme = self._themes.theme
        return QSize(theme.px(560), theme.px(self._measures.least))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        theme = self._themes.theme
        return QSize(theme.px(200), theme.px(self._measures.least))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, badge, texts and focus ring."""
        theme, area = self._themes.theme, QRectF(self.rect())
        look = self._look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, width = theme.px(10), theme.px(look.width)
        paint_box(painter, area, radius, look.fill, look.edge, width, look.dashed)
        self._paint_badge(painter, look)
        self._paint_lines(painter, look)
        if self._has_box:
            self._paint_check_box(painter, look)
        if self.ring_visible:
            paint_focus_ring(painter, theme, area, radius)

    def _paint_badge(self, painter: QPainter, look: OptionLook) -> None:
        theme = self._themes.theme
        side = theme.px(self._measures.badge)
        top = (theme.px(self._measures.least) - side) / 2
        box = QRectF(from_start(self, theme.px(16), side), top, side, side)
        paint_box(painter, box, theme.px(6), look.badge_fill, look.badge_edge, theme.px(1))
        if look.icon:
            gap = theme.px(5)
            inner = box.adjusted(gap, gap, -gap, -gap)
            self._themes.icons.paint(painter, look.icon, look.badge_ink, inner)
        else:
            painter.setPen(look.badge_ink)
            painter.setFont(theme.font("smallS"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letter)

    def _takes(self, event: QKeyEvent) -> bool:
        """Enter always asks the page for the check."""
        return False

    @property
    def _has_box(self) -> bool:
        return self._many and self._verdict is None

    def _paint_check_box(self, painter: QPainter, look: OptionLook) -> None:
        """Paint a box at the right, with a check mark in it once the option is chosen."""
        theme = self._themes.theme
        side = theme.px(_BOX)
        top, gap = theme.px(24) - side / 2, self.width() - theme.px(16) - side
        box, fill = QRectF(from_start(self, gap, side), top, side, side), look.badge_fill
        paint_box(painter, box, theme.px(5), fill, look.badge_edge, theme.px(2))
        if self.isChecked():
            gap = theme.px(3)
            inner = box.adjusted(gap, gap, -gap, -gap)
            self._themes.icons.paint(painter, "check", look.badge_ink, inner)

    def _paint_lines(self, painter: QPainter, look: OptionLook) -> None:
        theme, lines = self._themes.theme, self._lines.at(self.width(), self._set_lines)
        start, top = theme.px(60), float(theme.px(self._measures.padding) + theme.px(1))
        if lines.text:
            left = from_start(self, start, lines.text.room)
            lines.text.paint(painter, QPointF(left, top), look.ink)
        words_ink = look.words_ink or look.ink
        if lines.words and not lines.words_below:
            wide = lines.words.size.width()
            left = from_start(self, self.width() - theme.px(16) - wide, wide)
            lines.words.paint(painter, QPointF(left, top + theme.px(2)), words_ink)
        top += lines.text.height if lines.text else 0
        if lines.words and lines.words_below:
            left = from_start(self, start, lines.words.size.width())
            lines.words.paint(painter, QPointF(left, top), words_ink)
            top += lines.words.height
        if lines.why:
            left = from_start(self, start, lines.why.room)
            lines.why.paint(painter, QPointF(left, top + 2), theme.colors.text2)

    def changeEvent(self, event: QEvent) -> None:
        """Begin lines at the other side."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._lines.forget()
            self.update()
        super().changeEvent(event)

    def _change(self) -> None:
        """Go from what is on the screen to the new state in a moment."""
        self._before = self._last
        self._fade.begin(motion=self._themes.theme.motion and self.isVisible())

    def _look(self) -> OptionLook:
        """Return the look of this moment: of the state, or on the way to it."""
        state, share = self._state_look(), self._fade.share
        if self._before is None or share >= 1:
            self._last = state
            return state
        return replace(
            state,
            fill=mixed(self._before.fill, state.fill, share),
            edge=mixed(self._before.edge, state.edge, share),
        )

    def _state_look(self) -> OptionLook:
        colors = self._themes.theme.colors
        if self._verdict is None:
            return open_look(colors, chosen=self.isChecked(), hovered=self.hovered)
        return checked_look(colors, self._verdict)

    def _set_lines(self, width: int) -> Lines:
        theme = self._themes.theme
        box = theme.px(_BOX + 16) if self._has_box else 0
        room = float(width - theme.px(60) - theme.px(16) - box)
        said = self._words()
        words = TextBlock(theme, said, "smallS") if said else None
        beside = 0.0 if words is None else words.size.width() + theme.px(16)
        below = beside > room / 2
        side = start_of_lines(self)
        beside = 0.0 if below else beside
        text = TextBlock(theme, self._caption, "body", room - beside, alignment=side)
        why = TextBlock(theme, self._why, "small", room, alignment=side) if self._why else None
        return Lines(text, words, why, below)

    def _words(self) -> str:
        """What stands at the right of the text."""
        match self._verdict:
            case Verdict.CHOSEN_RIGHT:
                return self.tr("Your answer · right")
            case Verdict.CHOSEN_NEAR:
                return self.tr("Your answer · close")
            case Verdict.CHOSEN_WRONG:
                return self.tr("Your answer · wrong") if self._many else self.tr("Your answer")
            case Verdict.RIGHT_NOT_CHOSEN:
                return self.tr("Right · missed") if self._many else self.tr("Right answer")
            case _:
                return ""

    def _spoken(self) -> str:
        """What a screen reader says after the text."""
        match self._verdict:
            case Verdict.CHOSEN_RIGHT:
                return self.tr("Your answer, right.")
            case Verdict.CHOSEN_NEAR:
                return self.tr("Your answer, close.")
            case Verdict.CHOSEN_WRONG:
                return self.tr("Your answer, wrong.")
            case Verdict.RIGHT_NOT_CHOSEN:
                return self.tr("Right answer, not chosen.")
            case _:
                return ""

    def _name(self) -> None:
        name = f"{self._letter}: {self.text()}" if self._letter else self.text()
        if spoken := self._spoken():
            name = f"{name}. {spoken}"
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._why)

    def _remeasure(self) -> None:
        self._lines.forget()
        super()._remeasure()
