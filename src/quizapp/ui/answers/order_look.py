"""How a row of the order list looks in each state, as values."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QColor

from quizapp.ui.theme import Colors


class RowState(Enum):
    """What a row is at the moment."""

    OPEN = auto()
    HELD = auto()
    """A person drags it."""
    RIGHT = auto()
    WRONG = auto()
    MOVED_RIGHT = auto()
    """The right order is shown, and the answer had put it elsewhere."""


@dataclass(frozen=True)
class RowLook:
    """The paint of one state; `icon` takes the place of the grip."""

    fill: QColor
    edge: QColor
    number: QColor
    words: QColor
    width: int = 1
    dashed: bool = False
    icon: str = ""
    badge: QColor | None = None


def row_look(colors: Colors, state: RowState, *, hovered: bool, current: bool) -> RowLook:
    """Return the look of a row; before the check the current one stands out."""
    match state:
        case RowState.OPEN:
            if current:
                return _row(colors.accent_soft, colors.accent, colors.accent_text, width=2)
            fill = colors.hover if hovered else colors.surface
            return _row(fill, colors.control, colors.text2)
        case RowState.HELD:
            return _row(colors.surface, colors.accent, colors.accent_text, width=2)
        case RowState.RIGHT:
            return _judged(colors.ok_soft, colors.ok, colors.ok_text, "check")
        case RowState.WRONG:
            return _judged(colors.bad_soft, colors.bad, colors.bad_text, "x")
        case RowState.MOVED_RIGHT:
            return _judged(colors.surface, colors.ok, colors.ok_text, "check", dashed=True)


def _row(fill: QColor, edge: QColor, number: QColor, *, width: int = 1) -> RowLook:
    return RowLook(fill, edge, number, number, width)


def _judged(
    fill: QColor, strong: QColor, words: QColor, icon: str, *, dashed: bool = False
) -> RowLook:
    return RowLook(fill, strong, words, words, 2, dashed, icon, strong)
