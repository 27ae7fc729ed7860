"""One question of a quiz that is put together, and what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.generation.question import Question
from quizapp.ui.keys import KeyFilter, typed
from quizapp.ui.question_words import QuestionNote
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label, plain_tooltip
from quizapp.ui.widgets.question_preview import QuestionPreview


@dataclass(frozen=True, slots=True)
class DraftPlace:
    """Where a question stands: its number from 1, of how many; and whether it is kept."""

    number: int
    count: int
    locked: bool


class DraftRow(QWidget):
    """Stem, key and small buttons; each has its letter while one of them is focused."""

    turned = Signal()
    """The question was unfolded, or folded away."""

    locked = Signal()
    swapped = Signal()
    moved = Signal(int)
    """So many places down, or up if below 0."""

    left_out = Signal()

    def __init__(
        self, themes: ThemeStore, question: Question, note: QuestionNote, place: DraftPlace
    ) -> None:
        """Show a question with its note, everything else of it folded away."""
        super().__init__()
        self._themes = themes
        self._question = question
        self._preview: QuestionPreview | None = None
        self._unfolded = False
        self._number = place.number
        self.words = f"{place.number}. {question.stem}"
        self._show = Button(themes, "", "ghost", small=True)
        self._show.clicked.connect(self.turn)
        self._buttons = self._make_buttons(place)
        tools, row = QWidget(), Row(themes, 4)
        for button in (self._show, *self._buttons.values()):
            row.addWidget(button)
        tools.setLayout(row)
        fold = Fold(themes, gap=12, least=260)
        fold.add(self._make_words(note))
        fold.add(tools, 0)
        self._column = Column(themes, 10)
        self._column.addLayout(fold)
        self.setLayout(self._column)
        self._keys = KeyFilter(self._press, self)
        self._keys.watch(self._show, *self._buttons.values())
        self._say()

    def turn(self) -> None:
        """Unfold the question as it will be asked, with all reasons, or fold it away again."""
        if self._preview is None:
            self._preview = QuestionPreview(self._themes, self._question)
            self._column.addWidget(self._preview)
        self._unfolded = not self._unfolded
        self._preview.setVisible(self._unfolded)
        self._say()
        self.turned.emit()

    def focus_on(self, name: str) -> None:
        """Give the focus to a button: lock, swap, up, down or out."""
        button = self._buttons[name]
        if not button.isEnabled():
            button = self._buttons["up" if name == "down" else "down"]
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_words(self, note: QuestionNote) -> Column:
        words = Column(self._themes, 2)
        words.addWidget(Label(self._themes, self.words, "body"))
        words.addWidget(Label(self._themes, note.answer, "small"))
        words.addWidget(Label(self._themes, note.about, "small", "text2"))
        return words

    def _make_buttons(self, place: DraftPlace) -> dict[str, IconButton]:
        names = {
            "lock": ("lock", self.tr("Lock question {n}"), "L"),
            "swap": ("shuffle", self.tr("Another question in place of {n}"), "N"),
            "up": ("arrow-up", self.tr("Move question {n} up"), "Alt+↑"),
            "down": ("arrow-down", self.tr("Move question {n} down"), "Alt+↓"),
            "out": ("x", self.tr("Leave question {n} out"), "Del"),
        }
        buttons = {
            name: IconButton(self._themes, icon, words.format(n=place.number), key=key, small=True)
            for name, (icon, words, key) in names.items()
        }
        buttons["lock"].setCheckable(True)
        buttons["lock"].setChecked(place.locked)
        buttons["up"].setEnabled(place.number > 1)
        buttons["down"].setEnabled(place.number < place.count)
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
        if name is not None:
            self._buttons[name].click()
        elif typed(event) == "s":
            self._show.click()
        else:
            return False
        return True

    def _say(self) -> None:
        """Let the button say what it does now."""
        self._show.set_text(self.tr("Hide") if self._unfolded else self.tr("Show"))
        show, hide = self.tr("Show question {n}"), self.tr("Hide question {n}")
        words = hide if self._unfolded else show
        name = words.format(n=self._number)
        self._show.setAccessibleName(name)
        self._show.setToolTip(plain_tooltip(f"{name} (S)"))
