"""What may be chosen about the questions of a quiz, in words: name, explanation, choices."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

Choices = Sequence[tuple[str, str]]


def level_words() -> tuple[str, str, Choices]:
    """Return the words about difficulty; the values are those of the settings."""
    tr = QCoreApplication.translate
    return (
        tr("QuizChoices", "Difficulty"),
        tr("QuizChoices", "Hard questions are about events that are close to each other."),
        (
            ("mixed", tr("QuizChoices", "Mixed")),
            ("easy", tr("QuizChoices", "Easy")),
            ("medium", tr("QuizChoices", "Medium")),
            ("hard", tr("QuizChoices", "Hard")),
        ),
    )


def precision_words() -> tuple[str, str, Choices]:
    """Return the words about how exactly dates are asked."""
    tr = QCoreApplication.translate
    return (
        tr("QuizChoices", "Exactness of dates"),
        tr("QuizChoices", "Exact is as exact as the source; a month or year is easier to learn."),
        (
            ("exact", tr("QuizChoices", "Exact date")),
            ("month", tr("QuizChoices", "Month")),
            ("year", tr("QuizChoices", "Year")),
            ("decade", tr("QuizChoices", "Decade")),
        ),
    )


def length_words(lengths: Sequence[int]) -> tuple[str, str, Choices]:
    """Return the words about how many questions there are."""
    tr = QCoreApplication.translate
    return (
        tr("QuizChoices", "Questions"),
        tr("QuizChoices", "As many as the set can ask without one giving another away."),
        tuple((str(length), str(length)) for length in lengths),
    )
