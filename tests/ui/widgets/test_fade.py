"""A change of colour takes a moment, or none."""

from collections.abc import Callable

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.fade import mixed
from quizapp.ui.widgets.option_card import OptionCard
from quizapp.ui.widgets.option_look import Verdict

Opened = Callable[[QWidget], None]


def fill(card: OptionCard) -> QColor:
    return card.grab().toImage().pixelColor(card.width() - 20, 6)


def test_a_mixture_lies_between() -> None:
    black, white = QColor("black"), QColor("white")
    assert mixed(black, white, 0) == black
    assert mixed(black, white, 1) == white
    assert 120 <= mixed(black, white, 0.5).red() <= 135


def test_with_movement_an_option_takes_its_colour_in_a_moment(
    themes: ThemeStore, qtbot: QtBot, opened: Opened
) -> None:
    themes.choose(motion="on")
    card = OptionCard(themes, "A", "1992")
    opened(card)
    fill(card)
    card.show_verdict(Verdict.CHOSEN_WRONG)
    qtbot.waitUntil(lambda: fill(card) == themes.theme.colors.bad_soft, timeout=2000)


def test_without_movement_it_is_there_at_once(themes: ThemeStore, opened: Opened) -> None:
    card = OptionCard(themes, "A", "1992")
    opened(card)
    fill(card)
    card.show_verdict(Verdict.CHOSEN_WRONG)
    assert fill(card) == themes.theme.colors.bad_soft


def test_words_can_be_announced(themes: ThemeStore, opened: Opened) -> None:
    card = OptionCard(themes, "A", "1992")
    opened(card)
    announce(card, "Right. 14 January 1992.")
