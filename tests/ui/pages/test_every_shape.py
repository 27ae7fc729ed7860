"""A quiz of every shape of answer, from its first question to its results and back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from quizapp.generation.question import Question
from quizapp.session.quiz import Quiz
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.results_page import ResultsPage
from quizapp.ui.results.answer_row import AnswerRow
from quizapp.ui.theme_store import ThemeStore
from tests.factories import new_quiz
from tests.shaped_questions import one_of_each_shape
from tests.ui.pages.quiz_scenes import (
    answered,
    asking,
    explained,
    focus,
    listen,
    misplaced,
    right_answer,
    wording,
    wrong_answer,
)

Open = Callable[[QWidget], None]
EACH = pytest.mark.parametrize("question", one_of_each_shape(), ids=lambda each: each.response)


def taken(answer: Callable[[Question], tuple[str, ...]]) -> Quiz:
    questions = one_of_each_shape()
    return answered(new_quiz(questions), *map(answer, questions))


@EACH
def test_not_knowing_is_a_key_away(themes: ThemeStore, opened: Open, question: Question) -> None:
    page, _, _ = asking(themes, opened, [question])
    heard = listen(page.answered)
    QTest.keyClick(focus(), Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert heard == [((),)]


@EACH
def test_the_answer_may_be_all_right(themes: ThemeStore, opened: Open, question: Question) -> None:
    page, quiz, _ = asking(themes, opened, [question])
    explained(page, quiz, right_answer(question))
    assert page.sheet.feedback is not None
    assert page.sheet.feedback.banner.accessibleName().startswith("Right.")


@EACH
@pytest.mark.parametrize("response", ["", "wrong"])
def test_an_answer_is_seen_again(
    themes: ThemeStore, opened: Open, question: Question, response: str
) -> None:
    page = QuizPage(themes, wording().dates)
    page.resize(900, 600)
    opened(page)
    quiz = answered(new_quiz([question]), wrong_answer(question) if response else ())
    page.show_review(quiz, quiz.items[0])
    assert misplaced(page) == []
    assert page.sheet.feedback is not None
    assert not page.sheet.feedback.banner.accessibleName().startswith("Right.")


@pytest.mark.parametrize("answer", [right_answer, wrong_answer])
def test_all_answers_are_listed_with_the_results(
    themes: ThemeStore, opened: Open, answer: Callable[[Question], tuple[str, ...]]
) -> None:
    page = ResultsPage(themes, wording().dates)
    page.resize(1280, 800)
    opened(page)
    quiz = taken(answer)
    page.show_quiz(quiz)
    assert misplaced(page) == []
    rows = page.findChildren(AnswerRow)
    assert len(rows) == len(quiz.items)
    heard = listen(page.item_opened)
    for row in rows:
        row.click()
    assert heard == [(item.id,) for item in quiz.items]
