"""How a learner is named."""

from PySide6.QtCore import QCoreApplication

from quizapp.session.learner import Learner


def person_words(learner: Learner | None) -> str:
    """Name a learner, with the number if there is one, which tells namesakes apart."""
    return name_words("", "") if learner is None else name_words(learner.name, learner.number)


def name_words(name: str, number: str) -> str:
    """Return a name as `person_words` does; name and number are "" if there is none."""
    if not name:
        return QCoreApplication.translate("PersonWords", "No name")
    if not number:
        return name
    words = QCoreApplication.translate("PersonWords", "{name} · {number}")
    return words.format(name=name, number=number)
