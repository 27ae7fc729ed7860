"""The one place that knows which way to answer belongs to which shape of question."""

from typing import assert_never

from quizapp.dataset.date_words import DateWords
from quizapp.generation.question import Question, Response
from quizapp.ui.answers.answer import AnswerArea
from quizapp.ui.answers.choose import ChoiceArea
from quizapp.ui.answers.order import OrderArea
from quizapp.ui.theme_store import ThemeStore


def answer_area(themes: ThemeStore, words: DateWords, question: Question) -> AnswerArea:
    """Return a fresh area that takes the answer to a question."""
    match question.response:
        case Response.CHOICE:
            return ChoiceArea(themes, question)
        case Response.ORDER:
            return OrderArea(themes, words, question)
        case _:
            assert_never(question.response)
