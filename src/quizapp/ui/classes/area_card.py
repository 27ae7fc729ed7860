"""The passphrase of the teacher's area among the settings."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.services.teachers_area import IDLE_MINUTES, AreaState
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.secret_field import SecretField


class AreaCard(Card):
    """What it protects and what not; set, change, remove, and lock now."""

    protected = Signal(str, int, str)
    """The new passphrase, the idle minutes, and the passphrase until now."""

    opened = Signal(str)
    """There is to be no passphrase; carries the one until now."""

    locked = Signal()

    unfolded = Signal()
    """The form is open, and the card taller than before."""

    def __init__(self, themes: ThemeStore, file: Path) -> None:
        """Make the card of an area without a passphrase, which is kept in a file."""
        super().__init__(themes, spacing=10)
        self._state = AreaState()
        self._standing = Label(themes, "", "body", "text2")
        self._before = SecretField(themes, self.tr("Passphrase until now"))
        self._new = SecretField(themes, self.tr("New passphrase, 8 characters or more"))
        self._again = SecretField(themes, self.tr("The new passphrase once more"))
        self._idle = ChoiceBox(themes, self.tr("Lock after so many minutes without a key"))
        for minutes in IDLE_MINUTES:
            self._idle.addItem(
                self.tr("Lock after {n} idle minutes", "", minutes).format(n=minutes), minutes
            )
        self._set = Button(themes, self.tr("Set a passphrase…"), icon="lock")
        self._remove = Button(themes, self.tr("Remove it…"), "ghost")
        self._lock = Button(themes, self.tr("Lock now"), "ghost", key="Ctrl+Shift+L")
        self._keep = Button(themes, self.tr("Keep"), "primary")
        self._cancel = Button(themes, self.tr("Cancel"), "ghost")
        self._removing = False
        self._form, self._buttons = QWidget(), QWidget()
        self._lay_out(file)
        self._listen()
        self.present(self._state)

    def present(self, state: AreaState) -> None:
        """Show how things are now, with the form closed."""
        self._state = state
        focus = self.window().focusWidget()
        had_focus = focus is not None and self._form.isAncestorOf(focus)
        self._buttons.show()
        if had_focus:
            self._set.setFocus(Qt.FocusReason.OtherFocusReason)
        self._form.hide()
        for field in (self._before, self._new, self._again):
            field.take()
        words = self.tr("Everybody at this computer can open it.")
        if state.is_protected:
            words = self.tr("It opens by a passphrase.")
        self._standing.setText(words)
        self._set.set_text(
            self.tr("Change it…") if state.is_protected else self.tr("Set a passphrase…")
        )
        self._remove.setVisible(state.is_protected)
        self._lock.setVisible(state.is_protected)
        self._idle.choose(state.idle_minutes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the form on Esc; with none open, the window has a use for it."""
        if event.key() != Qt.Key.Key_Escape or not self._form.isVisible():
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.present(self._state)

    def refuse(self, words: str) -> None:
        """Say why nothing was changed."""
        field = self._before if self._state.is_protected else self._new
        field.show_error(words)
        self._keep.setEnabled(True)
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        field.edit.selectAll()

    def _lay_out(self, file: Path) -> None:
        themes = self._themes
        about = self.tr(
            "A passphrase keeps curious classmates at this program away from sets, classes and the"
            " results of others. It encrypts nothing: whoever can read the files of this account"
            " can read them without it. If it is forgotten, remove this file; nothing else is lost:"
        )
        form = Column(themes, 10)
        for field in (self._before, self._new, self._again):
            form.addWidget(field)
        form.addWidget(self._idle)
        ends = Flow(themes)
        ends.addWidget(self._keep)
        ends.addWidget(self._cancel)
        form.addLayout(ends)
        self._form.setLayout(form)
        flow = Flow(themes)
        for button in (self._set, self._lock, self._remove):
            flow.addWidget(button)
        self._buttons.setLayout(flow)
        path = Label(themes, str(file), "small", "text2")
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for part in (
            Label(themes, self.tr("Teacher’s area"), "h2"),
            self._standing,
            Label(themes, about, "small", "text2"),
            path,
            self._buttons,
            self._form,
        ):
            self.body.addWidget(part)

    def _listen(self) -> None:
        self._set.clicked.connect(lambda: self._ask(removing=False))
        self._remove.clicked.connect(lambda: self._ask(removing=True))
        self._lock.clicked.connect(self.locked)
        self._cancel.clicked.connect(lambda: self.present(self._state))
        self._keep.clicked.connect(self._finish)
        for field in (self._before, self._new, self._again):
            field.entered.connect(self._finish)
            field.edited.connect(lambda _: self._clear())

    def _clear(self) -> None:
        for field in (self._before, self._new, self._again):
            field.clear_message()

    def _ask(self, *, removing: bool) -> None:
        self._removing = removing
        self._clear()
        self._before.setVisible(self._state.is_protected)
        for part in (self._new, self._again, self._idle):
            part.setVisible(not removing)
        self._keep.set_text(self.tr("Remove the passphrase") if removing else self.tr("Keep"))
        self._keep.setEnabled(True)
        self._buttons.hide()
        self._form.show()
        first = self._before if self._state.is_protected else self._new
        first.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.unfolded.emit()

    def _finish(self) -> None:
        if not self._removing and self._new.text() != self._again.text():
            self._again.show_error(self.tr("The two are not the same."))
            return
        self._keep.setEnabled(False)
        before, new = self._before.text(), self._new.text()
        if self._removing:
            self.opened.emit(before)
        else:
            self.protected.emit(new, self._idle.currentData(), before)
