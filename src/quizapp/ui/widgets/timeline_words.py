"""The words of a strip in the language of the screen."""

from PySide6.QtCore import QObject

from quizapp.dataset.calendar import day_number
from quizapp.dataset.date_words import DateWords
from quizapp.dataset.dates import Grain, HistoricalDate, cell_at
from quizapp.dataset.gaps import Gap, Unit
from quizapp.dataset.model import RelationKind
from quizapp.ui.progress.amounts import number


class TranslatedWords(QObject):
    """Writes dates with the wording of the question set, and all else through `tr()`."""

    def __init__(self, dates: DateWords, parent: QObject | None = None) -> None:
        """Write dates as `dates` does."""
        super().__init__(parent)
        self._dates = dates

    def date(self, date: HistoricalDate, *, short: bool = False) -> str:
        """Write a date: “14 January 1992”, “14 Jan 1992”."""
        return self._dates.short(date) if short else self._dates.long(date)

    def year(self, year: int) -> str:
        """Write a year; 0 is the year 1 BC."""
        cell = cell_at(day_number(year, 1, 1), Grain.YEAR)
        return self._dates.short(HistoricalDate(*cell, Grain.YEAR))

    def month(self, month: int) -> str:
        """Write the short name of a month, 1-12."""
        return self._dates.names["short_months"][month - 1]

    def span(self, first: str, last: str) -> str:
        """Write “1992 – 1993”."""
        return self.tr("{first} – {last}").format(first=first, last=last)

    def gap(self, gap: Gap, *, about: bool = True) -> str:
        """Write “66 days” or “about 7 months”; `about` False leaves out “about”."""
        if gap.value == 0:
            return self._none(gap.unit)
        counted = self._counted(gap)
        return self.tr("about {gap}").format(gap=counted) if about and gap.about else counted

    def earlier(self, date: str, gap: Gap) -> str:
        """Write “28 Apr 1920 · 72 years earlier”."""
        if gap.value == 0:
            return date
        return self.tr("{date} · {gap} earlier").format(date=date, gap=self._counted(gap))

    def later(self, date: str, gap: Gap) -> str:
        """Write “Aug 1992 · 7 months later”."""
        if gap.value == 0:
            return date
        return self.tr("{date} · {gap} later").format(date=date, gap=self._counted(gap))

    def events(self, count: int) -> str:
        """Write “3 events”."""
        return self.tr("1 event") if count == 1 else self.tr("%n events", "", count)

    def more(self, count: int) -> str:
        """Write “+3 more”."""
        return self.tr("+%n more", "", count)

    def numbered(self, number: str, date: str) -> str:
        """Write the number of an asked event before its date."""
        return self.tr("{number} · {date}").format(number=number, date=date)

    def answer(self) -> str:
        """Write that this is the learner's answer."""
        return self.tr("your answer")

    def chosen(self, date: str) -> str:
        """Write that a date is the learner's answer."""
        return self.tr("{date} · your answer").format(date=date)

    def apart(self, gap: Gap, *, earlier: bool) -> str:
        """Write “66 days earlier” or “about 7 months later”."""
        if gap.value == 0:
            return self._none(gap.unit)
        words = self.tr("{gap} earlier") if earlier else self.tr("{gap} later")
        return words.format(gap=self.gap(gap))

    def asked(self) -> str:
        """Write that this is the asked event."""
        return self.tr("asked")

    def contested(self) -> str:
        """Write that sources give different dates."""
        return self.tr("sources differ")

    def attributed(self) -> str:
        """Write that only one source says so."""
        return self.tr("said by one source")

    def crowd(self, count: int) -> str:
        """Write that so many events are in sight, and how they are told apart."""
        said = self.tr("{n} events in sight. Zoom in to tell them apart.", "", count)
        return said.format(n=number(count))

    def linked_to(self, kind: RelationKind, title: str) -> str:
        """Write how an event stands to another one."""
        return self.tr("{link} “{title}”").format(link=self.linked(kind), title=title)

    def undated(self) -> str:
        """Write that no date is known."""
        return self.tr("No date is known")

    def linked(self, kind: RelationKind) -> str:
        """Write how an event stands to another: “follows from”."""
        words = {
            RelationKind.FOLLOWS_FROM: self.tr("follows from"),
            RelationKind.PRECEDES: self.tr("precedes"),
            RelationKind.PART_OF: self.tr("part of"),
            RelationKind.ABOUT: self.tr("is about"),
            RelationKind.RESTORES: self.tr("restores"),
            RelationKind.ENDS: self.tr("ends"),
            RelationKind.ENTERS_INTO_FORCE: self.tr("brings into force"),
            RelationKind.RATIFIES: self.tr("ratifies"),
            RelationKind.AMENDS: self.tr("amends"),
            RelationKind.IMPLEMENTS: self.tr("implements"),
            RelationKind.COMMEMORATES: self.tr("commemorates"),
            RelationKind.CONTRADICTS: self.tr("contradicts"),
            RelationKind.CLARIFIES: self.tr("clarifies"),
            RelationKind.PARTICIPANT_IN: self.tr("takes part in"),
        }
        return words[kind]

    def _none(self, unit: Unit) -> str:
        match unit:
            case Unit.DAY:
                return self.tr("the same day")
            case Unit.MONTH:
                return self.tr("less than a month")
            case Unit.YEAR:
                return self.tr("less than a year")

    def _counted(self, gap: Gap) -> str:
        match gap.unit:
            case Unit.DAY:
                return self.tr("1 day") if gap.value == 1 else self.tr("%n days", "", gap.value)
            case Unit.MONTH:
                one = gap.value == 1
                return self.tr("1 month") if one else self.tr("%n months", "", gap.value)
            case Unit.YEAR:
                one = gap.value == 1
                return self.tr("1 year") if one else self.tr("%n years", "", gap.value)
