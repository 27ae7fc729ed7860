"""Charts: gone through by keys, opened, read out, and painted."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from quizapp.ui.charts.bar_chart import BarChart, BarRow
from quizapp.ui.charts.calendar_chart import CalendarChart
from quizapp.ui.charts.chart import Chart
from quizapp.ui.charts.chart_card import ChartCard
from quizapp.ui.charts.line_chart import LineChart, Point
from quizapp.ui.tables.table_model import TableColumn
from quizapp.ui.theme_store import ThemeStore

TODAY = date(2026, 3, 1)


def bars(themes: ThemeStore) -> BarChart:
    chart = BarChart(themes, "By topic")
    shares = {"A": 0.2, "B": 0.5, "C": 1.0}
    rows = [BarRow(name, share, f"{share:.0%}") for name, share in shares.items()]
    chart.show_rows(rows, "C is best.")
    return chart


def line(themes: ThemeStore) -> LineChart:
    chart = LineChart(themes, "Score")
    days = (TODAY - timedelta(days=back) for back in (20, 9, 1))
    chart.show_points([Point(day, 0.5, f"{day}: half", "50 %") for day in days], "Half.")
    return chart


def weeks(themes: ThemeStore) -> CalendarChart:
    chart = CalendarChart(themes, "Days")
    counts = {TODAY: 3, TODAY - timedelta(days=2): 12}
    chart.show_days(counts, TODAY, "Two days.", lambda day, count: f"{day}: {count}")
    return chart


CHARTS = (bars, line, weeks)


def shown(chart: Chart, qtbot: QtBot) -> Chart:
    qtbot.addWidget(chart)
    chart.resize(700, chart.sizeHint().height())
    chart.show()
    chart.activateWindow()
    qtbot.waitUntil(chart.isActiveWindow)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    return chart


@pytest.mark.parametrize("make", CHARTS)
def test_every_mark_is_read_out_where_it_is(make: object, themes: ThemeStore, qtbot: QtBot) -> None:
    chart = shown(make(themes), qtbot)  # type: ignore[operator]
    interface = QAccessible.queryAccessibleInterface(chart)
    assert interface.role() is QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == chart.accessibleName() != ""
    assert interface.text(QAccessible.Text.Description)
    names = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert names == list(chart.marks)
    assert interface.child(chart.current).state().selected


@pytest.mark.parametrize("make", CHARTS)
def test_enter_opens_the_mark_that_the_keys_went_to(
    make: object, themes: ThemeStore, qtbot: QtBot
) -> None:
    chart = shown(make(themes), qtbot)  # type: ignore[operator]
    qtbot.keyClick(chart, Qt.Key.Key_End)
    last = chart.current
    assert last == len(chart.marks) - 1
    back = Qt.Key.Key_Left if isinstance(chart, LineChart) else Qt.Key.Key_Up
    qtbot.keyClick(chart, back)
    with qtbot.waitSignal(chart.opened) as told:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert told.args == [last - 1]


@pytest.mark.parametrize("make", CHARTS)
def test_a_click_opens_the_mark_under_the_pointer(
    make: object, themes: ThemeStore, qtbot: QtBot
) -> None:
    chart = shown(make(themes), qtbot)  # type: ignore[operator]
    place = len(chart.marks) - 2
    with qtbot.waitSignal(chart.opened) as told:
        point = chart.areas()[place].center().toPoint()
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=point)
    assert told.args == [place]


@pytest.mark.parametrize("make", CHARTS)
def test_what_is_looked_at_looks_otherwise(make: object, themes: ThemeStore, qtbot: QtBot) -> None:
    chart = shown(make(themes), qtbot)  # type: ignore[operator]
    before = chart.grab().toImage()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    assert chart.grab().toImage() != before


@pytest.mark.parametrize("make", CHARTS)
def test_marks_never_lie_on_each_other(make: object, themes: ThemeStore, qtbot: QtBot) -> None:
    chart = shown(make(themes), qtbot)  # type: ignore[operator]
    areas = [area.adjusted(0.5, 0.5, -0.5, -0.5) for area in chart.areas() if not area.isEmpty()]
    assert areas
    for number, area in enumerate(areas):
        assert QRectF(chart.rect()).contains(area.center())
        assert not any(area.intersects(other) for other in areas[:number])


def test_a_chart_without_marks_takes_no_focus(themes: ThemeStore, qtbot: QtBot) -> None:
    chart = BarChart(themes, "By topic")
    qtbot.addWidget(chart)
    chart.show_rows([], "Nothing.")
    chart.resize(300, 40)
    assert chart.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert not chart.grab().isNull()


def test_the_keys_of_a_calendar_keep_to_the_weeks_in_sight(
    themes: ThemeStore, qtbot: QtBot
) -> None:
    chart = weeks(themes)
    shown(chart, qtbot)
    chart.resize(chart.minimumSizeHint())
    qtbot.keyClick(chart, Qt.Key.Key_End)
    for _ in range(30):
        qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert not chart.areas()[chart.current].isEmpty()
    assert TODAY - chart.day(chart.current) < timedelta(weeks=5)


def test_a_wide_calendar_shows_more_weeks(themes: ThemeStore, qtbot: QtBot) -> None:
    chart = weeks(themes)
    qtbot.addWidget(chart)
    seen = []
    for width in (chart.minimumSizeHint().width(), 900):
        chart.resize(width, 300)
        seen.append(sum(not area.isEmpty() for area in chart.areas()))
    assert 21 < seen[0] < seen[1] <= 16 * 7


def test_a_share_stands_higher_the_larger_it_is(themes: ThemeStore, qtbot: QtBot) -> None:
    chart = LineChart(themes, "Score")
    chart.show_points(
        [
            Point(TODAY + timedelta(days=n), share, "", "")
            for n, share in enumerate((0.0, 0.4, 1.0))
        ],
        "",
    )
    qtbot.addWidget(chart)
    chart.resize(600, 220)
    heights = [place.y() for place in chart._places()]
    assert heights == sorted(heights, reverse=True)
    assert chart.areas()[0].contains(QPointF(chart._places()[0].x(), 100))


def test_a_card_shows_its_chart_as_a_table_and_back(themes: ThemeStore, qtbot: QtBot) -> None:
    columns = (TableColumn("Topic", stretch=True), TableColumn("Right"))
    card = ChartCard(themes, "By topic", bars(themes), columns)
    card.show_words("C is best.", [("A", "20 %"), ("B", "50 %"), ("C", "100 %")])
    shown_card = card
    qtbot.addWidget(shown_card)
    shown_card.show()
    shown_card.activateWindow()
    qtbot.waitUntil(shown_card.isActiveWindow)
    assert card.sentence == "C is best."
    assert (card.chart.isVisible(), card.table.isVisible()) == (True, False)
    card.turn.setFocus()
    qtbot.keyClick(card.turn, Qt.Key.Key_Space)
    assert (card.chart.isVisible(), card.table.isVisible()) == (False, True)
    assert card.turn.text() == "Show as chart"
    card.table.selectRow(1)
    with qtbot.waitSignal(card.opened) as told:
        qtbot.keyClick(card.table, Qt.Key.Key_Return)
    assert told.args == [1]
    qtbot.keyClick(card.turn, Qt.Key.Key_Space)
    assert (card.chart.isVisible(), card.table.isVisible()) == (True, False)
