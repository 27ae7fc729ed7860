"""A place on a stretch of time.

Credit falls with the distance d from the response to the date of the key: exp(-(d / s)² / 2),
where s is the length of that date, or a twentieth of the axis if that is more; what would be
less than .05 is 0. A response inside the key, at the grain that is asked, is right.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp
from random import Random
from statistics import fmean
from typing import Any, ClassVar

from quizapp.dataset.dates import DateError, Grain, HistoricalDate, cell_at, parse_edtf
from quizapp.generation.shape import Response, ResponseError
from quizapp.generation.target import date_document

_LEAST = 0.05
_TOLERANT_SHARE = 20


@dataclass(frozen=True, slots=True)
class Point:
    """The date that is the key, a whole cell or more of its grain, and the axis shown.

    Both are finite. A response is one date in EDTF, of the grain of the key or finer; a finer
    one stands for the cell that it lies in.
    """

    response: ClassVar[Response] = Response.POINT
    date: HistoricalDate
    axis: HistoricalDate

    @property
    def grain(self) -> Grain:
        """How exactly the date is asked."""
        return self.date.grain

    @property
    def key(self) -> tuple[str, ...]:
        """The first cell of the date."""
        return (_cell(self.date.lo or 0, self.grain).edtf(),)

    @property
    def guess_score(self) -> float:
        """The mean over all cells of the axis, each counted once."""
        return _guess_score(self)

    def credit(self, given: Sequence[str], *, strict: bool = True) -> float:
        """Return the credit of a date; raises ResponseError."""
        return self.credit_at(self.guessed(given))

    def guessed(self, given: Sequence[str]) -> HistoricalDate:
        """Return the cell that a response stands for.

        Raises:
            ResponseError: it is not one date, or is not exact enough, or lies off the axis.
        """
        grain = self.grain.name.lower()
        try:
            (text,) = given
            date = parse_edtf(text)
        except (DateError, ValueError) as error:
            raise ResponseError(f"One date is needed, to the {grain}.") from error
        cell = date.cell(self.grain)
        if cell is None:
            raise ResponseError(f"The date is needed to the {grain}.")
        if cell.disjoint(self.axis):
            raise ResponseError("The date lies outside the stretch of time that is shown.")
        return cell

    def distance(self, guess: HistoricalDate) -> int:
        """Count the days from a cell to the key, 0 if they share one."""
        lo, hi = _ends(self.date)
        first, last = _ends(guess)
        return max(0, lo - last, first - hi)

    def random_response(self, random: Random) -> tuple[str, ...]:
        """Draw a cell of the axis."""
        bounds = random.choice(_cells(self.axis, self.grain))
        return (HistoricalDate(*bounds, self.grain).edtf(),)

    def document(self) -> Mapping[str, object]:
        """Return the key and the axis as dates."""
        return {"key": date_document(self.date), "axis": date_document(self.axis)}

    @classmethod
    def read(cls, document: Mapping[str, Any]) -> "Point":
        """Read the shape from the JSON form of a question."""
        return cls(parse_edtf(document["key"]["edtf"]), parse_edtf(document["axis"]["edtf"]))

    def credit_at(self, guess: HistoricalDate) -> float:
        """Return the credit of a cell of the grain that is asked."""
        return _credit(self.distance(guess), self.tolerance)

    @property
    def tolerance(self) -> float:
        """The length by which credit falls, in days."""
        lo, hi = _ends(self.date)
        first, last = _ends(self.axis)
        return max(hi - lo + 1, (last - first) / _TOLERANT_SHARE)


def _credit(distance: int, tolerance: float) -> float:
    credit = exp(-((distance / tolerance) ** 2) / 2)
    return credit if credit >= _LEAST else 0.0


def _ends(date: HistoricalDate) -> tuple[int, int]:
    """Return the first and last day of a finite date."""
    return date.lo or 0, date.hi or 0


def _cell(day: int, grain: Grain) -> HistoricalDate:
    return HistoricalDate(*cell_at(day, grain), grain)


def _walk(axis: HistoricalDate, grain: Grain) -> Iterator[tuple[int, int]]:
    day, last = _ends(axis)
    while day <= last:
        bounds = cell_at(day, grain)
        yield bounds
        day = bounds[1] + 1


@cache
def _cells(axis: HistoricalDate, grain: Grain) -> tuple[tuple[int, int], ...]:
    """Return the first and the last day of each cell of an axis."""
    return tuple(_walk(axis, grain))


@cache
def _guess_score(point: Point) -> float:
    lo, hi = _ends(point.date)
    tolerance = point.tolerance
    return fmean(
        _credit(max(0, lo - last, first - hi), tolerance)
        for first, last in _cells(point.axis, point.grain)
    )
