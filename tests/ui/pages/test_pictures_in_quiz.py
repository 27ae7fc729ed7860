"""Pictures on the quiz page: under the stem and in options, while asking and afterwards."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.generation.question import Question
from quizapp.ui.answers.pictured_card import PicturedCard
from quizapp.ui.dialogs.picture_sheet import PictureSheet
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.option_look import Verdict
from quizapp.ui.widgets.picture_view import PictureView
from tests.pictured_questions import FLAGS, of_pictures, plain_option, with_pictures
from tests.ui.pages.quiz_scenes import (
    answered,
    asking,
    cards,
    click,
    explained,
    focus,
    listen,
    misplaced,
    press,
    settle,
)

Open = Callable[[QWidget], None]
QUESTIONS = (with_pictures(), of_pictures(), of_pictures(many=True), plain_option())


def views(page: QuizPage) -> list[PictureView]:
    return [view for view in page.sheet.findChildren(PictureView) if view.isVisible()]


def enlarged(page: QuizPage) -> list[PictureSheet]:
    return [sheet for sheet in page.findChildren(PictureSheet) if sheet.isVisible()]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1280, 800, 1.0), (900, 600, 1.0), (720, 480, 1.0), (900, 600, 1.5), (1280, 800, 2.0)],
)
def test_nothing_is_cut_before_the_check_or_after_it(
    themes: ThemeStore, opened: Open, question: Question, width: int, height: int, scale: float
) -> None:
    themes.choose(scale=scale)
    page, quiz, _ = asking(themes, opened, (question, question))
    page.resize(width, height)
    assert misplaced(page) == []
    explained(page, quiz, (question.options[0].id,))
    assert misplaced(page) == []


def test_pictures_stand_between_the_stem_and_the_options(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, (with_pictures(),))
    settle()
    tops = [view.mapTo(page, QPoint(0, 0)).y() for view in views(page)]
    first_card = cards(page)[0].mapTo(page, QPoint(0, 0)).y()
    assert tops == sorted(tops)
    assert tops[-1] < first_card
    assert [view.accessibleName() for view in views(page)] == [
        "A coast from above",
        "A stamp",
        "A broken map",
    ]


def test_pictures_become_smaller_where_the_answer_needs_the_room(
    themes: ThemeStore, opened: Open
) -> None:
    page, quiz, _ = asking(themes, opened, (with_pictures(),))
    settle()
    before = views(page)[0].height()
    explained(page, quiz, ("a",))
    assert 0 < views(page)[0].height() < before


def test_pictures_are_reached_by_the_tab_key_before_the_options(
    themes: ThemeStore, opened: Open
) -> None:
    page, _, _ = asking(themes, opened, (with_pictures(),))
    assert focus() is cards(page)[0]
    press(page, Qt.Key.Key_Backtab)
    assert focus() in views(page)
    answers = listen(page.answered)
    views(page)[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(page, Qt.Key.Key_Return)
    assert len(enlarged(page)) == 1
    assert answers == []


def test_another_question_takes_its_pictures_along(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, (with_pictures(), plain_option()))
    after = answered(quiz, ("b",))
    page.show_question(after, after.items[1])
    settle()
    assert views(page) == []


class TestOptions:
    def test_a_picture_is_chosen_by_its_letter_and_by_a_click(
        self, themes: ThemeStore, opened: Open
    ) -> None:
        page, _, _ = asking(themes, opened, (of_pictures(),))
        press(page, "b")
        assert [card.isChecked() for card in cards(page)] == [False, True, False]
        click(cards(page)[0])
        assert [card.isChecked() for card in cards(page)] == [True, False, False]

    def test_pictures_stand_two_and_two(self, themes: ThemeStore, opened: Open) -> None:
        page, _, _ = asking(themes, opened, (of_pictures(),))
        settle()
        first, second, third = cards(page)
        assert first.y() == second.y() < third.y()
        mixed, _, _ = asking(themes, opened, (plain_option(),))
        settle()
        assert len({card.x() for card in cards(mixed)}) == 1

    def test_a_card_is_named_by_what_its_picture_shows_and_then_by_its_verdict(
        self, themes: ThemeStore, opened: Open
    ) -> None:
        page, quiz, _ = asking(themes, opened, (of_pictures(),))
        assert [card.accessibleName() for card in cards(page)] == [
            "A: A red flag",
            "B: A green flag",
            "C: With words",
        ]
        explained(page, quiz, ("a",))
        assert [card.verdict for card in cards(page)] == [
            Verdict.CHOSEN_WRONG,
            Verdict.RIGHT_NOT_CHOSEN,
            Verdict.OTHER,
        ]
        assert cards(page)[1].accessibleName() == "B: A green flag. Right answer, not chosen."
        assert page.sheet.feedback is not None
        assert "B: A green flag" in page.sheet.feedback.banner.accessibleName()

    def test_its_picture_is_painted_and_grows_by_its_verdict(
        self, themes: ThemeStore, opened: Open
    ) -> None:
        page, quiz, _ = asking(themes, opened, (of_pictures(),))
        settle()
        card, before = cards(page)[1], cards(page)[1].height()
        image = card.grab().toImage()
        assert image.pixelColor(themes.theme.px(100), card.height() // 2).green() == 160
        explained(page, quiz, ("a",))
        assert cards(page)[1].heightForWidth(card.width()) > before - 1

    def test_a_button_shows_it_at_full_size_and_chooses_nothing(
        self, themes: ThemeStore, opened: Open
    ) -> None:
        page, _, _ = asking(themes, opened, (of_pictures(),))
        settle()
        card = cards(page)[0]
        assert isinstance(card, PicturedCard)
        (button,) = card.buttons
        assert button.isVisible()
        click(button)
        assert len(enlarged(page)) == 1
        assert not any(card.isChecked() for card in cards(page))
        assert button.accessibleName() == "Show the picture of A at full size"

    def test_a_small_picture_needs_no_button(self, themes: ThemeStore, opened: Open) -> None:
        page, _, _ = asking(themes, opened, (plain_option(),))
        settle()
        (pictured,) = [card for card in cards(page) if isinstance(card, PicturedCard)]
        assert not any(button.isVisible() for button in pictured.buttons)


def test_everything_that_takes_the_focus_has_a_name(themes: ThemeStore, opened: Open) -> None:
    for question in QUESTIONS:
        page, _, _ = asking(themes, opened, (question,))
        settle()
        stops = [stop for stop in page.sheet.stops if stop.isVisible()]
        assert all(stop.accessibleName() for stop in stops)
        assert len(FLAGS) == 3
        QApplication.processEvents()
