"""The names of days where there is room for a letter or two."""

from datetime import date

from PySide6.QtCore import QLocale


def initial(day: date) -> str:
    """Return the letter of a weekday, or its short name where a language has digits for letters.

    A digit would be taken for a number of something, as it stands near others.
    """
    letter = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)
    if not letter.isdecimal():
        return letter
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
