"""Pictures in the form of a question: kept, described, taken out and added."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.dataset.picture import Picture
from quizapp.dataset.written import MOST_PICTURES, WrittenKind, WrittenQuestion
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.writing.picture_row import PictureRow
from quizapp.ui.writing.question_form import QuestionForm
from tests.formats.test_pictures_written import SHOWN, WORDLESS
from tests.pictures import FLAG, MAP, PLAIN

Take = Callable[[Picture], object]
MOST_LIKE = replace(SHOWN[0], name="map", line=7)


@pytest.fixture
def form(themes: ThemeStore, opened: Callable[[QWidget], None]) -> QuestionForm:
    form = QuestionForm(themes)
    form.resize(700, 900)
    opened(form)
    return form


def rows(form: QuestionForm) -> list[PictureRow]:
    QApplication.processEvents()
    found = [row for row in form.findChildren(PictureRow) if row.isVisible()]
    return sorted(found, key=lambda row: row.mapTo(form, row.rect().topLeft()).y())


def button(form: QWidget, name: str) -> QWidget:
    QApplication.processEvents()
    found = (*form.findChildren(IconButton), *form.findChildren(Button))
    return next(one for one in found if one.isVisible() and one.accessibleName() == name)


def press(form: QWidget, name: str) -> None:
    QTest.mouseClick(button(form, name), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


@pytest.mark.parametrize("question", [*SHOWN, WORDLESS], ids=lambda question: question.name)
def test_a_form_gives_back_every_picture(form: QuestionForm, question: WrittenQuestion) -> None:
    form.present(question)
    assert form.question() == question


def test_words_can_be_changed_and_the_pictures_stay(form: QuestionForm) -> None:
    form.present(MOST_LIKE)
    form._stem.edit.setPlainText("In other words?")
    assert form.question() == replace(MOST_LIKE, stem="In other words?")


def test_what_a_picture_shows_is_written_beside_it(form: QuestionForm) -> None:
    form.present(replace(MOST_LIKE, pictures=(MAP, PLAIN)))
    heard: list[None] = []
    form.changed.connect(lambda: heard.append(None))
    rows(form)[1].focus()
    QTest.keyClicks(QApplication.focusWidget() or form, "A grey spot ")
    assert [one.alt for one in form.question().pictures] == [MAP.alt, "A grey spot"]
    assert heard


def test_a_picture_is_taken_out_of_the_stem_and_of_an_option(form: QuestionForm) -> None:
    form.present(MOST_LIKE)
    press(form, "Remove the picture of option a")
    assert [option.picture for option in form.question().options] == [None, PLAIN, None]
    press(form, "Remove the picture of the question")
    assert form.question().pictures == MOST_LIKE.pictures[1:]


def test_a_picture_is_added_to_the_stem_and_to_an_option(form: QuestionForm) -> None:
    wanted: list[Take] = []
    form.picture_wanted.connect(wanted.append)
    form.present(replace(MOST_LIKE, pictures=()))
    press(form, "Add a picture…")
    press(form, "Add a picture to c…")
    for take, picture in zip(wanted, (MAP, FLAG), strict=True):
        take(picture)
    assert form.question().pictures == (MAP,)
    assert form.question().options[2].picture == FLAG
    assert not button(form, "Add a picture to c…").isEnabled()


def test_a_picture_for_an_option_that_is_gone_is_dropped(form: QuestionForm) -> None:
    wanted: list[Take] = []
    form.picture_wanted.connect(wanted.append)
    form.present(MOST_LIKE)
    press(form, "Add a picture to c…")
    press(form, "Remove c")
    wanted[0](FLAG)
    assert [option.picture for option in form.question().options] == [FLAG, PLAIN]


def test_pictures_of_options_move_with_them(form: QuestionForm) -> None:
    form.present(WORDLESS)
    press(form, "Move b up")
    assert [option.picture for option in form.question().options] == [FLAG, MAP, PLAIN]


def test_pictures_of_the_stem_stay_when_the_kind_changes(form: QuestionForm) -> None:
    form.present(MOST_LIKE)
    form._kind.choose(str(WrittenKind.TRUE_FALSE))
    form._kind.activated.emit(form._kind.currentIndex())
    assert form.question().pictures == MOST_LIKE.pictures


def test_there_are_no_more_pictures_than_a_question_may_have(form: QuestionForm) -> None:
    form.present(replace(MOST_LIKE, pictures=(MAP,) * MOST_PICTURES))
    assert not button(form, "Add a picture…").isEnabled()
