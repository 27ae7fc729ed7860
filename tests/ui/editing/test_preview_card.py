"""Tests of a question as the student will see it, beside the form in which it is written."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from quizapp.ui.editing.preview_card import PreviewCard
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.picture_view import PictureView
from tests.pictured_questions import with_pictures
from tests.ui.pages.quiz_scenes import wording


def test_the_pictures_of_a_question_are_seen_with_it(
    themes: ThemeStore, opened: Callable[[QWidget], None]
) -> None:
    card = PreviewCard(themes, wording().dates)
    opened(card)
    question = with_pictures()
    card.show_questions([question], {})
    assert len(card.findChildren(PictureView)) >= len(question.pictures) > 0
