"""Giving each its partner: by keys, by clicks and by dragging."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from quizapp.ui.answers.match_partner import MatchPartner
from quizapp.ui.answers.match_row import MatchRow
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.theme_store import ThemeStore
from tests.shaped_questions import match_question
from tests.ui.pages.quiz_scenes import asking, click, explained, focus, listen, press, settle

Open = Callable[[QWidget], None]
Key = Qt.Key


def rows(page: QuizPage) -> list[MatchRow]:
    return page.sheet.findChildren(MatchRow)


def partners(page: QuizPage) -> list[MatchPartner]:
    return page.sheet.findChildren(MatchPartner)


def held(page: QuizPage) -> list[str]:
    return [row.partner.id if row.partner else "" for row in rows(page)]


def test_digits_give_partners_from_row_to_row(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [match_question()])
    heard = listen(page.answered)
    press(page, "2", "1")
    assert not page.footer.check.isEnabled()
    assert focus() is rows(page)[2]
    press(page, "4", Key.Key_Return)
    assert heard == [(("a2", "b1", "c4"),)]


def test_a_letter_selects_the_row_that_a_digit_is_for(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [match_question()])
    press(page, "c", "3", "b", "1")
    assert held(page) == ["", "1", "3"]
    assert focus() is rows(page)[0]


def test_a_partner_moves_from_row_to_row(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [match_question()])
    press(page, "1", "1")
    assert held(page) == ["", "1", ""]
    press(page, "b", Key.Key_Delete)
    assert held(page) == ["", "", ""]


def test_clicks_give_partners(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [match_question()])
    settle()
    click(rows(page)[1])
    click(partners(page)[0])
    assert held(page) == ["", "1", ""]
    assert partners(page)[0].accessibleName().endswith("Partner of B.")


def test_a_partner_is_dragged_onto_a_row(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [match_question()])
    settle()
    window, left, none = page.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    start = partners(page)[3].mapTo(page, QPoint(40, 10))
    end = rows(page)[2].mapTo(page, rows(page)[2].rect().center())
    QTest.mousePress(window, left, none, start)
    QTest.mouseMove(window, start + QPoint(-30, 0))
    QTest.mouseMove(window, end)
    QTest.mouseRelease(window, left, none, end)
    assert held(page) == ["", "", "4"]


def test_each_row_says_its_right_partner(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [match_question()])
    explained(page, quiz, ("a2", "b4", "c1"))
    assert [row.accessibleName().partition(". ")[2] for row in rows(page)] == [
        "Your answer, right: 1918.",
        "Your answer, wrong: 2021. Right answer: 1921.",
        "Your answer, wrong: 1921. Right answer: 2021.",
    ]
    assert not any(partner.isVisible() for partner in partners(page))


@pytest.mark.parametrize(
    ("response", "words"),
    [
        (("a2", "b1", "c4"), "Right. All 3 pairs."),
        (("a2", "b4", "c1"), "Partly right. 1 of 3 pairs."),
        (("a1", "b2", "c3"), "None of these pairs. Each row shows its partner."),
        ((), "These are the right pairs."),
    ],
)
def test_the_verdict_counts_the_pairs(
    themes: ThemeStore, opened: Open, response: tuple[str, ...], words: str
) -> None:
    page, quiz, _ = asking(themes, opened, [match_question()])
    explained(page, quiz, response)
    assert page.sheet.feedback is not None
    assert page.sheet.feedback.banner.accessibleName() == words
