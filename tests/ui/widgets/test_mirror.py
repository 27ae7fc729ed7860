"""What is painted by hand stands at the other side where lines begin at the right."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.generation.target import Target
from quizapp.ui.answers.bucket_box import BucketBox
from quizapp.ui.answers.match_partner import MatchPartner
from quizapp.ui.answers.match_row import MatchRow
from quizapp.ui.answers.order_list import OrderList
from quizapp.ui.results.answer_row import AnswerRow
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.bar import Bar
from quizapp.ui.widgets.progress_segments import ProgressSegments
from quizapp.ui.widgets.segmented import Segmented

Make = Callable[[ThemeStore], QWidget]
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
WIDTH, HIGH = 640, 64

WITH_SIGNS: list[tuple[Make, QRect]] = [
    (lambda themes: AnswerRow(themes, "A treaty", "1921", "Right"), QRect(8, 22, 20, 20)),
    (lambda themes: MatchPartner(themes, Target("1", "A treaty")), QRect(12, 8, 24, 24)),
    (lambda themes: MatchRow(themes, "A", "A treaty", "Choose"), QRect(16, 10, 28, 28)),
    (lambda themes: BucketBox(themes, "1", "19th century"), QRect(12, 12, 24, 24)),
]
"""Parts and where their sign, which is painted alike in both directions, stands."""


@pytest.mark.parametrize(("make", "place"), WITH_SIGNS)
def test_a_sign_stands_where_lines_begin(
    themes: ThemeStore, qtbot: QtBot, make: Make, place: QRect
) -> None:
    part = make(themes)
    qtbot.addWidget(part)
    part.resize(WIDTH, HIGH)
    part.setLayoutDirection(LEFT)
    before = part.grab().toImage()
    part.setLayoutDirection(RIGHT)
    after = part.grab().toImage()
    other = QRect(WIDTH - place.right() - 1, place.top(), place.width(), place.height())
    assert after.copy(other) == before.copy(place)
    assert after.copy(place) != before.copy(place)


@pytest.mark.parametrize(
    "make",
    [
        lambda themes: ProgressSegments(themes, ["right", "partly", "wrong", "now", "ahead"]),
        lambda themes: ProgressSegments(themes, ["right"] * 20 + ["ahead"] * 40),
        lambda themes: Bar(themes, 0.3),
    ],
)
def test_what_has_no_text_is_seen_in_a_mirror(themes: ThemeStore, qtbot: QtBot, make: Make) -> None:
    part = make(themes)
    qtbot.addWidget(part)
    part.resize(WIDTH, 12)
    part.setLayoutDirection(LEFT)
    before = part.grab().toImage()
    part.setLayoutDirection(RIGHT)
    after = part.grab().toImage().transformed(QTransform().scale(-1, 1))
    columns = [x for x in range(WIDTH) if before.pixelColor(x, 6) != after.pixelColor(x, 6)]
    # Where a shape ends within a pixel, its neighbour may be taken.
    assert len(columns) <= 8


def test_rows_that_are_put_in_order_and_their_buttons_change_sides(
    themes: ThemeStore, qtbot: QtBot
) -> None:
    part = OrderList(themes)
    qtbot.addWidget(part)
    part.set_items([("a", "One"), ("b", "Two")])
    part.resize(WIDTH, 140)
    row = part.stops[0]
    usual = row.geometry()
    assert usual.right() == WIDTH - 1
    part.setLayoutDirection(RIGHT)
    assert row.geometry().left() == 0
    assert row.width() == usual.width()
    buttons = [one for one in row.children() if isinstance(one, QWidget)]
    assert all(one.geometry().center().x() < row.width() / 2 for one in buttons)


def test_arrows_lead_to_the_choice_that_they_point_to(
    themes: ThemeStore, qtbot: QtBot, opened: Callable[[QWidget], None]
) -> None:
    control = Segmented(themes, "Colours", (("a", "One"), ("b", "Two"), ("c", "Three")), "a")
    control.setLayoutDirection(RIGHT)
    opened(control)
    told: list[str] = []
    control.chosen.connect(told.append)
    first = next(one for one in control.findChildren(QWidget) if one.accessibleName() == "One")
    first.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down):
        focus = control.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, key)
    assert told == ["b", "c", "b", "c"]
