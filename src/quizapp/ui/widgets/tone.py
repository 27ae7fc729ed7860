"""What a state means, told by colour, icon and word together."""

from typing import Literal

from PySide6.QtGui import QColor

from quizapp.ui.theme import ColorName, Colors

Tone = Literal["plain", "ok", "bad", "warn", "accent"]
"""What a state means; `tone_colors` and `tone_icon` give its looks."""


def tone_colors(colors: Colors, tone: Tone) -> tuple[QColor, QColor, QColor]:
    """Return soft fill, text and strong colour of a tone."""
    match tone:
        case "plain":
            return colors.sunken, colors.text2, colors.control
        case "ok":
            return colors.ok_soft, colors.ok_text, colors.ok
        case "bad":
            return colors.bad_soft, colors.bad_text, colors.bad
        case "warn":
            return colors.warn_soft, colors.warn_text, colors.warn
        case "accent":
            return colors.accent_soft, colors.accent_text, colors.accent


def tone_icon(tone: Tone) -> tuple[str, ColorName]:
    """Return the name of the icon of a tone, and the colour of its texts."""
    match tone:
        case "ok":
            return "circle-check", "ok_text"
        case "bad":
            return "circle-x", "bad_text"
        case "warn":
            return "triangle-alert", "warn_text"
        case "accent":
            return "info", "accent_text"
        case "plain":
            return "info", "text2"
