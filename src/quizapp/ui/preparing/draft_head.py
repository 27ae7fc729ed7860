"""The visible line of a question in a draft: its words, what can be done with it, and a grip."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.ui.keys import KeyFilter, is_enter, typed
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import SpokenItem, announce_roles
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.focus_ring import shows_ring
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.gutter import Gutter
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.mirror import mirrored
from quizapp.ui.widgets.painting import paint_box, paint_focus_ring
from quizapp.ui.words.question_words import QuestionNote

GUTTER, SIDE = 64, 8
"""Room for the grip and the number before the words, and on both sides, in px at 100 %."""

_STEPS: Mapping[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -10_000,
    Qt.Key.Key_End: 10_000,
}
_LETTERS: Mapping[str, str] = {"l": "lock", "n": "swap", "s": "show"}


@dataclass(frozen=True, slots=True)
class DraftPlace:
    """Where a question stands: its number from 1, of how many; and whether it is kept."""

    number: int
    count: int
    locked: bool


class DraftHead(QWidget):
    """Takes the focus as a whole, is dragged by the pointer, and unfolds at a click.

    Keys: ↑ ↓ go to other questions, with Alt they move this one; S or Enter unfolds, L locks,
    N asks for another question, Delete leaves it out.
    """

    turned = Signal()
    locked = Signal()
    swapped = Signal()
    left_out = Signal()
    moved = Signal(int)
    """So many places down, or up if below 0."""

    went = Signal(int)
    """The focus is to go so many questions down, or up if below 0."""

    grabbed = Signal()
    dragged = Signal(QPoint)
    """The pointer holds the question, and is at this place of the screen."""

    dropped = Signal(bool)
    """The pointer let go; False if the drag was given up."""

    entered = Signal()

    def __init__(self, themes: ThemeStore, stem: str) -> None:
        """Show a stem without a note and a place."""
        super().__init__()
        announce_roles()
        self.interface: QAccessibleInterface | None = None
        self._themes = themes
        self._stem = stem
        self._place = DraftPlace(1, 1, locked=False)
        self._pressed: QPointF | None = None
        self._held = self._ring = False
        self._answer = Label(themes, "", "small")
        self._about = Label(themes, "", "small", "text2")
        self._buttons = self._make_buttons()
        fold = Fold(themes, gap=12, least=320)
        fold.add(self._make_words(stem))
        fold.add(self._make_tools(), 0)
        around = Row(themes, 0, (SIDE, 12, SIDE, 12))
        around.addWidget(Gutter(themes, GUTTER - SIDE))
        around.addLayout(fold, 1)
        self.setLayout(around)
        self._keys = KeyFilter(self._press, self)
        self._keys.watch(*self._buttons.values())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_current(False)
        themes.changed.connect(self.update)

    @property
    def words(self) -> str:
        """Number and stem."""
        return f"{self._place.number}. {self._stem}"

    @property
    def button_in_focus(self) -> str:
        """The name of the button that has the focus, empty if none has."""
        return next((name for name, button in self._buttons.items() if button.hasFocus()), "")

    def present(self, note: QuestionNote, place: DraftPlace) -> None:
        """Show the note of the question and its place."""
        self._place = place
        self._answer.setText(note.answer)
        about = self.tr("Locked · {about}") if place.locked else "{about}"
        self._about.setText(about.format(about=note.about))
        self._about.set_color("accent_text" if place.locked else "text2")
        self._buttons["lock"].setChecked(place.locked)
        self._buttons["up"].setEnabled(place.number > 1)
        self._buttons["down"].setEnabled(place.number < place.count)
        self._name_buttons()
        self.setAccessibleName(self.words)
        self.setAccessibleDescription(f"{self._answer.text()}. {self._about.text()}")
        self.update()

    def show_turned(self, unfolded: bool) -> None:
        """Let the first button say what it does now."""
        self._buttons["show"].set_icon("chevron-up" if unfolded else "chevron-down")
        self._buttons["show"].setChecked(unfolded)
        self._name_buttons()

    def set_current(self, current: bool) -> None:
        """Let the Tab key reach this question and its buttons, or only the pointer."""
        tab, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(tab if current else click)
        for button in self._buttons.values():
            button.setFocusPolicy(tab if current else click)

    def focus_on(self, name: str) -> None:
        """Give the focus to a button, or to the question as a whole."""
        button: QWidget = self._buttons.get(name, self)
        target = button if button.isEnabled() else self
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def spoken_role(self) -> QAccessible.Role:
        """An item of the list."""
        return QAccessible.Role.ListItem

    def spoken_items(self) -> tuple[SpokenItem, ...]:
        """Nothing more: the buttons are widgets."""
        return ()

    def spoken_description(self) -> str:
        """The right answer and the sort of question."""
        return self.accessibleDescription()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the current question, with a ring if the focus came from the keyboard."""
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self._ring = shows_ring(event.reason())
            self.entered.emit()
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be a question like the others."""
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self._ring = False
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on a key of the list, and leave all others to the page."""
        if event.key() == Qt.Key.Key_Escape and self._held:
            self._let_go(kept=False)
        elif is_enter(event) or event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.turned.emit()
        elif not self._press(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the question."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it once the pointer has gone far enough."""
        if self._pressed is None:
            return
        far = (event.position() - self._pressed).manhattanLength()
        if not self._held and far >= QApplication.startDragDistance():
            self._held = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.grabbed.emit()
            self.update()
        if self._held:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the question, or unfold it if it was only clicked."""
        if self._held:
            self._let_go(kept=True)
        elif self._pressed is not None and self.rect().contains(event.position().toPoint()):
            self._pressed = None
            self.turned.emit()
        self._pressed = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the pointer or the focus is on, the grip and the number."""
        theme, area = self._themes.theme, QRectF(self.rect())
        px, colors = theme.px, theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._held:
            paint_box(painter, area, px(8), colors.accent_soft, colors.accent, px(1))
        elif self.underMouse():
            paint_box(painter, area, px(8), colors.hover)
        top, line = px(12), theme.line_height("body")
        side = px(18)
        grip = mirrored(self, QRectF(px(8), top + (line - side) / 2, side, side))
        self._themes.icons.paint(painter, "grip-vertical", colors.text3, grip)
        painter.setPen(colors.text2)
        painter.setFont(theme.font("bodyS", tabular=True))
        number = mirrored(self, QRectF(px(26), top, px(GUTTER - 26 - 10), line))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(number, right, str(self._place.number))
        if self._ring and not self._held:
            paint_focus_ring(painter, theme, area, px(8))

    def _make_words(self, stem: str) -> Column:
        words = Column(self._themes, 2)
        words.addWidget(Label(self._themes, stem, "body"))
        words.addWidget(self._answer)
        words.addWidget(self._about)
        return words

    def _make_tools(self) -> QWidget:
        tools, row = QWidget(), Flow(self._themes, 4)
        for button in self._buttons.values():
            row.addWidget(button)
        tools.setLayout(row)
        return tools

    def _make_buttons(self) -> dict[str, IconButton]:
        made = {
            "show": ("chevron-down", "S", self.turned.emit),
            "lock": ("lock", "L", self.locked.emit),
            "swap": ("shuffle", "N", self.swapped.emit),
            "up": ("arrow-up", "Alt+↑", lambda: self.moved.emit(-1)),
            "down": ("arrow-down", "Alt+↓", lambda: self.moved.emit(1)),
            "out": ("x", "Del", self.left_out.emit),
        }
        buttons = {}
        for name, (icon, key, act) in made.items():
            button = IconButton(self._themes, icon, name, key=key, small=True)
            button.clicked.connect(act)
            button.setCheckable(name in ("show", "lock"))
            buttons[name] = button
        return buttons

    def _name_buttons(self) -> None:
        unfolded, locked = self._buttons["show"].isChecked(), self._place.locked
        names = {
            "show": self.tr("Hide question {n}") if unfolded else self.tr("Show question {n}"),
            "lock": self.tr("Unlock question {n}") if locked else self.tr("Lock question {n}"),
            "swap": self.tr("Another question in place of {n}"),
            "up": self.tr("Move question {n} up"),
            "down": self.tr("Move question {n} down"),
            "out": self.tr("Leave question {n} out"),
        }
        for name, words in names.items():
            self._buttons[name].set_name(words.format(n=self._place.number))

    def _press(self, event: QKeyEvent) -> bool:
        """Do what a key means for this question; return whether it means anything."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = _STEPS.get(event.key(), 0)
        if step and modifiers == Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        elif step and modifiers == Qt.KeyboardModifier.NoModifier:
            self.went.emit(step)
        elif event.key() == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.left_out.emit()
        elif name := _LETTERS.get(typed(event), ""):
            self._buttons[name].click()
        else:
            return False
        return True

    def _let_go(self, *, kept: bool) -> None:
        self._pressed, self._held = None, False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.update()
        self.dropped.emit(kept)
