"""A note about a question, as a teacher sees it."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QWidget

from quizapp.generation.question import Question
from quizapp.ui.library.report_row import ReportRow
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.label import Label
from quizapp.ui.words.answer_words import key_words
from tests.factories import NOON, new_quiz
from tests.shaped_questions import one_of_each_shape
from tests.ui.pages.quiz_scenes import wording


@pytest.mark.parametrize("question", one_of_each_shape(), ids=lambda each: each.response)
def test_a_note_names_the_right_answer_of_every_shape(
    themes: ThemeStore, opened: Callable[[QWidget], None], question: Question
) -> None:
    quiz, dates = new_quiz([question]), wording().dates
    report = quiz.report(quiz.items[0].id, "Too easy.", NOON, uuid4())
    row = ReportRow(themes, dates, report, "The annals", "today")
    opened(row)
    said = f"The annals · right answer: {key_words(question, dates)}"
    assert said in [label.text() for label in row.findChildren(Label)]
