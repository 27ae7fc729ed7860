"""One question of a quiz that is put together, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.ui.keys import KeyFilter, typed
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label


class DraftRow(QWidget):
    """Number, stem and key, and five small buttons; each has its letter while one is focused."""

    locked = Signal()
    swapped = Signal()
    moved = Signal(int)
    """So many places down, or up if below 0."""

    left_out = Signal()

    def __init__(
        self, themes: ThemeStore, number: int, stem: str, detail: str, *, locked: bool
    ) -> None:
        """Show a question by its number from 1; `detail` is its second line."""
        super().__init__()
        self._buttons = self._make_buttons(themes, number, locked=locked)
        words = Column(themes, 2)
        self.words = f"{number}. {stem}"
        words.addWidget(Label(themes, self.words, "body"))
        words.addWidget(Label(themes, detail, "small", "text2"))
        tools, row = QWidget(), Row(themes, 4)
        for button in self._buttons.values():
            row.addWidget(button)
        tools.setLayout(row)
        fold = Fold(themes, gap=12, least=260)
        fold.add(words)
        fold.add(tools, 0)
        self.setLayout(fold)
        self._keys = KeyFilter(self._press, self)
        self._keys.watch(*self._buttons.values())

    def focus_on(self, name: str) -> None:
        """Give the focus to a button: lock, swap, up, down or out."""
        self._buttons[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_buttons(
        self, themes: ThemeStore, number: int, *, locked: bool
    ) -> dict[str, IconButton]:
        names = {
            "lock": ("lock", self.tr("Lock question {n}"), "L"),
            "swap": ("shuffle", self.tr("Another question in place of {n}"), "N"),
            "up": ("arrow-up", self.tr("Move question {n} up"), "Alt+↑"),
            "down": ("arrow-down", self.tr("Move question {n} down"), "Alt+↓"),
            "out": ("x", self.tr("Leave question {n} out"), "Del"),
        }
        buttons = {
            name: IconButton(themes, icon, words.format(n=number), key=key, small=True)
            for name, (icon, words, key) in names.items()
        }
        buttons["lock"].setCheckable(True)
        buttons["lock"].setChecked(locked)
        buttons["lock"].clicked.connect(self.locked)
        buttons["swap"].clicked.connect(self.swapped)
        buttons["up"].clicked.connect(lambda: self.moved.emit(-1))
        buttons["down"].clicked.connect(lambda: self.moved.emit(1))
        buttons["out"].clicked.connect(self.left_out)
        return buttons

    def _press(self, event: QKeyEvent) -> bool:
        """Act on a letter, Delete, or Alt with an arrow."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        moves = {Qt.Key.Key_Up.value: "up", Qt.Key.Key_Down.value: "down"}
        name = moves.get(event.key()) if alt else {"l": "lock", "n": "swap"}.get(typed(event))
        if event.key() == Qt.Key.Key_Delete:
            name = "out"
        if name is None:
            return False
        self._buttons[name].click()
        return True
