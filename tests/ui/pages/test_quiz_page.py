"""The quiz page: asking, by keys and by pointer, and what follows an answer."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.generation.question import Response
from quizapp.ui.answers.choose import ChoiceArea
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.option_card import OptionCard
from tests.factories import choice_question, order_question, some_questions
from tests.ui.pages.quiz_scenes import asking, click, explained, focus, press

Open = Callable[[QWidget], None]
Key = Qt.Key


def cards(page: QuizPage) -> list[OptionCard]:
    return page.sheet.findChildren(OptionCard)


def listen(signal: object) -> list[tuple[object, ...]]:
    heard: list[tuple[object, ...]] = []
    signal.connect(lambda *values: heard.append(values))  # type: ignore[attr-defined]
    return heard


def test_a_whole_question_is_answered_by_keyboard(
    themes: ThemeStore, opened: Open, qtbot: QtBot
) -> None:
    page, quiz, _ = asking(themes, opened, some_questions())
    assert cards(page)[0].hasFocus()
    with qtbot.waitSignal(page.answered) as heard:
        press(page, "b", Key.Key_Return)
    assert heard.args == [("b",)]
    explained(page, quiz, ("b",))
    assert page.footer.advance.hasFocus()
    qtbot.waitUntil(lambda: not page._guard.isActive())
    with qtbot.waitSignal(page.next_requested):
        press(page, Key.Key_Return)


def test_a_whole_question_is_answered_by_mouse(
    themes: ThemeStore, opened: Open, qtbot: QtBot
) -> None:
    page, quiz, _ = asking(themes, opened, some_questions())
    assert not page.footer.check.isEnabled()
    click(cards(page)[2])
    with qtbot.waitSignal(page.answered) as heard:
        click(page.footer.check)
    assert heard.args == [("c",)]
    explained(page, quiz, ("c",))
    qtbot.waitUntil(lambda: not page._guard.isActive())
    with qtbot.waitSignal(page.next_requested):
        click(page.footer.advance)


@pytest.mark.parametrize(
    ("key", "chosen"),
    [("a", "a"), ("C", "c"), ("1", "a"), ("3", "c"), ("f", ""), ("4", ""), ("ф", ""), ("9", "")],
)
def test_letters_and_digits_choose_whatever_the_layout(
    themes: ThemeStore, opened: Open, key: str, chosen: str
) -> None:
    page, _, _ = asking(themes, opened, [choice_question()])
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, key)
    QApplication.sendEvent(cards(page)[0], event)
    assert page.sheet.area is not None
    assert "".join(page.sheet.area.response()) == chosen
    assert page.footer.check.isEnabled() is bool(chosen)


def test_a_letter_with_control_chooses_nothing(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [choice_question()])
    QTest.keyClick(cards(page)[0], Key.Key_B, Qt.KeyboardModifier.AltModifier)
    assert not any(card.isChecked() for card in cards(page))


def test_arrows_go_round_the_options(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [choice_question()])
    press(page, Key.Key_Down)
    assert cards(page)[1].isChecked()
    press(page, Key.Key_Up, Key.Key_Up)
    assert cards(page)[2].isChecked()
    page.header.flag.setFocus()
    press(page, Key.Key_Down)
    assert cards(page)[0].isChecked()


def test_nothing_is_checked_before_a_choice(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [choice_question()])
    heard = listen(page.answered)
    press(page, Key.Key_Return)
    assert heard == []


def test_not_to_know_is_an_answer(themes: ThemeStore, opened: Open, qtbot: QtBot) -> None:
    page, _, _ = asking(themes, opened, [choice_question()])
    with qtbot.waitSignal(page.answered) as heard:
        press(page, "0")
    assert heard.args == [()]


def test_an_answer_is_given_once_and_kept_until_it_is_safe(
    themes: ThemeStore, opened: Open
) -> None:
    page, _, _ = asking(themes, opened, [choice_question()])
    heard = listen(page.answered)
    press(page, "a", Key.Key_Return, Key.Key_Return, "b", "0")
    click(cards(page)[1])
    assert heard == [(("a",),)]
    assert cards(page)[0].isChecked()


def test_the_verdict_waits_for_the_feedback(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [choice_question()])
    press(page, "a", Key.Key_Return)
    page.show_saving(True)
    assert [card.verdict for card in cards(page)] == [None] * 3
    assert page.sheet.feedback is None
    explained(page, quiz, ("a",))
    assert all(card.verdict for card in cards(page))
    assert page.sheet.feedback is not None


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


def test_slow_saving_is_said_and_taken_back(themes: ThemeStore, opened: Open, qtbot: QtBot) -> None:
    page, _, _ = asking(themes, opened, [choice_question()])
    press(page, "a", Key.Key_Return)
    page.show_saving(True)
    assert page.footer.check.text() == "Check"
    qtbot.waitUntil(lambda: page.footer.check.text() == "Saving…", timeout=1000)
    page.show_saving(False)
    assert page.footer.check.text() == "Check"
    press(page, "b")
    assert cards(page)[1].isChecked()


def test_an_answer_that_was_not_saved_can_be_tried_again(
    themes: ThemeStore, opened: Open, qtbot: QtBot
) -> None:
    page, quiz, _ = asking(themes, opened, [choice_question()])
    press(page, "a", Key.Key_Return)
    page.show_problem("The disk is full. Make room and try again.")
    assert page.messages.has_problem
    with qtbot.waitSignal(page.retry_requested):
        press(page, Key.Key_Return)
    explained(page, quiz, ("a",))
    assert not page.messages.has_problem


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


def test_an_order_is_given_by_keyboard(themes: ThemeStore, opened: Open, qtbot: QtBot) -> None:
    page, _, _ = asking(themes, opened, [order_question()])
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(focus(), Key.Key_Down, alt)
    press(page, Key.Key_Down)
    QTest.keyClick(focus(), Key.Key_End, alt)
    with qtbot.waitSignal(page.answered) as heard:
        press(page, Key.Key_Return)
    assert heard.args == [("b", "a", "d", "c")]


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


def test_stopping_is_asked_in_place(themes: ThemeStore, opened: Open, qtbot: QtBot) -> None:
    page, _, _ = asking(themes, opened, [choice_question()])
    heard = listen(page.stop_requested)
    press(page, Key.Key_Escape)
    assert page.stop_panel.isVisible()
    assert not page.footer.isVisible()
    press(page, "b", Key.Key_Escape)
    assert not page.stop_panel.isVisible()
    assert cards(page)[0].hasFocus()
    assert heard == []
    click(page.header.stop)
    press(page, Key.Key_Return)
    assert heard == [()]


def test_a_question_is_marked_by_key(themes: ThemeStore, opened: Open) -> None:
    page, _, item = asking(themes, opened, [choice_question()])
    heard = listen(page.flag_toggled)
    press(page, "m", "m")
    assert heard == [(item.id, True), (item.id, False)]
    page.show_flag(True)
    assert page.header.flag.accessibleName() == "Take the mark off this question"


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


def test_all_keys_are_shown_on_a_sheet(themes: ThemeStore, opened: Open, qtbot: QtBot) -> None:
    page, _, _ = asking(themes, opened, [choice_question()])
    press(page, "?")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    sheet = QApplication.activeModalWidget()
    assert sheet is not None
    assert sheet.windowTitle() == "All keys"
    qtbot.waitUntil(lambda: sheet.isAncestorOf(focus()))
    press(sheet, Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


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


def test_tab_goes_from_the_options_to_the_buttons(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [choice_question()])
    press(page, "a")
    names = []
    for _ in range(6):
        names.append(focus().accessibleName())
        press(page, Key.Key_Tab)
    around = ["A: 1899", "I don't know", "Check", "Mark this question", "Stop", "A: 1899"]
    assert names == around


def test_the_focus_follows_the_page_in_a_window(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [choice_question()])
    page.header.stop.setFocus()
    page.setFocus()
    assert cards(page)[0].hasFocus()
    explained(page, quiz, ("a",))
    page.header.stop.setFocus()
    page.setFocus()
    assert page.footer.advance.hasFocus()


def test_every_shape_of_answer_has_its_area(themes: ThemeStore, opened: Open) -> None:
    page, _, item = asking(themes, opened, [choice_question()])
    assert isinstance(item.id, UUID)
    assert {Response.CHOICE, Response.ORDER} == set(Response)
    assert isinstance(page.sheet.area, ChoiceArea)
