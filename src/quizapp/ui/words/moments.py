"""Times of quizzes as a person says them, in local time and in the chosen style of dates."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from quizapp.settings import DateStyle

_DAYS: Mapping[DateStyle, str] = MappingProxyType(
    {
        DateStyle.DAY_FIRST: "d MMM yyyy",
        DateStyle.MONTH_FIRST: "MMM d, yyyy",
        DateStyle.ISO: "yyyy-MM-dd",
    }
)
_LONG_DAYS: Mapping[DateStyle, str] = MappingProxyType(
    {
        DateStyle.DAY_FIRST: "dddd, d MMMM",
        DateStyle.MONTH_FIRST: "dddd, MMMM d",
        DateStyle.ISO: "dddd, yyyy-MM-dd",
    }
)


def spoken(style: DateStyle) -> DateStyle:
    """Return a style as the language has it: only in English the month may come first."""
    english = QLocale().language() in {QLocale.Language.English, QLocale.Language.C}
    return DateStyle.DAY_FIRST if style is DateStyle.MONTH_FIRST and not english else style


@dataclass(frozen=True, slots=True)
class Moments:
    """Writes moments as seen from `now`, which has a zone; all are shown in local time."""

    now: datetime
    style: DateStyle = DateStyle.DAY_FIRST

    @property
    def today(self) -> date:
        """The local date."""
        return self.now.astimezone().date()

    def today_words(self) -> str:
        """Write the local date with its weekday: “Saturday, 22 November”."""
        return QLocale().toString(_qdate(self.today), _LONG_DAYS[spoken(self.style)])

    def day(self, moment: datetime) -> str:
        """Write the local date of a moment: “22 Nov 2025”."""
        return self.on(moment.astimezone().date())

    def on(self, day: date) -> str:
        """Write a date: “22 Nov 2025”."""
        return QLocale().toString(_qdate(day), _DAYS[spoken(self.style)])

    def minute(self, moment: datetime) -> str:
        """Write date and time of a moment: “22 Nov 2025, 18:42”."""
        words = QCoreApplication.translate("Moments", "{day}, {time}")
        return words.format(day=self.day(moment), time=_clock(moment))

    def ago(self, moment: datetime) -> str:
        """Say how long ago a moment was: “20 minutes ago”, “yesterday”."""
        minutes = int((self.now - moment) / timedelta(minutes=1))
        days = (self.today - moment.astimezone().date()).days
        if minutes < 60:
            return _minutes_ago(minutes)
        if days == 0 or minutes < 120:
            return _hours_ago(minutes // 60)
        if days == 1:
            return QCoreApplication.translate("Moments", "yesterday")
        if days < 7:
            return QCoreApplication.translate("Moments", "{n} days ago", "", days).format(n=days)
        return QCoreApplication.translate("Moments", "on {day}").format(day=self.day(moment))


def _minutes_ago(minutes: int) -> str:
    if minutes < 1:
        return QCoreApplication.translate("Moments", "just now")
    if minutes == 1:
        return QCoreApplication.translate("Moments", "a minute ago")
    return QCoreApplication.translate("Moments", "{n} minutes ago", "", minutes).format(n=minutes)


def _hours_ago(hours: int) -> str:
    if hours == 1:
        return QCoreApplication.translate("Moments", "an hour ago")
    return QCoreApplication.translate("Moments", "{n} hours ago", "", hours).format(n=hours)


def _clock(moment: datetime) -> str:
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), "HH:mm")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
