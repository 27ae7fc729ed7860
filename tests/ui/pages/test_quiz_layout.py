"""The quiz page at every size: nothing cut, nothing sticking out, everything named."""

from collections.abc import Callable
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from quizapp.dataset.model import Event
from quizapp.generation.question import Citation, Option, Question
from quizapp.generation.shape import Response
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.option_card import OptionCard
from tests.factories import choice_question, order_question
from tests.shaped_questions import match_question, multiple_question, text_question
from tests.ui.pages.quiz_scenes import (
    asking,
    explained,
    first_of,
    focus,
    focusable,
    misplaced,
    one_of_each_kind,
    press,
    settle,
    wrong_answer,
)

Open = Callable[[QWidget], None]

SIZES = (
    ((1280, 800), 1.0),
    ((900, 600), 1.0),
    ((1280, 800), 1.5),
    ((900, 600), 1.5),
    ((900, 600), 2.0),
    ((720, 480), 1.0),
)
HOSTILE = (
    "<b>x</b><img src=https://example.org/x.png>",
    "Salt & pepper && <i>more</i>",
    "A name that does not end " * 12,
    "Ohneleerzeichen" * 20,
    "معاهدة قارص بين أذربيجان وتركيا",
    "{braces} %1 %n \\u0041 \N{RIGHT-TO-LEFT OVERRIDE}abc",
)


def hostile(text: str, question: Question) -> Question:
    """Return the question with a text from elsewhere in all its places."""

    def event(old: Event) -> Event:
        return replace(old, title=text)

    def option(old: Option) -> Option:
        return replace(old, text=f"{text} {old.id}", why=text)

    events = tuple(map(event, question.stretch.events))
    return replace(
        question,
        stem=text,
        options=tuple(map(option, question.options)),
        explanation=text,
        source=Citation(text, text, "established", text),
        stretch=replace(question.stretch, events=events),
    )


@pytest.mark.parametrize(("size", "scale"), SIZES)
@pytest.mark.parametrize("response", list(Response))
def test_everything_has_room(
    themes: ThemeStore, opened: Open, response: Response, size: tuple[int, int], scale: float
) -> None:
    themes.choose(scale=scale)
    question = first_of(response)
    page, quiz, _ = asking(themes, opened, [question, question])
    page.resize(*size)
    faults = misplaced(page)
    after = explained(page, quiz, wrong_answer(question))
    press(page, "s")
    faults += misplaced(page)
    page.show_problem("The disk is full. Make room on it and try again.")
    faults += misplaced(page)
    page.show_review(after, after.items[0])
    press(page, "t")
    faults += misplaced(page)
    press(page, Qt.Key.Key_Escape)
    page.footer.report.click()
    faults += misplaced(page)
    assert faults == []
    assert (page.width(), page.height()) == size


@pytest.mark.parametrize("response", [Response.CHOICE, Response.TEXT])
def test_the_question_is_read_above_a_problem_however_large_the_text_is(
    themes: ThemeStore, opened: Open, response: Response
) -> None:
    themes.choose(scale=2.0)
    page, _, _ = asking(themes, opened, [first_of(response)])
    page.resize(900, 600)
    page.show_problem(
        "Another program is using the results file “/media/anna/Results of both classes/"
        "quizapp.db”. Close the other windows of quizapp, then try again."
    )
    assert misplaced(page) == []
    stem = next(one for one in page.sheet.findChildren(Label) if one._role == "stemS")
    assert stem.visibleRegion().boundingRect() == stem.rect()
    assert page.header.stop.isVisible()
    assert isinstance(focus(), Button)
    assert not focus().visibleRegion().isEmpty()
    page.show_problem("")
    settle()
    assert page.footer.isVisible()


@pytest.mark.parametrize("question", one_of_each_kind(), ids=lambda question: question.kind)
def test_every_kind_fits_a_usual_window_after_the_check(
    themes: ThemeStore, opened: Open, question: Question
) -> None:
    page, quiz, _ = asking(themes, opened, [question])
    explained(page, quiz, wrong_answer(question))
    assert misplaced(page) == []
    assert page.sheet.feedback is not None
    top = page.sheet.feedback.mapTo(page.sheet, QPoint(0, 0)).y()
    assert 0 <= top <= page.sheet.height() - page.sheet.feedback.banner.height()


def test_after_the_check_the_verdict_is_in_sight(themes: ThemeStore, opened: Open) -> None:
    themes.choose(scale=1.5)
    question = first_of(Response.CHOICE)
    page, quiz, _ = asking(themes, opened, [question])
    page.resize(900, 600)
    explained(page, quiz, wrong_answer(question))
    assert page.sheet.feedback is not None
    assert page.sheet.feedback.mapTo(page.sheet, QPoint(0, 0)).y() == themes.theme.px(16)


def test_a_page_whose_verdict_is_in_sight_stays_where_it_is(
    themes: ThemeStore, opened: Open
) -> None:
    question = order_question(size=5)
    page, quiz, _ = asking(themes, opened, [question])
    explained(page, quiz, tuple(reversed(question.key)))
    bar = page.sheet.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0


def test_an_old_answer_is_read_from_its_question_on(themes: ThemeStore, opened: Open) -> None:
    themes.choose(scale=1.5)
    question = first_of(Response.CHOICE)
    page, quiz, _ = asking(themes, opened, [question])
    page.resize(900, 600)
    after = explained(page, quiz, wrong_answer(question))
    page.show_review(after, after.items[0])
    settle()
    assert page.sheet.verticalScrollBar().value() == 0


@pytest.mark.parametrize("question", [multiple_question(), match_question()])
def test_keys_bring_into_sight_what_they_select(
    themes: ThemeStore, opened: Open, question: Question
) -> None:
    themes.choose(scale=2.0)
    page, _, _ = asking(themes, opened, [question])
    page.resize(900, 600)
    settle()
    assert page.sheet.verticalScrollBar().value() == 0
    for key in ("c", "a", "b", Qt.Key.Key_Down):
        press(page, key)
        assert (
            page.sheet.viewport()
            .rect()
            .contains(
                page.sheet.viewport().mapFromGlobal(focus().mapToGlobal(focus().rect().center()))
            )
        )


def test_the_column_keeps_its_place_when_the_scroll_bar_comes(
    themes: ThemeStore, opened: Open
) -> None:
    question = first_of(Response.CHOICE)
    page, quiz, _ = asking(themes, opened, [question])
    page.resize(900, 600)
    settle()
    card = page.sheet.findChildren(OptionCard)[0]
    before = card.mapTo(page, QPoint(0, 0)).x()
    explained(page, quiz, wrong_answer(question))
    assert page.sheet.verticalScrollBar().isVisible()
    assert card.mapTo(page, QPoint(0, 0)).x() == before


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(
    "shape", [choice_question, order_question, multiple_question, match_question, text_question]
)
def test_foreign_text_is_shown_letter_for_letter(
    themes: ThemeStore, opened: Open, shape: Callable[[], Question], text: str
) -> None:
    page, quiz, _ = asking(themes, opened, [hostile(text, shape())])
    page.resize(900, 600)
    faults = misplaced(page)
    explained(page, quiz, wrong_answer(quiz.items[0].question))
    press(page, "s")
    faults += misplaced(page)
    assert faults == []
    labels = page.findChildren(QLabel)
    assert {label.textFormat() for label in labels if label.text()} <= {
        Qt.TextFormat.PlainText,
        Qt.TextFormat.AutoText,
    }
    shown = [label for label in labels if text in label.text()]
    assert len(shown) >= 3
    assert {label.textFormat() for label in shown} == {Qt.TextFormat.PlainText}


def test_foreign_names_of_sets_do_not_push_the_progress_away(
    themes: ThemeStore, opened: Open
) -> None:
    page, quiz, item = asking(themes, opened, [choice_question()])
    page.show_question(replace(quiz, set_title=HOSTILE[2]), item)
    assert misplaced(page) == []
    assert page.header.flag.geometry().right() <= page.width()


@pytest.mark.parametrize("response", list(Response))
def test_everything_that_takes_the_focus_has_a_name_and_room(
    themes: ThemeStore, opened: Open, response: Response
) -> None:
    question = first_of(response)
    page, quiz, _ = asking(themes, opened, [question, question])
    stops = focusable(page)
    after = explained(page, quiz, wrong_answer(question))
    press(page, "s")
    stops += focusable(page)
    page.footer.report.click()
    stops += focusable(page)
    press(page, Qt.Key.Key_Escape)
    page.show_review(after, after.items[0])
    stops += focusable(page)
    assert [stop for stop in stops if not stop.accessibleName()] == []
    assert [stop for stop in stops if min(stop.width(), stop.height()) < 32] == []


@pytest.mark.parametrize(("colors", "scale"), list(product(("light", "dark"), (1.0, 1.5))))
def test_a_theme_changes_under_an_open_question(
    themes: ThemeStore, opened: Open, colors: str, scale: float
) -> None:
    question = first_of(Response.CHOICE)
    page, quiz, _ = asking(themes, opened, [question])
    explained(page, quiz, wrong_answer(question))
    themes.choose(colors="dark" if colors == "dark" else "light", scale=scale)
    assert misplaced(page) == []
    picture = page.grab().toImage()
    assert picture.pixelColor(2, page.header.height() + 2) == themes.theme.colors.canvas


def test_a_long_remark_is_cut_where_it_is_too_long_to_be_kept(
    themes: ThemeStore, opened: Open
) -> None:
    page, quiz, _ = asking(themes, opened, [choice_question()])
    explained(page, quiz, ("a",))
    heard: list[str] = []
    page.report_submitted.connect(lambda _, remark: heard.append(remark))
    page.footer.report.click()
    QApplication.clipboard().setText("x" * 3000)
    for key in (Qt.Key.Key_V, Qt.Key.Key_Return):
        QTest.keyClick(focus(), key, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["x" * 2000]


def test_what_does_not_fit_moves_into_the_menu(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [choice_question(), choice_question(10)])
    explained(page, quiz, ("a",))
    footer = page.footer
    for width, seen in ((900, (True, True)), (600, (False, True)), (400, (False, False))):
        page.resize(width, 480)
        settle()
        assert (footer.another.isVisible(), footer.report.isVisible()) == seen
    names = [action.text().partition("\t")[0] for action in footer.menu().actions()]
    assert names == ["Report a problem", "Another like this", "Timeline as a list"]
