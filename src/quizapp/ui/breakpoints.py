"""The three layouts of a window, by its width in pixels at 100 % text size."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizapp.ui.theme import Theme


class WidthClass(Enum):
    """How much fits side by side."""

    WIDE = auto()
    MEDIUM = auto()
    NARROW = auto()


RAIL_WIDTHS: Mapping[WidthClass, int] = {
    WidthClass.WIDE: 208,
    WidthClass.MEDIUM: 80,
    WidthClass.NARROW: 56,
}
"""The width of the navigation rail, in px at 100 %."""

RAIL_AT_MOST = 96
"""How wide the medium rail may become for its labels, in px at 100 %."""

_PADDING: Mapping[WidthClass, int] = {
    WidthClass.WIDE: 32,
    WidthClass.MEDIUM: 24,
    WidthClass.NARROW: 16,
}


def class_of(logical: float) -> WidthClass:
    """Return the class of a window `logical` px wide at 100 %."""
    if logical >= 1100:
        return WidthClass.WIDE
    return WidthClass.MEDIUM if logical >= 760 else WidthClass.NARROW


def width_class(theme: "Theme", width: int) -> WidthClass:
    """Return the class of a window `width` pixels wide; larger text makes it smaller."""
    return class_of(width / theme.scale)


def is_compact(theme: "Theme", height: int) -> bool:
    """Return whether a window `height` pixels high needs the short form of the feedback."""
    return height / theme.scale < 720


def page_side(window_width: float, width: float, most: int) -> int:
    """Return the space at both sides of the column of a page; all in px at 100 %.

    The page is `width` px wide in a window of `window_width`; its column keeps to the middle
    and is at most `most` px wide.
    """
    return max(_PADDING[class_of(window_width)], round((width - most) / 2))
