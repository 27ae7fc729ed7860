"""Putting an event into a row: by digits, by arrows, and by pointer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.answers.gap import GapArea
from quizapp.ui.answers.gap_slot import GapSlot
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.theme_store import ThemeStore
from tests.placed_questions import gap_question
from tests.ui.pages.quiz_scenes import asking, click, explained, focus, press

Open = Callable[[QWidget], None]
Key = Qt.Key


def slots(page: QuizPage) -> list[GapSlot]:
    area = page.sheet.area
    assert isinstance(area, GapArea)
    return area.findChildren(GapSlot)


def response(page: QuizPage) -> tuple[str, ...]:
    assert page.sheet.area is not None
    return page.sheet.area.response()


@pytest.mark.parametrize(
    ("keys", "gap"),
    [
        (("1",), ("0",)),
        (("5",), ("4",)),
        (("6",), ()),
        (("2", Key.Key_Down), ("2",)),
        (("1", Key.Key_Up), ("4",)),
        ((Key.Key_Down,), ("1",)),
    ],
)
def test_keys_choose_a_place(
    themes: ThemeStore, opened: Open, keys: tuple[Key | str, ...], gap: tuple[str, ...]
) -> None:
    page, _, _ = asking(themes, opened, [gap_question()])
    press(page, *keys)
    assert response(page) == gap
    assert page.footer.check.isEnabled() is bool(gap)


def test_a_click_puts_the_event_into_a_place(
    themes: ThemeStore, opened: Open, qtbot: QtBot
) -> None:
    page, _, _ = asking(themes, opened, [gap_question()])
    click(slots(page)[3])
    assert [slot.text() for slot in slots(page)] == [*["Put it here"] * 3, "Event 9", "Put it here"]
    with qtbot.waitSignal(page.answered) as heard:
        press(page, Key.Key_Return)
    assert heard.args == [("3",)]


def test_each_place_says_what_it_lies_between(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [gap_question()])
    assert [slot.accessibleName() for slot in slots(page)] == [
        "Place 1: before “Event 1”",
        "Place 2: between “Event 1” and “Event 2”",
        "Place 3: between “Event 2” and “Event 3”",
        "Place 4: between “Event 3” and “Event 4”",
        "Place 5: after “Event 4”",
    ]
    assert focus() is slots(page)[0]


@pytest.mark.parametrize(
    ("given", "said", "left"),
    [
        (("2",), "Right. It comes between “Event 2” and “Event 3”.", {2}),
        (("3",), "Close: one place away. It comes between “Event 2” and “Event 3”.", {2, 3}),
        (("0",), "Not this place. It comes between “Event 2” and “Event 3”.", {0, 2}),
        ((), "It comes between “Event 2” and “Event 3”.", {2}),
    ],
)
def test_after_the_check_only_the_places_that_matter_are_left(
    themes: ThemeStore, opened: Open, given: tuple[str, ...], said: str, left: set[int]
) -> None:
    page, quiz, _ = asking(themes, opened, [gap_question()])
    explained(page, quiz, given)
    assert page.sheet.feedback is not None
    assert page.sheet.feedback.banner.accessibleName() == said
    assert {n for n, slot in enumerate(slots(page)) if slot.isVisible()} == left
    assert "right" in slots(page)[2].accessibleName()


def test_dates_are_said_after_the_check_alone(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [gap_question()])

    def dated() -> set[str]:
        area = page.sheet.area
        assert area is not None
        labels = area.widget.findChildren(QLabel)
        return {label.text() for label in labels if label.isVisible() and "May" in label.text()}

    assert dated() == set()
    explained(page, quiz, ("2",))
    assert dated() == {"May 1901", "May 1902", "May 1903", "May 1904"}
    assert "May 1909" in slots(page)[2].accessibleName()


def test_a_locked_choice_stays(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [gap_question()])
    press(page, "2")
    assert page.sheet.area is not None
    page.sheet.area.lock(True)
    press(page, "3", Key.Key_Down, Key.Key_Space)
    click(slots(page)[0])
    assert response(page) == ("1",)
