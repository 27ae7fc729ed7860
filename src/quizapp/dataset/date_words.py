"""Dates as a person says them, from the words of one language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizapp.dataset.calendar import Civil, civil
from quizapp.dataset.dates import Grain, HistoricalDate
from quizapp.dataset.old_dates import Rounded, rounded

_FIRST_PLAIN_YEAR = 1000


@dataclass(frozen=True, slots=True)
class DateWords:
    """Writes dates with the patterns of one language.

    `patterns` is the table `dates` of a wording file, texts with slots; `names` is its
    table `calendar` with the lists `months`, `short_months` (January first) and `seasons`
    (spring first). Where the name of a month has another form beside a day, it is in
    `months_of_day` and `short_months_of_day`.
    """

    patterns: Mapping[str, str]
    names: Mapping[str, Sequence[str]]

    def long(self, date: HistoricalDate) -> str:
        """Write a date in full: “14 January 1992”, “about 1918”, “1918–1920”."""
        return self._write(date, "months")

    def short(self, date: HistoricalDate) -> str:
        """Write a date with the short names of the months: “14 Jan 1992”."""
        return self._write(date, "short_months")

    def _write(self, date: HistoricalDate, months: str) -> str:
        estimate = rounded(date)
        if estimate is not None:
            return self._estimate(estimate, uncertain=date.uncertain)
        if date.lo is None and date.hi is not None:
            end = self._cell(date.hi, date.end_grain or date.grain, months)
            text = self._say("until", date=end)
        elif date.hi is None and date.lo is not None:
            text = self._say("from", date=self._cell(date.lo, date.grain, months))
        elif date.lo is not None and date.hi is not None and date.end_grain is not None:
            text = self._range(date.lo, date.grain, date.hi, date.end_grain, months)
        else:
            text = self._cell(date.lo or 0, date.grain, months)
        if date.approximate:
            text = self._say("about", date=text)
        return self._say("uncertain", date=text) if date.uncertain else text

    def _estimate(self, estimate: Rounded, *, uncertain: bool) -> str:
        name = (
            "before_christ"
            if estimate.before_christ
            else "_".join(filter(None, (estimate.unit, "years_ago")))
        )
        text = self._say("about", date=self._say(name, year=estimate.number))
        return self._say("uncertain", date=text) if uncertain else text

    def _range(self, lo: int, grain: Grain, hi: int, end_grain: Grain, months: str) -> str:
        """Write an interval without saying a month or a year twice."""
        first, last = civil(lo), civil(hi)
        if (
            grain is end_grain
            and first.year == last.year > 0
            and not (grain is Grain.DAY and first.month != last.month)
            and grain in (Grain.DAY, Grain.MONTH)
        ):
            names = self.names[months]
            if grain is Grain.MONTH:
                return self._say(
                    "month_range",
                    first=names[first.month - 1],
                    last=names[last.month - 1],
                    year=self._year(first.year),
                )
            return self._say(
                "day_range",
                first=str(first.day),
                last=str(last.day),
                month=self._months_of_day(months)[first.month - 1],
                year=self._year(first.year),
            )
        years_only = grain is end_grain is Grain.YEAR and first.year > 0
        return self._say(
            "year_range" if years_only else "range",
            first=self._cell(lo, grain, months),
            last=str(last.year) if years_only else self._cell(hi, end_grain, months),
        )

    def _cell(self, number: int, grain: Grain, months: str) -> str:
        day = civil(number)
        if grain is Grain.SEASON:
            return self._season(day)
        if grain in (Grain.DECADE, Grain.CENTURY):
            return self._round(day.year, grain)
        names = self._months_of_day(months) if grain is Grain.DAY else self.names[months]
        return self._say(
            grain.name.lower(),
            day=str(day.day),
            month=names[day.month - 1],
            year=self._year(day.year),
        )

    def _months_of_day(self, months: str) -> Sequence[str]:
        return self.names.get(f"{months}_of_day", self.names[months])

    def _season(self, day: Civil) -> str:
        year = day.year - 1 if day.month < 3 else day.year
        season = self.names["seasons"][(day.month // 3 or 4) - 1]
        return self._say("season", season=season, year=self._year(year))

    def _round(self, year: int, grain: Grain) -> str:
        size = 10 if grain is Grain.DECADE else 100
        first = abs(year) // size * size
        last = first + size - 1
        if year < 0:
            text = self._say("century", year=str(last + 1), last=str(first + 1))
            return self._say("before_christ", year=text)
        name = "first_decade" if grain is Grain.DECADE and first % 100 == 0 else grain.name.lower()
        return self._say(name, year=self._year(first) if first else "0", last=str(last))

    def _year(self, year: int) -> str:
        """Write a year; those before 1000 say whether they count from Christ or to Christ."""
        if year >= _FIRST_PLAIN_YEAR:
            return self._say("year", year=str(year))
        if year > 0:
            return self._say("anno_domini", year=str(year))
        return self._say("before_christ", year=str(1 - year))

    def _say(self, name: str, **slots: str) -> str:
        return self.patterns[name].format_map(slots)
