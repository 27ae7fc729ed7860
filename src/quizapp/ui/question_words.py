"""A few words about a question, for lists of questions."""

from PySide6.QtCore import QCoreApplication

from quizapp.generation.difficulty import Level
from quizapp.generation.question import Question
from quizapp.generation.wording import Wording


class QuestionWords:
    """Says what sort of question it is, and how hard."""

    def __init__(self, wording: Wording) -> None:
        """Take the names of kinds from a wording."""
        self._wording = wording

    def kind(self, name: str) -> str:
        """Name a kind of question."""
        words = self._wording.kind(name)
        return words[:1].upper() + words[1:]

    def about(self, question: Question) -> str:
        """Return the kind, the topic and the difficulty of a question."""
        parts = [self.kind(question.kind), question.topic, _level(question.difficulty)]
        if question.practice_only:
            parts.append(QCoreApplication.translate("QuestionWords", "for practice only"))
        return " · ".join(filter(None, parts))


def _level(difficulty: float) -> str:
    tr = QCoreApplication.translate
    words = {
        Level.EASY: tr("QuestionWords", "easy"),
        Level.MEDIUM: tr("QuestionWords", "medium"),
        Level.HARD: tr("QuestionWords", "hard"),
    }
    return next((text for level, text in words.items() if level.holds(difficulty)), "")
