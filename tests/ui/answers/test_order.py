"""Feedback on an ordering in which some events may stand either way round."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from quizapp.ui.answers.order_row import OrderRow
from quizapp.ui.theme_store import ThemeStore
from tests.factories import order_question
from tests.placed_questions import partial_order_question
from tests.ui.pages.quiz_scenes import asking, explained

Open = Callable[[QWidget], None]


@pytest.mark.parametrize("order", ["abcd", "acbd"])
def test_every_right_order_is_right_in_all_its_rows(
    themes: ThemeStore, opened: Open, order: str
) -> None:
    page, quiz, _ = asking(themes, opened, [partial_order_question()])
    explained(page, quiz, tuple(order))
    assert page.sheet.feedback is not None
    assert page.sheet.feedback.banner.accessibleName() == "Right. All 4 are in order."
    rows = [row for row in page.sheet.findChildren(OrderRow) if row.isVisible()]
    said = {row.accessibleDescription().split(". ")[-1] for row in rows}
    assert said <= {"Right place", "In order"}


def test_a_wrong_row_names_all_places_that_would_be_right(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [partial_order_question()])
    explained(page, quiz, tuple("acdb"))
    rows = page.sheet.findChildren(OrderRow)
    wrong = [row for row in rows if "Right place:" in row.accessibleDescription()]
    assert [row.text for row in wrong] == ["Event 3"]
    assert wrong[0].accessibleDescription().endswith("Right place: 2 to 3")


@pytest.mark.parametrize(
    ("order", "said"),
    [
        ("acdb", "“Event 9” came about 6 years after “Event 3”."),
        ("acbd", ""),
        (
            "dcba",
            "“Event 9” came about 5 years after “Event 4”. "
            "“Event 3” came about 2 years after “Event 1”. "
            "“Event 9” came about 6 years after “Event 3”. "
            "2 more pairs are the wrong way round.",
        ),
    ],
)
def test_pairs_that_are_the_wrong_way_round_are_named(
    themes: ThemeStore, opened: Open, order: str, said: str
) -> None:
    page, quiz, _ = asking(themes, opened, [partial_order_question()])
    explained(page, quiz, tuple(order))
    area = page.sheet.area
    assert area is not None
    shown = [label.text() for label in area.widget.findChildren(QLabel) if label.isVisible()]
    either = "Of “Event 3” and “Event 4” either order is accepted: sources differ on a date."
    assert {text for text in shown if " pair" in text or " came " in text} == ({said} - {""})
    assert either in shown


def test_of_events_of_one_time_either_order_is_right(themes: ThemeStore, opened: Open) -> None:
    asked = partial_order_question()
    first = asked.stretch.events[0]
    at_once = tuple(replace(one, date=first.date) for one in asked.stretch.events)
    question = replace(asked, stretch=replace(asked.stretch, events=at_once))
    page, quiz, _ = asking(themes, opened, [question])
    explained(page, quiz, question.key)
    said = "Of “Event 3” and “Event 4” either order is right."
    assert said in [label.text() for label in page.sheet.findChildren(QLabel)]


def test_a_full_order_has_no_open_pairs(themes: ThemeStore, opened: Open) -> None:
    question = order_question()
    page, quiz, _ = asking(themes, opened, [question])
    explained(page, quiz, question.key)
    labels = page.sheet.findChildren(QLabel)
    assert not any("either order" in label.text() for label in labels)


def test_a_row_that_is_in_order_elsewhere_says_its_right_place(
    themes: ThemeStore, opened: Open
) -> None:
    page, quiz, _ = asking(themes, opened, [order_question()])
    first, *rest = order_question().key
    explained(page, quiz, (*rest, first))
    rows = [row for row in page.sheet.findChildren(OrderRow) if row.isVisible()]
    said = sorted(row.accessibleDescription().split(". ")[-1] for row in rows)
    assert said == [
        "In order · right place: 2",
        "In order · right place: 3",
        "In order · right place: 4",
        "Right place: 1",
    ]


def test_quotation_marks_inside_a_quoted_title_are_single(themes: ThemeStore, opened: Open) -> None:
    plain = order_question()
    options = tuple(replace(option, text=f"“{option.text}” is sung") for option in plain.options)
    page, quiz, _ = asking(themes, opened, [replace(plain, options=options)])
    first, second, *rest = plain.key
    explained(page, quiz, (second, first, *rest))
    assert page.sheet.area is not None
    labels = page.sheet.area.widget.findChildren(QLabel)
    (said,) = (label.text() for label in labels if "came" in label.text())
    assert "““" not in said
    assert said.startswith("“‘")
