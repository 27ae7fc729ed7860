"""The small parts: what they say, and how they give way."""

from pytestqt.qtbot import QtBot

from quizapp.ui.home.density_dots import DensityDots
from quizapp.ui.results.answer_row import AnswerRow
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.chip import Chip
from quizapp.ui.widgets.key_hints import KeyHint, KeyHints
from quizapp.ui.widgets.message_card import MessageCard
from quizapp.ui.widgets.progress_card import ProgressCard
from quizapp.ui.widgets.ring import Ring


def test_a_score_is_read_out(themes: ThemeStore, qtbot: QtBot) -> None:
    ring = Ring(themes, 9, 12)
    qtbot.addWidget(ring)
    assert ring.accessibleName() == "9 of 12 right"
    ring.show_score(0, 0)
    assert not ring.grab().isNull()


def test_dots_stay_on_their_line(themes: ThemeStore, qtbot: QtBot) -> None:
    dots = DensityDots(themes, (0, 0.5, 1), "3 events from 1918 to 2022")
    qtbot.addWidget(dots)
    dots.resize(dots.sizeHint())
    image, empty = dots.grab().toImage(), DensityDots(themes, (), "none")
    qtbot.addWidget(empty)
    empty.resize(dots.size())
    blank = empty.grab().toImage()
    inked = [x for x in range(168) if image.pixelColor(x, 6) != blank.pixelColor(x, 6)]
    assert min(inked) >= 0
    assert max(inked) < 168
    assert any(80 < x < 88 for x in inked)


def test_hints_are_read_out_and_give_way(themes: ThemeStore, qtbot: QtBot) -> None:
    hints = KeyHints(themes, (KeyHint(("A", "D"), "choose", span=True), KeyHint(("?",), "keys")))
    qtbot.addWidget(hints)
    assert hints.accessibleName() == "A to D choose, ? keys"
    assert hints.minimumSizeHint().width() == 0
    hints.resize(60, 24)
    assert not hints.grab().isNull()


def test_a_long_chip_is_elided(themes: ThemeStore, qtbot: QtBot) -> None:
    chip = Chip(themes, "Next review in about six months and some days")
    qtbot.addWidget(chip)
    assert chip.minimumSizeHint().width() == 96 < chip.sizeHint().width()


def test_an_answer_is_read_out_with_its_state(themes: ThemeStore, qtbot: QtBot) -> None:
    row = AnswerRow(themes, "Embassy opens", "August 1992", "Wrong", "bad")
    qtbot.addWidget(row)
    assert row.accessibleName() == "Embassy opens, August 1992, Wrong"
    with qtbot.waitSignal(row.clicked):
        row.click()


def test_a_message_says_what_is_safe(themes: ThemeStore, qtbot: QtBot) -> None:
    card = MessageCard(themes, "The set could not be opened", "Your scores are safe.")
    qtbot.addWidget(card)
    card.present("Another set could not be opened")
    assert card.accessibleName() == "Another set could not be opened"
    assert card.accessibleDescription() == ""


def test_work_can_be_cancelled(themes: ThemeStore, qtbot: QtBot) -> None:
    card = ProgressCard(themes, "Making questions")
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.cancelled):
        card.cancel.click()
