"""Quizzes out of the bundled set at any point, and pages that show them."""

from collections.abc import Callable, Iterable
from functools import cache
from itertools import repeat
from pathlib import Path
from random import Random

from PySide6.QtCore import QPoint, Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from quizapp.dataset.reader import load
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.question import Question
from quizapp.generation.shape import Response
from quizapp.generation.wording import Wording
from quizapp.session.marking import mark
from quizapp.session.quiz import Item, Quiz
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.tab_order import focus_proxy
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.option_card import OptionCard
from tests.factories import moment, new_quiz
from tests.shaped_questions import one_of_each_shape

ROOT = Path(__file__).parents[3]


@cache
def wording() -> Wording:
    """Return the words of the program."""
    return Wording.read(ROOT / "resources" / "wording" / "en.toml")


@cache
def bundled_questions() -> tuple[Question, ...]:
    """Return a quiz of the bundled set that holds every kind of question."""
    generator = Generator(load(ROOT / "questions" / "azerbaijan-turkiye"), wording())
    return generator.quiz(Plan(12, 7))


def first_of(response: Response) -> Question:
    """Return a bundled question of one shape; one made by hand if there is none."""
    questions = (*bundled_questions(), *one_of_each_shape())
    return next(question for question in questions if question.response is response)


def one_of_each_kind() -> tuple[Question, ...]:
    """Return a bundled question of every kind."""
    return tuple({question.kind: question for question in bundled_questions()}.values())


def wrong_answer(question: Question) -> tuple[str, ...]:
    """Return an answer that earns less than everything: partly right for an ordering."""
    if question.response is Response.ORDER:
        first, second, *rest = question.key
        return (second, first, *rest)
    drawn = map(question.shape.random_response, repeat(Random(1)))
    return next(response for response in drawn if not mark(question, response).correct)


def right_answer(question: Question) -> tuple[str, ...]:
    """Return the answer that earns everything."""
    return question.key


def answered(quiz: Quiz, *responses: tuple[str, ...]) -> Quiz:
    """Return the quiz after some answers, each given in 20 seconds."""
    for response in responses:
        quiz = quiz.answer(response, moment(quiz.position + 1), 20)
    return quiz


def asking(
    themes: ThemeStore, open_window: Callable[[QWidget], None], questions: Iterable[Question]
) -> tuple[QuizPage, Quiz, Item]:
    """Return an open page that asks the first of some questions."""
    page = QuizPage(themes, wording().dates)
    page.resize(1280, 800)
    open_window(page)
    quiz = new_quiz(tuple(questions))
    page.show_question(quiz, quiz.items[0])
    return page, quiz, quiz.items[0]


def explained(page: QuizPage, quiz: Quiz, response: tuple[str, ...]) -> Quiz:
    """Answer the current question, show its feedback, and return the quiz after it."""
    after = answered(quiz, response)
    latest = after.latest
    assert latest is not None
    page.show_feedback(after, latest)
    settle()
    return after


def cards(page: QuizPage) -> list[OptionCard]:
    """Return the options of the question that is shown."""
    return page.sheet.findChildren(OptionCard)


def listen(signal: SignalInstance) -> list[tuple[object, ...]]:
    """Return a list that grows by what a signal carries, each time it is emitted."""
    heard: list[tuple[object, ...]] = []
    signal.connect(lambda *values: heard.append(values))
    return heard


def press(page: QWidget, *keys: Qt.Key | str) -> None:
    """Press keys where the focus is."""
    for key in keys:
        target = QApplication.focusWidget() or page
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)


def focus() -> QWidget:
    """Return what has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def click(widget: QWidget) -> None:
    """Click into the middle of a widget, as the window system does."""
    window = widget.window()
    point = widget.mapTo(window, widget.rect().center())
    modifiers = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, modifiers, point)


def settle() -> None:
    """Let layouts inside layouts find their sizes."""
    for _ in range(8):
        QApplication.processEvents()


def misplaced(page: QWidget) -> list[str]:
    """Name every text that is cut, and every part that sticks out of its page."""
    settle()
    faults = []
    for part in (*page.findChildren(QLabel), *page.findChildren(QAbstractButton)):
        if not part.isVisible():
            continue
        name = part.accessibleName() or (part.text() if isinstance(part, QLabel) else "")
        least = part.minimumSizeHint()
        height = part.heightForWidth(part.width()) if part.hasHeightForWidth() else least.height()
        if part.width() < least.width() or part.height() < height:
            faults.append(f"“{name[:40]}” is cut")
        if part.mapTo(page, QPoint(part.width(), 0)).x() > page.width():
            faults.append(f"“{name[:40]}” sticks out")
    return faults


def focusable(page: QWidget) -> list[QWidget]:
    """Return everything that the Tab key can reach."""
    settle()
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and focus_proxy(widget) is None
    ]
