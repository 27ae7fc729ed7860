"""Parts that have too little room: clipped, sticking out, or one over the other."""

from collections.abc import Iterator
from itertools import combinations
from typing import get_args

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QStyleOptionHeader,
    QTableView,
    QWidget,
)

from quizapp.ui.editing.sheet_header import SheetHeader
from quizapp.ui.theme import Role, Theme
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.text_block import longest_word
from tests.audit.seen import Sight, title


def misfit(sight: Sight, theme: Theme) -> list[str]:
    """Return what is written in a size that the theme does not have at its text size."""
    sizes = {theme.font(role).pixelSize() for role in get_args(Role)}
    parts = (QLineEdit, QPlainTextEdit, QComboBox, QTableView, QHeaderView)
    return [
        f"{title(part)} is written in {part.font().pixelSize()} px"
        for part in sight.place
        if isinstance(part, parts) and part.font().pixelSize() not in sizes
    ]


def cramped(sight: Sight) -> list[str]:
    """Return what is clipped, sticks out of its surroundings or overlaps in a window."""
    return [
        *(f"{title(label)} is clipped" for label in sight.of(QLabel) if _label_cut(label)),
        *(f"{title(one)} breaks a word" for one in sight.of(Label) if _word_broken(one)),
        *(f"{title(one)} is clipped" for one in sight.of(QAbstractButton) if _button_cut(one)),
        *(f"{title(edit)} is clipped" for edit in sight.of(QLineEdit) if _field_cut(edit)),
        *(f"{title(box)} is clipped" for box in sight.of(QComboBox) if _choice_cut(box)),
        *_headers_cut(sight),
        *_sticking_out(sight),
        *_overlapping(sight),
    ]


def _label_cut(label: QLabel) -> bool:
    if not label.text():
        return False
    if label.hasHeightForWidth():
        return label.height() < label.heightForWidth(label.width())
    too_narrow = label.width() < label.sizeHint().width() and not label.toolTip()
    return too_narrow or label.height() < label.minimumSizeHint().height()


def _word_broken(label: Label) -> bool:
    """Tell whether the longest word of a wrapped label is wider than its lines."""
    if not label.wordWrap():
        return False
    theme, role = label._themes.theme, label._role
    # An address has no words, and may be broken anywhere; a line may end with a dash.
    parts = label.text().replace("–", "– ").split()
    words = " ".join(part for part in parts if "://" not in part)
    return longest_word(theme, words, role) > label.width() + 1


def _button_cut(button: QAbstractButton) -> bool:
    least, hint = button.minimumSizeHint(), button.sizeHint()
    # What wraps is as high as its width asks for; its hints are for the least width.
    wraps = button.hasHeightForWidth()
    if button.height() < (button.heightForWidth(button.width()) if wraps else least.height()):
        return True
    # What wraps or elides by itself hints at a comfortable width, which it may do without.
    wanted = hint.width() if isinstance(button, Button) else least.width()
    return button.width() < wanted and not button.toolTip()


def _field_cut(edit: QLineEdit) -> bool:
    if edit.property("cell"):
        return False  # an editor in a cell of a table has the room of the cell, and scrolls
    if edit.height() < QFontMetrics(edit.font()).height():
        return True
    words = "" if edit.text() else edit.placeholderText()
    return QFontMetrics(edit.font()).horizontalAdvance(words) > edit.width()


def _choice_cut(box: QComboBox) -> bool:
    room = box.width() - box.height() // 2
    words = QFontMetrics(box.font()).horizontalAdvance(box.currentText())
    return words > room and not box.toolTip()


def _headers_cut(sight: Sight) -> Iterator[str]:
    for table in sight.of(QTableView):
        header = table.horizontalHeader()
        if table.model() is None or not header.isVisible():
            continue
        metrics = QFontMetrics(header.font())
        for section in range(header.count()):
            words = _painted(header, section)
            hidden = header.isSectionHidden(section)
            if not hidden and metrics.horizontalAdvance(words) > header.sectionSize(section):
                yield f"the header “{words}” of {title(table)} is clipped"


def _painted(header: QHeaderView, section: int) -> str:
    """Return what is painted above a column: its name, if it is not left out on purpose."""
    if isinstance(header, SheetHeader):
        option = QStyleOptionHeader()
        header.initStyleOptionForIndex(option, section)
        return str(option.text)  # type: ignore[attr-defined]
    return str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")


def _sticking_out(sight: Sight) -> Iterator[str]:
    for area in sight.of(QScrollArea):
        inside = area.widget()
        off = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if inside is not None and off and inside.width() > area.viewport().width():
            wide = [
                title(one)
                for one in sight.place
                if inside.isAncestorOf(one)
                and one.minimumSizeHint().width() > area.viewport().width()
            ]
            yield f"{title(area)} is wider than its page, because of {', '.join(wide[-2:])}"
    for widget in sight.place:
        parent = widget.parentWidget()
        if parent is None or _scrolls(parent):
            continue
        if not parent.rect().contains(widget.geometry()) and not widget.size().isEmpty():
            yield f"{title(widget)} sticks out of {title(parent)}"


def _overlapping(sight: Sight) -> Iterator[str]:
    for parent, inside in sight.inside.items():
        if isinstance(parent, QStackedWidget | QAbstractScrollArea | QHeaderView | QComboBox):
            continue
        children = [child for child in inside if _has_room_of_its_own(child)]
        for one, other in combinations(children, 2):
            if _common(one.geometry(), other.geometry()):
                yield f"{title(one)} overlaps {title(other)}"


def _common(one: QRect, other: QRect) -> bool:
    return not one.intersected(other).isEmpty()


def _has_room_of_its_own(child: QWidget) -> bool:
    """Tell whether a child is a part of the page and no overlay that lets the pointer through."""
    return not child.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def _scrolls(parent: QWidget) -> bool:
    """Tell whether what is in a widget may be larger than it, for it scrolls."""
    above = parent.parentWidget()
    return isinstance(parent, QAbstractScrollArea) or (
        isinstance(above, QAbstractScrollArea) and above.viewport() is parent
    )
