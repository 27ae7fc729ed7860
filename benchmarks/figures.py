"""Figures as they are told: medians with their spread, and ratios to a floor or a peer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import log
from statistics import median


@dataclass(frozen=True)
class Figure:
    """What the program took, and what it is compared with, in one unit.

    `program` and `floor` are single measurements in the order in which they were made; without a
    floor the program itself is held against the limit.
    """

    goal: str
    what: str
    unit: str
    program: Sequence[float]
    limit: float
    against: str = ""
    floor: Sequence[float] = field(default_factory=tuple)
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """The ratio of medians, None without a floor."""
        return median(self.program) / median(self.floor) if self.floor else None

    @property
    def is_met(self) -> bool:
        """Whether the ratio, or else the median, is within the limit."""
        held = median(self.program) if self.ratio is None else self.ratio
        return held <= self.limit

    def document(self) -> dict[str, object]:
        """Return everything for JSON."""
        return {
            "goal": self.goal,
            "what": self.what,
            "unit": self.unit,
            "program": _told(self.program),
            "against": self.against,
            "floor": _told(self.floor) if self.floor else None,
            "ratio": self.ratio,
            "limit": self.limit,
            "met": self.is_met,
            "note": self.note,
        }


def spread(values: Sequence[float]) -> tuple[float, float]:
    """Return the quartiles, or the least and the greatest of few values."""
    ordered = sorted(values)
    quarter = len(ordered) // 4
    return ordered[quarter], ordered[-1 - quarter]


def exponent(costs: dict[int, float]) -> float:
    """Return how cost grows with size: the slope of least squares on logarithms."""
    points = [(log(size), log(cost)) for size, cost in costs.items()]
    x = sum(point[0] for point in points) / len(points)
    y = sum(point[1] for point in points) / len(points)
    rise = sum((one - x) * (other - y) for one, other in points)
    return rise / sum((one - x) ** 2 for one, _ in points)


def table(figures: Iterable[Figure]) -> str:
    """Return figures as a plain table."""
    heading = ("goal", "what", "program", "floor or peer", "ratio", "limit", "")
    rows = [heading, *map(_row, figures)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(heading))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _row(figure: Figure) -> tuple[str, ...]:
    floor = f"{_words(figure.floor, figure.unit)} {figure.against}" if figure.floor else ""
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
    met = "met" if figure.is_met else "missed"
    return (
        figure.goal,
        figure.what,
        _words(figure.program, figure.unit),
        floor,
        ratio,
        f"{figure.limit:g}",
        f"{met}; {figure.note}" if figure.note else met,
    )


def _words(values: Sequence[float], unit: str) -> str:
    low, high = spread(values)
    if len(values) == 1:
        return f"{values[0]:.3g} {unit}"
    return f"{median(values):.3g} {unit} ({low:.3g} to {high:.3g})"


def _told(values: Sequence[float]) -> dict[str, object]:
    low, high = spread(values)
    return {"median": median(values), "low": low, "high": high, "rounds": len(values)}
