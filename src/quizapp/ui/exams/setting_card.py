"""A card of settings under one heading, each with its words and its control."""

from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.rule import Rule
from quizapp.ui.widgets.setting_row import SettingRow


class SettingCard(Card):
    """Rows with a line between any two; give each as its name, what it does, and the control."""

    def __init__(self, themes: ThemeStore, title: str, *rows: tuple[str, str, QWidget]) -> None:
        """Make a card with all of its rows."""
        super().__init__(themes, padding=12, spacing=0)
        heading = Label(themes, title, "h2")
        heading.setContentsMargins(12, 8, 12, 4)
        self.body.addWidget(heading)
        self._rows: dict[QWidget, tuple[Rule, SettingRow]] = {}
        for name, words, control in rows:
            rule, row = Rule(themes), SettingRow(themes, name, words, control)
            row.setContentsMargins(12, 0, 12, 0)
            self._rows[control] = rule, row
            self.body.addWidget(rule)
            self.body.addWidget(row)
        self.show_rows(*self._rows)

    def show_rows(self, *controls: QWidget, shown: bool = True) -> None:
        """Show the rows of these controls, or hide them; a line stands above all but the first."""
        for control in controls:
            self._rows[control][1].setVisible(shown)
        above = False
        for rule, row in self._rows.values():
            rule.setVisible(above and not row.isHidden())
            above = above or not row.isHidden()
