"""The bar in which words are looked for, and replaced."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from quizapp.ui.keys import is_enter
from quizapp.ui.progress.amounts import number
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.text_field import TextField

_PAUSE_IN_MILLISECONDS = 120


class FindBar(Card):
    """Two fields; Enter goes to the next place, Shift Enter to the one before, Esc closes."""

    sought = Signal(str, bool)
    """Words are looked for, none if nothing is; if others were typed, the first is to be shown."""

    stepped = Signal(int)
    """The place so many further on is to be shown, or before if below 0."""

    replaced = Signal(str)
    """The place that is shown is to hold other words."""

    all_replaced = Signal(str)
    """All places are to hold other words."""

    closed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make a bar, hidden until it is opened."""
        super().__init__(themes, padding=8, spacing=8)
        self._words = TextField(
            themes, self.tr("Find"), placeholder=self.tr("Find"), icon="search", label_visible=False
        )
        by = self.tr("Replace by")
        self._by = TextField(themes, by, placeholder=by, label_visible=False)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_IN_MILLISECONDS)
        self._pause.timeout.connect(lambda: self._seek(typed=True))
        self._words.edited.connect(self._pause.start)
        self._count = Label(themes, "", "small", "text2", wrap=False, tabular=True)
        self._previous = IconButton(
            themes, "chevron-up", self.tr("Place before"), key="Shift+Enter", small=True
        )
        self._next = IconButton(
            themes, "chevron-down", self.tr("Next place"), key="Enter", small=True
        )
        self._one = Button(themes, self.tr("Replace"), small=True)
        self._all = Button(themes, self.tr("Replace all"), small=True)
        close = IconButton(themes, "x", self.tr("Close"), key="Esc", small=True)
        self._previous.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(1))
        self._one.clicked.connect(self._replace)
        self._all.clicked.connect(self._replace_all)
        close.clicked.connect(self.close_bar)
        finding, replacing = Row(themes, 8), Row(themes, 8)
        finding.addWidget(self._words, 3, Qt.AlignmentFlag.AlignVCenter)
        for part in (self._count, self._previous, self._next):
            finding.addWidget(part)
        replacing.addWidget(self._by, 3, Qt.AlignmentFlag.AlignVCenter)
        for button in (self._one, self._all, close):
            replacing.addWidget(button)
        fold = Fold(themes, 8, least=300)
        fold.add(finding)
        fold.add(replacing)
        self.body.addLayout(fold)
        self.show_count(None, 0)
        self.hide()

    @property
    def words(self) -> str:
        """What is looked for, nothing while the bar is closed."""
        return "" if self.isHidden() else self._words.text()

    def open_bar(self, *, replacing: bool) -> None:
        """Show the bar, ready to type."""
        self.show()
        field = self._by if replacing and self._words.text() else self._words
        field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.edit.selectAll()
        self._seek(typed=False)

    def close_bar(self) -> None:
        """Look for nothing any more."""
        self._pause.stop()
        self.hide()
        self.closed.emit()

    def set_read_only(self, *, read_only: bool) -> None:
        """Offer to replace, or only to find."""
        for part in (self._by, self._one, self._all):
            part.setVisible(not read_only)

    def show_count(self, place: int | None, count: int) -> None:
        """Say which of how many places is shown, counted from 0; None if there is none yet."""
        said = self.tr("Not found") if self.words else ""
        if count and place is None:
            said = self.tr("1 place") if count == 1 else self.tr("{n} places", "", count)
        elif count:
            said = self.tr("{n} of {count}").replace("{n}", number((place or 0) + 1))
        said = said.format(n=number(count), count=number(count))
        if said == self._count.text():
            return
        self._count.setText(said)
        for part in (self._previous, self._next, self._one, self._all):
            part.setEnabled(count > 0)
        if said and self.isVisible():
            announce(self, said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, go back, or close."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif is_enter(event) and self._by.edit.hasFocus():
            self._replace()
        elif is_enter(event):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _seek(self, *, typed: bool) -> None:
        self._pause.stop()
        self.sought.emit(self._words.text(), typed)

    def _step(self, steps: int) -> None:
        self._catch_up()
        self.stepped.emit(steps)

    def _replace(self) -> None:
        self._catch_up()
        self.replaced.emit(self._by.text())
        self._forget_typing()

    def _replace_all(self) -> None:
        self._catch_up()
        self.all_replaced.emit(self._by.text())
        self._forget_typing()

    def _catch_up(self) -> None:
        """Look for what was typed just now, without waiting for a pause."""
        if self._pause.isActive():
            self._seek(typed=True)

    def _forget_typing(self) -> None:
        """Leave undo to the set, which is what was changed last."""
        for field in (self._words, self._by):
            field.edit.setText(field.text())
