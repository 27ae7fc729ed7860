"""The timeline strip: keys, pointer, movement, and what a screen reader is told."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from quizapp.dataset.model import RelationKind
from quizapp.ui.keys import KeyFilter
from quizapp.ui.theme_store import ColorChoice, ThemeStore
from quizapp.ui.timeline.parts import Chip, Layout
from quizapp.ui.widgets.timeline_paint import StripPainter
from quizapp.ui.widgets.timeline_strip import TimelineStrip
from tests.ui.conftest import RESOURCES
from tests.ui.timeline.scenes import DATES, YEAR, event, relation, stretch

LINKS = (relation("trade", RelationKind.FOLLOWS_FROM, "restored"),)


@pytest.fixture
def strip(themes: ThemeStore, opened: Callable[[QWidget], None]) -> TimelineStrip:
    made = TimelineStrip(themes, DATES)
    made.resize(760, 192)
    made.show_stretch(stretch("restored", links=LINKS), ("embassy",))
    opened(made)
    made.setFocus(Qt.FocusReason.TabFocusReason)
    return made


def half(strip: TimelineStrip) -> float:
    """Return half of the days in sight, between the margins."""
    scale = strip.layout_now.scale
    return (scale.day(strip.width() - 16) - scale.day(16)) / 2


def middle_of(strip: TimelineStrip, name: str) -> QPoint:
    layout = strip.layout_now
    for group in (*layout.asked, *layout.groups):
        if any(mark.event == name for mark in group.marks):
            return QPoint(round(group.x), round(layout.axis))
    raise AssertionError(f"{name} is not in sight")


def selected(strip: TimelineStrip) -> str:
    group = strip.layout_now.selected
    return "" if group is None else group.marks[0].event


def wheel(strip: TimelineStrip, x: int, turn: QPoint, keys: Qt.KeyboardModifier) -> QWheelEvent:
    sent = QWheelEvent(
        QPointF(x, 60),
        strip.mapToGlobal(QPointF(x, 60)),
        QPoint(),
        turn,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(strip, sent)
    return sent


def test_the_strip_is_as_high_as_its_lanes(strip: TimelineStrip) -> None:
    assert strip.sizeHint().height() == 192
    strip.set_lanes(1)
    assert strip.sizeHint().height() == 156


def test_plus_and_minus_zoom_and_zero_goes_back(strip: TimelineStrip, qtbot: QtBot) -> None:
    qtbot.keyClicks(strip, "+")
    assert half(strip) == pytest.approx(182)
    qtbot.keyClicks(strip, "--")
    assert half(strip) == pytest.approx(2 * YEAR)
    qtbot.keyClicks(strip, "0")
    assert half(strip) == pytest.approx(YEAR)


def test_arrows_go_from_event_to_event(strip: TimelineStrip, qtbot: QtBot) -> None:
    picked: list[str] = []
    strip.event_activated.connect(picked.append)
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert picked == ["embassy", "trade", "embassy"]
    assert selected(strip) == "embassy"
    label = strip.layout_now.labels[0]
    assert (label.date, label.title) == ("August 1992 · your answer", "Embassy opens in Ankara")


def test_an_event_out_of_sight_is_brought_into_sight(strip: TimelineStrip, qtbot: QtBot) -> None:
    for _ in range(2):
        qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert selected(strip) == "end"
    assert half(strip) == pytest.approx(YEAR)


def test_the_arrows_stop_at_the_first_event(strip: TimelineStrip, qtbot: QtBot) -> None:
    for _ in range(9):
        qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert selected(strip) == "first"


def test_comma_and_full_stop_jump_to_what_is_out_of_sight(
    strip: TimelineStrip, qtbot: QtBot
) -> None:
    qtbot.keyClicks(strip, ",")
    assert selected(strip) == "end"
    assert strip.layout_now.pill is None
    home = [chip for chip in strip.layout_now.chips if chip.home]
    assert [chip.text for chip in home] == ["14 Jan 1992"]
    qtbot.keyClicks(strip, ".")
    assert strip.layout_now.pill is not None
    assert selected(strip) == ""


def test_other_keys_are_left_to_the_page(
    themes: ThemeStore, opened: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    seen: list[int] = []

    def see(pressed: QKeyEvent) -> bool:
        seen.append(pressed.key())
        return True

    page = QWidget()
    strip = TimelineStrip(themes, DATES, page)
    opened(page)
    KeyFilter(see, page).watch(page)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_S, Qt.Key.Key_Right):
        qtbot.keyClick(strip, key)
    assert seen == [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_S]
    qtbot.keyClick(strip, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert seen[-1] == Qt.Key.Key_Plus


def test_a_click_picks_an_event_and_one_beside_it_lets_it_go(
    strip: TimelineStrip, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(strip.event_activated) as picked:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle_of(strip, "recognition"))
    assert picked.args == ["recognition"]
    assert selected(strip) == "recognition"
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(30, 150))
    assert selected(strip) == ""


def test_a_click_on_a_label_picks_its_event(strip: TimelineStrip, qtbot: QtBot) -> None:
    label = next(one for one in strip.layout_now.labels if one.marks[0].event == "trade")
    point = QPoint(round(label.box.middle), round(label.box.top + 8))
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=point)
    assert selected(strip) == "trade"


def test_a_click_on_a_chip_jumps(strip: TimelineStrip, qtbot: QtBot) -> None:
    chip = strip.layout_now.chips[0]
    point = QPoint(round(chip.box.middle), round(chip.box.top + 4))
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=point)
    assert selected(strip) == chip.mark.event


def test_a_click_on_a_count_spreads_its_events(strip: TimelineStrip, qtbot: QtBot) -> None:
    qtbot.keyClicks(strip, "----")
    count = next(group for group in strip.layout_now.groups if len(group.marks) > 1)
    point = QPoint(round(count.x), round(strip.layout_now.axis))
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=point)
    places = [g for g in strip.layout_now.groups if set(g.marks) & set(count.marks)]
    assert len(places) > 1


def test_clicks_on_events_of_one_day_pick_them_in_turn(
    themes: ThemeStore, opened: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    strip = TimelineStrip(themes, DATES)
    strip.resize(760, 192)
    twins = (event("x", "1992-01-14"), event("a", "1992-06-01"), event("b", "1992-06-01"))
    strip.show_stretch(stretch("x", events=twins))
    opened(strip)
    picked: list[str] = []
    strip.event_activated.connect(picked.append)
    for _ in range(3):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle_of(strip, "a"))
    assert picked == ["a", "b", "a"]


def test_dragging_pushes_the_strip_aside_and_picks_nothing(
    strip: TimelineStrip, qtbot: QtBot
) -> None:
    before = middle_of(strip, "restored")
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(strip, left, pos=QPoint(300, 88))
    for x in (320, 340, 360):
        qtbot.mouseMove(strip, QPoint(x, 88))
    qtbot.mouseRelease(strip, left, pos=QPoint(360, 88))
    assert middle_of(strip, "restored").x() == pytest.approx(before.x() + 60, abs=1)
    assert selected(strip) == ""


def test_the_wheel_zooms_with_ctrl_and_scrolls_the_page_without(strip: TimelineStrip) -> None:
    place = middle_of(strip, "trade").x()
    day = strip.layout_now.scale.day(place)
    control = Qt.KeyboardModifier.ControlModifier
    assert wheel(strip, place, QPoint(0, 240), control).isAccepted()
    assert half(strip) < YEAR
    assert strip.layout_now.scale.day(place) == pytest.approx(day)
    plain = wheel(strip, place, QPoint(0, 120), Qt.KeyboardModifier.NoModifier)
    assert not plain.isAccepted()


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_a_tooltip_shows_markup_letter_for_letter(
    themes: ThemeStore, opened: Callable[[QWidget], None]
) -> None:
    strip = TimelineStrip(themes, DATES)
    strip.resize(760, 192)
    strip.show_stretch(stretch("x", events=(event("x", "1992-01-14", "<b>A & B</b>"),)))
    opened(strip)
    place = middle_of(strip, "x")
    asked = QHelpEvent(QEvent.Type.ToolTip, place, strip.mapToGlobal(place))
    QApplication.sendEvent(strip, asked)
    assert "14 January 1992: &lt;b&gt;A &amp; B&lt;/b&gt;" in QToolTip.text()
    QToolTip.hideText()


def test_movement_ends_at_the_window_that_was_asked_for(
    qapp: QApplication, opened: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    strip = TimelineStrip(ThemeStore(RESOURCES, "light", 1.0, "on"), DATES)
    strip.resize(760, 192)
    strip.show_stretch(stretch("restored"))
    opened(strip)
    qtbot.keyClicks(strip, "++")
    assert half(strip) > 91
    qtbot.waitUntil(lambda: half(strip) == pytest.approx(91))


def test_a_strip_at_rest_is_not_painted_again(
    strip: TimelineStrip, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    paints: list[Layout] = []
    paint = StripPainter.paint

    def counted(painter: StripPainter, hovered: Chip | None = None) -> None:
        paints.append(strip.layout_now)
        paint(painter, hovered)

    qtbot.wait(50)
    monkeypatch.setattr(StripPainter, "paint", counted)
    qtbot.wait(100)
    assert paints == []
    layout = strip.layout_now
    strip.update()
    qtbot.waitUntil(lambda: len(paints) == 1)
    assert paints[0] is layout


def test_the_strip_is_a_list_with_one_item_for_each_event(strip: TimelineStrip) -> None:
    interface = QAccessible.queryAccessibleInterface(strip)
    assert interface.role() == QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == "Timeline"
    items = [interface.child(place) for place in range(interface.childCount())]
    assert {item.role() for item in items} == {QAccessible.Role.ListItem}
    names = [item.text(QAccessible.Text.Name) for item in items]
    assert names == [row.sentence for row in strip.as_rows()]
    assert interface.text(QAccessible.Text.Description) == " ".join(names)
    assert interface.indexOfChild(items[3]) == 3
    assert items[3].parent().role() == QAccessible.Role.List


def test_an_item_knows_where_it_is_and_whether_it_is_selected(
    strip: TimelineStrip, qtbot: QtBot
) -> None:
    interface = QAccessible.queryAccessibleInterface(strip)
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    embassy, first = interface.child(4), interface.child(0)
    assert embassy.state().selected
    assert embassy.rect().contains(strip.mapToGlobal(middle_of(strip, "embassy")))
    assert first.state().offscreen
    centre = embassy.rect().center()
    assert interface.childAt(centre.x(), centre.y()) is embassy


@pytest.mark.parametrize("colors", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_strip_paints_in_every_theme_and_size(
    qapp: QApplication, qtbot: QtBot, colors: ColorChoice, scale: float
) -> None:
    themes = ThemeStore(RESOURCES, colors, scale, "off")
    strip = TimelineStrip(themes, DATES)
    qtbot.addWidget(strip)
    strip.resize(900, strip.sizeHint().height())
    strip.show_stretch(stretch("end", "restored", "kars", links=LINKS))
    picture = strip.grab().toImage()
    colors_seen = {picture.pixel(x, y) for x in range(0, 900, 3) for y in range(0, 150, 3)}
    assert len(colors_seen) > 10
    assert themes.theme.colors.accent.rgb() in colors_seen


def test_another_text_size_lays_the_strip_out_again(
    themes: ThemeStore, strip: TimelineStrip
) -> None:
    themes.choose(scale=1.5)
    assert strip.sizeHint().height() == 132 + 48 + 2 * 54
    assert strip.layout_now.axis == 132
    themes.choose(scale=1.0)


def test_the_focus_ring_is_for_the_keyboard(themes: ThemeStore, strip: TimelineStrip) -> None:
    def ringed() -> bool:
        picture = strip.grab().toImage()
        return picture.pixelColor(380, 188) == themes.theme.colors.focus

    for reason, ring in (
        (Qt.FocusReason.TabFocusReason, True),
        (Qt.FocusReason.MouseFocusReason, False),
        (Qt.FocusReason.ShortcutFocusReason, True),
    ):
        strip.clearFocus()
        assert not ringed()
        strip.setFocus(reason)
        assert ringed() is ring


def test_every_way_to_draw_a_date_paints(themes: ThemeStore, strip: TimelineStrip) -> None:
    events = (
        event("x", "1992-08", disputed=True),
        event("about", "1991~"),
        event("since", "1993-04/.."),
        event("until", "../1991-06"),
        event("period", "1992-10/1993-02"),
        event("short", "1992-05-01/1992-05-02"),
        event("claim", "1992-03", disputed=True),
        event("plain", "1992-06-01"),
    )
    for name in ("x", "since", "period", "short", "plain"):
        strip.show_stretch(stretch(name, events=events), ("about", "since"))
        strip.select_neighbour(1)
        assert not strip.grab().isNull()
    colors = themes.theme.colors
    picture = strip.grab().toImage()
    axis = {picture.pixel(x, 88) for x in range(760)}
    assert {colors.accent.rgb(), colors.bad.rgb(), colors.text2.rgb()} <= axis
