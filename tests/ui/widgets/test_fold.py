"""Rows of things fold and flow where a window is narrow."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.chip import Chip
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.fold import Fold


def places(page: QWidget, width: int) -> list[QRect]:
    layout = page.layout()
    assert layout is not None
    page.resize(width, max(1, layout.heightForWidth(width)))
    page.show()
    layout.activate()
    widgets = page.findChildren(QWidget)
    return [widget.geometry() for widget in widgets if not widget.isHidden()]


def test_things_stand_side_by_side_where_there_is_room(themes: ThemeStore, qtbot: QtBot) -> None:
    page, fold = QWidget(), Fold(themes, gap=16, least=240)
    fold.add(QWidget(), 2)
    fold.add(QWidget(), 3)
    page.setLayout(fold)
    qtbot.addWidget(page)
    wide = places(page, 516)
    assert (wide[0].width(), wide[1].left(), wide[1].width()) == (200, 216, 300)
    narrow = places(page, 495)
    assert [box.width() for box in narrow] == [495, 495]
    assert narrow[1].top() == narrow[0].bottom() + 17


def test_a_hidden_thing_takes_no_room(themes: ThemeStore, qtbot: QtBot) -> None:
    page, fold, hidden = QWidget(), Fold(themes), QWidget()
    fold.add(hidden)
    fold.add(QWidget())
    page.setLayout(fold)
    qtbot.addWidget(page)
    hidden.hide()
    assert [box.width() for box in places(page, 300)] == [300]


def test_a_thing_without_weight_keeps_its_width(themes: ThemeStore, qtbot: QtBot) -> None:
    page, fold, chip = QWidget(), Fold(themes, gap=10, least=100), Chip(themes, "Back in this quiz")
    fold.add(QWidget())
    fold.add(chip, 0)
    page.setLayout(fold)
    qtbot.addWidget(page)
    beside, below = places(page, 400)[1], places(page, 150)[1]
    assert beside.width() == below.width() == chip.sizeHint().width()
    assert (beside.right(), below.left()) == (399, 0)


@given(width=st.integers(1, 1500), words=st.lists(st.text("abc ", max_size=30), max_size=12))
def test_chips_never_overlap_or_stick_out(qapp: object, width: int, words: list[str]) -> None:
    from tests.ui.conftest import RESOURCES

    themes = ThemeStore(RESOURCES, "light")
    page, flow = QWidget(), Flow(themes)
    for word in words:
        flow.addWidget(Chip(themes, word))
    page.setLayout(flow)
    flow.setGeometry(QRect(0, 0, width, flow.heightForWidth(width)))
    boxes = [chip.geometry() for chip in page.findChildren(Chip)]
    assert all(box.right() < width or box.left() == 0 for box in boxes)
    assert all(box.bottom() < flow.heightForWidth(width) for box in boxes)
    assert not any(one.intersects(two) for n, one in enumerate(boxes) for two in boxes[:n])
