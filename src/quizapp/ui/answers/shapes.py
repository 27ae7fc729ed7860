"""The one place that knows which way to answer belongs to which shape of question."""

from typing import assert_never

from quizapp.dataset.date_words import DateWords
from quizapp.generation.question import Question
from quizapp.generation.shapes.buckets import Buckets
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.gap import Gap
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.multiple import Multiple
from quizapp.generation.shapes.number import Number
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.point import Point
from quizapp.generation.shapes.text import Text
from quizapp.ui.answers.answer import AnswerArea
from quizapp.ui.answers.buckets import BucketsArea
from quizapp.ui.answers.choose import ChoiceArea
from quizapp.ui.answers.gap import GapArea
from quizapp.ui.answers.match import MatchArea
from quizapp.ui.answers.multiple import MultipleArea
from quizapp.ui.answers.number import NumberArea
from quizapp.ui.answers.order import OrderArea
from quizapp.ui.answers.point import PointArea
from quizapp.ui.answers.text import TextArea
from quizapp.ui.theme_store import ThemeStore


def answer_area(themes: ThemeStore, words: DateWords, question: Question) -> AnswerArea:
    """Return a fresh area that takes the answer to a question."""
    area: AnswerArea
    match question.shape:
        case Choose():
            area = ChoiceArea(themes, question)
        case Order() as shape:
            area = OrderArea(themes, words, question, shape)
        case Gap() as shape:
            area = GapArea(themes, words, question, shape)
        case Buckets() as shape:
            area = BucketsArea(themes, words, question, shape)
        case Point() as shape:
            area = PointArea(themes, words, question, shape)
        case Multiple() as shape:
            area = MultipleArea(themes, question, shape)
        case Match() as shape:
            area = MatchArea(themes, question, shape)
        case Number() as shape:
            area = NumberArea(themes, shape)
        case Text() as shape:
            area = TextArea(themes, shape)
        case _ as unknown:
            assert_never(unknown)
    return area
