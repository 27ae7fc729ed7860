"""What is said about a point on a timeline: how far off it is, and what may be typed."""

from PySide6.QtCore import QObject

from quizapp.dataset.date_words import DateWords
from quizapp.dataset.dates import Grain, HistoricalDate
from quizapp.generation.shapes.point import Point
from quizapp.session.quiz import Answer
from quizapp.ui.answers.point_cells import Cells, Misread, apart


class PointWords(QObject):
    """The sentences of one question; dates are said as the page says them."""

    def __init__(self, dates: DateWords, shape: Point, cells: Cells, parent: QObject) -> None:
        """Speak about a shape and its cells."""
        super().__init__(parent)
        self._dates = dates
        self._shape = shape
        self._cells = cells

    def date(self, date: HistoricalDate) -> str:
        """Write a date: “January 1992”."""
        return self._dates.long(date)

    def label(self) -> str:
        """Write what may be typed."""
        match self._shape.grain:
            case Grain.DAY:
                return self.tr("Or type the day")
            case Grain.MONTH:
                return self.tr("Or type the month")
            case Grain.YEAR:
                return self.tr("Or type the year")
            case _:
                return self.tr("Or type the date")

    def step(self) -> str:
        """Write what the buttons do that move the handle a little."""
        match self._shape.grain:
            case Grain.DAY:
                return self.tr("Move by one day")
            case Grain.MONTH:
                return self.tr("Move by one month")
            case Grain.YEAR:
                return self.tr("Move by one year")
            case _:
                return self.tr("Move a little")

    def example(self) -> str:
        """Write a date as it may be typed: the first of the timeline, which gives nothing away."""
        return self.date(self._cells[0])

    def misread(self, why: Misread) -> str:
        """Say kindly why a typed date is no answer, and what would be one."""
        first, last = self.date(self._cells[0]), self.date(self._cells[len(self._cells) - 1])
        match why:
            case Misread.NO_DATE:
                return self.tr("Write it like “{date}”.").format(date=first)
            case Misread.TOO_VAGUE:
                return self.tr("A little more exactly, please: like “{date}”.").format(date=first)
            case Misread.OFF_AXIS:
                words = self.tr("The timeline runs from {first} to {last}.")
                return words.format(first=first, last=last)

    def verdict(self, answer: Answer | None) -> str:
        """Return how near the answer was, what it earned, and the right date."""
        right = self.tr("The answer is {date}.").format(date=self.date(self._shape.date))
        if answer is None or answer.skipped:
            return right
        guess = self._shape.guessed(answer.response)
        if answer.marked.correct:
            return self.tr("Right. {date}.").format(date=self.date(guess))
        off = self.off(guess)
        if answer.marked.score <= 0:
            return self.tr("Not this one: {off}. {right}").format(off=off, right=right)
        share = round(100 * answer.marked.credit)
        words = self.tr("Near: {off}, {share}\N{THIN SPACE}% of the marks. {right}")
        return words.format(off=off, share=share, right=right)

    def off(self, guess: HistoricalDate) -> str:
        """Return how far a guess is off: “3 years 2 months too early”."""
        early = (guess.lo or 0) < (self._shape.date.lo or 0)
        words = self.tr("{time} too early") if early else self.tr("{time} too late")
        return words.format(time=self.between(guess))

    def between(self, guess: HistoricalDate) -> str:
        """Return the time from a guess to the key: “3 years 2 months”."""
        years, months, days = apart(guess, self._shape.date)
        parts = (self._years(years), self._months(months), self._days(days))
        return " ".join(part for part in parts if part)

    def _years(self, count: int) -> str:
        return self._counted(count, self.tr("1 year"), self.tr("{n} years", "", count))

    def _months(self, count: int) -> str:
        return self._counted(count, self.tr("1 month"), self.tr("{n} months", "", count))

    def _days(self, count: int) -> str:
        return self._counted(count, self.tr("1 day"), self.tr("{n} days", "", count))

    def _counted(self, count: int, one: str, many: str) -> str:
        if count == 0:
            return ""
        return one if count == 1 else many.format(n=count)
