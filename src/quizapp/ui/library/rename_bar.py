"""A field for another title of a question set."""

from PySide6.QtCore import Qt, Signal

from quizapp.services.teacher_overview import ListedSet
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.field_line import FieldLine
from quizapp.ui.widgets.text_field import TextField


class RenameBar(Card):
    """One line above the table; Enter renames, Esc leaves the title as it is."""

    renamed = Signal(str, str)
    """The id of a set and its new title."""

    closed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make a bar about nothing, which is hidden."""
        super().__init__(themes, padding=16, spacing=12)
        self._set_id = self._title = ""
        self._field = TextField(themes, self.tr("New title"))
        self._field.entered.connect(self._rename)
        self._field.edited.connect(lambda _: self._show_state())
        self._save = Button(themes, self.tr("Rename"), key="Enter")
        self._save.clicked.connect(self._rename)
        cancel = Button(themes, self.tr("Cancel"), "ghost", key="Esc")
        cancel.clicked.connect(self.dismiss)
        self.body.addLayout(FieldLine(themes, ((self._field, 1),), (self._save, cancel)))
        self.hide()

    def present(self, one: ListedSet) -> None:
        """Ask for another title of a set."""
        self._set_id, self._title = one.summary.id, one.summary.title
        self._field.set_text(self._title)
        self._show_state()
        self.show()
        self._field.edit.selectAll()
        self._field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Leave the title as it is."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    @property
    def _wanted(self) -> str:
        return " ".join(self._field.text().split())

    def _show_state(self) -> None:
        self._save.setEnabled(bool(self._wanted))

    def _rename(self) -> None:
        title = self._wanted
        if not title:
            return
        self.dismiss()
        if title != self._title:
            self.renamed.emit(self._set_id, title)
