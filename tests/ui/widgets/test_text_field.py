"""Fields carry a label and say what is wrong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.text_field import LineEdit, TextField


def test_a_field_is_read_out_with_label_and_message(themes: ThemeStore, qtbot: QtBot) -> None:
    field = TextField(themes, "Your name", label_visible=False)
    qtbot.addWidget(field)
    field.show_error("A name is needed.")
    interface = QAccessible.queryAccessibleInterface(field.edit)
    assert interface.text(QAccessible.Text.Name) == "Your name"
    assert interface.text(QAccessible.Text.Description) == "A name is needed."


def test_a_message_does_not_move_the_text(themes: ThemeStore, qtbot: QtBot) -> None:
    field = TextField(themes, "Date")
    qtbot.addWidget(field)
    field.set_text("14 Jan 1992")
    field.resize(300, 100)
    field.show()
    before = field.edit.cursorRect().topLeft(), field.edit.height()
    field.show_error("Not a date.")
    assert (field.edit.cursorRect().topLeft(), field.edit.height()) == before
    assert field.edit.height() == 40
    field.clear_message()
    assert field.edit.property("problem") == ""


def test_typing_is_told_and_setting_is_not(themes: ThemeStore, qtbot: QtBot) -> None:
    field = TextField(themes, "Search", icon="search")
    qtbot.addWidget(field)
    told: list[str] = []
    field.edited.connect(told.append)
    field.set_text("a")
    qtbot.keyClick(field.edit, Qt.Key.Key_End)
    qtbot.keyClicks(field.edit, "b")
    assert told == ["ab"]


def test_a_long_text_that_is_set_shows_its_beginning(themes: ThemeStore, qtbot: QtBot) -> None:
    field = TextField(themes, "Title")
    qtbot.addWidget(field)
    field.resize(200, 80)
    field.show()
    field.set_text("A title that is far too long for its field " * 3)
    assert field.edit.cursorPosition() == 0


def test_a_choice_box_is_read_out_by_its_name(themes: ThemeStore, qtbot: QtBot) -> None:
    box = ChoiceBox(themes, "Language")
    qtbot.addWidget(box)
    box.addItem("English", "en")
    box.addItem("Azərbaycanca", "az")
    box.choose("az")
    assert isinstance(box, QComboBox)
    assert box.currentData() == "az"
    interface = QAccessible.queryAccessibleInterface(box)
    assert interface.text(QAccessible.Text.Description) == "Language"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_note_in_a_field_has_room_in_every_text_size(
    themes: ThemeStore, qtbot: QtBot, scale: float
) -> None:
    field = LineEdit(themes)
    qtbot.addWidget(field)
    field.resize(600, 90)
    field.note("9 matches")
    themes.choose(scale=scale)
    note = field.findChild(Label)
    assert isinstance(note, Label)
    assert note.size() == note.sizeHint()
    assert field.textMargins().right() > note.width()
