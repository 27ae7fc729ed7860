"""Fields and buttons in one line, or below each other where there is no room for that."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.text_field import TextField

_LABEL = 22
"""From the top of a field to the top of its line edit, in px at 100 %."""


class FieldLine(Fold):
    """The buttons stand beside the line edits, not beside the labels above them."""

    def __init__(
        self,
        themes: ThemeStore,
        fields: Sequence[tuple[TextField, int]],
        buttons: Sequence[Button],
    ) -> None:
        """Put fields, each with its share of the width, before buttons."""
        super().__init__(themes, 12, least=150)
        for field, share in fields:
            self.add(field, share)
        holder, lower, flow = QWidget(), Column(themes, 0, (0, _LABEL, 0, 0)), Flow(themes, 12)
        for button in buttons:
            flow.addWidget(button)
        lower.addLayout(flow)
        holder.setLayout(lower)
        self.add(holder, 0)
