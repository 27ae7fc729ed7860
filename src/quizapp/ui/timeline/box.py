"""Rectangles in pixels, and text cut to fit one."""

from dataclasses import dataclass
from typing import Protocol

from quizapp.ui.theme import Role


class Measure(Protocol):
    """Tells how wide a text is in a type role, in pixels."""

    def __call__(self, text: str, role: Role) -> float:
        """Return the width of `text`."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; y grows downwards."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x just behind the box."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The y just below the box."""
        return self.top + self.height

    @property
    def middle(self) -> float:
        """The x of the middle."""
        return self.left + self.width / 2

    def clear_of(self, other: "Box", gap: float = 0) -> bool:
        """Tell whether the boxes lie side by side or one above the other, `gap` apart."""
        return (
            self.right + gap <= other.left
            or other.right + gap <= self.left
            or self.bottom <= other.top
            or other.bottom <= self.top
        )

    def spans(self, x: float, margin: float = 0) -> bool:
        """Tell whether a vertical line at `x` passes through the box or `margin` beside it."""
        return self.left - margin < x < self.right + margin

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies in the box."""
        return self.left <= x < self.right and self.top <= y < self.bottom

    def grown(self, across: float, down: float) -> "Box":
        """Return the box with more room at its sides and above and below."""
        return Box(
            self.left - across, self.top - down, self.width + 2 * across, self.height + 2 * down
        )


def centred(x: float, top: float, width: float, height: float) -> Box:
    """Return a box with its middle at `x`."""
    return Box(x - width / 2, top, width, height)


def clamped(box: Box, left: float, right: float) -> Box:
    """Return the box moved sideways into a range; one that is too wide begins at its left."""
    start = max(left, min(box.left, right - box.width))
    return Box(start, box.top, box.width, box.height)


def elided(text: str, role: Role, width: float, measure: Measure) -> str:
    """Return `text`, or its longest beginning with an ellipsis that is at most `width` wide."""
    if measure(text, role) <= width:
        return text
    low, high = 0, len(text) - 1
    while low < high:
        length = (low + high + 1) // 2
        if measure(text[:length].rstrip() + "…", role) <= width:
            low = length
        else:
            high = length - 1
    return text[:low].rstrip() + "…"
