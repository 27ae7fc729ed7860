"""The question for a name, asked once and only in passing."""

from PySide6.QtCore import Signal

from quizapp.session.learner import LONGEST_NAME
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.text_field import TextField


class NameCard(Card):
    """A field for a name, which may stay empty; `named` carries what was typed."""

    named = Signal(str)

    def __init__(self, themes: ThemeStore) -> None:
        """Make the card with an empty field."""
        super().__init__(themes)
        label = self.tr("Your name")
        self._field = TextField(themes, label, label_visible=False, placeholder=label)
        self._field.edit.setMaxLength(LONGEST_NAME)
        self._keep = Button(themes, self.tr("Keep"))
        self._keep.setEnabled(False)
        self._field.edited.connect(lambda text: self._keep.setEnabled(bool(text.strip())))
        self._field.entered.connect(self._name)
        self._keep.clicked.connect(self._name)
        row = Row(themes, 8)
        row.addWidget(self._field, 1)
        row.addWidget(self._keep)
        why = self.tr("Only needed where several people use this computer.")
        self.body.addWidget(Label(themes, self.tr("If you like"), "smallS", "accent_text"))
        self.body.addWidget(Label(themes, self.tr("Whose results are these?"), "h2"))
        self.body.addWidget(Label(themes, why, "small", "text2"))
        self.body.addStretch(1)
        self.body.addLayout(row)

    def _name(self) -> None:
        if name := self._field.text().strip():
            self.named.emit(name)
