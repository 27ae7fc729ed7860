"""A line with fields for names: of a class, or of a learner with a number."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.field_line import FieldLine
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.text_field import TextField


class NameBar(Card):
    """Asks for some texts, the first of which may not be empty; Enter keeps, Esc leaves."""

    kept = Signal(tuple)
    """The texts, one for each field."""

    closed = Signal()

    def __init__(self, themes: ThemeStore, fields: Sequence[tuple[str, int]]) -> None:
        """Make a hidden bar; `fields` are their labels and how many characters each may have."""
        super().__init__(themes, padding=16, spacing=12)
        self._title = Label(themes, "", "bodyS")
        self._fields = [TextField(themes, label) for label, _ in fields]
        self._save = Button(themes, self.tr("Keep"), "primary", key="Enter")
        self._save.clicked.connect(self._keep)
        cancel = Button(themes, self.tr("Cancel"), "ghost", key="Esc")
        cancel.clicked.connect(self.dismiss)
        for field, (_, most) in zip(self._fields, fields, strict=True):
            field.edit.setMaxLength(most)
            field.entered.connect(self._keep)
            field.edited.connect(lambda _: self._show_state())
        shares = (2 if field is self._fields[0] else 1 for field in self._fields)
        fields_beside = tuple(zip(self._fields, shares, strict=True))
        self.body.addWidget(self._title)
        self.body.addLayout(FieldLine(themes, fields_beside, (self._save, cancel)))
        self.hide()

    def present(self, title: str, *texts: str) -> None:
        """Ask, beginning with some texts in the fields."""
        self._title.setText(title)
        for field, text in zip(self._fields, texts, strict=True):
            field.set_text(text)
        self._show_state()
        self.show()
        self._fields[0].edit.selectAll()
        self._fields[0].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Leave everything as it is."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _show_state(self) -> None:
        self._save.setEnabled(bool(self._fields[0].text().strip()))

    def _keep(self) -> None:
        texts = tuple(field.text().strip() for field in self._fields)
        if texts[0]:
            self.dismiss()
            self.kept.emit(texts)
