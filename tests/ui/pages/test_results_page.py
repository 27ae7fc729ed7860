"""The results page: the score in words, topics, and the way back to each answer."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.generation.question import Question
from quizapp.session.quiz import Quiz
from quizapp.session.record import QuizSummary
from quizapp.session.score import Tally
from quizapp.ui.pages.results_page import ResultsPage
from quizapp.ui.results.answer_row import AnswerRow
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from tests.factories import NOON, choice_question, new_quiz, order_question
from tests.ui.pages.quiz_scenes import (
    answered,
    bundled_questions,
    click,
    focusable,
    misplaced,
    press,
    right_answer,
    settle,
    wording,
    wrong_answer,
)

Open = Callable[[QWidget], None]
Key = Qt.Key


def finished(questions: tuple[Question, ...], right: int) -> Quiz:
    """Return a quiz of which the first questions were answered right and the others wrong."""
    quiz = new_quiz(questions)
    for place, question in enumerate(questions):
        answer = right_answer(question) if place < right else wrong_answer(question)
        quiz = answered(quiz, answer)
    return quiz


def choices(count: int) -> tuple[Question, ...]:
    return tuple(choice_question(10 * number) for number in range(count))


def summary(right: int, questions: int) -> QuizSummary:
    quiz = new_quiz()
    return QuizSummary(
        id=quiz.id,
        learner=quiz.learner,
        set_id=quiz.set_id,
        set_title=quiz.set_title,
        mode=quiz.mode,
        questions=questions,
        answered=questions,
        score=Tally(questions, right, right, questions),
        seconds=60,
        started_at=NOON,
        latest_at=NOON,
        finished_at=NOON,
    )


def shown(
    themes: ThemeStore, open_window: Open, quiz: Quiz, previous: QuizSummary | None = None
) -> ResultsPage:
    """Return an open page with the results of a quiz."""
    page = ResultsPage(themes, wording().dates)
    page.resize(1072, 800)
    open_window(page)
    page.show_quiz(quiz, previous)
    page.setFocus()
    return page


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("right", "headline"),
    [
        (10, "All right this time"),
        (9, "Almost all right"),
        (6, "A solid round"),
        (3, "Some of it is new"),
        (2, "New ground. A shorter round may help."),
    ],
)
def test_the_headline_tells_the_band(
    themes: ThemeStore, opened: Open, right: int, headline: str
) -> None:
    page = shown(themes, opened, finished(choices(10), right))
    assert headline in texts(page)


def test_a_teacher_sees_whose_results_they_are_and_nothing_that_is_said_to_a_learner(
    themes: ThemeStore, opened: Open
) -> None:
    quiz = finished(choices(10), 2)
    page = shown(themes, opened, quiz)
    page.show_quiz(quiz, is_others=True)
    assert f"Results of {quiz.learner.name}" in texts(page)
    assert "2 of 10 right" in texts(page)
    assert not any("Your" in text or "New ground" in text for text in texts(page))
    shown_buttons = [part.text() for part in page.findChildren(Button) if part.isVisible()]
    assert shown_buttons == ["Review 8 mistakes", "Back"]
    page.show_quiz(quiz)
    assert "Your answers" in texts(page)
    assert page.score.new.isVisible()


@pytest.mark.parametrize(
    ("then", "of", "change"),
    [
        (2, 4, "+1 since last time"),
        (4, 4, "−1 since last time"),
        (3, 4, "Same as last time"),
        (5, 10, "+25 points of 100 since last time"),
    ],
)
def test_the_change_since_last_time_is_said(
    themes: ThemeStore, opened: Open, then: int, of: int, change: str
) -> None:
    page = shown(themes, opened, finished(choices(4), 3), summary(then, of))
    assert change in texts(page)
    assert f"Last time you had {then} of {of} right." in texts(page)


def test_the_first_time_compares_with_nothing(themes: ThemeStore, opened: Open) -> None:
    page = shown(themes, opened, finished(choices(4), 2))
    assert not [text for text in texts(page) if "last time" in text.lower()]
    assert "2 questions to look at again." in texts(page)


def test_a_quiz_that_was_stopped_says_so(themes: ThemeStore, opened: Open) -> None:
    quiz = answered(new_quiz(choices(4)), ("b",)).finish(NOON)
    page = shown(themes, opened, quiz)
    assert [text for text in texts(page) if text.startswith("Stopped after 1 of 4 questions")]
    assert len(page.findChildren(AnswerRow)) == 1


def test_dates_of_several_events_are_told_from_the_earliest_to_the_latest(
    themes: ThemeStore, opened: Open
) -> None:
    question = order_question()
    focus = tuple(reversed(question.stretch.focus))
    backwards = replace(question, stretch=replace(question.stretch, focus=focus))
    said = {
        text for text in texts(shown(themes, opened, finished((question,), 1))) if " to " in text
    }
    assert said
    assert said <= set(texts(shown(themes, opened, finished((backwards,), 1))))


def test_the_keys_press_the_buttons(themes: ThemeStore, opened: Open, qtbot: QtBot) -> None:
    page = shown(themes, opened, finished(choices(4), 2))
    for key, signal in (
        ("r", page.review_requested),
        ("n", page.new_requested),
        (Key.Key_Escape, page.home_requested),
    ):
        with qtbot.waitSignal(signal):
            press(page, key)


def test_without_mistakes_there_is_nothing_to_review(themes: ThemeStore, opened: Open) -> None:
    page = shown(themes, opened, finished(choices(2), 2))
    heard: list[None] = []
    page.review_requested.connect(lambda: heard.append(None))
    press(page, "r")
    assert heard == []
    assert not page.score.review.isVisible()


def test_an_answer_is_opened_by_arrows_and_enter(
    themes: ThemeStore, opened: Open, qtbot: QtBot
) -> None:
    quiz = finished(choices(3), 1)
    page = shown(themes, opened, quiz)
    with qtbot.waitSignal(page.item_opened) as heard:
        press(page, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert heard.args == [quiz.items[1].id]
    press(page, Key.Key_Up, Key.Key_Up)
    with qtbot.waitSignal(page.item_opened) as heard:
        press(page, Key.Key_Return)
    assert heard.args == [quiz.items[0].id]


def test_an_answer_is_opened_by_mouse(themes: ThemeStore, opened: Open, qtbot: QtBot) -> None:
    quiz = finished(choices(2), 1)
    page = shown(themes, opened, quiz)
    with qtbot.waitSignal(page.item_opened) as heard:
        click(page.findChildren(AnswerRow)[1])
    assert heard.args == [quiz.items[1].id]


def test_every_answer_says_what_it_was_worth(themes: ThemeStore, opened: Open) -> None:
    quiz = new_quiz(
        (choice_question(0), choice_question(10), order_question(20), choice_question(30))
    )
    quiz = answered(quiz, ("b",), ("a",), wrong_answer(quiz.items[2].question), ())
    page = shown(themes, opened, quiz)
    assert [row.accessibleName() for row in page.findChildren(AnswerRow)] == [
        "Event 0, May 1900, Right",
        "Event 10, May 1910, Wrong",
        "Put these events in order., May 1920 to May 1923, Partly",
        "Event 30, May 1930, Not known",
    ]


def test_an_extra_answer_is_listed_as_one(themes: ThemeStore, opened: Open) -> None:
    quiz = finished(choices(1), 1)
    quiz = answered(quiz.another(quiz.items[0].id, choice_question(50)), ("b",))
    page = shown(themes, opened, quiz)
    rows = page.findChildren(AnswerRow)
    assert rows[1].accessibleName() == "Event 50, May 1950 · extra, not counted, Right"


def test_topics_are_counted(themes: ThemeStore, opened: Open) -> None:
    questions = (
        choice_question(0, topic="Treaties"),
        choice_question(10, topic="Treaties"),
        choice_question(20, topic=""),
    )
    page = shown(themes, opened, finished(questions, 1))
    said = texts(page)
    assert said[said.index("Treaties") + 1] == "1 of 2"
    assert said[said.index("Without a topic") + 1] == "0 of 1"


def test_another_quiz_takes_the_place_of_the_first(themes: ThemeStore, opened: Open) -> None:
    page = shown(themes, opened, finished(choices(4), 2))
    page.show_quiz(finished(choices(2), 1), None)
    settle()
    assert [
        row.accessibleName()[:7] for row in page.findChildren(AnswerRow) if row.isVisible()
    ] == [
        "Event 0",
        "Event 1",
    ]


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1072, 800, 1.0), (820, 600, 1.0), (844, 600, 1.5), (844, 600, 2.0), (664, 480, 1.0)],
)
def test_everything_has_room(
    themes: ThemeStore, opened: Open, width: int, height: int, scale: float
) -> None:
    themes.choose(scale=scale)
    quiz = finished(bundled_questions(), 7)
    page = shown(themes, opened, quiz, summary(2, 10))
    page.resize(width, height)
    assert misplaced(page) == []
    assert [stop for stop in focusable(page) if not stop.accessibleName()] == []
    assert (page.width(), page.height()) == (width, height)


def test_foreign_titles_are_shown_letter_for_letter(themes: ThemeStore, opened: Open) -> None:
    title = "<b>x</b> & <img src=https://example.org/x.png> " + "long " * 60
    question = replace(choice_question(), topic=title, stem=title)
    page = shown(themes, opened, replace(finished((question,), 0), set_title=title))
    assert misplaced(page) == []
    assert [text for text in texts(page) if title in text]
    labels = [label for label in page.findChildren(QLabel) if "<b>" in label.text()]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
