"""The one place that knows which way to answer belongs to which shape of question."""

from quizapp.dataset.date_words import DateWords
from quizapp.generation.question import Question
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.order import Order
from quizapp.ui.answers.answer import AnswerArea
from quizapp.ui.answers.choose import ChoiceArea
from quizapp.ui.answers.order import OrderArea
from quizapp.ui.theme_store import ThemeStore


def answer_area(themes: ThemeStore, words: DateWords, question: Question) -> AnswerArea:
    """Return a fresh area that takes the answer to a question."""
    match question.shape:
        case Choose():
            return ChoiceArea(themes, question)
        case Order() as shape:
            return OrderArea(themes, words, question, shape)
        case _:
            raise NotImplementedError(question.response)
