"""Giving a number: typed at once, stepped, kept within its limits, and how far off it was."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.text_field import TextField
from tests.shaped_questions import number_question
from tests.ui.pages.quiz_scenes import asking, cards, explained, focus, listen, press

Open = Callable[[QWidget], None]
Key = Qt.Key


def field(page: QuizPage) -> TextField:
    found = page.sheet.findChild(TextField)
    assert isinstance(found, TextField)
    return found


def test_digits_are_the_answer_wherever_the_focus_is(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [number_question()])
    heard = listen(page.answered)
    page.footer.skip.setFocus()
    press(page, "7", "0", Key.Key_Return)
    assert heard == [(("70",),)]


def test_the_keys_of_the_page_still_work(themes: ThemeStore, opened: Open) -> None:
    page, _, item = asking(themes, opened, [number_question()])
    flags, answers = listen(page.flag_toggled), listen(page.answered)
    press(page, "5", "m")
    assert flags == [(item.id, True)]
    assert field(page).text() == "5"
    QTest.keyClick(focus(), Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert answers == [((),)]


def test_arrows_step_within_the_limits(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [number_question()])
    said = []
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_Up):
        press(page, key)
        said.append(field(page).text())
    assert said == ["0", "0", "10", "11"]


def test_a_number_beyond_the_limits_is_no_answer(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [number_question()])
    heard = listen(page.answered)
    press(page, "201", Key.Key_Return)
    assert heard == []
    assert field(page).edit.accessibleDescription() == "Give a number from 0 to 200."
    press(page, Key.Key_Backspace)
    assert page.footer.check.isEnabled()


def test_the_limits_are_the_name_of_the_field(themes: ThemeStore, opened: Open) -> None:
    asking(themes, opened, [number_question()])
    assert focus().accessibleName() == "A whole number from 0 to 200"


def test_a_saved_number_cannot_be_changed(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [number_question()])
    press(page, "7", Key.Key_Return, "1", Key.Key_Up)
    assert field(page).text() == "7"


@pytest.mark.parametrize(
    ("response", "verdict", "said"),
    [
        ("72", "Right. 70 to 75 km.", ["72 km. Your answer, right."]),
        (
            "63",
            "Close: 50\N{THIN SPACE}% of the marks. The answer is 70 to 75 km.",
            ["63 km. Your answer, close.", "70 to 75 km. Right answer, not chosen."],
        ),
        (
            "150",
            "Not this one. The answer is 70 to 75 km.",
            ["150 km. Your answer, wrong.", "70 to 75 km. Right answer, not chosen."],
        ),
    ],
)
def test_the_verdict_says_the_accepted_numbers(
    themes: ThemeStore, opened: Open, response: str, verdict: str, said: list[str]
) -> None:
    page, quiz, _ = asking(themes, opened, [number_question()])
    explained(page, quiz, (response,))
    assert page.sheet.feedback is not None
    assert page.sheet.feedback.banner.accessibleName() == verdict
    assert [card.accessibleName() for card in cards(page)] == said


@pytest.mark.parametrize(
    ("given", "said"), [("60", "Too low by 10 km."), ("80", "Too high by 5 km.")]
)
def test_the_distance_is_said(themes: ThemeStore, opened: Open, given: str, said: str) -> None:
    page, quiz, _ = asking(themes, opened, [number_question()])
    explained(page, quiz, (given,))
    assert cards(page)[0].accessibleDescription() == said


def test_one_of_a_unit_is_named_in_the_singular(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [number_question(2, 2, "years")])
    explained(page, quiz, ("1",))
    said = [card.accessibleName() + card.accessibleDescription() for card in cards(page)]
    assert any("1 year" in words and "Too low by 1 year." in words for words in said)
    assert not any("1 years" in words for words in said)
