"""The quiz page: asking, by keys and by pointer, and what follows an answer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.generation.shape import Response
from quizapp.ui.pages import quiz_page
from quizapp.ui.theme_store import ThemeStore
from tests.factories import choice_question, order_question, some_questions
from tests.ui.pages.quiz_scenes import (
    asking,
    cards,
    click,
    explained,
    first_of,
    focus,
    listen,
    press,
)

Open = Callable[[QWidget], None]
Key = Qt.Key


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
    [("a", "a"), ("C", "c"), ("1", "a"), ("3", "c"), ("f", ""), ("4", ""), ("ф", "a"), ("ы", "")],
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


def test_an_order_is_given_by_keyboard(themes: ThemeStore, opened: Open, qtbot: QtBot) -> None:
    page, _, _ = asking(themes, opened, [order_question()])
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(focus(), Key.Key_Down, alt)
    press(page, Key.Key_Down)
    QTest.keyClick(focus(), Key.Key_End, alt)
    with qtbot.waitSignal(page.answered) as heard:
        press(page, Key.Key_Return)
    assert heard.args == [("b", "a", "d", "c")]


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


def test_tab_goes_from_the_options_to_the_buttons(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [choice_question()])
    press(page, "a")
    names = []
    for _ in range(6):
        names.append(focus().accessibleName())
        press(page, Key.Key_Tab)
    around = ["A: 1899", "I don’t know", "Check", "Mark this question", "Stop", "A: 1899"]
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


@pytest.mark.parametrize("response", list(Response))
def test_every_shape_of_answer_has_its_area(
    themes: ThemeStore, opened: Open, response: Response
) -> None:
    page, _, _ = asking(themes, opened, [first_of(response)])
    assert page.sheet.area is not None
    assert page.sheet.eyebrow
    assert page.sheet.area.stops[0].hasFocus()


def test_enter_checks_even_after_a_click_elsewhere(
    themes: ThemeStore, opened: Open, qtbot: QtBot
) -> None:
    page, _, item = asking(themes, opened, [choice_question()])
    flags = listen(page.flag_toggled)
    press(page, "a")
    click(page.header.flag)
    with qtbot.waitSignal(page.answered):
        press(page, Key.Key_Return)
    assert flags == [(item.id, True)]


def test_enter_presses_the_button_that_the_keyboard_is_on(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [choice_question()])
    heard = listen(page.answered)
    press(page, "a", Key.Key_Tab, Key.Key_Return)
    assert heard == [((),)]


def test_question_and_verdict_are_read_out(
    themes: ThemeStore, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(quiz_page, "announce", lambda _, words: said.append(words))
    page, quiz, _ = asking(themes, opened, some_questions())
    explained(page, quiz, ("a",))
    page.show_problem("The disk is full.")
    assert said == [
        "Question 1 of 4.",
        "Not this one. The answer is B: 1900. Event 0 took place in 1900.",
        "Not saved. The disk is full.",
    ]


@pytest.mark.parametrize("key", [Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, "c"])
def test_no_key_changes_an_answer_that_is_being_saved(
    themes: ThemeStore, opened: Open, key: Qt.Key | str
) -> None:
    page, _, _ = asking(themes, opened, [choice_question()])
    press(page, "a", Key.Key_Return, key)
    assert cards(page)[0].isChecked()
