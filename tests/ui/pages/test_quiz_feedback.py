"""The quiz page after the check: verdict, reasons, source, and the way on."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.generation.question import Citation
from quizapp.ui.quiz.banner import Banner
from quizapp.ui.theme_store import ThemeStore
from tests.factories import choice_question, order_question, some_questions
from tests.ui.pages.quiz_scenes import asking, cards, click, explained, focus, listen, press, settle

Open = Callable[[QWidget], None]
Key = Qt.Key


def test_the_key_press_of_the_check_does_not_skip_the_feedback(
    themes: ThemeStore, opened: Open, qtbot: QtBot
) -> None:
    page, quiz, _ = asking(themes, opened, some_questions())
    heard = listen(page.next_requested)
    explained(page, quiz, ("a",))
    press(page, Key.Key_Return, Key.Key_Space)
    click(page.footer.advance)
    assert heard == []
    qtbot.waitUntil(lambda: not page._guard.isActive())
    held = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(page.footer.advance, held)
    assert heard == []
    press(page, Key.Key_Space)
    assert heard == [()]


def test_nothing_goes_on_while_something_is_not_saved(
    themes: ThemeStore, opened: Open, qtbot: QtBot
) -> None:
    page, quiz, _ = asking(themes, opened, some_questions())
    explained(page, quiz, ("a",))
    qtbot.waitUntil(lambda: not page._guard.isActive())
    page.show_problem("The disk is full.")
    heard = listen(page.next_requested)
    page.footer.advance.click()
    assert heard == []
    page.show_problem("")
    page.footer.advance.click()
    assert heard == [()]


def test_a_checked_order_can_be_seen_right(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [order_question()])
    explained(page, quiz, ("a", "b", "c", "d"))
    area = page.sheet.area
    assert area is not None
    assert page.sheet.feedback is not None
    said = page.sheet.feedback.banner.accessibleName()
    assert said == "Partly right. 3 of 4 are in order."
    shown = area.stops[-1]
    assert shown.accessibleName() == "Show the right order"
    press(page, "o")
    assert shown.accessibleName() == "Show your order"


@pytest.mark.parametrize(
    ("response", "words"),
    [
        (("b",), "Right. 1900."),
        (("a",), "Not this one. The answer is B: 1900."),
        ((), "The answer is B: 1900."),
    ],
)
def test_the_verdict_is_said_in_words(
    themes: ThemeStore, opened: Open, response: tuple[str, ...], words: str
) -> None:
    page, quiz, _ = asking(themes, opened, [choice_question()])
    explained(page, quiz, response)
    assert page.sheet.feedback is not None
    assert page.sheet.feedback.banner.accessibleName() == words


def test_every_wrong_option_says_why(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [choice_question()])
    explained(page, quiz, ("b",))
    said = [card.accessibleDescription() for card in cards(page)]
    assert said == ["Event -1 took place then.", "", "Event 1 took place then."]


def test_every_verdict_can_be_reached_by_tab(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [choice_question()])
    press(page, "a")
    explained(page, quiz, ("a",))
    assert all(card.focusPolicy() is Qt.FocusPolicy.StrongFocus for card in cards(page))


def test_a_low_window_keeps_the_chosen_and_the_right_option(
    themes: ThemeStore, opened: Open
) -> None:
    page, quiz, _ = asking(themes, opened, [choice_question()])
    page.resize(900, 600)
    explained(page, quiz, ("a",))
    assert [card.isVisible() for card in cards(page)] == [True, True, False]
    press(page, "a")
    assert all(card.isVisible() for card in cards(page))


def test_the_source_is_shown_and_hidden_by_key(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [choice_question()])
    explained(page, quiz, ("a",))
    assert page.sheet.feedback is not None
    action = page.sheet.feedback.banner.action
    assert action.text() == "Show source"
    press(page, "s")
    assert action.text() == "Hide source"
    press(page, "s")
    assert action.text() == "Show source"


def test_the_timeline_is_also_a_list(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [choice_question()])
    explained(page, quiz, ("a",))
    assert page.sheet.feedback is not None
    press(page, "t")
    assert not page.sheet.feedback.strip.isVisible()
    press(page, "t")
    assert page.sheet.feedback.strip.isVisible()


def test_a_problem_is_reported_in_words(themes: ThemeStore, opened: Open, qtbot: QtBot) -> None:
    page, quiz, item = asking(themes, opened, [choice_question()])
    explained(page, quiz, ("a",))
    click(page.footer.report)
    with qtbot.waitSignal(page.report_submitted) as heard:
        press(page, "Both are right.")
        QTest.keyClick(focus(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.args == [item.id, "Both are right."]
    assert page.footer.isVisible()


def test_another_like_this_is_asked_for_once(themes: ThemeStore, opened: Open) -> None:
    page, quiz, item = asking(themes, opened, some_questions())
    after = explained(page, quiz, ("a",))
    heard = listen(page.another_requested)
    press(page, "l", "l")
    assert heard == [(item.id,)]
    page.show_notice("There is no other question like this.")
    assert page.messages.isVisible()
    assert after.current is not None
    page.show_question(after, after.current)
    assert not page.messages.isVisible()


def test_old_answers_are_looked_through_by_arrows(
    themes: ThemeStore, opened: Open, qtbot: QtBot
) -> None:
    page, quiz, _ = asking(themes, opened, some_questions())
    for _ in range(2):
        quiz = explained(page, quiz, ("a",))
    page.show_review(quiz, quiz.items[0])
    assert page.footer.advance.text() == "Back"
    press(page, Key.Key_Left)
    assert page.sheet.item == quiz.items[0]
    press(page, Key.Key_Right, Key.Key_Right)
    assert page.sheet.item == quiz.items[1]
    with qtbot.waitSignal(page.back_requested):
        press(page, Key.Key_Escape)
    qtbot.waitUntil(lambda: not page._guard.isActive())
    with qtbot.waitSignal(page.back_requested):
        press(page, Key.Key_Return)


def test_a_mark_is_still_there_when_one_comes_back(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, some_questions())
    for _ in range(2):
        quiz = explained(page, quiz, ("a",))
    page.show_review(quiz, quiz.items[0])
    press(page, "m", Key.Key_Right)
    assert not page.header.flag.isChecked()
    press(page, Key.Key_Left)
    assert page.header.flag.isChecked()


def test_only_the_mistakes_are_looked_through_if_asked(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [choice_question(number) for number in (0, 10, 20)])
    for response in ("a", "b", "c"):
        quiz = explained(page, quiz, (response,))
    page.show_review(quiz, quiz.items[0], quiz.mistakes)
    press(page, Key.Key_Right)
    assert page.sheet.item == quiz.items[2]


def test_an_extra_question_says_that_it_does_not_count(themes: ThemeStore, opened: Open) -> None:
    page, quiz, item = asking(themes, opened, [choice_question()])
    quiz = explained(page, quiz, ("b",)).another(item.id, choice_question(10))
    assert quiz.current is not None
    page.show_question(quiz, quiz.current)
    assert page.sheet.eyebrow == "Choose one answer · extra, not counted"
    assert page.header.place == "2 of 2"


def test_the_last_question_leads_to_the_result(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [choice_question()])
    explained(page, quiz, ("b",))
    assert page.footer.advance.text() == "See the result"


def test_a_verdict_that_is_shown_again_stands_there_once(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [choice_question()])
    after = explained(page, quiz, ("a",))
    page.show_feedback(after, after.items[0])
    settle()
    assert len([banner for banner in page.findChildren(Banner) if banner.isVisible()]) == 1
    assert len([card for card in cards(page) if card.isVisible()]) == 3


def test_a_question_without_an_answer_can_be_looked_at(themes: ThemeStore, opened: Open) -> None:
    page, quiz, item = asking(themes, opened, [choice_question()])
    page.show_review(quiz, item)
    settle()
    assert page.sheet.feedback is not None
    assert page.sheet.feedback.banner.accessibleName() == "The answer is B: 1900."


def test_escape_closes_what_is_open_before_it_asks(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [choice_question()])
    explained(page, quiz, ("a",))
    feedback = page.sheet.feedback
    assert feedback is not None
    press(page, "s", "t", Key.Key_Escape)
    assert feedback.banner.action.text() == "Show source"
    assert not page.panel_open
    press(page, Key.Key_Escape)
    assert page.panel_open


def test_what_dated_rows_say_is_not_said_again_but_can_be_heard(
    themes: ThemeStore, opened: Open
) -> None:
    question = order_question()
    page, quiz, _ = asking(themes, opened, [question])
    explained(page, quiz, ("b", "a", "c", "d"))
    assert page.sheet.feedback is not None
    banner = page.sheet.feedback.banner
    shown = [label.text() for label in banner.findChildren(QLabel) if label.isVisible()]
    assert question.explanation not in shown
    assert banner.accessibleDescription() == question.explanation


def test_the_source_of_every_asked_event_is_shown(themes: ThemeStore, opened: Open) -> None:
    question = order_question()
    sources = tuple(Citation(f"Annals {n}", f"page {n}", "established") for n in range(4))
    page, quiz, _ = asking(themes, opened, [replace(question, sources=sources)])
    explained(page, quiz, question.key)
    press(page, "s")
    assert page.sheet.feedback is not None
    banner = page.sheet.feedback.banner
    shown = [label.text() for label in banner.findChildren(QLabel) if label.isVisible()]
    assert "Sources of 4 events" in shown
    assert {f"“Annals {n}”, page {n}" for n in range(4)} <= set(shown)
