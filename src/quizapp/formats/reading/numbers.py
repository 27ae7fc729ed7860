"""Numbers as authors of questions write them."""

import math
import re

_NUMBER = re.compile(r"[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][-+]?\d+)?", re.ASCII)
_THOUSANDS = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?", re.ASCII)


def number(text: str) -> float:
    """Read a number with a decimal point or comma.

    Raises:
        ValueError: it is none, or “1,822” may mean a whole number or a fraction.
    """
    text = text.strip().replace("−", "-").replace("\u00a0", "")
    if not _NUMBER.fullmatch(text) or _THOUSANDS.fullmatch(text):
        raise ValueError(f"“{text}” is not a number")
    value = float(text.replace(",", "."))
    if not math.isfinite(value):
        raise ValueError(f"“{text}” is too large")
    return value


def bounds(text: str) -> tuple[float, float]:
    """Read “3”, “3:0.5” (value and tolerance) or “1..5” as the lowest and highest number.

    Raises:
        ValueError: there is no number where one should be.
    """
    low, dots, high = text.partition("..")
    if high.startswith("."):
        raise ValueError(f"“{text}” has three dots, and a range has two")
    if dots:
        first, last = number(low), number(high)
        return min(first, last), max(first, last)
    value, _, tolerance = text.partition(":")
    return around(number(value), number(tolerance) if tolerance.strip() else 0.0)


def around(value: float, tolerance: float) -> tuple[float, float]:
    """Return the lowest and highest number that a tolerance accepts."""
    return value - abs(tolerance), value + abs(tolerance)
