"""How a learner is named."""

from PySide6.QtCore import QCoreApplication

from quizapp.session.learner import Learner


def person_words(learner: Learner | None) -> str:
    """Name a learner, with the number if there is one, which tells namesakes apart."""
    if learner is None or not learner.name:
        return QCoreApplication.translate("PersonWords", "No name")
    if not learner.number:
        return learner.name
    words = QCoreApplication.translate("PersonWords", "{name} · {number}")
    return words.format(name=learner.name, number=learner.number)
