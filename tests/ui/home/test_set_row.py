"""One question set on the home page, in wide and narrow windows."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from quizapp.paths import bundled
from quizapp.services.library import Library
from quizapp.services.practise import Standing
from quizapp.ui.home.density_dots import DensityDots
from quizapp.ui.home.set_row import SetRow
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.bar import Bar
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.icon_button import IconButton
from tests.ui.pages.quiz_scenes import listen

Open = Callable[[QWidget], None]


@pytest.fixture
def row(themes: ThemeStore) -> SetRow:
    library = Library(bundled("questions"), bundled("questions"))
    return SetRow(themes, library.all()[0], None)


def shown(row: SetRow, width: int) -> list[QWidget]:
    row.resize(width, row.heightForWidth(width))
    QApplication.processEvents()
    return [part for part in row.findChildren(QWidget) if part.isVisible()]


@pytest.mark.parametrize(("width", "worded"), [(1000, True), (600, False)])
def test_the_choice_of_questions_has_words_where_there_is_room(
    opened: Open, row: SetRow, width: int, worded: bool
) -> None:
    opened(row)
    (choose,) = (part for part in shown(row, width) if "together" in part.accessibleName())
    heard = listen(row.prepared)
    assert isinstance(choose, Button if worded else IconButton)
    choose.click()
    assert len(heard) == 1


def test_the_title_has_the_whole_card_where_it_is_narrow(opened: Open, row: SetRow) -> None:
    opened(row)
    labels = [part for part in shown(row, 400) if isinstance(part, QLabel)]
    title = next(label for label in labels if label.text() == row.title)
    assert title.width() >= 360
    assert row.start.y() + row.start.parentWidget().y() > title.geometry().bottom()


@pytest.mark.parametrize("width", [400, 700, 880, 960, 1004, 1100, 1280])
def test_all_buttons_are_inside_the_card_at_any_width(
    opened: Open, row: SetRow, width: int
) -> None:
    opened(row)
    for button in (part for part in shown(row, width) if isinstance(part, Button | IconButton)):
        right = button.mapTo(row, button.rect().topRight()).x()
        assert right <= row.width() - 8


@pytest.mark.parametrize("width", [700, 1004, 1280])
def test_beside_sets_with_a_share_buttons_and_dots_stand_in_the_same_columns(
    opened: Open, themes: ThemeStore, width: int
) -> None:
    library = Library(bundled("questions"), bundled("questions"))
    begun = Standing("id", "Title", due=0, missed=0, new=6, days=(), known=3, of=9)
    rows = [SetRow(themes, library.all()[0], known, shares=True) for known in (begun, None)]
    for row in rows:
        opened(row)
        shown(row, width)
    kinds = (Button, IconButton, DensityDots, Bar)
    places = [
        [
            (type(part), part.mapTo(row, part.rect().topLeft()).x())
            for part in shown(row, width)
            if isinstance(part, kinds)
        ]
        for row in rows
    ]
    assert places[0] == places[1]
    assert places[0]
