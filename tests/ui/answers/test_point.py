"""Placing an event on a timeline: by keys, by pointer, and by typing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.answers.axis_slider import AxisSlider
from quizapp.ui.answers.point import PointArea
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.text_field import TextField
from tests.placed_questions import point_question
from tests.ui.pages.quiz_scenes import asking, explained, focus, press

Open = Callable[[QWidget], None]
Key = Qt.Key


def area_of(page: QuizPage) -> PointArea:
    area = page.sheet.area
    assert isinstance(area, PointArea)
    return area


def field_of(page: QuizPage) -> TextField:
    return area_of(page).findChildren(TextField)[0]


def slider_of(page: QuizPage) -> AxisSlider:
    return area_of(page).findChildren(AxisSlider)[0]


def test_nothing_is_chosen_before_the_first_touch(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [point_question()])
    assert area_of(page).response() == ()
    assert not page.footer.check.isEnabled()
    assert focus().accessibleName() == "Timeline, no date chosen"


@pytest.mark.parametrize(
    ("keys", "month"),
    [
        ((Key.Key_Right,), "1991-01"),
        ((Key.Key_Right, Key.Key_Right), "1991-02"),
        ((Key.Key_Left, Key.Key_Down), "1990-12"),
        ((Key.Key_Home,), "1984-01"),
        ((Key.Key_End, Key.Key_Right), "1997-12"),
        ((Key.Key_Home, Key.Key_PageUp), "1985-01"),
        ((Key.Key_End, Key.Key_PageDown, Key.Key_Up), "1997-01"),
    ],
)
def test_keys_move_by_a_month_or_by_a_year(
    themes: ThemeStore, opened: Open, keys: tuple[Key, ...], month: str
) -> None:
    page, _, _ = asking(themes, opened, [point_question()])
    press(page, *keys)
    assert area_of(page).response() == (month,)


def test_shift_moves_by_a_year(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [point_question()])
    press(page, Key.Key_Home)
    QTest.keyClick(focus(), Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert area_of(page).response() == ("1985-01",)


def test_a_click_chooses_the_month_under_the_pointer(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [point_question()])
    slider = slider_of(page)
    right_of_the_middle = slider.rect().center() + QPoint(3, 0)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=right_of_the_middle)
    assert area_of(page).response() == ("1991-01",)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(0, 60))
    assert area_of(page).response() == ("1984-01",)


def test_the_handle_follows_a_drag(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [point_question()])
    slider = slider_of(page)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(40, 80))
    QTest.mouseMove(slider, QPoint(slider.width() - 2, 80))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 2, 80))
    assert area_of(page).response() == ("1997-12",)


def test_the_field_follows_the_handle(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [point_question()])
    press(page, Key.Key_Right)
    assert field_of(page).text() == "January 1991"
    assert slider_of(page).accessibleName() == "Timeline, January 1991"


@pytest.mark.parametrize(
    ("typed", "month"),
    [("January 1992", "1992-01"), ("14 January 1992", "1992-01"), ("1992-01", "1992-01")],
)
def test_the_handle_follows_the_field(
    themes: ThemeStore, opened: Open, typed: str, month: str
) -> None:
    page, _, _ = asking(themes, opened, [point_question()])
    QTest.keyClicks(field_of(page).edit, typed)
    assert area_of(page).response() == (month,)
    assert slider_of(page).accessibleName() == "Timeline, January 1992"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("perhaps", "Write it like “January 1984”."),
        ("1992", "A little more exactly, please: like “January 1984”."),
        ("May 2010", "The timeline runs from January 1984 to December 1997."),
    ],
)
def test_a_date_that_cannot_be_taken_is_explained_kindly(
    themes: ThemeStore, opened: Open, typed: str, said: str
) -> None:
    page, _, _ = asking(themes, opened, [point_question()])
    press(page, Key.Key_Right)
    field = field_of(page)
    field.edit.setFocus()
    field.edit.clear()
    QTest.keyClicks(field.edit, typed)
    press(page, Key.Key_Return)
    assert area_of(page).response() == ()
    assert field.edit.accessibleDescription() == said
    assert not page.footer.check.isEnabled()


def test_a_digit_begins_to_type(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [point_question()])
    press(page, "1")
    assert isinstance(focus(), QLineEdit)
    press(page, "992-01")
    assert area_of(page).response() == ("1992-01",)


def test_a_typed_date_is_checked_with_enter(themes: ThemeStore, opened: Open, qtbot: QtBot) -> None:
    page, _, _ = asking(themes, opened, [point_question()])
    field_of(page).edit.setFocus()
    press(page, "Jan 1990")
    with qtbot.waitSignal(page.answered) as heard:
        press(page, Key.Key_Return)
    assert heard.args == [("1990-01",)]


def test_a_locked_date_stays(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [point_question()])
    press(page, Key.Key_Home)
    area_of(page).lock(True)
    press(page, Key.Key_Right)
    slider = slider_of(page)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
    assert area_of(page).response() == ("1984-01",)


@pytest.mark.parametrize(
    ("response", "said"),
    [
        (("1992-01",), "Right. January 1992."),
        (("1991-11",), "Near: 2 months too early, 99\N{THIN SPACE}% of the marks."),
        (("1984-06",), "Not this one: 7 years 7 months too early."),
        (("1995-02",), "Not this one: 3 years 1 month too late."),
        ((), "The answer is January 1992."),
    ],
)
def test_the_verdict_says_how_far_off_the_answer_was(
    themes: ThemeStore, opened: Open, response: tuple[str, ...], said: str
) -> None:
    page, quiz, _ = asking(themes, opened, [point_question()])
    explained(page, quiz, response)
    assert page.sheet.feedback is not None
    assert page.sheet.feedback.banner.accessibleName().startswith(said)
    assert slider_of(page).accessibleName() == "Timeline. Right: January 1992"


def test_the_timeline_is_a_slider_for_screen_readers(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [point_question()])
    interface = QAccessible.queryAccessibleInterface(slider_of(page))
    assert interface.role() is QAccessible.Role.Slider
