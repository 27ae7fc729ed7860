"""A few choices side by side are one group of radio buttons."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.segmented import Segmented

CHOICES = (("system", "System"), ("light", "Light"), ("dark", "Dark"))


def items(control: Segmented) -> list[QAbstractButton]:
    return control.findChildren(QAbstractButton)


def test_a_press_tells_the_value(themes: ThemeStore, qtbot: QtBot) -> None:
    control = Segmented(themes, "Colours", CHOICES, "system")
    qtbot.addWidget(control)
    with qtbot.waitSignal(control.chosen) as told:
        qtbot.mouseClick(items(control)[2], Qt.MouseButton.LeftButton)
    assert told.args == ["dark"]
    assert control.value() == "dark"


def test_arrows_choose_the_next(
    themes: ThemeStore, qtbot: QtBot, opened: Callable[[QWidget], None]
) -> None:
    control = Segmented(themes, "Colours", CHOICES, "system")
    opened(control)
    items(control)[0].setFocus()
    with qtbot.waitSignal(control.chosen) as told:
        qtbot.keyClick(items(control)[0], Qt.Key.Key_Right)
    assert told.args == ["light"]


def test_a_choice_by_an_arrow_may_take_the_focus_elsewhere(
    themes: ThemeStore, qtbot: QtBot, opened: Callable[[QWidget], None]
) -> None:
    page = QWidget()
    control = Segmented(themes, "Parts", CHOICES, "system")
    elsewhere = QPushButton()
    column = QVBoxLayout(page)
    column.addWidget(control)
    column.addWidget(elsewhere)
    opened(page)
    control.chosen.connect(lambda _: elsewhere.setFocus())
    items(control)[0].setFocus()
    qtbot.keyClick(items(control)[0], Qt.Key.Key_Right)
    assert page.focusWidget() is elsewhere


def test_arrows_end_with_the_first_and_the_last(
    themes: ThemeStore, qtbot: QtBot, opened: Callable[[QWidget], None]
) -> None:
    control = Segmented(themes, "Colours", CHOICES, "system")
    opened(control)
    items(control)[0].setFocus()
    with qtbot.assertNotEmitted(control.chosen):
        qtbot.keyClick(items(control)[0], Qt.Key.Key_Left)
    assert items(control)[0].hasFocus()


def test_the_program_chooses_in_silence(themes: ThemeStore, qtbot: QtBot) -> None:
    control = Segmented(themes, "Colours", CHOICES)
    qtbot.addWidget(control)
    assert control.value() == ""
    with qtbot.assertNotEmitted(control.chosen):
        control.set_value("light")
    assert control.value() == "light"


def test_each_choice_is_a_radio_button(themes: ThemeStore, qtbot: QtBot) -> None:
    control = Segmented(themes, "Colours", CHOICES, "dark")
    qtbot.addWidget(control)
    roles = {QAccessible.queryAccessibleInterface(item).role() for item in items(control)}
    assert roles == {QAccessible.Role.RadioButton}


def test_a_choice_that_is_worded_anew_has_room(
    themes: ThemeStore, opened: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    control = Segmented(themes, "Rows", (("all", ""), ("ready", ""), ("out", "")), "all")
    window = QWidget()
    QVBoxLayout(window).addWidget(control)
    window.resize(800, 200)
    opened(window)
    for value, text in (("all", "Все 4"), ("ready", "Готово 2"), ("out", "Не вошло 2")):
        control.set_text(value, text)
    control.show_choice("out", shown=True)
    qtbot.waitUntil(lambda: control.width() == control.sizeHint().width())
    assert all(control.rect().contains(item.geometry()) for item in items(control))
    assert len({item.y() for item in items(control)}) == 1
