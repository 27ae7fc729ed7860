"""A few words about a question, for lists of questions."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from quizapp.dataset.date_words import DateWords
from quizapp.generation.difficulty import Level
from quizapp.generation.letters import capital
from quizapp.generation.question import Question
from quizapp.generation.wording import Wording
from quizapp.ui.words.answer_words import key_words


@dataclass(frozen=True, slots=True)
class QuestionNote:
    """What a list says below a stem: the asked events with the right answer, and the sort."""

    answer: str
    about: str


class QuestionWords:
    """Says what sort of question it is, and how hard."""

    def __init__(self, wording: Wording) -> None:
        """Take the names of kinds from a wording."""
        self._wording = wording
        self._dates = wording.dates

    def use_words(self, words: DateWords) -> None:
        """Say dates in another style from now on."""
        self._dates = words

    def note(self, question: Question) -> QuestionNote:
        """Return everything that a list says about a question below its stem."""
        return QuestionNote(self._answer(question), self.about(question))

    def kind(self, name: str) -> str:
        """Name a kind of question."""
        return capital(self._wording.kind(name), self._wording.language)

    def about(self, question: Question) -> str:
        """Return the kind, the topic and the difficulty of a question."""
        parts = [self.kind(question.kind), question.topic, _level(question.difficulty)]
        if question.practice_only:
            parts.append(QCoreApplication.translate("QuestionWords", "for practice only"))
        return " · ".join(filter(None, parts))

    def _answer(self, question: Question) -> str:
        """Name the asked events, as far as stem and key do not, and the right answer."""
        tr = QCoreApplication.translate
        key = key_words(question, self._dates)
        titles = {event.id: event.title for event in question.stretch.events}
        asked = [titles[name] for name in question.stretch.focus if name in titles]
        told = f"{question.stem}\n{key}"
        unnamed = "; ".join(title for title in asked if title not in told)
        if not unnamed:
            return tr("QuestionWords", "Right answer: {key}").format(key=key)
        words = tr("QuestionWords", "{events} · right answer: {key}")
        return words.format(events=unnamed, key=key)


def _level(difficulty: float) -> str:
    tr = QCoreApplication.translate
    words = {
        Level.EASY: tr("QuestionWords", "easy"),
        Level.MEDIUM: tr("QuestionWords", "medium"),
        Level.HARD: tr("QuestionWords", "hard"),
    }
    return next((text for level, text in words.items() if level.holds(difficulty)), "")
