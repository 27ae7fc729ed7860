"""Widgets are taken away without being gone too early for what still happens to them."""

import weakref

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.widgets.emptying import discard, empty


class Part(QWidget):
    """What nobody but its parent knows of."""


def test_what_python_knows_of_a_widget_lasts_until_qt_deletes_it(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    layout = QVBoxLayout(whole)
    part = Part()
    layout.addWidget(part)
    known = weakref.ref(part)
    discard(part)
    whole.layout().removeWidget(part)
    part.setParent(None)
    del part
    assert known() is not None
    assert not known().isVisible()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert known() is None


def test_a_layout_is_emptied_for_good(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    layout = QVBoxLayout(whole)
    for _ in range(3):
        layout.addWidget(Part())
    empty(layout)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert (layout.count(), whole.findChildren(Part)) == (0, [])
