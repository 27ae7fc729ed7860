"""Options: one of a group, by pointer and keys, and read out with their verdict."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.option_card import OptionCard
from quizapp.ui.widgets.option_look import Verdict

LONG = "The Agreement on Trade and Economic Cooperation is signed in Ankara " * 3


@pytest.fixture
def cards(themes: ThemeStore, opened: Callable[[QWidget], None]) -> list[OptionCard]:
    page = QWidget()
    column = QVBoxLayout(page)
    options = [OptionCard(themes, letter, f"Answer {letter}") for letter in "ABCD"]
    for option in options:
        column.addWidget(option)
    page.resize(600, 400)
    opened(page)
    return options


def spoken(card: OptionCard) -> str:
    interface = QAccessible.queryAccessibleInterface(card)
    return interface.text(QAccessible.Text.Name)


def test_an_option_is_a_radio_button_with_its_letter(cards: list[OptionCard]) -> None:
    interface = QAccessible.queryAccessibleInterface(cards[1])
    assert interface.role() == QAccessible.Role.RadioButton
    assert spoken(cards[1]) == "B: Answer B"


def test_choosing_one_gives_up_the_other(cards: list[OptionCard], qtbot: QtBot) -> None:
    qtbot.mouseClick(cards[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(cards[2], Qt.MouseButton.LeftButton)
    assert [card.isChecked() for card in cards] == [False, False, True, False]


def test_arrow_keys_move_through_the_group(cards: list[OptionCard], qtbot: QtBot) -> None:
    cards[0].setFocus()
    qtbot.keyClick(cards[0], Qt.Key.Key_Down)
    assert cards[1].hasFocus()
    assert not any(card.isChecked() for card in cards)
    qtbot.keyClick(cards[1], Qt.Key.Key_Space)
    qtbot.keyClick(cards[1], Qt.Key.Key_Down)
    assert cards[2].hasFocus()
    assert [card.isChecked() for card in cards] == [False, False, True, False]


def test_enter_is_left_to_the_page(cards: list[OptionCard], qtbot: QtBot) -> None:
    heard: list[str] = []
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Return), cards[0].window())
    shortcut.activated.connect(lambda: heard.append("check"))
    cards[0].clearFocus()
    cards[0].setFocus()
    assert cards[0].ring_visible
    qtbot.keyClick(cards[0], Qt.Key.Key_Return)
    assert heard == ["check"]
    assert not cards[0].isChecked()


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (Verdict.CHOSEN_RIGHT, "B: Answer B. Your answer, right."),
        (Verdict.CHOSEN_WRONG, "B: Answer B. Your answer, wrong."),
        (Verdict.RIGHT_NOT_CHOSEN, "B: Answer B. Right answer, not chosen."),
        (Verdict.OTHER, "B: Answer B"),
    ],
)
def test_a_verdict_is_read_out(cards: list[OptionCard], verdict: Verdict, words: str) -> None:
    cards[1].show_verdict(verdict, "That was another agreement.")
    assert spoken(cards[1]) == words
    assert cards[1].accessibleDescription() == "That was another agreement."


def test_every_state_looks_different(cards: list[OptionCard]) -> None:
    pictures = [cards[3].grab().toImage()]
    cards[3].setChecked(True)
    pictures.append(cards[3].grab().toImage())
    for verdict in Verdict:
        cards[3].show_verdict(verdict)
        pictures.append(cards[3].grab().toImage())
    same = [
        (one, other)
        for one in range(len(pictures))
        for other in range(one)
        if pictures[one] == pictures[other]
    ]
    assert same == []


def test_after_the_check_nothing_can_be_chosen(cards: list[OptionCard], qtbot: QtBot) -> None:
    cards[0].setChecked(True)
    for card in cards:
        card.show_verdict(Verdict.OTHER)
    qtbot.mouseClick(cards[2], Qt.MouseButton.LeftButton)
    cards[2].setFocus()
    qtbot.keyClick(cards[2], Qt.Key.Key_Space)
    qtbot.keyClick(cards[2], Qt.Key.Key_Return)
    assert [card.isChecked() for card in cards] == [True, False, False, False]


def test_a_long_option_wraps(themes: ThemeStore, qtbot: QtBot) -> None:
    short, long = OptionCard(themes, "A", "1992"), OptionCard(themes, "B", LONG)
    for card in (short, long):
        qtbot.addWidget(card)
    assert short.heightForWidth(600) == 48
    assert long.heightForWidth(600) > long.heightForWidth(1200) > 48


def test_a_reason_makes_room_for_itself(themes: ThemeStore, qtbot: QtBot) -> None:
    card = OptionCard(themes, "A", "1992")
    qtbot.addWidget(card)
    card.show_verdict(Verdict.CHOSEN_WRONG, "That was the year of the embassy.")
    assert card.heightForWidth(600) > 48


def test_text_of_a_set_is_not_markup(themes: ThemeStore, qtbot: QtBot) -> None:
    card = OptionCard(themes, "A", "<b>Salt</b> & pepper")
    qtbot.addWidget(card)
    assert card.text() == "<b>Salt</b> & pepper"
    assert spoken(card) == "A: <b>Salt</b> & pepper"
