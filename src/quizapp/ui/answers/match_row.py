"""One thing that needs a partner: its text, the partner it has, and then the right one."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.generation.target import Target
from quizapp.ui.theme import Role
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.mirror import mirrored, placed, start_of_lines
from quizapp.ui.widgets.option_look import OptionLook, Verdict, checked_look, open_look
from quizapp.ui.widgets.painted_button import PaintedButton
from quizapp.ui.widgets.painting import paint_box, paint_focus_ring
from quizapp.ui.widgets.recent import Recent
from quizapp.ui.widgets.text_block import TextBlock

_LEFT, _SIDE, _DOWN, _GAP, _INSIDE = 60, 16, 12, 12, 10
_WIDE = 520


@dataclass(frozen=True)
class _Line:
    """One text at the partner's side of a row, its colour, and where it stands there."""

    block: TextBlock
    ink: QColor
    left: float = 0
    top: float = 0


@dataclass(frozen=True)
class _Lines:
    """The texts of a row set for one width; the partner stands beside the text or below it."""

    text: TextBlock
    partner: tuple[_Line, ...]
    beside: bool
    left: float
    """Where the side of the partner begins."""

    @property
    def partner_height(self) -> float:
        """All texts of the partner."""
        return max(line.top + line.block.height for line in self.partner)


class MatchRow(PaintedButton):
    """A radio button among the rows: the one that is checked takes the next partner."""

    def __init__(self, themes: ThemeStore, letter: str, text: str, hint: str) -> None:
        """Make a row without a partner; `hint` stands where the partner will be."""
        super().__init__(themes, "")
        self.letter = letter
        self._text = text
        self._hint = hint
        self._why = ""
        self._target = False
        self._verdict: Verdict | None = None
        self._partner: Target | None = None
        self._right: Target | None = None
        self._lines: Recent[_Lines] = Recent()
        self.setCheckable(True)
        self.setAutoExclusive(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._remeasure)
        self._name()

    @property
    def partner(self) -> Target | None:
        """The partner that the row has."""
        return self._partner

    def text(self) -> str:
        """The text of the row."""
        return self._text

    def set_partner(self, partner: Target | None) -> None:
        """Give the row a partner, or none."""
        self._partner = partner
        self._name()
        self._remeasure()

    def show_target(self, on: bool) -> None:
        """Show that what the pointer drags would land here."""
        if on is not self._target:
            self._target = on
            self.update()

    def show_verdict(self, partner: Target | None, right: Target, why: str = "") -> None:
        """Show the partner that was given and the right one; `why` is a sentence about that."""
        fitting = Verdict.CHOSEN_RIGHT if partner == right else Verdict.CHOSEN_WRONG
        self._verdict = fitting if partner else Verdict.RIGHT_NOT_CHOSEN
        self._right, self._why = right, why
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_partner(partner)

    def hitButton(self, position: QPoint) -> bool:
        """After the check the pointer chooses nothing."""
        return self._verdict is None and super().hitButton(position)

    def hasHeightForWidth(self) -> bool:
        """Long texts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all texts at `width`, at least 60 px."""
        px, lines = self._themes.theme.px, self._lines.at(width, self._set_lines)
        partner = lines.partner_height + self._slot_padding
        if lines.beside:
            high = max(lines.text.height, partner)
        else:
            high = lines.text.height + px(6) + partner
        return max(px(60), ceil(high) + 2 * px(_DOWN))

    def sizeHint(self) -> QSize:
        """Half as wide as the column of a page."""
        width = self._themes.theme.px(372)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        px = self._themes.theme.px
        return QSize(px(200), px(60))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, badge, text, partner and focus ring."""
        theme, area = self._themes.theme, QRectF(self.rect())
        look, radius = self._look(), theme.px(10)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, area, radius, look.fill, look.edge, theme.px(look.width), look.dashed)
        self._paint_badge(painter, look)
        self._paint_lines(painter, look)
        if self.ring_visible:
            paint_focus_ring(painter, theme, area, radius)

    @property
    def _slot_padding(self) -> int:
        """What the box around a partner adds to its height; after the check there is no box."""
        return 2 * self._themes.theme.px(7) if self._verdict is None else 0

    def _look(self) -> OptionLook:
        colors = self._themes.theme.colors
        if self._verdict is None:
            hovered = self.hovered or self._target
            return open_look(colors, chosen=self.isChecked() or self._target, hovered=hovered)
        return checked_look(colors, self._verdict)

    def _paint_badge(self, painter: QPainter, look: OptionLook) -> None:
        theme = self._themes.theme
        px = theme.px
        box = mirrored(self, QRectF(px(16), px(10), px(28), px(28)))
        paint_box(painter, box, px(6), look.badge_fill, look.badge_edge, px(1))
        if look.icon:
            inner = box.adjusted(px(5), px(5), -px(5), -px(5))
            self._themes.icons.paint(painter, look.icon, look.badge_ink, inner)
        else:
            painter.setPen(look.badge_ink)
            painter.setFont(theme.font("smallS"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.letter)

    def _paint_lines(self, painter: QPainter, look: OptionLook) -> None:
        px, lines = self._themes.theme.px, self._lines.at(self.width(), self._set_lines)
        top = float(px(_DOWN) + px(1))
        lines.text.paint(painter, placed(self, px(_LEFT), top, lines.text), look.ink)
        high = lines.partner_height + self._slot_padding
        if lines.beside:
            top = (self.height() - high) / 2 if self._verdict is None else top
        else:
            top += lines.text.height + px(6)
        inset = 0
        if self._verdict is None:
            box = QRectF(lines.left, top, self.width() - px(_SIDE) - lines.left, high)
            self._paint_slot(painter, mirrored(self, box))
            inset, top = px(_INSIDE), top + self._slot_padding / 2
        for line in lines.partner:
            start = lines.left + inset + line.left
            place = placed(self, start, top + line.top, line.block)
            line.block.paint(painter, place, line.ink)

    def _paint_slot(self, painter: QPainter, box: QRectF) -> None:
        """Paint the box that holds a partner, dashed as long as it is empty."""
        theme = self._themes.theme
        colors, full = theme.colors, self._partner is not None
        edge = colors.accent if full else colors.control
        fill = colors.surface if full else None
        paint_box(painter, box, theme.px(8), fill, edge, theme.px(1), dashed=not full)

    def _set_lines(self, width: int) -> _Lines:
        theme = self._themes.theme
        px = theme.px
        beside = width >= px(_WIDE)
        room = float(width - px(_LEFT) - px(_SIDE))
        if not beside:
            text = self._block(self._text, "body", room)
            return _Lines(text, self._partner_lines(room, 1), beside, px(_LEFT))
        # After the check two partners may have to stand beside the text.
        own = (room - px(_GAP)) * (0.5 if self._verdict is None else 0.4)
        text = self._block(self._text, "body", own)
        partner = self._partner_lines(room - px(_GAP) - own, 2)
        return _Lines(text, partner, beside, px(_LEFT) + own + px(_GAP))

    def _partner_lines(self, room: float, columns: int) -> tuple[_Line, ...]:
        theme, partner = self._themes.theme, self._partner
        colors = theme.colors
        if self._verdict is not None:
            return self._judged_lines(room, columns)
        inner = room - 2 * theme.px(_INSIDE)
        if partner is None:
            return (_Line(self._block(self._hint, "small", inner), colors.text3),)
        words = f"{partner.id}\N{EN SPACE}{partner.text}"
        return (_Line(self._block(words, "body", inner), colors.text),)

    def _judged_lines(self, room: float, columns: int) -> tuple[_Line, ...]:
        """Return the partner that was given and the right one, in so many columns."""
        theme = self._themes.theme
        gap, lines, top = theme.px(_GAP), list[_Line](), 0.0
        width = (room - gap * (columns - 1)) / columns
        for place, (title, ink, text) in enumerate(self._judged_texts()):
            left, start = (width + gap, 0.0) if place and columns > 1 else (0.0, top)
            start += theme.px(6) if place and columns == 1 else 0
            head = _Line(self._block(title, "smallS", width), ink, left, start)
            below = start + head.block.height
            body = self._block(text, "body", width)
            lines += [head, _Line(body, theme.colors.text, left, below)]
            top = max(top, below + body.height)
        if self._why:
            why = self._block(self._why, "small", room)
            lines.append(_Line(why, theme.colors.text2, 0, top + 2))
        return tuple(lines)

    def _block(self, text: str, role: Role, width: float) -> TextBlock:
        return TextBlock(self._themes.theme, text, role, width, alignment=start_of_lines(self))

    def _judged_texts(self) -> Iterator[tuple[str, QColor, str]]:
        """Yield title, its colour and text of the given partner and of the right one."""
        colors = self._themes.theme.colors
        if self._verdict is Verdict.CHOSEN_RIGHT and self._partner:
            yield self.tr("Your answer · right"), colors.ok_text, self._partner.text
            return
        if self._partner:
            yield self.tr("Your answer · wrong"), colors.bad_text, self._partner.text
        if self._right:
            yield self.tr("Right answer"), colors.ok_text, self._right.text

    def _name(self) -> None:
        self.setAccessibleName(f"{self.letter}: {self._text}. {self._spoken()}")
        self.setAccessibleDescription(self._why)

    def _spoken(self) -> str:
        """Return what a screen reader says after the text."""
        partner = self._partner.text if self._partner else ""
        if self._right is None:
            words = self.tr("Partner {id}: {text}.") if partner else self.tr("No partner yet.")
            return words.format(id=self._partner.id if self._partner else "", text=partner)
        match self._verdict:
            case Verdict.CHOSEN_RIGHT:
                return self.tr("Your answer, right: {text}.").format(text=partner)
            case Verdict.CHOSEN_WRONG:
                words = self.tr("Your answer, wrong: {text}. Right answer: {right}.")
                return words.format(text=partner, right=self._right.text)
            case _:
                return self.tr("Right answer: {right}.").format(right=self._right.text)

    def _remeasure(self) -> None:
        self._lines.forget()
        super()._remeasure()
