"""Tests of the box that opens a list."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.setting_row import SettingRow


def test_a_box_that_is_filled_late_is_wide_enough_for_its_texts(
    themes: ThemeStore, opened: Callable[[QWidget], None]
) -> None:
    box = ChoiceBox(themes, "Format")
    row = SettingRow(themes, "Format", "Who reads it", box)
    row.resize(800, 100)
    opened(row)
    box.addItem("A format with a long name", "long")
    QApplication.processEvents()
    assert box.width() == box.sizeHint().width()
