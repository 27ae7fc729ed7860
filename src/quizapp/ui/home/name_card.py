"""The question for a name, asked once and only in passing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.session.learner import LONGEST_NAME
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.setting_row import SettingRow
from quizapp.ui.widgets.text_field import TextField


class NameCard(Card):
    """A field for a name, which may stay empty; `named` carries what was typed."""

    named = Signal(str)

    def __init__(self, themes: ThemeStore) -> None:
        """Make the card with an empty field."""
        super().__init__(themes, padding=4)
        label = self.tr("Your name")
        self._field = TextField(themes, label, label_visible=False, placeholder=label)
        self._field.edit.setMaxLength(LONGEST_NAME)
        keep = Button(themes, self.tr("Keep"))
        keep.setEnabled(False)
        keep.clicked.connect(self._name)
        self._field.edited.connect(lambda text: keep.setEnabled(bool(text.strip())))
        self._field.entered.connect(self._name)
        control, row = QWidget(), Row(themes, 8)
        row.addWidget(self._field)
        row.addWidget(keep)
        control.setLayout(row)
        around = Row(themes, 0, (12, 0, 12, 0))
        around.addWidget(
            SettingRow(
                themes,
                self.tr("Whose results are these?"),
                self.tr("If several people use this computer. You can change it in Settings."),
                control,
            )
        )
        self.body.addLayout(around)

    def _name(self) -> None:
        if name := self._field.text().strip():
            self.named.emit(name)
