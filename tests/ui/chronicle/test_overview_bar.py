"""The bar with all of the timeline: it shows what is in sight, and the pointer moves that."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from quizapp.dataset.dates import exact_day
from quizapp.dataset.model import Dataset, Event
from quizapp.ui.chronicle.instrument import Instrument
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.timeline.whole import whole_of
from tests.ui.timeline.scenes import DATES

DAY, STEP, COUNT = 700_000, 40, 400


@pytest.fixture
def drawn(themes: ThemeStore, opened: Callable[[QWidget], None]) -> Instrument:
    """Four hundred events, with the first of them close."""
    made = Instrument(themes, DATES)
    made.resize(960, 600)
    opened(made)
    events = tuple(
        Event(id=f"e{place}", title=f"Event {place}", date=exact_day(DAY + STEP * place))
        for place in range(COUNT)
    )
    scene = whole_of(Dataset(id="set", title="Set", events=events)).scene
    made.show_scene(scene, {}, same=False)
    QTest.keyClick(made.canvas, Qt.Key.Key_Home)
    for _ in range(4):
        QTest.keyClick(made.canvas, "+")
    return made


def middle(drawn: Instrument) -> float:
    first, last = drawn.canvas.days
    return (first + last) / 2


def test_a_click_brings_the_days_there_into_sight(drawn: Instrument) -> None:
    bar = drawn.overview
    length = drawn.canvas.days[1] - drawn.canvas.days[0]
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() * 3 // 4, 30))
    assert middle(drawn) == pytest.approx(DAY + STEP * COUNT * 3 / 4, rel=0.01, abs=200)
    assert drawn.canvas.days[1] - drawn.canvas.days[0] == pytest.approx(length)


def test_the_window_is_dragged_and_shows_what_is_in_sight(drawn: Instrument) -> None:
    bar = drawn.overview
    area, before = bar.window_area, middle(drawn)
    start = area.center().toPoint()
    assert area.width() < bar.width() / 2
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(bar, start + QPoint(200, 0))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=start + QPoint(200, 0))
    assert middle(drawn) > before
    assert bar.window_area.center().x() == pytest.approx(area.center().x() + 200, abs=3)


def test_where_there_is_little_height_it_belongs_to_the_timeline(drawn: Instrument) -> None:
    assert drawn.overview.isVisible()
    drawn.resize(960, 260)
    assert not drawn.overview.isVisible()
