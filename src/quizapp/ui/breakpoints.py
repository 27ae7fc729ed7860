"""The three layouts of a window, by its width in pixels at 100 % text size."""

from enum import Enum, auto

from quizapp.ui.theme import Theme


class WidthClass(Enum):
    """How much fits side by side."""

    WIDE = auto()
    MEDIUM = auto()
    NARROW = auto()


def width_class(theme: Theme, width: int) -> WidthClass:
    """Return the class of a window `width` pixels wide; larger text makes it smaller."""
    logical = width / theme.scale
    if logical >= 1100:
        return WidthClass.WIDE
    return WidthClass.MEDIUM if logical >= 760 else WidthClass.NARROW


def is_compact(theme: Theme, height: int) -> bool:
    """Return whether a window `height` pixels high needs the short form of the feedback."""
    return height / theme.scale < 720
