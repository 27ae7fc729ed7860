"""Shares, counts and durations as they are written on the page of progress."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from quizapp.session.practice import Count


def percent(share: float) -> str:
    """Write a share from 0 to 1: “72 %”."""
    words = QCoreApplication.translate("Amounts", "{n}\N{NARROW NO-BREAK SPACE}%")
    return words.format(n=round(100 * share))


def number(count: int) -> str:
    """Write a number as the language groups its digits."""
    return QLocale().toString(count)


def of_answers(count: "Count") -> str:
    """Write “72 % · 18 of 25”."""
    words = QCoreApplication.translate("Amounts", "{share} · {right} of {all}")
    return words.format(
        share=percent(count.share), right=number(count.right), all=number(count.answers)
    )


def answers(count: int) -> str:
    """Write “1 answer”, “25 answers”."""
    if count == 1:
        return QCoreApplication.translate("Amounts", "1 answer")
    return QCoreApplication.translate("Amounts", "{n} answers", "", count).format(n=number(count))


def facts(count: int) -> str:
    """Write “1 fact”, “25 facts”."""
    if count == 1:
        return QCoreApplication.translate("Amounts", "1 fact")
    return QCoreApplication.translate("Amounts", "{n} facts", "", count).format(n=number(count))


def days(count: int) -> str:
    """Write “1 day”, “25 days”."""
    if count == 1:
        return QCoreApplication.translate("Amounts", "1 day")
    return QCoreApplication.translate("Amounts", "{n} days", "", count).format(n=number(count))


def long_time(seconds: float) -> str:
    """Write how long something took: “40 s”, “12 min”, “3 h 20 min”."""
    tr = QCoreApplication.translate
    minutes = round(seconds / 60)
    if minutes == 0:
        return tr("Amounts", "{n} s").format(n=round(seconds))
    if minutes < 60:
        return tr("Amounts", "{n} min").format(n=minutes)
    hours, rest = divmod(minutes, 60)
    if hours >= 10 or rest == 0:
        return tr("Amounts", "{n} h").format(n=number(hours))
    return tr("Amounts", "{hours} h {rest} min").format(hours=hours, rest=rest)
