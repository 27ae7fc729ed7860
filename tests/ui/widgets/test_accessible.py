"""What a screen reader holds of a painted item outlives the item without harm."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.scroll_area import ScrollArea
from quizapp.ui.widgets.timeline_strip import TimelineStrip
from tests.ui.timeline.scenes import DATES, stretch


def test_items_of_a_widget_that_is_gone_are_known_to_nobody(
    qapp: QApplication, themes: ThemeStore
) -> None:
    strip = TimelineStrip(themes, DATES)
    strip.resize(760, 192)
    strip.show_stretch(stretch("restored"), ("embassy",))
    face = QAccessible.queryAccessibleInterface(strip)
    numbers = [QAccessible.uniqueId(face.child(place)) for place in range(face.childCount())]
    assert len(numbers) > 3
    assert None not in [QAccessible.accessibleInterface(number) for number in numbers]
    delete(strip)
    assert {QAccessible.accessibleInterface(number) for number in numbers} == {None}


def test_a_screen_reader_may_ask_for_a_part_that_a_scroll_area_no_longer_has(
    qapp: QApplication,
) -> None:
    area = ScrollArea()
    area.setWidget(QWidget())
    face = QAccessible.queryAccessibleInterface(area)
    assert face.child(face.childCount()) is None
    assert face.child(999) is None
