"""The drawn timeline of a whole set: pointer, wheel, keys, and many events."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QImage,
    QKeyEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.dataset.dates import exact_day
from quizapp.dataset.model import Dataset, Era, Event
from quizapp.services.known_facts import Knowledge
from quizapp.ui.chronicle.canvas import TimelineCanvas
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.timeline.whole import whole_of
from tests.ui.timeline.scenes import DATES

DAY = 700_000


@pytest.fixture
def canvas(themes: ThemeStore, opened: Callable[[QWidget], None]) -> TimelineCanvas:
    made = TimelineCanvas(themes, DATES)
    made.resize(960, 480)
    opened(made)
    made.setFocus(Qt.FocusReason.TabFocusReason)
    return made


def show(
    canvas: TimelineCanvas, count: int, step: int, known: dict[str, Knowledge] | None = None
) -> None:
    events = tuple(
        Event(id=f"e{place}", title=f"Event {place}", date=exact_day(DAY + step * place))
        for place in range(count)
    )
    eras = (Era("one", "An era", exact_day(DAY).through(exact_day(DAY + step * count))),)
    whole = whole_of(Dataset(id="set", title="Set", events=events, eras=eras))
    canvas.show_scene(whole.scene, known or {}, same=False)


def turn(canvas: TimelineCanvas, x: float, angle: int, keys: Qt.KeyboardModifier) -> None:
    place, none = QPointF(x, 200), Qt.MouseButton.NoButton
    sent = QWheelEvent(
        place, place, QPoint(), QPoint(0, angle), none, keys, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, sent)


def test_the_wheel_zooms_around_the_day_below_the_pointer(canvas: TimelineCanvas) -> None:
    show(canvas, 12, 400)
    before, day = canvas.layout_now.scale, canvas.layout_now.scale.day(700)
    turn(canvas, 700, 120, Qt.KeyboardModifier.NoModifier)
    assert canvas.layout_now.scale.per_day > before.per_day
    assert canvas.layout_now.scale.day(700) == pytest.approx(day)


def test_shift_and_the_wheel_push_the_timeline_aside(canvas: TimelineCanvas) -> None:
    show(canvas, 12, 400)
    before = canvas.layout_now.scale
    turn(canvas, 700, 120, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.layout_now.scale.per_day == pytest.approx(before.per_day)
    assert canvas.layout_now.scale.day(0) < before.day(0)


def test_a_click_on_a_column_leads_to_its_events(canvas: TimelineCanvas) -> None:
    show(canvas, 4_000, 9)
    layout = canvas.layout_now
    column = layout.columns[len(layout.columns) // 2]
    place = QPoint(round(column.area.middle), round(column.area.bottom) - 2)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)
    assert canvas.layout_now.scale.per_day > layout.scale.per_day
    first, last = canvas.layout_now.scale.day(0), canvas.layout_now.scale.day(canvas.width())
    assert first < DAY + 9 * column.first < last


def test_keys_reach_every_one_of_very_many_events(canvas: TimelineCanvas) -> None:
    show(canvas, 20_000, 3)
    QTest.keyClick(canvas, Qt.Key.Key_End)
    assert canvas.selected == "e19999"
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.selected == "e19998"
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.selected == "e0"
    assert canvas.layout_now.selected is not None


def test_very_many_events_are_read_out_one_by_one(canvas: TimelineCanvas) -> None:
    show(canvas, 20_000, 3)
    spoken = QAccessible.queryAccessibleInterface(canvas)
    assert spoken.role() is QAccessible.Role.List
    assert spoken.childCount() == 20_000
    assert "Event 12345" in spoken.child(12_345).text(QAccessible.Text.Name)
    assert "20000 events" in spoken.text(QAccessible.Text.Description)


def test_how_well_an_event_is_known_is_seen_before_its_words(canvas: TimelineCanvas) -> None:
    pictures = []
    for known in Knowledge:
        show(canvas, 4, 800, {"e1": known})
        pictures.append(place_before(canvas, "e1"))
        empty = place_before(canvas, "e2")
    for one, other in combinations([*pictures, empty], 2):
        assert one != other
    assert canvas.known_words("e1")
    assert not canvas.known_words("e2")


def test_more_height_gives_more_events_a_lane(canvas: TimelineCanvas) -> None:
    show(canvas, 130, 10)
    before = len(canvas.layout_now.items)
    canvas.resize(960, 900)
    assert len(canvas.layout_now.items) > before
    assert canvas.layout_now.height == pytest.approx(900, abs=1)


def test_two_fingers_on_a_touchpad_zoom_around_their_place(canvas: TimelineCanvas) -> None:
    show(canvas, 12, 400)
    before, day = canvas.layout_now.scale, canvas.layout_now.scale.day(300)
    pad, place = QPointingDevice.primaryPointingDevice(), QPointF(300, 200)
    zoom = Qt.NativeGestureType.ZoomNativeGesture
    QApplication.sendEvent(
        canvas, QNativeGestureEvent(zoom, pad, 2, place, place, place, 0.25, QPointF())
    )
    assert canvas.layout_now.scale.per_day == pytest.approx(1.25 * before.per_day)
    assert canvas.layout_now.scale.day(300) == pytest.approx(day)


def test_two_fingers_on_a_screen_zoom(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    show(canvas, 12, 400)
    before = canvas.layout_now.scale.per_day
    screen = QTest.createTouchDevice()
    for reach in (20, 40, 80, 120, 160):
        fingers = QTest.touchEvent(canvas, screen)
        for finger, side in ((0, -1), (1, 1)):
            place = QPoint(400 + side * reach, 200)
            if reach == 20:
                fingers.press(finger, place, canvas)
            else:
                fingers.move(finger, place, canvas)
        fingers.commit()
    qtbot.waitUntil(lambda: canvas.layout_now.scale.per_day > 1.5 * before)


def test_enter_and_two_clicks_come_close_to_an_event(canvas: TimelineCanvas) -> None:
    show(canvas, 60, 400)
    before = canvas.layout_now.scale.per_day
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    close = canvas.layout_now
    assert close.scale.per_day > 2 * before
    assert close.selected is not None
    canvas.reset_view()
    item = canvas.layout_now.items[-1]
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(item.x), round(item.y)))
    assert canvas.layout_now.scale.per_day > 2 * before


@pytest.mark.parametrize("held", [False, True])
@pytest.mark.parametrize(
    "modifiers", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier]
)
def test_a_plus_zooms_on_every_keyboard_and_goes_on_while_it_is_held(
    canvas: TimelineCanvas, modifiers: Qt.KeyboardModifier, held: bool
) -> None:
    show(canvas, 60, 400)
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    before = canvas.layout_now.scale.per_day
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Plus, modifiers, "+", held)
    QApplication.sendEvent(canvas, key)
    assert canvas.layout_now.scale.per_day > before


def test_time_runs_to_the_right_where_words_run_to_the_left(canvas: TimelineCanvas) -> None:
    show(canvas, 12, 400)
    rightwards = [item.x for item in canvas.layout_now.items]
    canvas.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    canvas.resize(961, 480)
    canvas.resize(960, 480)
    assert [item.x for item in canvas.layout_now.items] == rightwards
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.selected == "e1"


def place_before(canvas: TimelineCanvas, event: str) -> QImage:
    """What is painted where the knowledge of an event would stand."""
    item = next(item for item in canvas.layout_now.items if item.mark.event == event)
    area = QRect(round(item.x) + 8, round(item.y) - 6, 14, 12)
    return painted(canvas).copy(area)


def painted(canvas: TimelineCanvas) -> QImage:
    return canvas.grab().toImage()
