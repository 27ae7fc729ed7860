"""Putting events into stretches of time: by keys, by clicks, and by dragging."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.dataset.dates import parse_edtf
from quizapp.generation.shapes.buckets import Buckets
from quizapp.generation.target import Target
from quizapp.ui.answers.bucket_box import BucketBox
from quizapp.ui.answers.bucket_item import BucketItem
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.theme_store import ThemeStore
from tests.placed_questions import buckets_question
from tests.ui.pages.quiz_scenes import asking, click, explained, press, settle

Open = Callable[[QWidget], None]
Key = Qt.Key


def items(page: QuizPage) -> list[BucketItem]:
    return page.sheet.findChildren(BucketItem)


def boxes(page: QuizPage) -> list[BucketBox]:
    return page.sheet.findChildren(BucketBox)


def response(page: QuizPage) -> tuple[str, ...]:
    assert page.sheet.area is not None
    return page.sheet.area.response()


def test_digits_place_one_after_the_other(themes: ThemeStore, opened: Open, qtbot: QtBot) -> None:
    page, _, _ = asking(themes, opened, [buckets_question()])
    press(page, "1", "3", "1")
    assert response(page) == ()
    assert not page.footer.check.isEnabled()
    press(page, "2")
    with qtbot.waitSignal(page.answered) as heard:
        press(page, Key.Key_Return)
    assert heard.args == [("a1", "b3", "c1", "d2")]


def test_arrows_and_letters_go_to_a_row_and_what_is_placed_can_be_moved(
    themes: ThemeStore, opened: Open
) -> None:
    page, _, _ = asking(themes, opened, [buckets_question()])
    press(page, Key.Key_Down, "2", "d", "2", "2", "2", "c", "3", "9")
    assert response(page) == ("a2", "b2", "c3", "d2")


def test_a_click_chooses_a_row_and_another_one_its_bucket(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [buckets_question()])
    click(items(page)[2])
    click(boxes(page)[2])
    assert items(page)[2].accessibleName() == "C: Event 5. 3: 1920s."
    assert boxes(page)[2].accessibleName() == "Bucket 3: 1920s. C"
    assert boxes(page)[0].accessibleName() == "Bucket 1: 1900s. Empty"


def test_a_row_is_dragged_into_a_bucket(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [buckets_question()])
    settle()
    item, box = items(page)[1], boxes(page)[2]
    there = item.mapFromGlobal(box.mapToGlobal(box.rect().center()))
    QTest.mousePress(item, Qt.MouseButton.LeftButton, pos=QPoint(80, 10))
    QTest.mouseMove(item, QPoint(90, 40))
    QTest.mouseMove(item, there)
    QTest.mouseRelease(item, Qt.MouseButton.LeftButton, pos=there)
    assert box.accessibleName() == "Bucket 3: 1920s. B"


def test_a_row_that_is_dropped_elsewhere_stays_where_it_was(
    themes: ThemeStore, opened: Open
) -> None:
    page, _, _ = asking(themes, opened, [buckets_question()])
    item = items(page)[1]
    QTest.mousePress(item, Qt.MouseButton.LeftButton, pos=QPoint(80, 10))
    QTest.mouseMove(item, QPoint(90, -60))
    QTest.mouseRelease(item, Qt.MouseButton.LeftButton, pos=QPoint(90, -60))
    assert item.accessibleName() == "B: Event 24"


@pytest.mark.parametrize(
    ("given", "said", "second"),
    [
        (("a1", "b3", "c1", "d2"), "Right. All 4 are where they belong.", "3: 1920s · right"),
        (
            ("a1", "b2", "c1", "d3"),
            "Partly right. 2 of 4 are where they belong.",
            "Belongs to 3: 1920s",
        ),
        (
            ("a2", "b1", "c2", "d1"),
            "None is where it belongs. Each event shows its place.",
            "Belongs to 3: 1920s",
        ),
        ((), "Each event shows where it belongs.", "3: 1920s"),
    ],
)
def test_after_the_check_each_row_says_where_it_belongs(
    themes: ThemeStore, opened: Open, given: tuple[str, ...], said: str, second: str
) -> None:
    page, quiz, _ = asking(themes, opened, [buckets_question()])
    explained(page, quiz, given)
    assert page.sheet.feedback is not None
    assert page.sheet.feedback.banner.accessibleName() == said
    assert items(page)[1].accessibleName() == f"B: Event 24. {second}."
    assert items(page)[1].accessibleDescription().startswith("May 1924")


def test_a_wrong_row_keeps_what_was_answered(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [buckets_question()])
    explained(page, quiz, ("a1", "b2", "c1", "d3"))
    assert items(page)[1].accessibleDescription() == "May 1924 · Your answer: 2: 1910s"


def test_the_dates_of_a_bucket_stand_below_its_name(themes: ThemeStore, opened: Open) -> None:
    question = buckets_question()
    shape = question.shape
    assert isinstance(shape, Buckets)
    named = Target("2", "The second decade (1910–1919)", parse_edtf("1910/1919"))
    other = replace(shape, buckets=(shape.buckets[0], named, shape.buckets[2]))
    page, _, _ = asking(themes, opened, [replace(question, shape=other)])
    press(page, "2")
    assert items(page)[0].accessibleName() == "A: Event 2. 2: The second decade."
    assert boxes(page)[1].accessibleDescription() == "1910–1919"
