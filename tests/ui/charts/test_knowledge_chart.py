"""What is known, on the timeline of a set."""

from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from quizapp.dataset.dates import parse_edtf
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.services.known_facts import Knowledge, KnownEvent
from quizapp.ui.charts.knowledge_chart import KnowledgeChart
from quizapp.ui.charts.knowledge_look import paint_knowledge, paint_share
from quizapp.ui.theme_store import ThemeStore

WORDS = Wording.read(bundled("resources") / "wording" / "en.toml").dates


def known(*years: int) -> list[KnownEvent]:
    """Return an event in each year, of all states by turns."""
    states = tuple(Knowledge)
    return [
        KnownEvent(
            id=f"e{n}",
            title=f"Event {n}",
            date=parse_edtf(f"{year:04d}"),
            knowledge=states[n % 4],
            chance=None if n % 4 == 3 else 0.9 - n % 4 * 0.3,
        )
        for n, year in enumerate(years)
    ]


def chart_of(themes: ThemeStore, events: list[KnownEvent], width: int = 800) -> KnowledgeChart:
    chart = KnowledgeChart(themes, "What you know", WORDS)
    chart.resize(width, 200)
    chart.show_events(events, "Some.", lambda pile: f"{len(pile)} events")
    return chart


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(st.integers(1, 2500), max_size=40), st.integers(240, 1400))
def test_every_event_is_in_one_pile(
    themes: ThemeStore, qtbot: QtBot, years: list[int], width: int
) -> None:
    events = known(*years)
    chart = chart_of(themes, events, width)
    qtbot.addWidget(chart)
    piled = [event for place in range(len(chart.marks)) for event in chart.pile(place)]
    assert sorted(event.id for event in piled) == sorted(event.id for event in events)
    areas = chart.areas()
    assert all(one.right() <= other.left() + 0.5 for one, other in pairwise(areas))
    assert not chart.grab().isNull()


def test_crowded_years_are_drawn_as_shares(themes: ThemeStore, qtbot: QtBot) -> None:
    few, many = chart_of(themes, known(1900, 1950)), chart_of(themes, known(*[1900] * 400, 1950))
    for chart in (few, many):
        qtbot.addWidget(chart)
        assert not chart.grab().isNull()
    assert few.sizeHint().height() < many.sizeHint().height() <= 200
    assert {len(few.pile(0)), len(many.pile(0))} == {1, 400}


def test_a_place_is_opened_by_keys(themes: ThemeStore, qtbot: QtBot) -> None:
    chart = chart_of(themes, known(1900, 1950, 2000))
    qtbot.addWidget(chart)
    qtbot.keyClick(chart, Qt.Key.Key_End)
    with qtbot.waitSignal(chart.opened) as told:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chart.pile(told.args[0])[0].title == "Event 2"


def test_states_differ_without_colour(themes: ThemeStore) -> None:
    for paint in (paint_knowledge, paint_share):
        seen = []
        for knowledge in Knowledge:
            image = QImage(24, 24, QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.white)
            painter = QPainter(image)
            paint(painter, themes.theme, QRectF(4, 4, 16, 16), knowledge)
            painter.end()
            seen.append(image.convertToFormat(QImage.Format.Format_Mono))
        assert all(one != other for n, one in enumerate(seen) for other in seen[:n])
