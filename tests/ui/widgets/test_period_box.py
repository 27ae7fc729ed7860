"""Choosing how far to look back, by the names of stretches or by days."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.period_box import Days, PeriodBox

TODAY = date(2026, 3, 31)
_DAYS = -1


@pytest.fixture
def box(themes: ThemeStore, opened: Callable[[QWidget], None]) -> PeriodBox:
    box, page, flow = PeriodBox(themes), QWidget(), Flow(themes)
    box.add_to(flow)
    page.setLayout(flow)
    page.resize(900, 200)
    opened(page)
    box.days(TODAY)
    return box


def choose(box: PeriodBox, value: int) -> None:
    box.choose(value)
    box.activated.emit(box.currentIndex())
    box.days(TODAY)


def said(box: PeriodBox) -> str:
    shown = [label.text() for label in box.fields.findChildren(Label) if label.isVisible()]
    return " ".join(text for text in shown if text not in ("from", "to"))


def test_a_week_ends_today_and_is_seven_days_long(box: PeriodBox) -> None:
    choose(box, 7)
    assert box.days(TODAY) == Days(date(2026, 3, 25))
    assert box.fields.isHidden()


def test_days_begin_with_those_that_were_looked_at(box: PeriodBox) -> None:
    choose(box, 28)
    choose(box, _DAYS)
    assert box.fields.first.hasFocus()
    assert (box.fields.first.text(), box.fields.last.text()) == ("2026-03-04", "2026-03-31")
    assert box.days(TODAY) == Days(date(2026, 3, 4), TODAY)


def test_days_are_typed_and_none_is_no_limit(box: PeriodBox, qtbot: QtBot) -> None:
    choose(box, _DAYS)
    for text, expected in (
        ("2026-2-9", Days(date(2026, 2, 9))),
        ("9.2.2026", Days(date(2026, 2, 9))),
        ("", Days()),
    ):
        box.fields.first.setText(text)
        qtbot.keyClick(box.fields.first, Qt.Key.Key_Return)
        assert box.days(TODAY) == expected
    assert date(1990, 1, 1) in box.days(TODAY)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2026-02-30", "", "This is no day; one is written like 2026-03-01."),
        ("", "yesterday", "This is no day; one is written like 2026-03-01."),
        ("2026-03-02", "2026-03-01", "The last day is before the first."),
    ],
)
def test_what_is_no_stretch_of_days_is_told_and_changes_nothing(
    box: PeriodBox, qtbot: QtBot, first: str, last: str, expected: str
) -> None:
    choose(box, 7)
    choose(box, _DAYS)
    before = box.days(TODAY)
    box.fields.first.setText(first)
    box.fields.last.setText(last)
    qtbot.keyClick(box.fields.last, Qt.Key.Key_Return)
    assert said(box) == expected
    assert expected in (
        box.fields.first.accessibleDescription(),
        box.fields.last.accessibleDescription(),
    )
    assert box.days(TODAY) == before
    box.fields.first.setText("2026-03-01")
    box.fields.last.setText("2026-03-01")
    qtbot.keyClick(box.fields.last, Qt.Key.Key_Return)
    assert said(box) == ""
    assert box.days(TODAY) == Days(date(2026, 3, 1), date(2026, 3, 1))
