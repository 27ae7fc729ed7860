"""How an option looks in each state, as values: colour, edge, badge."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QColor

from quizapp.ui.theme import Colors


class Verdict(Enum):
    """What the check says of one option."""

    CHOSEN_RIGHT = auto()
    CHOSEN_NEAR = auto()
    """Not right, but near enough for a part of the marks."""
    CHOSEN_WRONG = auto()
    RIGHT_NOT_CHOSEN = auto()
    OTHER = auto()


@dataclass(frozen=True)
class OptionLook:
    """The paint of one state; `icon` takes the letter's place in the badge."""

    fill: QColor
    edge: QColor
    ink: QColor
    badge_edge: QColor
    badge_ink: QColor
    badge_fill: QColor | None = None
    words_ink: QColor | None = None
    width: int = 1
    dashed: bool = False
    icon: str = ""


def open_look(colors: Colors, *, chosen: bool, hovered: bool) -> OptionLook:
    """Return the look before the check."""
    if chosen:
        return OptionLook(
            fill=colors.accent_soft,
            edge=colors.accent,
            ink=colors.text,
            badge_edge=colors.accent,
            badge_ink=colors.on_accent,
            badge_fill=colors.accent,
            width=2,
        )
    return OptionLook(
        fill=colors.hover if hovered else colors.surface,
        edge=colors.control,
        ink=colors.text,
        badge_edge=colors.control,
        badge_ink=colors.text2,
        badge_fill=colors.surface,
    )


def checked_look(colors: Colors, verdict: Verdict) -> OptionLook:
    """Return the look after the check."""
    match verdict:
        case Verdict.CHOSEN_RIGHT:
            return _judged(colors.ok_soft, colors.ok, colors.ok_text, "check", colors)
        case Verdict.CHOSEN_NEAR:
            return _judged(colors.accent_soft, colors.accent, colors.accent_text, "minus", colors)
        case Verdict.CHOSEN_WRONG:
            return _judged(colors.bad_soft, colors.bad, colors.bad_text, "x", colors)
        case Verdict.RIGHT_NOT_CHOSEN:
            return _judged(colors.surface, colors.ok, colors.ok_text, "check", colors, dashed=True)
        case Verdict.OTHER:
            return OptionLook(
                fill=colors.surface,
                edge=colors.line,
                ink=colors.text2,
                badge_edge=colors.line,
                badge_ink=colors.text3,
            )


def _judged(
    fill: QColor, strong: QColor, words: QColor, icon: str, colors: Colors, *, dashed: bool = False
) -> OptionLook:
    return OptionLook(
        fill=fill,
        edge=strong,
        ink=colors.text,
        badge_edge=strong,
        badge_ink=colors.surface,
        badge_fill=strong,
        words_ink=words,
        width=2,
        dashed=dashed,
        icon=icon,
    )
