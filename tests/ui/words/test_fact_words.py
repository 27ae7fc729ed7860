"""Facts are named in the language of the window, however rare their sort is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from quizapp.dataset.model import ROLES
from quizapp.ui.analysing import item_words
from quizapp.ui.progress import fact_words

FOLDER = Path(__file__).parents[3] / "resources" / "translations"


@pytest.fixture
def _russian(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(FOLDER / "quizapp_ru.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("_russian")
@pytest.mark.parametrize("role", ROLES)
def test_what_a_further_date_tells_is_named(role: str) -> None:
    named = fact_words.attribute_words(role)
    assert not any(letter.isascii() and letter.isalpha() for letter in named)
    assert item_words.attribute_words(role) == named[:1].lower() + named[1:]
