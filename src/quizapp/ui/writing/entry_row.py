"""One line of a question that is being written, and what can be done with it."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.dataset.picture import Picture
from quizapp.ui.keys import KeyFilter
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.text_field import TextField
from quizapp.ui.writing.entries import Entry
from quizapp.ui.writing.mark_button import MarkButton
from quizapp.ui.writing.picture_row import PictureRow

MarkKind = Literal["", "one", "many"]

_INDENT = 32 + 6 + 14 + 6
"""How far the fields stand to the right, past the mark and the letter."""


@dataclass(frozen=True)
class RowForm:
    """What the lines of one kind of question look like; `{n}` in a name is letter or number.

    There is no second field if it has no name; it stands below the first one or beside it.
    `least` is how many lines there are at first; a `pictured` line may have a picture.
    """

    first: str
    second: str = ""
    beside: bool = False
    mark: MarkKind = ""
    lettered: bool = True
    pictured: bool = False
    least: int = 2


class EntryRow(QWidget):
    """A mark, a letter, one or two fields and three small buttons."""

    changed = Signal()
    marked = Signal()
    entered = Signal()
    moved = Signal(int)
    """So many places down, or up if below 0."""

    removed = Signal()
    picture_wanted = Signal()

    def __init__(self, themes: ThemeStore, form: RowForm, name: str, entry: Entry) -> None:
        """Show a line; `name` is its letter or number."""
        super().__init__()
        self._themes = themes
        self._name = name
        self._picture: PictureRow | None = None
        self._mark = self._make_mark(themes, form, name)
        self._letter = Label(themes, name, "smallS", "text2", wrap=False)
        self._first = self._make_field(themes, form.first.format(n=name))
        self._second = self._make_field(themes, form.second.format(n=name))
        self._first.set_text(entry.first)
        self._second.set_text(entry.second)
        self._mark.setChecked(entry.right)
        self._mark.toggled.connect(self._mark_changed)
        self._first.entered.connect(self.entered)
        self._second.entered.connect(self.entered)
        self._buttons = self._make_buttons(themes, form, name)
        line = Row(themes, 6)
        line.addWidget(self._mark)
        line.addWidget(self._letter)
        line.addWidget(self._first, 1)
        below = Column(themes, 6)
        below.addLayout(line)
        if form.beside:
            line.addWidget(self._second, 1)
        else:
            below.addWidget(self._indented(themes, form))
        self._shown = Column(themes, 0, (_INDENT, 0, 0, 4))
        below.addLayout(self._shown)
        for button in self._buttons.values():
            line.addWidget(button)
        self.setLayout(below)
        if not form.mark:
            self._mark.hide()
        if not form.second:
            self._second.hide()
        themes.changed.connect(self._measure)
        self._measure()
        self.show_picture(entry.picture)
        KeyFilter(self._press, self).watch(self._first.edit, self._second.edit, self._mark)

    def entry(self) -> Entry:
        """Return what is written in the line."""
        picture = None if self._picture is None else self._picture.picture()
        return Entry(self._first.text(), self._second.text(), self._mark.isChecked(), picture)

    def show_picture(self, picture: Picture | None) -> None:
        """Show another picture below the fields, or none."""
        empty(self._shown)
        self._picture = None
        if picture is not None:
            name = self.tr("option {n}").format(n=self._name)
            self._picture = PictureRow(self._themes, picture, name)
            self._picture.changed.connect(self.changed)
            self._picture.removed.connect(self._remove_picture)
            self._shown.addWidget(self._picture)
        if "picture" in self._buttons:
            self._buttons["picture"].setEnabled(picture is None)

    def _remove_picture(self) -> None:
        self.show_picture(None)
        self.focus("picture")
        self.changed.emit()

    @property
    def pressed(self) -> str:
        """The name of the button that has the focus, "" if none has."""
        return next((name for name, one in self._buttons.items() if one.hasFocus()), "")

    def set_right(self, right: bool) -> None:
        """Set the mark, or take it off, without a signal."""
        self._mark.blockSignals(True)
        self._mark.setChecked(right)
        self._mark.blockSignals(False)
        self._mark.update()

    def focus(self, name: str = "") -> None:
        """Give the focus to the text, or to a button: up, down or out."""
        stop = self._buttons.get(name, self._first)
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _measure(self) -> None:
        """Keep the fields of all rows in one line, whatever their letters are."""
        self._letter.setFixedWidth(self._themes.theme.px(14))

    def _indented(self, themes: ThemeStore, form: RowForm) -> QWidget:
        """Return the second field, below the first one and not below the mark."""
        holder, row = QWidget(), Row(themes, 0, (_INDENT, 0, 0, 4))
        row.addWidget(self._second, 1)
        holder.setLayout(row)
        if not form.second:
            holder.hide()
        return holder

    def _make_mark(self, themes: ThemeStore, form: RowForm, name: str) -> MarkButton:
        mark = MarkButton(themes, many=form.mark == "many")
        mark.setAccessibleName(self.tr("{n} is right").format(n=name))
        mark.setToolTip(self.tr("This is a right answer"))
        return mark

    def _make_field(self, themes: ThemeStore, name: str) -> TextField:
        field = TextField(themes, name, placeholder=name, label_visible=False)
        field.edited.connect(self.changed)
        return field

    def _make_buttons(self, themes: ThemeStore, form: RowForm, name: str) -> dict[str, IconButton]:
        names = {
            "picture": ("image", self.tr("Add a picture to {n}…"), ""),
            "up": ("arrow-up", self.tr("Move {n} up"), "Alt+↑"),
            "down": ("arrow-down", self.tr("Move {n} down"), "Alt+↓"),
            "out": ("x", self.tr("Remove {n}"), "Ctrl+Del"),
        }
        buttons = {
            part: IconButton(themes, icon, words.format(n=name), key=key, small=True)
            for part, (icon, words, key) in names.items()
            if form.pictured or part != "picture"
        }
        if form.pictured:
            buttons["picture"].clicked.connect(self.picture_wanted)
        buttons["up"].clicked.connect(lambda: self.moved.emit(-1))
        buttons["down"].clicked.connect(lambda: self.moved.emit(1))
        buttons["out"].clicked.connect(self.removed)
        return buttons

    def _mark_changed(self) -> None:
        self.marked.emit()
        self.changed.emit()

    def _press(self, event: QKeyEvent) -> bool:
        """Act on Alt with an arrow, and on Ctrl with Delete."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif control and event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            return False
        return True
