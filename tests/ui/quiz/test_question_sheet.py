"""The sheet is one for all questions, and each looks as if it were the first."""

from collections.abc import Callable
from itertools import chain

from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import QWidget

from quizapp.session.quiz import Item
from quizapp.ui.quiz.question_sheet import QuestionSheet
from quizapp.ui.theme_store import ThemeStore
from tests.factories import new_quiz
from tests.shaped_questions import one_of_each_shape
from tests.ui.pages.quiz_scenes import answered, settle, wording, wrong_answer

Open = Callable[[QWidget], None]
Seen = tuple[QImage, list[str]]


def made(themes: ThemeStore, opened: Open) -> QuestionSheet:
    sheet = QuestionSheet(themes, wording().dates)
    sheet.resize(900, 700)
    opened(sheet)
    sheet.fit(900, 800, 700)
    return sheet


def explained(sheet: QuestionSheet, unanswered: Item, item: Item) -> Seen:
    """Ask a question, say what an answer was worth, and return what can be seen and heard."""
    sheet.ask(unanswered)
    settle()
    sheet.explain(item, from_top=True)
    settle()
    root = QAccessible.queryAccessibleInterface(sheet)
    assert root is not None
    return sheet.grab().toImage(), said(root)


def said(interface: QAccessibleInterface) -> list[str]:
    """Return the names that a screen reader finds, in their order."""
    children = (interface.child(place) for place in range(interface.childCount()))
    shown = (child for child in children if child is not None and not child.state().invisible)
    return [interface.text(QAccessible.Text.Name), *chain.from_iterable(map(said, shown))]


def test_every_shape_looks_the_same_after_any_other(themes: ThemeStore, opened: Open) -> None:
    questions = one_of_each_shape()
    quiz = new_quiz(questions)
    after = answered(quiz, *map(wrong_answer, questions))
    pairs = list(zip(quiz.items, after.items, strict=True))
    fresh = [explained(made(themes, opened), *pair) for pair in pairs]
    kept = made(themes, opened)
    forward = range(len(questions))
    for place in (*forward, *forward[::-2], *forward[1::3]):
        assert explained(kept, *pairs[place]) == fresh[place]


def test_the_answer_is_read_out_before_what_explains_it(themes: ThemeStore, opened: Open) -> None:
    sheet = made(themes, opened)
    quiz = new_quiz()
    _, names = explained(sheet, quiz.items[0], answered(quiz, ("a",)).items[0])
    assert sheet.area is not None
    assert sheet.feedback is not None
    last, verdict = sheet.area.stops[-2], sheet.feedback.banner
    assert 0 < names.index(last.accessibleName()) < names.index(verdict.accessibleName())
