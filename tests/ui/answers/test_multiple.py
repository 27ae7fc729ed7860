"""Choosing all that apply: by keys and by pointer, and what each card says afterwards."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from tests.shaped_questions import multiple_question
from tests.ui.pages.quiz_scenes import asking, cards, click, explained, focus, listen, press

Open = Callable[[QWidget], None]
Key = Qt.Key


def test_letters_turn_options_on_and_off(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [multiple_question()])
    heard = listen(page.answered)
    assert not page.footer.check.isEnabled()
    press(page, "c", "a", "b", "b", Key.Key_Return)
    assert heard == [(("a", "c"),)]


def test_arrows_go_and_space_chooses(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [multiple_question()])
    press(page, Key.Key_Down, Key.Key_Space, Key.Key_Up, Key.Key_Up)
    assert focus() is cards(page)[3]
    assert [card.isChecked() for card in cards(page)] == [False, True, False, False]


def test_the_pointer_chooses_and_takes_back(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [multiple_question()])
    for place in (0, 2, 0):
        click(cards(page)[place])
    assert page.sheet.area is not None
    assert page.sheet.area.response() == ("c",)
    click(cards(page)[2])
    assert not page.footer.check.isEnabled()


def test_a_screen_reader_hears_check_boxes(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [multiple_question()])
    spoken = QAccessible.queryAccessibleInterface(cards(page)[0])
    assert spoken is not None
    assert spoken.role() is QAccessible.Role.CheckBox


def test_hits_misses_and_wrong_choices_are_told_apart_in_words(
    themes: ThemeStore, opened: Open
) -> None:
    page, quiz, _ = asking(themes, opened, [multiple_question()])
    explained(page, quiz, ("a", "b"))
    assert [card.accessibleName().partition(". ")[2] for card in cards(page)] == [
        "Your answer, right.",
        "Your answer, wrong.",
        "Right answer, not chosen.",
        "",
    ]
    assert all(card.accessibleDescription() for card in cards(page))


@pytest.mark.parametrize(
    ("response", "words"),
    [
        (("a", "c"), "Right. All 2 found."),
        (
            ("a",),
            "Partly right. 1 of 2 found, none wrongly chosen: 50\N{THIN SPACE}% of the marks.",
        ),
        (("a", "b"), "Not these. 1 of 2 found, 1 wrongly chosen."),
        ((), "The answers are A and C."),
    ],
)
def test_the_verdict_counts_and_says_the_credit(
    themes: ThemeStore, opened: Open, response: tuple[str, ...], words: str
) -> None:
    page, quiz, _ = asking(themes, opened, [multiple_question()])
    explained(page, quiz, response)
    assert page.sheet.feedback is not None
    assert page.sheet.feedback.banner.accessibleName() == words


def test_nothing_changes_while_an_answer_is_saved(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [multiple_question()])
    press(page, "a", Key.Key_Return, "b", Key.Key_Return, Key.Key_Space)
    click(cards(page)[2])
    assert [card.isChecked() for card in cards(page)] == [True, False, False, False]
